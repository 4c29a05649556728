"""The library calls nothing by which what it reads could reach further than SECURITY.md says: no other program, no
network, no environment, no locale, no reader of XML, nothing that unpacks. By the names that it imports.

check_calls.py LIBRARY
"""

import re
import subprocess
import sys

NOT_CALLED = {
    "another program": r"system|popen|fork|vfork|clone|execl\w*|execv\w*|posix_spawn\w*",
    "the network": r"socket|connect|bind|listen|accept|getaddrinfo|gethostby\w+",
    "the environment": r"getenv|secure_getenv|environ|__environ|setenv|putenv",
    "a locale or a time zone": r"setlocale|newlocale|uselocale|localtime\w*|mktime|tzset",
    "a clock": r"time|gettimeofday|clock_gettime",
    "a reader of XML": r"pugi::xml_document::load.*|pugi::xml_node::append_buffer.*|pugi::xml_document::load_\w+.*",
    "what unpacks": r"inflate\w*|uncompress\w*|gz\w+",
    "an end of the process": r"abort|exit|_exit|quick_exit|raise|kill",
    "permission to execute": r"mprotect|mmap\w*",
}

command = ["nm", "-D", "-C", "--undefined-only", sys.argv[1]]
lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
names = {re.sub(r"@.*", "", line.split(maxsplit=1)[1]) for line in lines}
assert {"fopen", "memcpy"} <= names, "these are not the names that the library imports"
found = [
    f"the library calls {name}: {what}"
    for what, pattern in NOT_CALLED.items()
    for name in sorted(names)
    if re.fullmatch(pattern, name)
]
if found:
    sys.exit("\n".join(found))
