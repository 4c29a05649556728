"""Parts of histories from Python, and the program of docs/parts.md."""

import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import ipsf

SAMPLE = Path("examples/kainuu-like")
EDITION = ipsf.edition("fi-2021-11")


def two_teams():
    return ipsf.History.from_columns(
        {
            "coaches": {"coach_id": ["A", "B"], "team_id": [1, 2]},
            "episodes": {
                "episode_id": [1, 2, 3],
                "client_id": [1, 2, 3],
                "coach_id": ["A", "A", "B"],
                "started_on": ["2024-01-01"] * 3,
            },
        }
    )


class Parts(unittest.TestCase):
    def test_parts_score_what_the_whole_scores(self):
        whole = two_teams()
        together = ipsf.score(whole, as_of="2024-06-30").reviews
        apart = [ipsf.score(whole.part([team]), as_of="2024-06-30").reviews[0] for team in (1, 2)]
        self.assertEqual(apart, together)
        self.assertEqual(whole.part(["1"]).rows, {"coaches": 1, "episodes": 2})

    def test_loaded_for_some_teams(self):
        part = ipsf.load(SAMPLE, teams=["T1"])
        self.assertEqual(
            ipsf.score(part, as_of="2024-05-08").json, ipsf.score(ipsf.load(SAMPLE), as_of="2024-05-08").json
        )
        with self.assertRaises(ipsf.Refused) as caught:
            ipsf.load(SAMPLE, teams=["T1", 9])
        self.assertEqual(caught.exception.problems[0].rule, "unknown-team")

    def test_saved_and_restored(self):
        part = ipsf.load(SAMPLE).part(["T1"])
        data = part.save(EDITION)
        for form in (data, bytearray(data), memoryview(data)):
            restored = ipsf.History.restore(form, EDITION)
            self.assertEqual(restored.rows, part.rows)
            self.assertEqual(restored.save(EDITION), data)
        self.assertEqual(
            ipsf.score(restored, as_of="2024-05-08").json, ipsf.score(ipsf.load(SAMPLE), as_of="2024-05-08").json
        )

    def test_packed_and_loaded(self):
        whole = ipsf.load(SAMPLE)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "sample.pack"
            whole.pack(path, EDITION)
            self.assertEqual(path.read_bytes(), whole.save("fi-2021-11"))
            opened = ipsf.load(path)
            self.assertEqual(opened.rows, whole.rows)
            self.assertEqual(ipsf.score(opened, as_of="2024-05-08").json, ipsf.score(whole, as_of="2024-05-08").json)
            self.assertEqual(self.refused(lambda: whole.pack(path, EDITION)), "file-exists")
            path.write_bytes(path.read_bytes()[:-1])
            self.assertEqual(self.refused(lambda: ipsf.load(path)), "damaged-part")
        with self.assertRaises(TypeError):
            whole.pack(None, EDITION)

    def refused(self, call):
        with self.assertRaises(ipsf.Refused) as caught:
            call()
        return caught.exception.problems[0].rule

    def test_refusals(self):
        whole = two_teams()
        self.assertEqual(self.refused(lambda: whole.part([3])), "unknown-team")
        self.assertEqual(
            self.refused(lambda: ipsf.score(whole.part([1]), as_of="2024-06-30", teams=[2])), "not-in-this-part"
        )
        data = whole.save(EDITION)
        self.assertEqual(self.refused(lambda: ipsf.History.restore(data[:-1], EDITION)), "damaged-part")
        self.assertEqual(self.refused(lambda: ipsf.History.restore(b"", EDITION)), "not-a-part")
        with self.assertRaises(TypeError):
            ipsf.History.restore("text", EDITION)


class Documentation(unittest.TestCase):
    def test_its_program_runs(self):
        (block,) = re.findall(r"```python\n(.*?)```", Path("docs/parts.md").read_text(encoding="utf-8"), re.S)
        printed = subprocess.run([sys.executable, "-c", block], check=True, capture_output=True, text=True).stdout
        self.assertEqual(printed, "T1 103 good\n")


if __name__ == "__main__":
    unittest.main()
