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

    def test_words_that_are_not_expected_are_named_as_they_were_given(self):
        said = self.wrong_usage("model", "list", "--format", "html", "--output", "page.html")
        self.assertIn("not expected: --format html --output page.html\n", said)

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

    def test_which_words_there_are_is_said(self):
        for arguments, words in {
            ("edition", "list", "--lang", "sv"): "--lang: sv not in {en,fi}",
            ("edition", "list", "--lang", "1"): "--lang: 1 not in {en,fi}",
            ("series", "history", "--every", "day"): "--every: day not in {month,quarter,year}",
            ("track", "history", "--every", "day"): "--every: day not in {month,week}",
            ("check", "history", "--format", "html"): (
                "--format: html not in {text,json}; a page has the warnings in the data of its report: "
                "ipsf score HISTORY --as-of DATE --format html"
            ),
            ("score", "history", "--without", "weather"): "--without: weather not in {summary,course,",
        }.items():
            with self.subTest(arguments):
                self.assertIn(words, self.wrong_usage(*arguments))

    def test_an_option_that_the_format_takes_nothing_from(self):
        day, period = ("--as-of", "2024-12-31"), ("--from", "2024-01-01", "--to", "2024-12-31")
        score = ("score", "history", *day)
        pages = [
            score,
            ("series", "history", *period),
            ("explain", "history", *day, "--team", "1", "--measure", "employer_share"),
            ("due", "history", *day),
            ("punctuality", "history", *period),
            ("phases", "history", *day),
            ("track", "history", *period),
            ("clients", "history", *day),
            ("edition", "show", "fi-2021-11"),
            ("edition", "diff", "fi-2021-11", "ips25-2008"),
            ("model", "show", "kainuu"),
        ]
        asked = [(*page, "--service", "A") for page in pages]
        asked += [(*score, *option) for option in (("--assessor", "A"), ("--without", "plan"), ("--course", "3"))]
        for arguments in asked:
            formats = ["text", "json"] + ["xlsx"] * (arguments[0] not in ("explain", "model", "edition"))
            for format in formats:
                with self.subTest(arguments=arguments, format=format):
                    said = self.wrong_usage(*arguments, "--format", format)
                    self.assertIn(f"{arguments[-2]}: says nothing without --format html", said)
        self.assertIn("--service: says nothing", self.wrong_usage(*score, "--service", "A"))
        self.assertIn("--csv-for: says nothing without --format csv", self.wrong_usage(*score, "--csv-for", "programs"))
        for format in ((), ("--format", "html"), ("--format", "text")):
            said = self.wrong_usage(*score, *format, "--table", "totals")
            self.assertIn("--table: says nothing without --format csv, json or xlsx", said)
        said = self.wrong_usage("edition", "show", "fi-2021-11", "--expanded", "--format", "html")
        self.assertIn("--expanded: is the same as --format toml", said)

    def test_a_course_that_there_cannot_be_or_nobody_would_see(self):
        alone = ("score", "--answers", "-", "--as-of", "2024-12-31", "--format", "html", "--course", "3")
        self.assertIn("--course: the months before are in a HISTORY", self.wrong_usage(*alone))
        hidden = (
            "score",
            "history",
            "--as-of",
            "2024-12-31",
            "--format",
            "html",
            "--course",
            "3",
            "--without",
            "course",
        )
        self.assertIn("--without course leaves out", self.wrong_usage(*hidden))

    def test_ids_that_there_cannot_be_or_nobody_would_see(self):
        asked = ("--as-of", "2024-12-31", "--show-ids")
        said = self.wrong_usage("score", "--answers", "-", *asked, "--format", "html")
        self.assertIn("--show-ids: the ids are in a HISTORY", said)
        said = self.wrong_usage("score", "history", *asked, "--format", "html", "--without", "data")
        self.assertIn("--without data leaves out", said)
        self.assertIn("--show-ids: says nothing without --format html", self.wrong_usage("score", "history", *asked))

    def test_sizes(self):
        for option in ("--coaches=0", "--coaches=1000001", "--years=0", "--years=101", "--seed=-1", "--seed=one"):
            with self.subTest(option):
                self.wrong_usage("generate", self.folder / "never", option)
        self.assertFalse((self.folder / "never").exists())


if __name__ == "__main__":
    unittest.main()
