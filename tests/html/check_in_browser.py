"""Run by scripts/check-html, with a folder that has node_modules and how many coaches the history of several teams has:
writes the pages, has them checked, prints a table."""

import collections
import json
import pathlib
import re
import subprocess
import sys

import html5lib
import ipsf

import markup
import pages

ABOUT = ("page", "W3C", "parser", "axe", "wider", "reaches out", "sheets", "criteria cut", "texts lost")


def run(*command):
    return subprocess.run([str(one) for one in command], capture_output=True, encoding="utf-8", check=False)


def w3c(folder, files):
    """Errors and warnings by file, but for guesses of the language by a page's words, of which tables have few."""
    jar = folder / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
    found = collections.defaultdict(list)
    told = json.loads(run("java", "-jar", jar, "--stdout", "--format", "json", *files).stdout)
    for message in told["messages"]:
        if message["message"].startswith("This document appears to be written in"):
            continue
        if message["type"] == "error" or message.get("subType") == "warning":
            found[message["url"].removeprefix("file:")].append(message["message"])
    return found


def by_parser(file):
    """Errors of the parser, and texts that it reads otherwise than tests/html/markup.py."""
    parser = html5lib.HTMLParser(strict=False)
    tree = parser.parse(file.read_text(encoding="utf-8"))
    without_spaces = ["".join("".join(texts).split()) for texts in (tree.itertext(), markup.read(file).texts())]
    other = [] if without_spaces[0] == without_spaces[1] else ["other texts"]
    return [str(error) for error in parser.errors] + other


def words_of(text):
    # A PDF has neither the breaks nor, in ligatures, the letters of the page.
    return collections.Counter(re.findall(r"[\w%]+", text.replace("ﬁ", "fi").replace("ﬂ", "fl")))


def on_paper(file):
    """The number of sheets, the criteria that two of them share, and the words that none has."""
    printed = run("pdftotext", "-layout", f"{file}.pdf", "-").stdout
    sheets = printed.split("\f")[:-1]
    page = markup.read(file)
    (main,) = page.all("main")
    seen = [text for text in main.texts()]
    for picture in main.all("svg"):
        for unseen in picture.all("title", "desc"):
            seen.remove(unseen.text())
    joined, words = re.sub(r"\s", "", printed), words_of(printed)
    # Columns part the lines of a text; its words have to be there all the same.
    lost = [text for text in seen if re.sub(r"\s", "", text) not in joined and not words_of(text) <= words]
    return len(sheets), cut(page, sheets), lost


def cut(page, sheets):
    """A criterion that is shorter than a sheet stands on one: all of its words do."""
    on_sheets = [words_of(sheet) for sheet in sheets]
    articles = [(article.of_class("id")[0].text(), words_of(article.text())) for article in page.all("article")]
    return [number for number, words in articles if not any(words <= on_sheet for on_sheet in on_sheets)]


def of_what_if():
    """What no command has: an edition with a rule written otherwise, and what it gives."""
    edition = ipsf.edition("fi-2021-11")
    changed = edition.with_changes({(24, "5", "community_time_share"): ">= 70"})
    history = ipsf.load(pages.SAMPLE)
    day = pages.DAY[1]
    return {
        "review, what-if": ipsf.sensitivity(history, as_of=day, edition=changed),
        "edition show, what-if": changed,
        "edition diff, what-if": ipsf.compare_editions(edition, changed),
        "edition diff, reviews, what-if": ipsf.compare_reviews(edition, changed, history, as_of=day),
    }


def main():
    folder = pathlib.Path(sys.argv[1])
    several = folder / "teams"
    pages.run("generate", several, "--coaches", int(sys.argv[2]), "--years", 1, "--seed", 3)
    asked = pages.of_sample(pages.write_answer(folder)) | pages.of_teams(several)
    files = {}

    def file_of(name, language):
        file = files[f"{name}, {language}"] = folder / f"{re.sub('[^a-z]+', '-', name)}.{language}.html"
        return file

    for name, arguments in asked.items():
        for language in pages.LANGUAGES:
            pages.write(file_of(name, language), *arguments, "--lang", language)
    for name, result in of_what_if().items():
        for language in pages.LANGUAGES:
            file_of(name, language).write_text(result.html(language), encoding="utf-8")
    checked = w3c(folder, files.values())
    opened = run("node", pathlib.Path(__file__).with_name("browser.mjs"), folder, *files.values())
    if opened.returncode != 0:
        sys.exit(opened.stderr)
    opened = json.loads(opened.stdout)
    print("| " + " | ".join(ABOUT) + " |\n" + "|---" * len(ABOUT) + "|")
    faults, told = 0, []
    for name, file in files.items():
        seen = opened[str(file)]
        sheets, criteria, lost = on_paper(file)
        found = [
            checked[str(file)],
            by_parser(file),
            seen["violations"],
            seen["wider"],
            seen["asked"],
            criteria,
            lost,
        ]
        faults += sum(map(len, found))
        told += [f"{name}: {one}" for each in (*found, seen["undecided"]) for one in each]
        numbers = [str(len(each)) for each in found]
        print("| " + " | ".join([name, *numbers[:5], str(sheets), *numbers[5:]]) + " |")
    for one in told:
        print(one, file=sys.stderr)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
