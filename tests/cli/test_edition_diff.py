"""ipsf edition diff: what another edition changes, and whose scores move by it."""

import csv
import io
import json
import os
import pathlib
import re
import shlex
import subprocess
import unittest

from command import DONE, HistoryTest, EditionCommandTest, ipsf

SOURCES = pathlib.Path(__file__).resolve().parents[2]
DATE = ("--as-of", "2024-06-30")


def csv_of(*arguments):
    """Header and rows of a CSV text as RFC 4180 has it: every line ends with CR LF, every row has as many fields as the
    header."""
    command = [os.environ["IPSF_COMMAND"], "edition", "diff", *map(str, arguments), "--format", "csv"]
    text = subprocess.run(command, capture_output=True, check=True).stdout.decode("utf-8")
    if not text.endswith("\r\n") or "\n" in text.replace("\r\n", ""):
        raise ValueError("a line does not end with CR LF")
    header, *rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    if any(len(row) != len(header) for row in rows):
        raise ValueError("a row has more or fewer fields than the header")
    return header, [dict(zip(header, row)) for row in rows]


class Diff(EditionCommandTest):
    """The made-up circular: level 5 of criterion 24 from 70 % of working time in the community, no longer from 65 %."""

    def setUp(self):
        self.circular = self.changed(
            "circular.toml", 'community_time_share = ">= 65"', 'community_time_share = ">= 70"'
        )

    def diff(self, *arguments, stdin=None):
        return self.done("edition", "diff", *arguments, stdin=stdin)

    def diff_as_json(self, *arguments, stdin=None):
        return json.loads(self.diff(*arguments, "--format", "json", stdin=stdin))

    def sheet(self, share):
        """Criterion 24 from the share; of the others 23 are rated 4 and one 3, so 95 points without it."""
        ratings = "".join(f"rating.{number},{3 if number == 1 else 4}\n" for number in range(1, 26) if number != 24)
        return f"item,value\n{ratings}community_time_share,{share}\n"

    def test_a_limit_in_words_with_its_places(self):
        lines = self.circular.read_text(encoding="utf-8").splitlines()
        line = next(number for number, text in enumerate(lines, 1) if 'community_time_share = ">= 70"' in text)
        place = f"[line {line}]"
        self.assertIn(
            f"Criterion 24, level 5: Share of working time spent in the community (%)\n"
            f"   Before   ≥ 65 % {place}\n   Now      ≥ 70 % {place}\n",
            self.diff("fi-2021-11", self.circular),
        )
        self.assertRegex(
            self.diff("fi-2021-11", self.circular, "--lang", "fi"),
            r"Kriteeri 24, taso 5: .*\n   Ennen    ≥ 65 % \[rivi \d+\]\n   Nyt      ≥ 70 % \[rivi \d+\]\n$",
        )

    def test_a_limit_as_json_and_csv(self):
        found = self.diff_as_json("fi-2021-11", self.circular)
        self.assertEqual(list(found), ["library", "before", "after", "changes"])
        (change,) = found["changes"]
        self.assertEqual(
            list(change), ["kind", "criterion", "key", "language", "about", "before", "after", "before_at", "after_at"]
        )
        self.assertEqual(
            (change["kind"], change["criterion"], change["key"]), ("limits", 24, "row.5.when.community_time_share")
        )
        self.assertEqual((change["before"], change["after"], change["language"]), (">= 65", ">= 70", None))
        header, (row,) = csv_of("fi-2021-11", self.circular)
        self.assertEqual(
            header,
            [
                "kind",
                "criterion",
                "key",
                "language",
                "about_fi",
                "about_en",
                "before",
                "after",
                "before_line",
                "before_column",
                "after_line",
                "after_column",
                "before_file",
                "after_file",
            ],
        )
        self.assertEqual((row["key"], row["before"], row["after"]), (change["key"], ">= 65", ">= 70"))
        self.assertEqual(
            (row["after_line"], row["after_column"]),
            (str(change["after_at"]["line"]), str(change["after_at"]["column"])),
        )

    def test_csv_has_all_changes_of_the_json(self):
        changes = self.diff_as_json("fi-2021-11", "ips25-2008")["changes"]
        _, rows = csv_of("fi-2021-11", "ips25-2008")
        self.assertGreater(len(changes), 100)
        self.assertEqual(
            [(row["kind"], row["key"], row["about_fi"], row["before"], row["after"]) for row in rows],
            [(one["kind"], one["key"], one["about"]["fi"], one["before"] or "", one["after"] or "") for one in changes],
        )

    def test_the_other_way_round(self):
        there, back = (
            self.diff_as_json(*editions)["changes"]
            for editions in (("fi-2021-11", "ips25-2008"), ("ips25-2008", "fi-2021-11"))
        )
        sides = lambda one, first, second: (
            one["kind"],
            one["criterion"],
            one["key"],
            one["language"],
            one[first],
            one[second],
        )
        self.assertEqual(
            [sides(one, "before", "after") for one in there], [sides(one, "after", "before") for one in back]
        )

    def test_an_edition_and_itself_say_the_same(self):
        for id in ("fi-2021-11", "ips25-2008", "fi-thl-mental-health"):
            self.assertTrue(self.diff(id, id).endswith("\nThe editions say the same.\n"))
            self.assertEqual(self.diff_as_json(id, id)["changes"], [])
            self.assertEqual(csv_of(id, id)[1], [])
        copy = self.changed("copy.toml", "format = 1", "# only a comment\nformat = 1")
        self.assertIn("Kriteeristöt sanovat saman.", self.diff("fi-2021-11", copy, "--lang", "fi"))

    # 65 to under 70 % is level 5 by the edition and 4 by the circular: 100 points, good, become 99, fair.
    def test_who_stands_between_the_limits_moves(self):
        for share, before, after in (("64", 99, 99), ("66", 100, 99), ("69", 100, 99), ("70", 100, 100)):
            with self.subTest(share=share):
                found = self.diff_as_json("fi-2021-11", self.circular, *DATE, "--answers", "-", stdin=self.sheet(share))
                (review,) = found["reviews"]
                self.assertEqual((review["before"]["total_low"], review["after"]["total_low"]), (before, after))
                self.assertEqual((review["before"]["total_high"], review["after"]["total_high"]), (before, after))
                moves = before != after
                self.assertEqual(review["changes_level"], moves)
                self.assertEqual([one["id"] for one in review["criteria"]], [24] if moves else [])
                self.assertEqual((found["counts"]["moved"], found["counts"]["levels"]), (int(moves), int(moves)))

    def test_the_page_begins_with_who_moves(self):
        page = self.diff("fi-2021-11", self.circular, *DATE, "--answers", "-", stdin=self.sheet("66"))
        self.assertRegex(page, r"(?m)^The level changes +1$")
        self.assertRegex(page, r"(?m)^ 24  Services in the local community +1 +0 +1 +0$")
        self.assertRegex(page, r"(?m)^2024-06-30  Good → Fair +100 → 99\n   24: 5 → 4$")
        self.assertLess(page.index("Who moves"), page.index("Limits and rows"))
        still = self.diff("fi-2021-11", self.circular, *DATE, "--answers", "-", "--lang", "fi", stdin=self.sheet("70"))
        self.assertNotIn("Keiden tulos muuttuu", still)
        self.assertRegex(still, r"(?m)^Taso vaihtuu +0$")

    def test_no_line_is_wider_than_the_page(self):
        for language in ("en", "fi"):
            page = self.diff(
                "fi-2021-11", "ips25-2008", *DATE, "--answers", "-", "--lang", language, stdin=self.sheet("66")
            )
            self.assertLessEqual(max(map(len, page.splitlines())), 100)

    def test_what_cannot_be_read_is_refused(self):
        self.assertIn("fi-2021-11", self.refused("edition", "diff", "fi-1999-01", "fi-2021-11"))
        self.assertIn("fi-2021-11", self.refused("edition", "diff", "fi-2021-11", "fi-1999-01"))
        self.refused("edition", "diff", "fi-2021-11", self.folder / "nowhere.toml")
        self.refused("edition", "diff", "fi-2021-11", self.circular, "--history", self.folder / "nowhere", *DATE)
        self.refused("edition", "diff", "fi-2021-11", self.circular, "--answers", self.folder / "nowhere.csv", *DATE)
        broken = self.changed("broken.toml", 'key = "staffing"', 'keys = "staffing"')
        found = self.refused_as_json("edition", "diff", "fi-2021-11", broken)
        self.assertEqual({problem["rule"] for problem in found["problems"]}, {"missing-key", "unknown-key"})
        bad = self.refused(
            "edition",
            "diff",
            "fi-2021-11",
            self.circular,
            *DATE,
            "--answers",
            "-",
            stdin="item,value\nno_such_input,1\n",
        )
        self.assertIn("standard input row 2, column item: ", bad)

    def test_arguments_that_do_not_go_together(self):
        both = ("edition", "diff", "fi-2021-11", self.circular)
        history = ("--history", self.folder)
        self.wrong_usage("edition", "diff", "fi-2021-11")
        self.assertIn("--as-of", self.wrong_usage(*both, *history))
        self.assertIn("--as-of", self.wrong_usage(*both, "--answers", "-"))
        self.assertIn("--as-of", self.wrong_usage(*both, "--months", "12"))
        self.assertIn("--history", self.wrong_usage(*both, *DATE))
        period = ("--from", "2024-01-01", "--to", "2024-06-30")
        self.assertIn("--history", self.wrong_usage(*both, *period))
        self.assertIn("--history", self.wrong_usage(*both, *period, "--answers", "-"))
        self.wrong_usage(*both, *history, *period[:2])
        self.wrong_usage(*both, *history, *period[2:])
        self.wrong_usage(*both, *history, *period, *DATE)
        self.wrong_usage(*both, *history, *DATE, "--every", "month")
        self.wrong_usage(*both, "--team", "1", *DATE, "--answers", "-")
        self.wrong_usage(*both, *history, "--as-of", "2024-02-30")
        self.wrong_usage(*both, "--format", "toml")


