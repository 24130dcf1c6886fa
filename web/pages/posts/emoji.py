"""The usual emoji for reactions, by category, each with the words that find it and that are read aloud.

The company's own come first in the picker (models/files/emoji.py); any other emoji can be typed.
"""

from web.http.language import N_

CATEGORIES: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        N_("Hands"),
        (
            ("👍", N_("thumbs up, yes")),
            ("👎", N_("thumbs down, no")),
            ("👏", N_("applause, well done")),
            ("🙏", N_("thanks, please")),
            ("🙌", N_("hands up, hooray")),
            ("💪", N_("strength, courage")),
            ("👋", N_("hello, goodbye")),
            ("🤝", N_("handshake, agreed")),
            ("✌️", N_("victory, peace")),
            ("🤞", N_("fingers crossed")),
        ),
    ),
    (
        N_("Faces"),
        (
            ("😄", N_("laughing, happy")),
            ("🙂", N_("smile")),
            ("😂", N_("tears of laughter")),
            ("😍", N_("delighted, in love")),
            ("🤔", N_("thinking, doubt")),
            ("😮", N_("surprised")),
            ("😢", N_("sad, sorry")),
            ("😅", N_("phew, embarrassed")),
            ("😎", N_("cool")),
            ("🤗", N_("hug, welcome")),
        ),
    ),
    (
        N_("Work"),
        (
            ("✅", N_("done, read")),
            ("👀", N_("looking, seen")),
            ("💡", N_("idea")),
            ("🚀", N_("launch, rocket")),
            ("🎯", N_("target, exactly")),
            ("📌", N_("pin, to remember")),
            ("📅", N_("calendar, date")),
            ("📈", N_("rising, results")),
            ("🛠️", N_("tools, repair")),
            ("☕", N_("coffee, break")),
            ("⚠️", N_("warning, careful")),
            ("❓", N_("question")),
        ),
    ),
    (
        N_("To celebrate"),
        (
            ("🎉", N_("party, congratulations")),
            ("❤️", N_("heart")),
            ("🔥", N_("fire, great")),
            ("⭐", N_("star")),
            ("🏆", N_("cup, won")),
            ("🎂", N_("cake, birthday")),
            ("🌱", N_("growing, nature")),
            ("🌞", N_("sun, holidays")),
            ("💐", N_("flowers")),
            ("💯", N_("a hundred, perfect")),
        ),
    ),
)
