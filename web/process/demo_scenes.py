"""What the demo shows beside its week of posts: faces and pictures, a closed group across sites with its files, an
announcement to acknowledge, polls, a message. web/process/demo.py plays it when the data are new.
"""

import math
import struct
import zlib
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from PIL import Image, ImageDraw

from federation.network import Network
from models.core.accounts import Account
from models.core.base import now
from models.core.paging import Page
from models.groups.files import files_in
from models.groups.groups import groups_known_to
from models.knowledge.pages import pages_in
from models.posts.polls import NewPoll
from outbox.announcements.announcements import NewAnnouncement, WrittenText, announce
from outbox.files.media import Upload, begin, change_picture, process
from outbox.groups import groups, tools
from outbox.groups.groups import NewGroup
from outbox.knowledge import files, pages
from outbox.knowledge.pages import Change, NewPage
from outbox.parts.files import ChosenFiles
from outbox.parts.part import Draft
from outbox.people.settings import note_welcomed
from outbox.posts import posts

COLOURS = {
    "claire": ("#7a4fd0", "#e9defb"),
    "david": ("#8a6d1f", "#f6ebc8"),
    "amelie": ("#b5483a", "#fbe0da"),
    "bruno": ("#2f6f9f", "#d9ecf9"),
    "lea": ("#2f7f57", "#d8f1e3"),
}
"""Who has a picture, in which colours; Karim has none."""

NEWS = {
    "fr": (
        "Nouvelle charte d’utilisation des données clients",
        "À partir du **1er janvier**, les données clients ne quittent plus le site où elles sont nées.\n\n"
        "La charte tient en une page. Trois règles :\n\n1. une donnée, un site ;\n2. pas de copie dans un tableur ;\n"
        "3. en cas de doute, demander ici, sous l’annonce.",
    ),
    "en": (
        "New charter for customer data",
        "From **1 January**, customer data stay on the site where they were collected.\n\n"
        "The charter is one page long. Three rules:\n\n1. one record, one site;\n2. no copies in spreadsheets;\n"
        "3. in doubt, ask here, below the announcement.",
    ),
}


class Stage(Protocol):
    """The running sites, as web/process/demo.py has them."""

    async def in_site_of(
        self, username: str, work: Callable[[Network, Account], Awaitable[object]]
    ) -> object:
        """Run something as somebody, in their own site."""

    async def known(self, username: str, target: str) -> Account:
        """Return somebody's account as the site of `username` knows it."""

    async def settle(self) -> None:
        """Wait until every site knows what the others have to tell it."""


async def play(stage: Stage, people: list[str]) -> None:
    """Let it all happen, after the week."""
    for username in people:
        await stage.in_site_of(username, _settle_in(username))
    await stage.settle()
    await _found_group(stage)
    await _write_in_group(stage)
    await _write_pages(stage)
    await stage.in_site_of("claire", _announce)
    await stage.in_site_of("lea", _show_dashboard)
    await stage.in_site_of("karim", _ask_for_lunch)
    await stage.in_site_of("david", _ask_a_quiz)
    await _write_message(stage)
    await stage.settle()


def _settle_in(username: str) -> Callable[[Network, Account], Awaitable[object]]:
    async def do(network: Network, account: Account) -> None:
        await note_welcomed(account.id)
        if colours := COLOURS.get(username):
            with _file("face.png", _face(*colours)) as upload:
                await change_picture(network, account, "avatar", upload)

    return do


# --- the closed group ------------------------------------------------------------------------------------------

GROUP = NewGroup(
    "Projet Vega",
    "closed",
    "project",
    description="Le nouveau configurateur : Paris le dessine, Lyon le mesure, HQ le paie. #vega",
    rules="Ce qui se dit ici reste ici jusqu’à l’annonce.",
)


async def _found_group(stage: Stage) -> None:
    """Found it at Paris, and let in Léa of Lyon, David of HQ, and Karim."""

    async def found(network: Network, amelie: Account) -> None:
        group_id = await groups.create(network, amelie, GROUP)
        with _file("cover.png", _cover()) as cover, _file("sign.png", _face("#1f5f8b", "#cfe6f7")) as sign:
            await tools.change_pictures(network, amelie, group_id, {"header": cover, "avatar": sign})
        for username in ("lea", "david", "karim"):
            await groups.invite(network, amelie, group_id, (await stage.known("amelie", username)).id)

    await stage.in_site_of("amelie", found)
    await stage.settle()
    for username in ("lea", "david", "karim"):
        await stage.in_site_of(username, _join)
    await stage.settle()


async def _group_of(account: Account) -> int:
    return (await groups_known_to(account.id, mine=False))[0]


async def _join(network: Network, account: Account) -> None:
    await groups.join(network, account, await _group_of(account))


