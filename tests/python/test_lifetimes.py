"""Whatever the order in which things end: no crash, and nothing printed. Each case is a program of its own."""

import os
import subprocess
import sys
import unittest

BEFORE = """
import atexit, builtins, gc, os, sys, threading, time, warnings
from array import array
import ipsf
AS_OF = "2024-05-08"
history = ipsf.load("examples/kainuu-like")
"""

# Things that own something of the library, each by an expression.
KEPT = {
    "capsule of an explanation": 'ipsf.explain(history, "T1", "clients_per_coach", as_of=AS_OF).__arrow_c_stream__()',
    "capsule of a series": 'ipsf.series(history, from_="2024-03-01", to="2024-05-08").__arrow_c_stream__()',
    "capsule of a due list": "ipsf.list_due(history, as_of=AS_OF).__arrow_c_stream__()",
    "explanation": 'ipsf.explain(history, "T1", "clients_per_coach", as_of=AS_OF)',
    "series": 'ipsf.series(history, from_="2024-03-01", to="2024-05-08")',
    "reviews": "ipsf.score(history, as_of=AS_OF)",
    "edition": 'ipsf.edition("fi-2021-11")',
    "answers": "ipsf.Answers.of({'coaching_time_share': 97})",
    "service model": "ipsf.service_model(ipsf.service_models()[0])",
    "tracking table": 'ipsf.track(history, from_="2024-01-01", to="2024-05-08")',
    "lent columns": """ipsf.History.from_columns({
        "coaches": {"coach_id": ["A"], "team_id": ["North"]},
        "episodes": {"episode_id": [1], "client_id": [1], "coach_id": ["A"], "started_on": ["2024-01-01"]},
        "contacts": {"on": array("i", range(19800, 19810)), "coach_id": ["A"] * 10, "party": array("b", [1] * 10)}},
        lend=True)""",
}

# Where they are when the interpreter ends.
PLACES = {
    "a global": "kept = [{}]",
    "a cycle": "kept = [{}]; kept.append(kept)",
    "a cycle that nothing names": "kept = [{}]; kept.append(kept); del kept",
    "the builtins": "builtins.kept = {}",
    "a module that stays": "sys.kept = [{}]; sys.kept.append(sys.kept)",
    "an object with a finalizer": "class Owner:\n    def __del__(self): del self.kept\n"
    "owner = Owner(); owner.kept = {}; owner.owner = owner",
    "a function at exit": "atexit.register(lambda kept: None, {})",
    "a thread that goes on": "def run(kept): time.sleep(100)\n"
    "threading.Thread(target=run, args=({},), daemon=True).start()",
    "a thread's own": "local = threading.local(); local.kept = {}; local.local = local",
}

