"""The pages that the tests look at: a name for each and the arguments of the command that writes it."""

import os
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "examples" / "kainuu-like"
TWO_SCALES = ROOT / "tests" / "editions" / "made-up-youth.toml"
LANGUAGES = ("en", "fi")
DAY = ("--as-of", "2024-05-08")
YEAR = ("--from", "2023-05-09", "--to", "2024-05-08")
MEASURE = ("--team", "T1", "--measure", "attached_team_share")
REVIEW = ("score", SAMPLE, *DAY, "--course", 12, "--service", "Keksitty palvelu", "--assessor", "A. Arvioija")


def of_sample(answers):
    """Pages of the sample and of what is built in; `answers`: a file, of which alone a review is made."""
    compared = ("edition", "diff", "fi-2021-11", "ips25-2008")
    return {
        "review": REVIEW,
        "review, all unknown": ("score", "--answers", answers, *DAY),
        "review, two scales": ("score", SAMPLE, *DAY, "--edition", TWO_SCALES),
        "review, international scale": ("score", SAMPLE, *DAY, "--edition", "ips25-2008"),
        "series": ("series", SAMPLE, *YEAR),
        "due": ("due", SAMPLE, *DAY, "--met", 30),
        "punctuality": ("punctuality", SAMPLE, *YEAR),
        "phases": ("phases", SAMPLE, *DAY),
        "track": ("track", SAMPLE, *YEAR),
        "clients": ("clients", SAMPLE, *DAY),
        "explain": ("explain", SAMPLE, *DAY, *MEASURE),
        "edition show": ("edition", "show", "fi-2021-11"),
        "edition diff": compared,
        "edition diff, reviews": (*compared, "--history", SAMPLE, *DAY),
        "edition diff, series": (*compared, "--history", SAMPLE, *YEAR),
        "model": ("model", "show", "kainuu"),
    }


def of_teams(history):
    """Pages of a generated history of several teams, of which the last year is 2025."""
    year = ("--from", "2025-01-01", "--to", "2025-12-31")
    return {
        "review, several teams": ("score", history, "--as-of", "2025-12-31", "--course", 12),
        "series, several teams": ("series", history, *year),
        "track, several teams": ("track", history, *year),
    }


def write_answer(folder):
    """A file with one answer."""
    answers = folder / "answers.csv"
    answers.write_text("item,value\nweekly_team_meetings,true\n", encoding="utf-8")
    return answers


def run(*arguments):
    """What the command writes to standard output."""
    command = [os.environ["IPSF_COMMAND"], *map(str, arguments)]
    ended = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=600, check=False)
    if ended.returncode != 0:
        raise RuntimeError(f"{command}: {ended.stderr}")
    return ended.stdout


def write(file, *arguments):
    """Runs the command; the page is then in the file."""
    run(*arguments, "--format", "html", "--output", file)