async def _write_in_group(stage: Stage) -> None:
    async def minutes(network: Network, david: Account) -> None:
        draft = Draft(
            "Le compte rendu de jeudi, avec les trois décisions et qui fait quoi. Prochaine revue **mardi**.",
            media_type="text/markdown",
            written_at=now() - timedelta(hours=20),
        )
        with _file("compte-rendu-vega.pdf", _pdf()) as upload:
            await tools.write(
                network, david, await _group_of(david), draft, upload, "Compte rendu de la revue Vega"
            )

    async def plan(network: Network, david: Account) -> None:
        """A table of which there is a second version already, under two tags."""
        draft = Draft("Le plan des essais de la ligne 3.", written_at=now() - timedelta(hours=26))
        group_id = await _group_of(david)
        with _file("essais-ligne-3.csv", _plan("8 décembre")) as upload:
            await tools.write(network, david, group_id, draft, upload, "")
        [written, *_] = await files_in(david.id, group_id, Page(limit=1))
        document_id = written.media["id"]
        with _file("essais-ligne-3.csv", _plan("15 décembre")) as upload:
            await files.upload(
                network, david, document_id, upload, "Les essais commencent une semaine plus tard"
            )
        await files.tag(network, david, document_id, ("Essais", "Ligne 3"))

    async def sketch(network: Network, amelie: Account) -> None:
        draft = Draft(
            "La maquette de l’accueil, deuxième version. Le bouton « Configurer » est passé à droite.",
            written_at=now() - timedelta(hours=3),
        )
        with _file("maquette-accueil.png", _sketch()) as upload:
            await tools.write(
                network,
                amelie,
                await _group_of(amelie),
                draft,
                upload,
                "Page d’accueil du configurateur, le bouton « Configurer » à droite",
            )

    await stage.in_site_of("david", plan)
    await stage.in_site_of("david", minutes)
    await stage.in_site_of("amelie", sketch)
    await stage.settle()


PLAN = NewPage(
    "Plan de la bascule",
    """# Les étapes

1. Lyon mesure l’ancien configurateur
2. Paris ouvre le nouveau à vingt personnes
3. Tout le monde bascule

# Qui fait quoi

| Qui | Quoi | Pour le |
|-|-|-|
| Léa | les mesures | vendredi |
| Karim | les vingt personnes | lundi |
| David | le budget | mercredi |

Les mots sont expliqués dans le [[Glossaire Vega]].""",
    "group",
    writers="everybody",
)
GLOSSARY = NewPage(
    "Glossaire Vega",
    """**Configurateur** : ce avec quoi un client compose son modèle.

**Bascule** : le jour où l’ancien s’arrête. Voir le [[Plan de la bascule]].""",
    "group",
    writers="everybody",
)


async def _write_pages(stage: Stage) -> None:
    """Write the group's plan and its words; Karim puts the plan right."""

    async def write(network: Network, amelie: Account) -> None:
        group_id = await _group_of(amelie)
        review_at = now() + timedelta(days=90)
        await pages.create(network, amelie, replace(PLAN, group_id=group_id, review_at=review_at))
        await pages.create(network, amelie, replace(GLOSSARY, group_id=group_id))

    async def put_right(network: Network, karim: Account) -> None:
        [plan] = [
            each
            for each in await pages_in(karim.reader, "group", await _group_of(karim))
            if each.title == PLAN.title
        ]
        text = PLAN.text.replace("vingt personnes", "trente personnes")
        change = Change(PLAN.title, text, base=1, note="Trente volontaires, finalement")
        await pages.edit(network, karim, plan.id, change)

    await stage.in_site_of("amelie", write)
    await stage.in_site_of("karim", put_right)
    await stage.settle()


# --- the rest --------------------------------------------------------------------------------------------------


async def _announce(network: Network, claire: Account) -> None:
    texts = tuple(
        WrittenText(language, title, text.replace("\\\n", "\n")) for language, (title, text) in NEWS.items()
    )
    new = NewAnnouncement(texts, "must-read", ends_at=now() + timedelta(days=5), sites=("*",))
    await announce(network, claire, new, by="claire")


async def _show_dashboard(network: Network, lea: Account) -> None:
    with _file("rebuts.png", _chart()) as upload:
        work = await begin(
            network,
            lea,
            upload,
            description="Courbe des rebuts de la ligne 3 : de 6 % en septembre à 5,2 % aujourd’hui",
        )
        media = await process(network, work)
    draft = Draft(
        "La courbe des rebuts, mise à jour ce matin. On tient la pente ! #planning",
        written_at=now() - timedelta(minutes=50),
    ).having(ChosenFiles((media.id,)))
    await posts.publish(network, lea, draft)


async def _ask_for_lunch(network: Network, karim: Account) -> None:
    poll = NewPoll(("À midi", "À 12 h 30", "À 13 h"), expires_at=now() + timedelta(days=2))
    draft = Draft(
        "Le déjeuner par visio de vendredi : à quelle heure ? #convivial",
        written_at=now() - timedelta(minutes=35),
    )
    await posts.publish(network, karim, draft.having(poll))


