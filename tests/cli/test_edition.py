"""ipsf edition: list, show, check, test."""

import json
import re
import unittest

from command import REFUSED, EditionCommandTest, ipsf


class Edition(EditionCommandTest):
    def test_list(self):
        listed = self.done("edition", "list")
        self.assertRegex(listed, r"(?m)^fi-2021-11  2021-11-01–  fi  ")
        self.assertEqual(re.findall(r"(?m)^\S+", listed), ["ips25-2008", "fi-2021-11", "fi-thl-mental-health"])

    def test_show_as_text(self):
        shown = self.done("edition", "show", "fi-2021-11")
        for part in (
            "Staffing of the service",
            "level 5: Clients for each full-time coach ≤ 20",
            "Clients for each full-time coach (clients_per_coach, measure)",
            "level 1: otherwise",
            "R12",
            "(practice_share): 80\n(0–100)\n",
            "≥ 115",
        ):
            self.assertIn(part, shown)
        self.assertEqual(re.findall(r"(?m)^(\d+)\. ", shown), [str(number) for number in range(1, 26)])

    def test_show_in_finnish(self):
        shown = self.done("edition", "show", "fi-2021-11", "--lang", "fi")
        for part in ("Palvelun henkilöstö", "Asiakasmäärä", "taso 1: muuten", "Tulkinnat", "kriteeri 1\n"):
            self.assertIn(part, shown)
        self.assertIn("taso 4, rivi 4b: Työhönvalmentajat on järjestetty tiimiksi: kyllä; ", " ".join(shown.split()))
        self.assertNotIn("criterion", shown.replace("criterion_", ""))

    def test_a_page_has_names_in_its_appendix_alone(self):
        page = self.done("edition", "show", "fi-2021-11", "--lang", "fi", "--format", "html")
        before, appendix = page.split("Nimet vastauksissa ja komennoissa")
        for name in ("clients_per_coach", "weekly_team_meetings", "round-half-up", "practice_share"):
            self.assertNotIn(name, before)
            self.assertIn(name, appendix)
        for word in ("true", "&gt;=", "[749:54]"):
            self.assertNotIn(word, page)

    def test_show_as_json(self):
        shown = json.loads(self.done("edition", "show", "fi-2021-11", "--format", "json"))
        self.assertEqual([criterion["id"] for criterion in shown["criteria"]], list(range(1, 26)))
        open_market = shown["criteria"][20]
        self.assertEqual(
            open_market["rows"][0]["when"],
            [{"input": "permanent_open_market_share", "is": "> 95"}, {"input": "employed_clients", "is": ">= 10"}],
        )
        self.assertEqual(
            sorted(number for section in shown["sections"] for number in section["criteria"]), list(range(1, 26))
        )
        self.assertEqual(len(shown["principles"]), 8)

    def test_what_is_counted_is_shown(self):
        shown = json.loads(self.done("edition", "show", "fi-2021-11", "--format", "json"))["counting"]
        self.assertEqual(
            (shown["job_search_phase"], shown["after_first_month"], shown["month"]), (3, [28, 58], "365/12")
        )
        self.assertRegex(
            self.done("edition", "show", "fi-2021-11"),
            "\nWhat is counted\n-+\nHow many care teams are taken as a coach's own \(largest_care_teams\): 2\n",
        )
        self.assertIn("\nMitä lasketaan\n---", self.done("edition", "show", "fi-2021-11", "--lang", "fi"))

    def test_what_is_not_verified_is_shown(self):
        self.assertNotIn("NOT VERIFIED", self.done("edition", "show", "fi-2021-11"))
        self.assertIsNone(json.loads(self.done("edition", "show", "fi-2021-11", "--format", "json"))["not_verified"])
        self.assertIn(
            "\nNOT VERIFIED        Nothing has been compared with the manual",
            self.done("edition", "show", "ips25-2008"),
        )
        self.assertIn("\nTARKISTAMATTA       ", self.done("edition", "show", "fi-thl-mental-health", "--lang", "fi"))
        self.assertIn(
            "manual", json.loads(self.done("edition", "show", "ips25-2008", "--format", "json"))["not_verified"]["en"]
        )

    def test_show_which_way_inputs_improve(self):
        criteria = json.loads(self.done("edition", "show", "fi-2021-11", "--format", "json"))["criteria"]
        self.assertEqual(criteria[0]["inputs"][0]["better"], "lower")
        self.assertEqual(criteria[1]["inputs"][0]["better"], "higher")
        self.assertNotIn("better", criteria[4]["inputs"][0])
        excepted = [
            asked["name"] for criterion in criteria for asked in criterion["inputs"] if "level_may_fall" in asked
        ]
        self.assertEqual(excepted, ["job_seekers_per_coach"])

    def test_show_a_file(self):
        self.assertEqual(self.done("edition", "show", self.edition), self.done("edition", "show", "fi-2021-11"))

    def test_show_the_file_itself(self):
        self.assertEqual(
            self.done("edition", "show", "fi-2021-11", "--format", "toml"), self.edition.read_text(encoding="utf-8")
        )

    def test_expanded_it_is_based_on_nothing(self):
        whole = self.done("edition", "show", "fi-thl-mental-health", "--expanded")
        self.assertNotIn("based_on", whole)
        self.assertIn('key = "caseload"', whole)
        self.assertEqual(
            self.done("edition", "show", "fi-2021-11", "--expanded"), self.edition.read_text(encoding="utf-8")
        )

    def test_unknown_edition(self):
        self.assertIn("fi-2021-11", self.refused("edition", "show", "fi-1999-01"))
        self.assertEqual(self.refused_as_json("edition", "show", "fi-1999-01")["problem_count"], 1)

    def test_check(self):
        self.assertEqual(self.done("edition", "check", self.edition), "fi-2021-11: no problems\n")
        self.assertEqual(self.done("edition", "check", "ips25-2008", "--lang", "fi"), "ips25-2008: ei puutteita\n")

    def test_check_finds_what_loading_accepts(self):
        # Level 5 of criterion 2 asks for 96 to under 98 %: from there on the level falls. The limit 98 has no cases.
        odd = self.changed("odd.toml", 'coaching_time_share = ">= 96"', 'coaching_time_share = "[96..98)"')
        lines = odd.read_text(encoding="utf-8").splitlines()
        line = next(number for number, text in enumerate(lines, 1) if "[96..98)" in text)
        column = lines[line - 1].index('"[96') + 1
        run = ipsf("edition", "check", odd)
        self.assertEqual((run.returncode, run.stderr), (REFUSED, ""))
        falls, missing = run.stdout.splitlines()
        self.assertTrue(
            falls.startswith(
                f"{odd}:{line}:{column}: the level falls from 5 (row 5) to 4 (row 4) when coaching_time_share"
            ),
            falls,
        )
        self.assertTrue(
            missing.startswith(f"{odd}:{line}:{column}: the limit 98 on coaching_time_share has no boundary case"),
            missing,
        )

    def test_check_as_json(self):
        none = {"problems": [], "problem_count": 0, "warnings": {}}
        self.assertEqual(json.loads(self.done("edition", "check", "fi-2021-11", "--format", "json")), none)
        odd = self.changed("odd.json.toml", 'coaching_time_share = ">= 96"', 'coaching_time_share = "[96..98)"')
        for file in (
            odd,
            self.changed("broken.json.toml", 'key = "staffing"', 'keys = "staffing"'),
            self.folder / "nowhere.toml",
        ):
            run = ipsf("edition", "check", file, "--format", "json")
            self.assertEqual((run.returncode, run.stderr), (REFUSED, ""))
            found = json.loads(run.stdout)
            text = ipsf("edition", "check", file).stdout.splitlines()
            self.assertEqual([each["message"] for each in found["problems"]], text)
            self.assertEqual(found["problem_count"], len(text))
            self.assertEqual(list(found["problems"][0]), ["table", "row", "column", "rule", "message"])
        found = json.loads(ipsf("edition", "check", odd, "--format", "json").stdout)["problems"]
        self.assertEqual([each["rule"] for each in found], ["falling-level", "limit-without-case"])

    def test_test_as_json(self):
        passed = json.loads(self.done("edition", "test", "fi-2021-11", "--format", "json"))
        self.assertEqual((passed["cases"], passed["problems"], passed["problem_count"]), (624, [], 0))
        self.assertEqual(
            f"624 cases passed; {passed['changes']} changes noticed\n", self.done("edition", "test", "fi-2021-11")
        )
        moved = self.changed("moved.json.toml", 'clients_per_coach = "<= 20"', 'clients_per_coach = "<= 19"')
        run = ipsf("edition", "test", moved, "--format", "json")
        self.assertEqual((run.returncode, run.stderr), (REFUSED, ""))
        failed = json.loads(run.stdout)
        self.assertGreater(failed["problem_count"], 0)
        self.assertEqual({each["rule"] for each in failed["problems"]}, {"failed-case"})
        self.assertEqual(self.refused_as_json("edition", "test", "fi-1999-01")["problem_count"], 1)

    def test_check_names_file_line_and_column(self):
        text = self.edition.read_text(encoding="utf-8")
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
        self.assertRegex(run.stdout + run.stderr, r"nowhere\.toml: the file cannot be read: [Nn]o such file.*\n$")

    def test_boundary_cases(self):
        # each alone, or a line of a grid
        count = len(
            re.findall(
                r'(?m)^ *\[\[(?:criterion\.case|total_case)\]\]$|^    \["', self.edition.read_text(encoding="utf-8")
            )
        )
        self.assertEqual(count, 624)
        self.assertRegex(self.done("edition", "test", "fi-2021-11"), rf"^{count} cases passed; \d+ changes noticed\n$")
        self.assertRegex(
            self.done("edition", "test", self.edition, "--lang", "fi"),
            rf"^{count} tapausta oikein; \d+ muutosta huomattiin\n$",
        )
        for other in ("ips25-2008", "fi-thl-mental-health"):
            self.assertRegex(self.done("edition", "test", other), r"^\d+ cases passed; \d+ changes noticed\n$")

    def test_a_change_that_no_case_notices(self):
        # Of criterion 24's cases only "just under 65 %" tells a limit of 65 from one of 64.
        blunt = self.changed("blunt.toml", '["64.999", 4, "4", "just under 65 %', '["63.999", 4, "4", "just under 65 %')
        lines = blunt.read_text(encoding="utf-8").splitlines()
        line = next(number for number, text in enumerate(lines, 1) if 'community_time_share = ">= 65"' in text)
        column = lines[line - 1].index('">= 65"') + 1
        run = ipsf("edition", "test", blunt)
        self.assertEqual((run.returncode, run.stderr), (REFUSED, ""))
        unnoticed, ends = run.stdout.splitlines()
        self.assertEqual(
            unnoticed,
            f"{blunt}:{line}:{column}: criterion 24: "
            "no case notices when the limit 65 on community_time_share in row 5 "
            'becomes 64; add a case with given = { community_time_share = "64" }, level 4, then 5',
        )
        self.assertRegex(ends, r"^\d+ cases passed; \d+ changes noticed, 1 unnoticed$")

    def test_a_moved_limit_fails_its_cases_by_line(self):
        moved = self.changed("moved.toml", 'clients_per_coach = "<= 20"', 'clients_per_coach = "<= 19"')
        run = ipsf("edition", "test", moved)
        self.assertEqual((run.returncode, run.stderr), (REFUSED, ""))
        failures = re.findall(r"(?m)^\S*moved\.toml:(\d+):\d+: ", run.stdout)
        lines = moved.read_text(encoding="utf-8").splitlines()
        self.assertGreater(len(failures), 0)
        for failure in failures:
            self.assertRegex(lines[int(failure) - 1], r'^    \["(19\.\d+|20|95/5)", +5,')
        self.assertRegex(
            run.stdout.splitlines()[-1], rf"^\d+ cases passed, {len(failures)} failed; \d+ changes noticed$"
        )

    def test_a_family_is_chosen_by_date(self):
        answers = "item,value\nclients_per_coach,22\n"
        arguments = ("score", "--answers", "-", "--format", "json")
        edition = lambda *more: json.loads(self.done(*arguments, *more, stdin=answers))["edition"]["id"]
        self.assertEqual(edition("--as-of", "2024-12-31", "--family", "ips25"), "ips25-2008")
        self.assertEqual(edition("--as-of", "2024-12-31", "--family", "fi-mental-health"), "fi-thl-mental-health")
        self.assertIn(
            "fi-thl-mental-health",
            self.refused(*arguments, "--as-of", "2024-05-06", "--family", "fi-mental-health", stdin=answers),
        )
        self.wrong_usage(
            "score", "--as-of", "2024-12-31", "--answers", "x", "--family", "fi", "--edition", "fi-2021-11"
        )

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
