"""Comments in C#'s words: for the scripts that write it."""

import textwrap

WIDTH = 120


def summary(marked, indent):
    """The lines of a documentation comment; `marked`: text with the markup of XML."""
    prefix = indent + "/// "
    text = f"<summary>{marked}</summary>"
    return textwrap.wrap(text, WIDTH, initial_indent=prefix, subsequent_indent=prefix, break_on_hyphens=False)