async def _ask_a_quiz(network: Network, david: Account) -> None:
    titles = ("A colleague’s name", "Nothing: I call IT", "My password")
    poll = NewPoll(titles, expires_at=now() + timedelta(days=3), quiz_answer=titles[1])
    draft = Draft(
        "Security quiz: a caller who says they are from IT asks for your password. What do you give them? #security",
        written_at=now() - timedelta(minutes=20),
    )
    await posts.publish(network, david, draft.having(poll))


async def _write_message(stage: Stage) -> None:
    amelie = await stage.known("lea", "amelie")

    async def write(network: Network, lea: Account) -> None:
        draft = Draft(
            f"@{amelie.handle} Tu as cinq minutes cet après-midi pour regarder les chiffres de Vega avant la revue ?",
            visibility="direct",
            written_at=now() - timedelta(minutes=10),
        )
        await posts.publish(network, lea, draft)

    await stage.in_site_of("lea", write)


# --- pictures, drawn here --------------------------------------------------------------------------------------


@contextmanager
def _file(name: str, content: bytes) -> Iterator[Upload]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(content)
        yield Upload(path, name)


def _png(image: Image.Image) -> bytes:
    """Write a picture as a PNG: a head, the lines, compressed, and an end."""
    width, height = image.size
    pixels, line = image.tobytes(), width * 3
    lines = b"".join(b"\0" + pixels[n * line : (n + 1) * line] for n in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pieces = ((b"IHDR", head), (b"IDAT", zlib.compress(lines)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(piece)) + name + piece + struct.pack(">I", zlib.crc32(name + piece))
        for name, piece in pieces
    )


def _face(dark: str, light: str) -> bytes:
    """Draw somebody: shoulders and a head."""
    image = Image.new("RGB", (400, 400), light)
    draw = ImageDraw.Draw(image)
    draw.ellipse((40, 260, 360, 620), fill=dark)
    draw.ellipse((125, 80, 275, 250), fill=dark)
    return _png(image)


def _cover() -> bytes:
    """Draw a night sky over a city, with Vega in it."""
    image = Image.new("RGB", (1500, 500), "#16233f")
    draw = ImageDraw.Draw(image)
    for n in range(90):
        x, y = (n * 397) % 1500, (n * n * 53) % 330
        draw.ellipse((x, y, x + 2 + n % 3, y + 2 + n % 3), fill="#9fb4dd")
    draw.ellipse((1080, 90, 1104, 114), fill="#ffffff")
    for n in range(30):
        left, height = n * 52, 60 + (n * 71) % 130
        draw.rectangle((left, 500 - height, left + 44, 500), fill="#0c1528")
    return _png(image)


def _sketch() -> bytes:
    """Draw the wireframe of a page."""
    image = Image.new("RGB", (1200, 750), "#f7f6f2")
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, 1200, 80), fill="#1f3f7a")
    for n in range(3):
        draw.rounded_rectangle(
            (60, 130 + n * 190, 760, 290 + n * 190), 18, fill="#ffffff", outline="#c9ccd6", width=3
        )
        draw.rectangle((90, 165 + n * 190, 520, 185 + n * 190), fill="#d9dce6")
        draw.rectangle((90, 210 + n * 190, 680, 226 + n * 190), fill="#e8eaf0")
    draw.rounded_rectangle((840, 130, 1140, 210), 18, fill="#2b5fd0")
    return _png(image)


def _chart() -> bytes:
    """Draw a falling curve."""
    image = Image.new("RGB", (1200, 600), "#ffffff")
    draw = ImageDraw.Draw(image)
    for n in range(5):
        draw.line((80, 90 + n * 110, 1140, 90 + n * 110), fill="#e4e6ee", width=2)
    points = [(80 + n * 88, 150 + n * 27 + 28 * math.sin(n * 1.7)) for n in range(13)]
    draw.line(points, fill="#2b5fd0", width=8, joint="curve")
    for x, y in points:
        draw.ellipse((x - 9, y - 9, x + 9, y + 9), fill="#2b5fd0")
    return _png(image)


def _plan(begins: str) -> bytes:
    rows = (
        "Étape;Qui;Quand",
        f"Premiers essais;David;{begins}",
        "Mesures du soir;Léa;chaque jour",
        "Bilan;Amélie;18 décembre",
    )
    return "\n".join(rows).encode()


def _pdf() -> bytes:
    """Write a document of one page."""
    lines = (
        "Projet Vega - revue de jeudi",
        "1. Le nom : Vega.",
        "2. La ligne 3 passe aux essais.",
        "3. Lyon mesure chaque soir.",
    )
    text = "".join(
        f"BT /F1 {22 if n == 0 else 14} Tf 70 {760 - n * 40} Td ({line}) Tj ET\n"
        for n, line in enumerate(lines)
    )
    objects = (
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        f"<</Length {len(text)}>>\nstream\n{text}endstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    written, places = "%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(written))
        written += f"{number} 0 obj\n{each}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"trailer\n<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{len(written)}\n%%EOF\n"
    return f"{written}xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{end}".encode("latin-1")
