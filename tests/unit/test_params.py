"""Parameters: every way in which clients write them, and what is refused whole."""

import asyncio
from unittest.mock import Mock

import pytest
from aiohttp import StreamReader
from aiohttp.test_utils import make_mocked_request
from hypothesis import given
from hypothesis import strategies as st

from models.core.errors import Invalid, Malformed, ParvisError, TooLarge, UnsupportedType
from web.http.bodies import read_body
from web.http.contract import TEXT, TEXTS, Undeclared, an_object, objects
from web.http.params import MAX_DEPTH, MAX_NAME, MAX_VALUES, Params, parameters, read_parameters

# They quote what others sent; parvis serve ignores them too.
pytestmark = [
    pytest.mark.filterwarnings(f"ignore::aiohttp.{complaint}")
    for complaint in ("BadContentDispositionHeader", "BadContentDispositionParam")
]

FORM = "application/x-www-form-urlencoded"
MULTIPART = 'multipart/form-data; boundary="--x"'


def query(text: str) -> Params:
    return read_parameters(text, "", b"")


def form(text: str) -> Params:
    return read_parameters("", FORM, text.encode())


def json(text: str) -> Params:
    return read_parameters("", "application/json; charset=utf-8", text.encode())


def parts(body: bytes, content_type: str = MULTIPART) -> Params:
    """Read a body as it is read behind a route that takes no files."""

    async def read() -> Params:
        stream = StreamReader(Mock(_reading_paused=False), limit=2**16)
        stream.feed_data(body)
        stream.feed_eof()
        request = make_mocked_request("POST", "/", {"Content-Type": content_type}, payload=stream)
        await read_body(request)
        return await parameters(request)

    return asyncio.run(read())


def multipart(*each: str | bytes) -> bytes:
    chunks = [part if isinstance(part, bytes) else part.encode() for part in each]
    return (
        b"".join(b"----x\r\nContent-Disposition: form-data; " + chunk + b"\r\n" for chunk in chunks)
        + b"----x--\r\n"
    )


EVERY_WAY = [
    query("status=bonjour&poll[options][]=a&poll[options][]=b&poll[multiple]=1&media_ids[]=7"),
    form("status=bonjour&poll%5Boptions%5D%5B%5D=a&poll%5Boptions%5D%5B%5D=b&poll[multiple]=on&media_ids=7"),
    json('{"status":"bonjour","poll":{"options":["a","b"],"multiple":true},"media_ids":["7"]}'),
    json(
        '{"status":"bonjour","poll":{"options":{"0":"a","1":"b"},"multiple":1},"media_ids":7,"language":null}'
    ),
    parts(
        multipart(
            'name="status"\r\n\r\nbonjour',
            'name="poll[options][]"\r\n\r\na',
            'name="poll[options][]"\r\n\r\nb',
            'name="poll[multiple]"\r\n\r\ntrue',
            'name="media_ids[]"\r\n\r\n7',
        ),
    ),
]


@pytest.mark.parametrize("params", EVERY_WAY)
def test_a_post_reads_the_same_however_it_is_written(params: Params) -> None:
    poll = params.nested("poll")

    assert params.text("status") == "bonjour"
    assert (poll.texts("options"), poll.boolean("multiple")) == (["a", "b"], True)
    assert params.integers("media_ids") == [7]
    assert params.text("language", None) is None
    assert "language" not in params


@pytest.mark.parametrize(
    "params",
    [
        form(
            "fields_attributes[0][name]=Poste&fields_attributes[0][value]=Lyon&fields_attributes[10][name]=Tél"
        ),
        form("fields_attributes[][name]=Poste&fields_attributes[][value]=Lyon&fields_attributes[][name]=Tél"),
        json('{"fields_attributes":{"10":{"name":"Tél"},"0":{"name":"Poste","value":"Lyon"}}}'),
        json('{"fields_attributes":[{"name":"Poste","value":"Lyon"},{"name":"Tél"}]}'),
    ],
)
def test_profile_fields_are_a_list_of_objects(params: Params) -> None:
    fields = params.nested_list("fields_attributes")

    assert [(field.text("name"), field.text("value")) for field in fields] == [("Poste", "Lyon"), ("Tél", "")]


