"""Every document, header and folder that a comment, a document or a build file names is there, and every link leads
somewhere."""

import os
import re
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def files_in(folder):
    """Everything that is part of the project; not what is built or belongs to other programs."""
    for place, folders, names in os.walk(folder):
        folders[:] = [
            name
            for name in folders
            if name not in ("build", "node_modules", "__pycache__")
            and not name.startswith(".")
            and not name.endswith(".egg-info")
        ]
        yield from (Path(place, name).relative_to(folder) for name in names)


FILES = list(files_in(ROOT))
DOCUMENTS = [file for file in FILES if file.suffix == ".md"]
SOURCES = [
    file
    for file in FILES
    if (file.suffix in {".hpp", ".cpp", ".h", ".c", ".py", ".cmake", ".toml", ".json"} or file.name == "CMakeLists.txt")
    and file.parts[:2] != ("capi", "releases")  # these name what there was then
]
NAMED = re.compile(r"(?<![\w/.*<{-])((?:[\w.-]+/)*[\w-]+\.(?:md|hpp))\b(?!\})")


# A file or folder of the project by its path from the top; `*` stands for any name.
FOLDERS = sorted({file.parts[0] for file in FILES if len(file.parts) > 1 and not file.parts[0].startswith(".")})
PATH = re.compile(rf"(?<![\w/.:-])((?:{'|'.join(FOLDERS)})/[\w./*-]*[\w/*])")


def read(file):
    return (ROOT / file).read_text(encoding="utf-8")


def anchors_of(document):
    """The anchors of the headings, as they are made where the documents are shown: small letters, no signs, a dash for
    each space."""
    fenced = False
    for line in read(document).splitlines():
        fenced ^= line.startswith("```")
        if line.startswith("#") and not fenced:
            title = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", line.lstrip("#").strip()).lower()
            yield re.sub(r"[^\w\- ]", "", title).replace(" ", "-")


def is_there(named, at):
    """A document is named by its path from the top, a header as it is included or from the top; in a document, also
    from its own folder."""
    named = Path(os.path.normpath(at.parent / named)) if named.startswith("..") else Path(named)
    places = [
        Path(),
        Path("include"),
        Path("include/ipsf"),
        Path("src"),
        Path("capi/include"),
        Path("capi/src"),
        Path("tests"),
        at.parent,
    ]
    if at.suffix == ".py":
        places.append(Path("docs"))  # put together from parts
    return any(place / named in KNOWN for place in places)


KNOWN = set(FILES)


class Documents(unittest.TestCase):
    def test_what_is_named_is_there(self):
        named = 0
        for file in [*SOURCES, *DOCUMENTS]:
            for number, line in enumerate(read(file).splitlines(), 1):
                if line.lstrip().startswith("#include <") and not line.lstrip().startswith("#include <ipsf"):
                    continue  # the compiler sees to these
                for found in NAMED.findall(re.sub(r"https?://\S+", "", line)):
                    named += 1
                    with self.subTest(f"{file}:{number}: {found}"):
                        self.assertTrue(is_there(found, file))
        self.assertGreater(named, 1000)

    def test_paths_are_there(self):
        looked_at = 0
        for document in DOCUMENTS:
            if document.name == "CHANGELOG.md":
                continue  # it also tells of what is gone
            for number, line in enumerate(read(document).splitlines(), 1):
                for path in PATH.findall(re.sub(r"https?://\S+", "", line)):
                    looked_at += 1
                    with self.subTest(f"{document}:{number}: {path}"):
                        self.assertTrue(any(ROOT.glob(path.rstrip("/"))))
        self.assertGreater(looked_at, 100)

    def test_links_lead_somewhere(self):
        followed = 0
        for document in DOCUMENTS:
            text = re.sub(r"```.*?```", "", read(document), flags=re.S)
            for target in re.findall(r"\]\(([^)\s]+)\)", text):
                if re.match(r"[a-z]+:", target):
                    continue
                path, _, anchor = target.partition("#")
                to = (document.parent / path) if path else document
                followed += 1
                with self.subTest(f"{document}: {target}"):
                    self.assertTrue((ROOT / to).exists())
                    if anchor:
                        self.assertIn(anchor, list(anchors_of(to)))
        self.assertGreater(followed, 50)

    def test_the_readme_names_every_document_and_folder(self):
        text = read(Path("README.md"))
        for document in DOCUMENTS:
            if document.parent == Path("docs"):
                with self.subTest(str(document)):
                    self.assertTrue(f"({document.as_posix()}" in text)
        for folder in set(FOLDERS) - {"scripts", "cmake"}:
            with self.subTest(folder):
                self.assertTrue(f"`{folder}/" in text)

    def test_the_architecture_names_every_module(self):
        text = read(Path("docs/architecture.md"))
        for module in sorted({file.parts[1] for file in FILES if file.parts[0] == "src" and len(file.parts) > 2}):
            with self.subTest(module):
                self.assertTrue(f"`{module}`" in text)
        for header in sorted(file.name for file in FILES if file.parent == Path("include/ipsf")):
            with self.subTest(header):
                self.assertTrue(f"`{header[:-4]}`" in text)


if __name__ == "__main__":
    unittest.main()
