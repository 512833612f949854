"""What holds for the repository itself: its shape, its documents, its texts."""

import json
import pathlib
import re
import shlex
import subprocess

import pytest

from paths import ROOT
from program import run

TRACKED = [
    ROOT / name
    for name in subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.splitlines()
    if (ROOT / name).is_file()
]
DOCUMENTS = [file for file in TRACKED if file.suffix == ".md"]
SWIFT = [file for file in TRACKED if file.suffix == ".swift"]
DECISIONS = sorted((ROOT / "docs/decisions").glob("[0-9]*.md"))


def relative(file):
    return str(file.relative_to(ROOT))


def lines(file):
    return file.read_text().splitlines()


def test_no_source_file_has_more_than_four_hundred_lines_of_code():
    long = {
        relative(file): sum(not line.lstrip().startswith("//") for line in lines(file))
        for file in SWIFT if "Sources" in file.parts
    }
    assert {name: count for name, count in long.items() if count > 400} == {}


def test_no_file_names_a_place_on_someone_s_machine():
    place = re.compile(r"(?<![\w.])/(home|root|Users|work|opt|mnt)/\w")
    found = [
        f"{relative(file)}:{number}"
        for file in TRACKED if file.suffix not in (".png", ".svg") and file != pathlib.Path(__file__)
        for number, line in enumerate(lines(file), 1) if place.search(line)
    ]
    assert found == []


def test_nothing_is_left_to_be_done_without_an_issue():
    found = [
        f"{relative(file)}:{number}"
        for file in SWIFT
        for number, line in enumerate(lines(file), 1) if re.search(r"\b(TODO|FIXME|XXX)\b", line)
    ]
    assert found == []


def test_the_sandbox_knows_the_server_by_wire_only():
    found = [
        relative(file)
        for file in SWIFT
        if "Sandbox" in file.parts and re.search(r"import +(AccessControl|ACS\w+)", file.read_text())
    ]
    assert found == []


IMPORTS = {
    "ThreeDSecure": {"FoundationEssentials", "Synchronization"},
    "AccessControl": {"ThreeDSecure", "Crypto", "CryptoExtras", "Dispatch", "Logging", "Foundation", "FoundationEssentials",
                      "Synchronization"},
}


@pytest.mark.parametrize("layer", IMPORTS)
def test_an_inner_layer_imports_nothing_of_an_outer_one(layer):
    # Where a platform has no FoundationEssentials, all of Foundation stands in.
    fallback = re.compile(r"(#if canImport\(FoundationEssentials\)\n.*\n)#else\n.*\n#endif")
    found = {
        match[1]
        for file in (ROOT / "Sources" / layer).rglob("*.swift")
        for match in re.finditer(
            r"^(?:\w+ )?import (\w+)", fallback.sub(r"\1", file.read_text()), re.M
        )
    }
    assert found - IMPORTS[layer] == set()


def test_only_the_library_is_public():
    found = [
        f"{relative(file)}:{number}"
        for file in SWIFT
        if "Sources" in file.parts and "ThreeDSecure" not in file.parts
        for number, line in enumerate(lines(file), 1) if re.match(r"\s*public ", line)
    ]
    assert found == []


TEXTS = sorted((ROOT / "Sources/AccessControl/Resources/Texts").iterdir())


@pytest.mark.parametrize("file", TEXTS, ids=lambda file: file.name)
def test_no_message_holds_a_link(file):
    texts = json.loads(file.read_text())
    kinds = ("code.", "notice.", "message.")
    messages = {key: text for key, text in texts.items() if key.startswith(kinds)}
    assert any(key.startswith("code.email") for key in messages)
    link = re.compile(r"https?:|www\.|<a\b|\w\.(com|se|net|org|example)\b|@", re.I)
    assert {key: text for key, text in messages.items() if link.search(text)} == {}


def test_every_language_has_the_same_texts_with_the_same_places():
    languages = [json.loads(file.read_text()) for file in TEXTS]
    assert len(languages) == 5
    places = [
        {key: set(re.findall(r"{\w+}", text)) for key, text in texts.items()} for texts in languages
    ]
    assert places[0] == places[1]


@pytest.mark.parametrize("file", DOCUMENTS, ids=relative)
def test_every_link_of_a_document_leads_somewhere(file):
    text = re.sub(r"```.*?```", "", file.read_text(), flags=re.S)
    targets = re.findall(r"\]\(([^)\s]+)\)", text)
    local = [target for target in targets if not re.match(r"[a-z]+:", target)]
    missing = [target for target in local if not leads_somewhere(file, target)]
    assert missing == []