def test_lists_inside_listed_objects_stay_together() -> None:
    groups = form("groups[][tags][]=a&groups[][tags][]=b&groups[][name]=x").nested_list("groups")

    assert [(group.texts("tags"), group.text("name")) for group in groups] == [(["a", "b"], "x")]


def test_the_body_wins_over_the_query() -> None:
    params = read_parameters("status=query&only=1", FORM, b"status=body")

    assert (params.text("status"), params.integer("only")) == ("body", 1)


@pytest.mark.parametrize("text", ["id=1&id=2", "id[]=1&id[]=2"])
def test_repeated_ids_are_a_list(text: str) -> None:
    assert query(text).integers("id") == [1, 2]


@pytest.mark.parametrize(
    ("written", "read"),
    [("true", True), ("1", True), ("on", True), ("TRUE", True), ("false", False), ("0", False), ("", None)],
)
def test_switches(written: str, read: bool | None) -> None:
    assert query(f"sensitive={written}").boolean("sensitive") is read


def test_switches_in_json_and_defaults() -> None:
    params = json('{"yes": true, "no": false, "one": 1, "null": null}')

    assert [params.boolean(name) for name in ("yes", "no", "one", "null")] == [True, False, True, None]
    assert params.boolean("absent", True) is True


def test_numbers_stay_within_the_database() -> None:
    assert query(f"max_id={2**63 - 1}").integer("max_id") == 2**63 - 1
    assert query("max_id=").integer("max_id", 5) == 5
    for wrong in (str(2**63), "9" * 40, "1e3", "٣", "1.5", "abc", "0x10"):
        with pytest.raises(Invalid) as refusal:
            query(f"max_id={wrong}").integer("max_id")
        assert refusal.value.details == {"max_id": "is not a number"}


@pytest.mark.parametrize(
    "body", ["[1]", '{"a":', '"x"', "null", '{"a": NaN}', '{"a": "\\ud800"}', "{" * 5000]
)
def test_json_that_is_no_object_is_malformed(body: str) -> None:
    with pytest.raises(Malformed):
        json(body)


@pytest.mark.parametrize("read", [query, form])
def test_text_that_is_not_utf8_is_malformed(read) -> None:  # type: ignore[no-untyped-def]
    assert read("status=%C3%A9").text("status") == "é"
    for wrong in ("status=%ff", "status=%ed%a0%80", "%ff=1"):
        with pytest.raises(Malformed):
            read(wrong)


@pytest.mark.parametrize(
    "read",
    [
        lambda: query("status=a%00b"),
        lambda: query("a%00=b"),
        lambda: json('{"poll":{"options":["a\\u0000"]}}'),
        lambda: json('{"a\\u0000":1}'),
        lambda: parts(multipart(b'name="status"\r\n\r\na\0b')),
    ],
)
def test_nul_is_refused_on_every_way_in(read) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(Invalid):
        read()


def test_depth_and_number_are_bounded() -> None:
    at_the_limit = "a" + "[b]" * (MAX_DEPTH - 1)
    assert at_the_limit.partition("[")[0] in query(f"{at_the_limit}=1")
    with pytest.raises(Malformed):
        query(f"{at_the_limit}[b]=1")
    with pytest.raises(Malformed):
        json('{"a":' * (MAX_DEPTH + 1) + "1" + "}" * (MAX_DEPTH + 1))
    assert "a1" in query("&".join(f"a{n}=" for n in range(MAX_VALUES)))
    with pytest.raises(Malformed):
        query("&".join(f"a{n}=" for n in range(MAX_VALUES + 1)))
    with pytest.raises(Malformed):
        parts(multipart(*['name="a"\r\n\r\n1'] * (MAX_VALUES + 1)))


@pytest.mark.parametrize(
    "read", [lambda name: query(f"a[{name}]=1"), lambda name: json(f'{{"a":{{"{name}":1}}}}')]
)
def test_a_name_is_no_longer_than_a_number_can_be(read) -> None:  # type: ignore[no-untyped-def]
    """Names that count the items of a list are read as numbers, and Python reads no longer ones."""
    assert read("9" * (MAX_NAME - 3)).integers("a") == [1]
    with pytest.raises(Malformed):
        read("9" * 5000)


