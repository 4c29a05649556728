"""docs/publish.md: its commands, and its ten questions on the sample, whose answers are worked out from the library's
own results."""

import os
import sqlite3
import subprocess
import sys
import tempfile
import unittest
from collections import Counter
from fractions import Fraction
from pathlib import Path

import ipsf
from walk_through import blocks_of, is_shown, page, run_shell

command = Path(sys.argv[1]).resolve()
root = Path.cwd()
del sys.argv[1:]

PERIOD = {"from_": "2023-07-01", "to": "2024-05-31"}
LAST = "2024-05-31"


def decimal(fraction, places):
    """Rounded halves up, as a number."""
    scaled = fraction * 10**places * 2 + 1
    return (scaled.numerator // scaled.denominator // 2) / 10**places


class Answers:
    """The answer to each question, in the page's order, from results of the library."""

    def __init__(self):
        self.history = ipsf.load("examples/kainuu-like")
        self.edition = ipsf.edition("fi-2021-11")
        self.series = ipsf.series(self.history, **PERIOD)
        self.last = ipsf.score(self.history, as_of=LAST)[0]
        self.months = [row for row in ipsf.track(self.history, from_="2023-07-01", to=LAST) if row.coach is None]

    def all(self):
        return [
            self.level(),
            [(row.team, str(row.as_of), row.total_low, row.total_high) for row in self.series],
            self.weakest(),
            self.moved(),
            self.unknown(),
            self.clients(),
            [
                (row.team, row.period, row.clients_at_end, row.employed_clients,
                 decimal(100 * row.employed_share, 1))
                for row in self.months
            ],
            [("T1", *(sum(getattr(row, what) for row in self.months if row.period >= "2024")
                      for what in ("new_clients", "jobs_started", "ended")))],
            self.overdue(),
            self.behind(),
        ]  # fmt: skip

    def level(self):
        # 90 to 104 points are "good" by the document; the team's name is in the sample's teams.csv.
        assert self.last.level == "good", self.last
        dates = (LAST, str(self.last.next_review_by))
        return [("Keksitty IPS-tiimi", dates[0], self.last.total_low, self.last.total_high, "Good", dates[1])]

    def weakest(self):
        titles = {one.id: one.title["en"] for one in self.edition.criteria}
        low = [(one.score, one.id) for one in self.last.criteria if one.score is not None and one.score <= 2]
        return [("T1", score, id, titles[id]) for score, id in sorted(low)]

    def moved(self):
        earlier, later = (ipsf.score(self.history, as_of=day)[0] for day in ("2023-12-31", "2024-03-31"))
        return [
            ("T1", now.id, then.low, then.high, now.low, now.high)
            for then, now in zip(earlier.criteria, later.criteria)
            if (then.low, then.high) != (now.low, now.high)
        ]

    def unknown(self):
        reviews = [ipsf.score(self.history, as_of=row.as_of)[0] for row in self.series]
        inputs = [
            (str(review.as_of), [one for each in review.criteria for one in each.inputs.values()]) for review in reviews
        ]
        return [(day, len(all), sum(one.source == "none" for one in all)) for day, all in inputs]

    def clients(self):
        above, below = (part("clients_per_coach") for part in (self.series.numerator, self.series.denominator))
        return [
            ("T1", str(row.as_of), above[place], below[place], decimal(Fraction(above[place], below[place]), 2))
            for place, row in enumerate(self.series)
        ]

    def due(self, day):
        return [item for item in ipsf.list_due(self.history, as_of=day) if item.state == "overdue"]

    def overdue(self):
        titles = {one.key: one.title["en"] for one in self.edition.deadlines}
        late = self.due(LAST)
        longest = {key: max(item.days for item in late if item.key == key) for key in {item.key for item in late}}
        return [(titles[key], count, longest[key]) for key, count in Counter(item.key for item in late).items()]

    def behind(self):
        then, now = (Counter(item.coach for item in self.due(day)) for day in ("2024-02-29", LAST))
        return [(coach, then[coach], now[coach]) for coach in ("C1", "C2", "C3")]


class Page(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        os.symlink(root / "examples", Path(cls.folder.name, "examples"))
        cls.blocks = list(blocks_of(page("publish.md")))
        environment = {**os.environ, "PATH": f"{command.parent}{os.pathsep}{os.environ['PATH']}"}
        cls.ran = [
            (line, shown, run_shell(line, cls.folder.name, environment))
            for kind, *(line, shown) in (block for block in cls.blocks if block[0] == "console")
        ]
        cls.questions = ["\n".join(block[1]) for block in cls.blocks if block[0] == "sql"]

    def test_the_commands_print_what_is_shown(self):
        self.assertEqual(len(self.ran), 2)
        for line, shown, printed in self.ran:
            self.assertTrue(is_shown(shown, printed), f"$ {line}\n" + "\n".join(printed))

    def test_the_questions_have_the_librarys_answers(self):
        answers = Answers().all()
        self.assertEqual((len(self.questions), len(answers)), (10, 10))
        database = sqlite3.connect(Path(self.folder.name, "results.sqlite"))
        for question, answer in zip(self.questions, answers):
            with self.subTest(question):
                self.assertGreater(len(answer), 0)
                self.assertEqual(sorted(database.execute(question).fetchall()), sorted(answer))
        database.close()

    def test_python_writes_the_same(self):
        file = Path(self.folder.name, "python.sqlite")
        ipsf.publish(ipsf.load("examples/kainuu-like"), into=file, **PERIOD)
        by_command, by_python = (
            list(sqlite3.connect(path).iterdump()) for path in (Path(self.folder.name, "results.sqlite"), file)
        )
        self.assertEqual(by_python, by_command)

    def test_what_the_command_refuses(self):
        def run(*options):
            asked = [command, "publish", "examples/kainuu-like", "--from", "2024-01-01", *options]
            ran = subprocess.run(asked, capture_output=True, text=True, check=False)
            self.assertEqual(ran.stdout, "")
            return ran.returncode, ran.stderr

        file = Path(self.folder.name, "other.sqlite")
        self.assertEqual(run("--to", "2024-02-01")[0], 2)
        status, said = run("--to", "2024-02-01", "--into", file, "--into-schema", "x")
        self.assertEqual((status, said), (1, "SQLite has no schemas; leave the schema out\n"))
        status, said = run("--to", "2024-01-30", "--into", file)
        self.assertEqual(status, 1)
        self.assertFalse(file.exists())


if __name__ == "__main__":
    unittest.main()