class DiffOfReviews(HistoryTest):
    editions = ("fi-2021-11", "ips25-2008")
    period = ("--from", "2024-06-30", "--to", "2024-12-31", "--every", "quarter")

    def diff(self, *arguments):
        return self.done("edition", "diff", *self.editions, "--history", self.history, *arguments)

    def assert_as_scored(self, compared, *scoring):
        """Each review is the one that scoring by each edition gives, criterion by criterion."""
        for side, edition in zip(("before", "after"), self.editions):
            scored = json.loads(self.done(*scoring, "--edition", edition, "--format", "json"))
            self.assertEqual(compared[side]["warnings"], scored["warnings"])
            self.assertEqual(compared[side]["hash"], scored["edition"]["hash"])
            self.assertEqual(compared[side]["choices"], scored["choices"])
            self.assertEqual(len(compared["reviews"]), len(scored["reviews"]))
            for one, review in zip(compared["reviews"], scored["reviews"]):
                self.assertEqual((one["team"], one["as_of"]), (review["team"], review["as_of"]))
                self.assertEqual(one[side], {key: review[key] for key in ("total_low", "total_high", "levels")})
                for moved in one["criteria"]:
                    criterion = review["criteria"][moved["id"] - 1]
                    self.assertEqual(moved[side], {"low": criterion["low"], "high": criterion["high"]})

    def test_a_date(self):
        compared = json.loads(self.diff(*DATE, "--format", "json"))
        self.assert_as_scored(compared, "score", self.history, *DATE)
        self.assertEqual(
            list(compared), ["library", "before", "after", "changes", "months", "counts", "dates", "reviews"]
        )
        self.assertEqual(sorted(compared["before"]), ["choices", "hash", "id", "warnings"])
        self.assertEqual(sorted(compared["counts"]), ["criteria", "levels", "moved", "reviews", "totals"])
        self.assertEqual(
            list(compared["reviews"][0]), ["team", "as_of", "before", "after", "changes_level", "criteria"]
        )
        self.assertEqual((compared["months"], len(compared["dates"])), (6, 1))
        self.assertGreater(compared["counts"]["moved"], 0)

    def test_a_series(self):
        compared = json.loads(self.diff(*self.period, "--format", "json"))
        self.assert_as_scored(compared, "series", self.history, *self.period)
        self.assertGreater(compared["counts"]["moved"], 0)
        self.assertEqual([date["as_of"] for date in compared["dates"]], ["2024-06-30", "2024-09-30", "2024-12-31"])
        for key in ("reviews", "moved", "levels"):
            self.assertEqual(sum(date[key] for date in compared["dates"]), compared["counts"][key])

    def test_csv_has_the_reviews_of_the_json(self):
        reviews = json.loads(self.diff(*self.period, "--format", "json"))["reviews"]
        header, rows = csv_of(*self.editions, "--history", self.history, *self.period)
        self.assertEqual(len(header), 10 + 4 * 25)
        self.assertEqual(len(rows), len(reviews))
        for row, review in zip(rows, reviews):
            self.assertEqual((row["as_of"], row["team_id"]), (review["as_of"], review["team"]))
            self.assertEqual(row["changes_level"], "true" if review["changes_level"] else "false")
            self.assertEqual(row["criteria_moved"], " ".join(str(one["id"]) for one in review["criteria"]))
            for side in ("before", "after"):
                self.assertEqual(
                    (row[f"total_low_{side}"], row[f"total_high_{side}"]),
                    (str(review[side]["total_low"]), str(review[side]["total_high"])),
                )
                for one in review["criteria"]:
                    self.assertEqual(
                        (row[f"low_{side}_{one['id']}"], row[f"high_{side}_{one['id']}"]),
                        (str(one[side]["low"]), str(one[side]["high"])),
                    )

    def test_threads_change_nothing(self):
        for when in (DATE, self.period):
            for format in ("json", "csv", "text"):
                one = self.diff(*when, "--format", format, "--threads", "1")
                self.assertEqual(one, self.diff(*when, "--format", format, "--threads", "3"))

    def test_one_team_and_a_longer_window(self):
        compared = json.loads(self.diff(*DATE, "--team", "2", "--months", "12", "--format", "json"))
        self.assertEqual(([review["team"] for review in compared["reviews"]], compared["months"]), (["2"], 12))
        self.assert_as_scored(compared, "score", self.history, *DATE, "--team", "2", "--months", "12")
        self.assertEqual(
            self.refused_as_json(
                "edition", "diff", *self.editions, "--history", self.history, *DATE, "--team", "no-such"
            )["problems"][0]["rule"],
            "unknown-team",
        )

    def test_an_edition_and_itself_move_nobody(self):
        page = self.done("edition", "diff", "fi-2021-11", "fi-2021-11", "--history", self.history, *DATE)
        self.assertIn("The editions say the same.", page)
        self.assertRegex(page, r"(?m)^The score of some criterion moves +0$")
        self.assertNotIn("Who moves", page)


class Documentation(EditionCommandTest):
    def test_the_examples_print_what_they_say(self):
        stricter = self.changed("stricter.toml", 'community_time_share = ">= 50"', 'community_time_share = ">= 60"')
        examples = re.findall(
            r"```console\n\$ ipsf ([^\n]*)\n(.*?)```",
            (SOURCES / "docs" / "editions.md").read_text(encoding="utf-8"),
            re.S,
        )
        self.assertEqual(len(examples), 2)
        for command, shown in examples:
            arguments = [
                {"stricter.toml": stricter, "examples/kainuu-like": SOURCES / "examples" / "kainuu-like"}.get(
                    word, word
                )
                for word in shlex.split(command)
            ]
            run = ipsf(*arguments)
            self.assertEqual((run.returncode, run.stderr), (DONE, ""))
            self.assertIn(shown, run.stdout)


if __name__ == "__main__":
    unittest.main()