def test_one_name_in_two_shapes_is_malformed() -> None:
    for text in ("a=1&a[b]=2", "a[]=1&a[b]=2", "a[b]=1&a[]=2"):
        with pytest.raises(Malformed):
            query(text)


@pytest.mark.parametrize(
    "params", [query("status=a&status=b"), json('{"status":["a"]}'), json('{"status":{"a":1}}')]
)
def test_one_text_is_not_several(params: Params) -> None:
    with pytest.raises(Invalid):
        params.text("status")


def test_a_text_is_no_object() -> None:
    with pytest.raises(Invalid):
        query("poll=x").nested("poll")
    with pytest.raises(Invalid):
        query("fields[]=x").nested_list("fields")


def test_a_file_is_read_over_where_none_is_taken() -> None:
    content = bytes(range(256)) + b"\r\n--x\r\n"
    part = b'name="avatar"; filename="ada \xc3\xa9.png"\r\nContent-Type: Image/PNG; x=y\r\n\r\n' + content
    params = parts(multipart(part, 'name="empty"; filename=""\r\n\r\n', 'name="after"\r\n\r\n1'))

    assert ("avatar" in params, "empty" in params, params.integer("after")) == (False, False, 1)


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("multipart/form-data", multipart('name="a"\r\n\r\n1')),
        (MULTIPART, b'----x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'),
        (MULTIPART, multipart("\r\n\r\n1")),
        (MULTIPART, b"----x\r\nno head----x--"),
        (MULTIPART, multipart(b'name="a"\r\n\r\n\xff')),
        (MULTIPART, multipart(b'name="\xff"\r\n\r\n1')),
        (MULTIPART, multipart('name="_charset_"\r\n\r\n' + "x" * 40, 'name="a"\r\n\r\n1')),
        (MULTIPART, multipart('name="a"\r\nContent-Type: multipart/mixed; boundary=y\r\n\r\n--y--')),
    ],
)
def test_broken_multipart_is_malformed(content_type: str, body: bytes) -> None:
    with pytest.raises(Malformed):
        parts(body, content_type)


def test_a_multipart_body_is_no_larger_than_any_other() -> None:
    assert parts(multipart(f'name="a"\r\n\r\n{"x" * 1_000_000}')).text("a")
    for part in ('name="a"', 'name="a"; filename="b"'):
        with pytest.raises(TooLarge):
            parts(multipart(f"{part}\r\n\r\n{'x' * 1_100_000}"))


def test_only_what_is_declared_can_be_read_and_only_so() -> None:
    takes = {"title": TEXT, "poll": an_object({"options": TEXTS}), "fields": objects({"name": TEXT})}
    params = Params(
        {"title": "a", "other": "b", "poll": {"options": ["x"]}, "fields": [{"name": "y"}]}, takes
    )

    assert (params.text("title"), params.nested("poll").texts("options")) == ("a", ["x"])
    assert [each.text("name") for each in params.nested_list("fields")] == ["y"]
    for read in (
        lambda: params.text("other"),
        lambda: "other" in params,
        lambda: params.integer("title"),
        lambda: params.nested("poll").boolean("multiple"),
        lambda: params.nested_list("fields")[0].text("value"),
    ):
        with pytest.raises(Undeclared):
            read()


def test_other_content_types_are_not_guessed_at() -> None:
    for content_type in ("", "text/plain", "application/xml"):
        with pytest.raises(UnsupportedType):
            read_parameters("", content_type, b"status=a")
        assert read_parameters("status=a", content_type, b"").text("status") == "a"


@given(st.text(), st.sampled_from([FORM, MULTIPART, "application/json"]), st.binary(max_size=200))
def test_nothing_that_comes_in_raises_anything_else(text: str, content_type: str, body: bytes) -> None:
    try:
        params = (
            parts(body)
            if content_type == MULTIPART
            else read_parameters(text.encode(errors="replace").decode(), content_type, body)
        )
        for name in ("a", "id", "0"):
            params.texts(name)
            params.integer(name)
            params.nested_list(name)
    except ParvisError:
        pass