def leads_somewhere(file, target):
    path, _, anchor = target.partition("#")
    found = (file.parent / path).resolve() if path else file
    if not found.exists() or not anchor:
        return found.exists()
    headings = re.findall(r"^#+ (.*)$", found.read_text(), re.M)
    return anchor in {
        re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings
    }


PATH = re.compile(r"`((?:Sources|Tests|docs|scripts|Benchmarks)/[\w./+-]*)`")


@pytest.mark.parametrize("file", DOCUMENTS, ids=relative)
def test_every_path_that_a_document_names_is_there(file):
    missing = [name for name in PATH.findall(file.read_text()) if not (ROOT / name).exists()]
    assert missing == []


def commands(file):
    """The commands of the shell blocks of a document."""
    blocks = re.findall(r"```(?:sh|console)\n(.*?)```", file.read_text(), re.S)
    text = "\n".join(blocks).replace("\\\n", " ")
    return [
        shlex.split(line.removeprefix("$ "), comments=True) for line in text.splitlines()
        if line.removeprefix("$ ").startswith(("make", "sigill", "scripts/", "swift"))
    ]


def documented_commands():
    found = [(file, command) for file in DOCUMENTS for command in commands(file)]
    return [pytest.param(command, id=f"{relative(file)}: {' '.join(command)}")
            for file, command in found]


@pytest.mark.parametrize("command", documented_commands())
def test_a_command_of_a_document_exists(command):
    program, *arguments = command
    if program == "make":
        targets = [argument for argument in arguments if "=" not in argument]
        makefile = (ROOT / "Makefile").read_text()
        assert all(re.search(rf"^{target}:", makefile, re.M) for target in targets)
    elif program == "sigill":
        path = list(iter_until(arguments, lambda word: word.startswith("-")))
        help_text = run(*path, "--help").stdout
        assert help_text, command
        options = [argument.split("=")[0] for argument in arguments if argument.startswith("--")]
        assert [option for option in options if option not in help_text + "--help"] == []
    elif program.startswith("scripts/"):
        assert (ROOT / program).stat().st_mode & 0o100
    else:
        assert arguments[0] in ("build", "test", "format")


def iter_until(words, is_end):
    for word in words:
        if is_end(word):
            return
        yield word


def test_the_readme_begins_with_the_two_commands():
    text = (ROOT / "README.md").read_text()
    first_block = text.index("```")
    assert text[first_block:].startswith("```sh\nmake demo")
    assert "make test" in text[first_block : text.index("```", first_block + 3)]
    before = [line for line in text[:first_block].splitlines() if line and not line.startswith("#")]
    assert before == []


@pytest.mark.parametrize("number", range(len(DECISIONS)), ids=lambda n: DECISIONS[n].stem)
def test_a_decision_says_why_what_and_instead_of_what(number):
    file = DECISIONS[number]
    text = file.read_text()
    assert file.name.startswith(f"{number + 1:04d}-")
    assert re.match(rf"# {number + 1:04d}: \S.*\n\nAccepted, \d{{4}}-\d\d-\d\d\n\n\S", text)
    assert re.findall(r"^## (.*)$", text, re.M) == [
        "Why", "Decision", "Consequences", "Instead of",
    ]
    assert file.name in (ROOT / "docs/decisions/README.md").read_text()


SETTING = re.compile(r"^( *)(?:- )?(\w+|\"\w\"):(?: +(\S.*))?$")


def test_every_setting_of_the_profile_is_documented():
    text = (ROOT / "docs/configuration.md").read_text()
    profile = ROOT / "Sources/sigill/Resources/Profiles/classic.yaml"
    settings, parents = set(), []
    for line in lines(profile):
        if found := SETTING.match(line):
            depth = len(found[1]) // 2
            parents[depth:] = [found[2]]
            if not found[2].startswith('"'):
                settings.add(found[2])
    assert len(settings) > 25
    assert {setting for setting in settings if f"`{setting}`" not in text} == set()


def test_every_option_of_the_server_is_documented():
    text = (ROOT / "docs/configuration.md").read_text()
    for command in (["acs"], ["demo"], ["sandbox", "shop"]):
        options = set(re.findall(r"--[a-z-]+", run(*command, "--help").stdout))
        missing = {option for option in options if f"`{option}" not in text}
        assert missing - {"--help", "--version"} == set(), command
