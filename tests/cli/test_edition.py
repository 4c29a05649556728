"""ipsf edition: list, show, check, test."""

import json
import pathlib
import re
import unittest

from command import CommandTest, DONE, REFUSED, ipsf

RULEBOOK = pathlib.Path(__file__).resolve().parents[2] / "rulebooks" / "fi-2021-11.toml"


class Edition(CommandTest):
    def changed(self, name, old, new):
        """A copy of the rulebook in which the first `old` reads `new`."""
        text = RULEBOOK.read_text(encoding="utf-8")
        self.assertIn(old, text)
        copy = self.folder / name
        copy.write_text(text.replace(old, new, 1), encoding="utf-8")
        return copy

    def test_list(self):
        listed = self.done("edition", "list")
        self.assertRegex(listed, r"(?m)^fi-2021-11  2021-11-01")

    def test_show_as_text(self):
        shown = self.done("edition", "show", "fi-2021-11")
        for part in ("Staffing of the service", "clients_per_coach <= 20", "level 1: otherwise", "R12", "practice_share = 80", ">= 115"):
            self.assertIn(part, shown)
        self.assertEqual(re.findall(r"(?m)^(\d+)\. ", shown), [str(number) for number in range(1, 26)])

    def test_show_in_finnish(self):
        shown = self.done("edition", "show", "fi-2021-11", "--lang", "fi")
        for part in ("Palvelun henkilöstö", "Asiakasmäärä", "taso 1: muuten", "Tulkinnat"):
            self.assertIn(part, shown)

    def test_show_as_json(self):
        shown = json.loads(self.done("edition", "show", "fi-2021-11", "--format", "json"))
        self.assertEqual([criterion["id"] for criterion in shown["criteria"]], list(range(1, 26)))
        open_market = shown["criteria"][20]
        self.assertEqual(open_market["rows"][0]["when"], [{"input": "permanent_open_market_share", "is": "> 95"},
                                                          {"input": "employed_clients", "is": ">= 10"}])
        self.assertEqual(sorted(number for section in shown["sections"] for number in section["criteria"]), list(range(1, 26)))
        self.assertEqual(len(shown["principles"]), 8)

    def test_show_a_file(self):
        self.assertEqual(self.done("edition", "show", RULEBOOK), self.done("edition", "show", "fi-2021-11"))

    def test_unknown_edition(self):
        self.assertIn("fi-2021-11", self.refused("edition", "show", "fi-1999-01"))
        self.assertEqual(self.refused_as_json("edition", "show", "fi-1999-01")["problem_count"], 1)

    def test_check(self):
        self.assertEqual(self.done("edition", "check", RULEBOOK), "fi-2021-11: no problems\n")

    def test_check_names_file_line_and_column(self):
        text = RULEBOOK.read_text(encoding="utf-8")
        broken = self.changed("broken.toml", 'key = "staffing"', 'keys = "staffing"')
        line = text[: text.index('key = "staffing"')].count("\n") + 1
        run = ipsf("edition", "check", broken)
        self.assertEqual((run.returncode, run.stderr), (REFUSED, ""))
        self.assertIn(f"{line}:1: ", run.stdout)
        for said in run.stdout.splitlines():
            self.assertRegex(said, r"^\S*broken\.toml:\d+:\d+: \S")

    def test_check_a_missing_file(self):
        run = ipsf("edition", "check", self.folder / "nowhere.toml")
        self.assertEqual(run.returncode, REFUSED)

    def test_boundary_cases(self):
        count = RULEBOOK.read_text(encoding="utf-8").count("[[criterion.case]]")
        self.assertGreater(count, 100)
        self.assertEqual(self.done("edition", "test", "fi-2021-11"), f"{count} cases passed\n")
        self.assertEqual(self.done("edition", "test", RULEBOOK, "--lang", "fi"), f"{count} tapausta oikein\n")

    def test_a_moved_limit_fails_its_cases_by_line(self):
        moved = self.changed("moved.toml", 'clients_per_coach = "<= 20"', 'clients_per_coach = "<= 19"')
        run = ipsf("edition", "test", moved)
        self.assertEqual((run.returncode, run.stderr), (REFUSED, ""))
        failures = re.findall(r"(?m)^\S*moved\.toml:(\d+): ", run.stdout)
        lines = moved.read_text(encoding="utf-8").splitlines()
        self.assertGreater(len(failures), 0)
        for failure in failures:
            self.assertEqual(lines[int(failure) - 1].strip(), "[[criterion.case]]")
        self.assertRegex(run.stdout.splitlines()[-1], rf"^\d+ cases passed, {len(failures)} failed$")

    def test_a_named_file_scores(self):
        lenient = self.changed("lenient.toml", 'clients_per_coach = "<= 20"', 'clients_per_coach = "<= 24"')
        arguments = ("score", "--as-of", "2024-12-31", "--answers", "-", "--format", "json")
        answers = "item,value\nclients_per_coach,22\n"
        strict = json.loads(self.done(*arguments, stdin=answers))
        changed = json.loads(self.done(*arguments, "--edition", lenient, stdin=answers))
        self.assertEqual([scored["reviews"][0]["criteria"][0]["score"] for scored in (strict, changed)], [4, 5])
        self.assertNotEqual(strict["edition"]["hash"], changed["edition"]["hash"])


if __name__ == "__main__":
    unittest.main()
