"""A library without the optional components: what it has, and what it says about what it has not."""

import tempfile
import unittest
from pathlib import Path

import ipsf


class Components(unittest.TestCase):
    def test_what_is_there(self):
        for missing in ("csv", "dmn", "sqlite", "xlsx", "no such component", "CSV", ""):
            self.assertIs(ipsf.has(missing), False)

    def test_what_is_missing(self):
        with self.assertRaisesRegex(ipsf.Unsupported, '"dmn"'):
            ipsf.edition("fi-2021-11").dmn()
        with self.assertRaisesRegex(ipsf.Unsupported, '"xlsx"'):
            ipsf.compare_editions("fi-2021-11", "ips25-2008").xlsx()
        with self.assertRaisesRegex(ipsf.Unsupported, '"csv"'):
            ipsf.load("examples/kainuu-like")
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "history.db"
            file.write_bytes(b"SQLite format 3\0and no more")
            with self.assertRaisesRegex(ipsf.Unsupported, '"sqlite"') as raised:
                ipsf.load(file)
        self.assertIsInstance(raised.exception, ipsf.Error)

    def test_all_else_is_there(self):
        reviews = ipsf.score(as_of="2024-05-08", answers={"coaching_time_share": 97})
        self.assertEqual(reviews[0].criterion(2).score, 5)  # 96 % or more


if __name__ == "__main__":
    unittest.main()
