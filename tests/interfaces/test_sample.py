"""The sample service comes to 103 of 125 through the command, C, C++ and Python, with the same bytes; the README's
programs are these."""

import json
import re
import subprocess
import sys
import unittest
from pathlib import Path

import ipsf

command, c_review, cpp_review, record_system, worklist, own_criteria = sys.argv[1:7]
del sys.argv[1:]


def run(*arguments):
    return subprocess.run(arguments, check=True, capture_output=True, text=True).stdout


class Sample(unittest.TestCase):
    def test_identical_json_through_every_interface(self):
        by_command = run(command, "score", "examples/kainuu-like", "--as-of", "2024-05-08", "--format", "json")
        review = json.loads(by_command)["reviews"][0]
        self.assertEqual((review["total"], review["level"]), (103, "good"))
        self.assertEqual(run(c_review), by_command)
        self.assertEqual(run(cpp_review), by_command)
        self.assertEqual(ipsf.score(ipsf.load("examples/kainuu-like"), as_of="2024-05-08").json, by_command)

    def test_the_text_for_people(self):
        text = run(command, "score", "examples/kainuu-like", "--as-of", "2024-05-08", "--lang", "fi")
        self.assertIn("103", text)
        self.assertIn("Hyvä", text)

    def test_rows_through_the_c_abi(self):
        # Half a coach with 12 clients has 24 for a whole one: level 4.
        self.assertRegex(run(record_system), r"^North: \d+-\d+ of 125; caseload: 4\n$")

    def test_own_criteria_from_the_headers(self):
        # How often is unknown: any level. 32 of 40 are 80 %, the limit of level 5. 1 + 5 to 5 + 5; good is from 8 on.
        self.assertEqual(
            run(own_criteria).splitlines(),
            [
                "level 1 to 5",
                "level 5 to 5",
                "total 6 to 10: weak good",
                "phase 1 since 2024-01-09; the next is allowed, 1 form missing",
            ],
        )

    def test_the_worklist_through_the_c_abi(self):
        """Its lines are the items that the command lists."""
        asked = ("--as-of", "2024-05-08", "--coach", "C3", "--days", "7", "--met", "2", "--format", "json")
        items = json.loads(run(command, "due", "examples/kainuu-like", *asked))["due"]
        states = {"open": "days left", "overdue": "days late", "met": "done, days late"}
        titles = {deadline.key: deadline.title["en"] for deadline in ipsf.edition("fi-2021-11").deadlines}
        self.assertGreater(len(items), 10)
        self.assertEqual(
            run(worklist).splitlines(),
            [f"{x['days']} {states[x['state']]}: {titles[x['key']]} {x['episode'] or ''}" for x in items],
        )


class Readme(unittest.TestCase):
    def test_its_programs_are_the_examples(self):
        blocks = re.findall(r"```(\w+)\n(.*?)```", Path("README.md").read_text(encoding="utf-8"), re.S)
        examples = ("c/review.c", "cpp/review.cpp", "python/review.py", "c/worklist.c", "python/worklist.py")
        self.assertEqual([language for language, _ in blocks], [example.split("/")[0] for example in examples])
        for (_, text), example in zip(blocks, examples):
            self.assertEqual(text, (Path("examples") / example).read_text(encoding="utf-8"))

    def test_what_its_commands_show(self):
        """A block of "$ ipsf ..." and some lines of what that prints, in their order; "..." stands for others."""
        readme = Path("README.md").read_text(encoding="utf-8").splitlines()
        asked = [place for place, line in enumerate(readme) if line.startswith("    $ ipsf ")]
        self.assertGreater(len(asked), 0)
        for place in asked:
            printed = iter(run(command, *readme[place].split()[2:]).splitlines())
            for line in readme[place + 1 :]:
                if not line.startswith("    "):
                    break
                if line.strip() != "...":
                    self.assertIn(line[4:], printed)  # what comes before it has been passed

    def test_the_python_example_runs(self):
        lines = run(sys.executable, "examples/python/review.py").splitlines()
        self.assertEqual(lines[0], "T1 103 good 2025-05-08")
        self.assertEqual([line.split()[0] for line in lines[1:]], ["4", "5", "10"])

    def test_the_python_worklist_runs(self):
        lines = run(sys.executable, "examples/python/worklist.py").splitlines()
        self.assertEqual(len(lines), 27)  # as the command counts them above
        self.assertIn("7 days late: follow_job_lead E069", lines)

    def test_the_python_packages_readme_runs(self):
        (block,) = re.findall(
            r"```python\n(.*?)```", Path("bindings/python/README.md").read_text(encoding="utf-8"), re.S
        )
        printed = run(sys.executable, "-c", block).splitlines()
        self.assertEqual(printed[0], "5 6")  # three clients for half a coach


if __name__ == "__main__":
    unittest.main()
