"""What the command line takes, and what it does not."""

import unittest

from command import CommandTest, ipsf


class Usage(CommandTest):
    def test_nothing_to_do(self):
        self.wrong_usage()
        self.wrong_usage("edition")

    def test_unknown_words(self):
        self.wrong_usage("rate")
        self.wrong_usage("score", "history", "--as-of", "2024-12-31", "--colour")
        self.wrong_usage("edition", "burn", "fi-2021-11")

    def test_help_and_version_are_results(self):
        for arguments in (["--help"], ["score", "--help"], ["--version"]):
            run = ipsf(*arguments)
            self.assertEqual((run.returncode, run.stderr), (0, ""))
            self.assertTrue(run.stdout)
        self.assertIn("--as-of", ipsf("score", "--help").stdout)

    def test_the_date_is_required_because_no_clock_is_read(self):
        self.assertIn("--as-of", self.wrong_usage("score", "history"))
        self.assertIn("--as-of", self.wrong_usage("explain", "history", "--team", "1", "--measure", "employer_share"))

    def test_dates(self):
        for date in ("2024-02-30", "31.12.2024", "2024-1-1", "1899-12-31", "2200-01-01", ""):
            with self.subTest(date):
                self.wrong_usage("score", "history", "--as-of", date)

    def test_months_are_1_to_120(self):
        for months in ("0", "121", "-6", "half"):
            with self.subTest(months):
                self.wrong_usage("score", "history", "--as-of", "2024-12-31", f"--months={months}")

    def test_threads_are_1_to_1024(self):
        for threads in ("0", "1025", "-1", "many"):
            with self.subTest(threads):
                self.wrong_usage("check", "history", f"--threads={threads}")

    def test_score_needs_a_history_or_answers(self):
        self.assertIn("--answers", self.wrong_usage("score", "--as-of", "2024-12-31"))

    def test_a_team_needs_a_history(self):
        self.wrong_usage("score", "--as-of", "2024-12-31", "--answers", "-", "--team", "1")

    def test_choices_are_key_and_value_and_come_once(self):
        for choices in (["practice_share"], ["=80"], ["edge=level-met", "edge=round-half-up"]):
            with self.subTest(choices):
                self.wrong_usage(
                    "score", "history", "--as-of", "2024-12-31", *[f"--choose={choice}" for choice in choices]
                )

    def test_measures_by_name(self):
        self.wrong_usage("explain", "history", "--as-of", "2024-12-31", "--team", "1", "--measure", "happiness")

    def test_formats_and_languages(self):
        self.wrong_usage("check", "history", "--format", "csv")
        self.wrong_usage("edition", "list", "--lang", "sv")

    def test_sizes(self):
        for option in ("--coaches=0", "--coaches=1000001", "--years=0", "--years=101", "--seed=-1", "--seed=one"):
            with self.subTest(option):
                self.wrong_usage("generate", self.folder / "never", option)
        self.assertFalse((self.folder / "never").exists())


if __name__ == "__main__":
    unittest.main()
