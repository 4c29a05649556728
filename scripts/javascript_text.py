"""Comments of JavaScript, as TypeScript's compiler reads them, and names as JavaScript writes them."""

import textwrap

WIDTH = 120


def camel(name):
    """clients_at_end: clientsAtEnd."""
    first, *others = name.rstrip("_").split("_")
    return first + "".join(word.capitalize() for word in others)


def capital(name):
    """clients_at_end: ClientsAtEnd."""
    return "".join(word.capitalize() for word in name.split("_"))


def comment(text, indent="", tags=()):
    """The lines of a comment; none when there is nothing to say. `tags`: lines such as "@param {number} row of it"."""
    said = ([text] if text else []) + list(tags)
    if not said:
        return []
    alone = f"{indent}/** {said[0]} */"
    if len(said) == 1 and len(alone) <= WIDTH:
        return [alone]
    lines = [line for each in said for line in wrapped(each.replace("*/", "* /"), f"{indent} * ")]
    return [f"{indent}/**", *lines, f"{indent} */"]


def wrapped(text, prefix):
    return textwrap.wrap(
        text, WIDTH, initial_indent=prefix, subsequent_indent=prefix, break_on_hyphens=False, break_long_words=False
    )
