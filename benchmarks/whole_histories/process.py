"""A contender in a process of its own (contender.py has the conversation)."""

import pathlib
import re
import subprocess


class Contender:
    def __init__(self, name, command):
        self.name = name
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, *words):
        """What the contender answers: the seconds that a command took, and whatever it adds."""
        self._process.stdin.write(" ".join(map(str, words)) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            raise RuntimeError(f"{self.name} stopped in the middle of `{words[0]}`, exit status {self._process.wait()}")
        return [float(word) for word in answer.split()]

    def peak_bytes(self):
        """The most memory resident since the last look."""
        own = pathlib.Path(f"/proc/{self._process.pid}")
        peak = int(re.search(r"VmHWM:\s+(\d+) kB", (own / "status").read_text())[1]) * 1024
        (own / "clear_refs").write_text("5")
        return peak

    def close(self):
        self._process.stdin.close()
        self._process.wait()