PROGRAMS = {
    "a capsule outlives everything else": """
capsule = ipsf.explain(history, "T1", "clients_per_coach", as_of=AS_OF).__arrow_c_stream__()
for name in [name for name in sys.modules if name.split(".")[0] == "ipsf"]:
    del sys.modules[name]
del history, ipsf
gc.collect()
del capsule
""",
    "capsules by the thousand, and by several threads": """
explanation = ipsf.explain(history, "T1", "clients_per_coach", as_of=AS_OF)
def make():
    for _ in range(1000):
        kept = [explanation.__arrow_c_stream__()]
        kept.append(kept)
threads = [threading.Thread(target=make) for _ in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
gc.collect()
""",
    "a finalizer uses what has been freed before it": """
class Last:
    def __del__(self):
        for use in (lambda: self.history.rows, lambda: ipsf.score(self.history, as_of=AS_OF), lambda: self.edition.id,
                    lambda: self.explanation.__arrow_c_stream__(), lambda: self.edition.deadlines,
                    lambda: self.model.text()):
            try:
                use()
            except Exception:
                pass
last = Last()
last.history, last.edition = history, ipsf.edition("fi-2021-11")
last.model = ipsf.service_model(ipsf.service_models()[0])
last.explanation = ipsf.explain(history, "T1", "clients_per_coach", as_of=AS_OF)
for one in (last.history, last.edition, last.model, last.explanation._handle):
    one.last = last
del history, last, one
gc.collect()
""",
    "a finalizer that frees by hand": """
history.__del__()
for use in (lambda: history.rows, lambda: history.warnings, lambda: ipsf.score(history, as_of=AS_OF),
            lambda: history.part(["T1"])):
    try:
        use()
    except ipsf.Error:
        pass
""",
    "threads load and tell while the interpreter ends": """
def run():
    while True:
        try:
            ipsf.load("examples/kainuu-like", progress=lambda done, total: time.sleep(0.002))
        except ipsf.Cancelled:
            return
for _ in range(3): threading.Thread(target=run, daemon=True).start()
time.sleep(0.2)
class Slow:
    def __del__(self, sleep=time.sleep): sleep(0.3)
slow = Slow()
""",
    "threads score and explain while the interpreter ends": """
def run():
    while True:
        ipsf.score(history, as_of=AS_OF).text()
        ipsf.explain(history, "T1", "clients_per_coach", as_of=AS_OF).__arrow_c_stream__()
for _ in range(3): threading.Thread(target=run, daemon=True).start()
time.sleep(0.2)
""",
    "a process ends at once": """
kept = ipsf.explain(history, "T1", "clients_per_coach", as_of=AS_OF).__arrow_c_stream__()
def run():
    while True: ipsf.load("examples/kainuu-like", progress=lambda done, total: None)
threading.Thread(target=run, daemon=True).start()
time.sleep(0.1)
os._exit(0)
""",
    "a child of a fork ends as its parent does": """
kept = [ipsf.explain(history, "T1", "clients_per_coach", as_of=AS_OF).__arrow_c_stream__()]
kept.append(kept)
child = os.fork()
if child:
    status = os.waitpid(child, 0)[1]
    sys.exit(os.waitstatus_to_exitcode(status) if hasattr(os, "waitstatus_to_exitcode") else status)
ipsf.score(history, as_of=AS_OF)
""",
    "a child of a fork beside threads that load": """
def run():
    while True: ipsf.load("examples/kainuu-like", progress=lambda done, total: False if stop else None)
stop = False
def start():
    try: run()
    except ipsf.Cancelled: pass
thread = threading.Thread(target=start)
thread.start()
time.sleep(0.1)
warnings.simplefilter("ignore")  # Python 3.12 warns of what is tried here
child = os.fork()
if not child:
    begun = time.monotonic()
    atexit._run_exitfuncs()
    os._exit(time.monotonic() - begun > 4)  # the package does not wait for threads that are not there
status = os.waitpid(child, 0)[1]
stop = True
thread.join()
sys.exit(status != 0)
""",
    "a function at exit, registered before the package's own": """
for name in [name for name in sys.modules if name.split(".")[0] == "ipsf"]: del sys.modules[name]
def last():
    told = []
    ipsf.load("examples/kainuu-like", progress=lambda done, total: told.append(done))
    os._exit(0 if told else 1)
atexit.register(last)
import ipsf
""",
    "the end comes out of a progress callback": """
def end(done, total): sys.exit(0)
ipsf.load("examples/kainuu-like", progress=end)
""",
    "texts of one result by two threads": """
series = ipsf.series(history, from_="2023-01-01", to="2024-05-08")
expected = {language: series.text(language) for language in ("en", "fi")}
wrong = []
def read(language):
    for _ in range(50):
        if series.text(language) != expected[language]: wrong.append(language)
threads = [threading.Thread(target=read, args=(language,)) for language in ("en", "fi", "en", "fi")]
for thread in threads: thread.start()
for thread in threads: thread.join()
sys.exit(len(wrong))
""",
    "answers that are scored are not added to": """
answers = ipsf.Answers.of({"coaching_time_share": 97})
refused = []
def add(done, total):
    try:
        answers.add("contacts_tracked", True)
    except ipsf.Error:
        refused.append(done)
ipsf.score(history, as_of=AS_OF, answers=answers, progress=add)
answers.add("contacts_tracked", True)
sys.exit(0 if refused else 1)
""",
    "columns that another thread changes while they are read": """
ids, days = [], array("i")
stop = False
def change():
    while not stop:
        ids.extend(range(10000)); del ids[:]
        try: days.extend(range(1000)); del days[:]
        except BufferError: pass
thread = threading.Thread(target=change)
thread.start()
for _ in range(200):
    try:
        ipsf.History.from_columns({
            "coaches": {"coach_id": ["A"], "team_id": ["North"]},
            "episodes": {"episode_id": ids, "client_id": ids, "coach_id": ids, "started_on": days}})
    except (ipsf.Error, ValueError):
        pass
stop = True
thread.join()
""",
    "the package is imported again": """
kept = ipsf.explain(history, "T1", "clients_per_coach", as_of=AS_OF).__arrow_c_stream__()
for name in [name for name in sys.modules if name.split(".")[0] == "ipsf"]: del sys.modules[name]
import ipsf
again = ipsf.explain(ipsf.load("examples/kainuu-like"), "T1", "clients_per_coach", as_of=AS_OF).__arrow_c_stream__()
""",
    "another interpreter of the process": """
try:
    import _testcapi
    run = _testcapi.run_in_subinterp
except (ImportError, AttributeError):
    sys.exit(0)  # this Python has no way to make one
run('''
import ipsf
history = ipsf.load("examples/kainuu-like")
kept = [ipsf.explain(history, "T1", "clients_per_coach", as_of="2024-05-08").__arrow_c_stream__()]
kept.append(kept)
''')
kept = [ipsf.explain(history, "T1", "clients_per_coach", as_of=AS_OF).__arrow_c_stream__()]
kept.append(kept)
""",
}


class Lifetimes(unittest.TestCase):
    def run_program(self, program):
        ended = subprocess.run(
            [sys.executable, "-X", "faulthandler", "-c", BEFORE + program],
            capture_output=True,
            text=True,
            timeout=120,
            env=os.environ,
        )
        self.assertEqual((ended.returncode, ended.stdout, ended.stderr), (0, "", ""), program)

    def test_things_at_the_end(self):
        # Every thing in every place, several to a program: each place is left on its own when the interpreter ends.
        for place, code in PLACES.items():
            with self.subTest(place):
                self.run_program(
                    "\n".join(code.replace("kept", f"kept{i}").format(made) for i, made in enumerate(KEPT.values()))
                )

    def test_programs(self):
        for name, program in PROGRAMS.items():
            with self.subTest(name):
                self.run_program(program)


if __name__ == "__main__":
    unittest.main()
