"""Standard input, output and error that are closed, full, left by their reader, or pipes where a file is meant."""

import json
import os
import resource
import signal
import subprocess
import unittest

from command import DONE, HistoryTest, REFUSED, USAGE, ipsf

COMMAND = os.environ["IPSF_COMMAND"]
SHEET = "item,value\nrating.1,4\n"
RESULTS = (
    ["--help"],
    ["--version"],
    ["score", "--help"],
    ["edition", "list"],
    ["edition", "show", "fi-2021-11"],
    ["edition", "dmn", "fi-2021-11"],
    ["edition", "check", "fi-2021-11"],
    ["edition", "diff", "fi-2021-11", "ips25-2008"],
    ["model", "list"],
    ["model", "show", "kainuu"],
    ["model", "chart", "kainuu"],
)


def shell(redirected, *arguments, **more):
    """Runs `ipsf ARGUMENTS` with what a shell redirects, as `>&-`."""
    return subprocess.run(
        ["bash", "-c", f'"$0" "$@" {redirected}', COMMAND, *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
        **more,
    )


def begins(limited):
    """Whether the program comes as far as its own first line, where `limited` was called before."""
    ran = subprocess.run([COMMAND, "--version"], preexec_fn=limited, capture_output=True, check=False)
    return ran.returncode == DONE


class Streams(HistoryTest):
    def results(self):
        asked = ["--as-of", "2024-12-31"]
        period = ["--from", "2024-11-01", "--to", "2024-12-31"]
        yield from RESULTS
        for format in ("text", "json"):
            for command, when in (
                ("score", asked),
                ("series", period),
                ("due", asked),
                ("punctuality", period),
                ("phases", asked),
                ("track", period),
                ("clients", asked),
                ("check", []),
            ):
                yield [command, self.history, *when, "--format", format]

    def test_a_full_disk_under_standard_output_is_a_failure(self):
        for arguments in self.results():
            with self.subTest(arguments), open("/dev/full", "wb") as full:
                run = subprocess.run(
                    [COMMAND, *map(str, arguments)], stdout=full, stderr=subprocess.PIPE, encoding="utf-8", check=False
                )
                self.assertEqual(run.returncode, REFUSED)
                self.assertIn("could not be written", run.stderr)
        run = shell(">/dev/full", "score", "--as-of", "2024-12-31", "--answers", "-", "--format", "json", input=SHEET)
        self.assertEqual([each["rule"] for each in json.loads(run.stderr)["problems"]], ["cannot-write"])

    def test_a_closed_standard_output_is_a_failure(self):
        for arguments in self.results():
            with self.subTest(arguments):
                run = shell(">&-", *arguments)
                self.assertEqual(run.returncode, REFUSED, run.stderr)
                self.assertIn("could not be written", run.stderr)

    def test_a_file_never_takes_the_place_of_a_closed_standard_stream(self):
        redirections = (">&-", "2>&-", "<&-", "<&- >&- 2>&-")
        for redirected in redirections:
            made = self.folder / f"made{redirections.index(redirected)}.sqlite"
            run = shell(redirected, "generate", made, "--coaches", 2, "--years", 1)
            self.assertEqual(run.returncode, DONE, redirected)  # its result is the file
            self.assertEqual(self.done("check", made), "No problems, no warnings.\n")

    def test_a_reader_who_leaves_is_told_nothing(self):
        for arguments in self.results():
            with self.subTest(arguments):
                reader, writer = os.pipe()
                os.close(reader)
                run = subprocess.run(
                    [COMMAND, *map(str, arguments)],
                    stdout=writer,
                    stderr=subprocess.PIPE,
                    encoding="utf-8",
                    check=False,
                )
                os.close(writer)
                self.assertEqual((run.returncode, run.stderr), (REFUSED, ""))

    def test_messages_that_cannot_be_written_do_not_hide_how_it_ended(self):
        for redirected in ("2>&-", "2>/dev/full"):
            self.assertEqual(shell(redirected, "check").returncode, USAGE)
            self.assertEqual(shell(redirected, "due", "nowhere", "--as-of", "2024-12-31").returncode, REFUSED)
            run = shell(redirected, "check", self.history)
            self.assertEqual((run.returncode, run.stdout), (DONE, "No problems, no warnings.\n"))

    def test_a_closed_standard_input_is_no_empty_file(self):
        run = shell("<&-", "score", "--as-of", "2024-12-31", "--answers", "-")
        self.assertEqual((run.returncode, run.stdout), (REFUSED, ""))
        self.assertIn("cannot be read", run.stderr)
        run = shell("</dev/null", "score", "--as-of", "2024-12-31", "--answers", "-")
        self.assertEqual((run.returncode, run.stdout), (REFUSED, ""))
        self.assertIn("the file is empty", run.stderr)

    def test_only_regular_files_are_opened(self):
        pipe = self.folder / "pipe.toml"
        os.mkfifo(pipe)
        date = ["--as-of", "2024-12-31"]
        for not_a_file in (pipe, self.folder, "/dev/zero"):
            for arguments in (
                ["score", "--answers", not_a_file, *date],
                ["due", self.history, *date, "--edition", not_a_file],
                ["due", self.history, *date, "--model", not_a_file],
                ["edition", "show", not_a_file],
                ["model", "show", not_a_file],
            ):
                with self.subTest(arguments):
                    run = ipsf(*arguments)
                    self.assertEqual((run.returncode, run.stdout), (REFUSED, ""))
                    self.assertRegex(run.stderr, "regular file|cannot be read")

    def test_paths_of_any_bytes(self):
        for name in (b"\xe4ij\xe4", "väli lyönti".encode(), b"rivi\nvaihto", b"\x1b[31m", b"-viiva", b"'\"$(x)`"):
            path = os.fsencode(self.folder) + b"/" + name
            run = subprocess.run(
                [COMMAND, b"generate", path, b"--coaches", b"2", b"--years", b"1"], capture_output=True, check=False
            )
            self.assertEqual((run.returncode, run.stdout), (DONE, b""))
            self.assertEqual(len(run.stderr.splitlines()), 1)
            self.assertNotIn(b"\x1b", run.stderr)
            run = subprocess.run([COMMAND, b"check", path], capture_output=True, check=False)
            self.assertEqual((run.returncode, run.stdout, run.stderr), (DONE, b"No problems, no warnings.\n", b""))

    def test_too_little_memory_is_told_as_such(self):
        def little():
            resource.setrlimit(resource.RLIMIT_AS, (64 << 20, 64 << 20))

        arguments = ["generate", self.folder / "large", "--coaches", "1000000", "--years", "100"]
        run = subprocess.run(
            [COMMAND, *map(str, arguments)], preexec_fn=little, capture_output=True, encoding="utf-8", check=False
        )
        self.assertEqual((run.returncode, run.stdout), (REFUSED, ""))
        self.assertIn("not enough memory", run.stderr)
        self.assertFalse((self.folder / "large").exists())

        history = self.folder / "longer"
        ipsf("generate", history, "--coaches", 40, "--years", 2)
        for format in ("text", "json"):
            for mebibytes in range(12, 48, 2):  # from "cannot even begin" to "enough"

                def limited(bytes=mebibytes << 20):
                    resource.setrlimit(resource.RLIMIT_AS, (bytes, bytes))

                run = subprocess.run(
                    [COMMAND, "clients", history, "--as-of", "2024-12-31", "--format", format, "--threads", "1"],
                    preexec_fn=limited,
                    capture_output=True,
                    encoding="utf-8",
                    check=False,
                )
                # The program was not ours yet: the system or the loader gave up, or what libraries do before main.
                if run.returncode in (127, -signal.SIGSEGV) and not begins(limited) or "terminate called" in run.stderr:
                    continue
                with self.subTest(f"{format} {mebibytes}"):
                    if run.returncode == DONE:
                        continue
                    self.assertEqual((run.returncode, run.stdout), (REFUSED, ""), run.stderr)
                    if format == "json":
                        self.assertEqual(
                            [each["rule"] for each in json.loads(run.stderr)["problems"]], ["out-of-memory"]
                        )
                    else:
                        self.assertIn("not enough memory", run.stderr)


if __name__ == "__main__":
    unittest.main()
