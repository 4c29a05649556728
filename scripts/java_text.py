"""Texts of the header and of the descriptions of tables as comments of Java, and names as Java writes them."""

import html
import re
import textwrap

WIDTH = 120
KEYWORDS = {"case", "class", "default", "final", "for", "if", "new", "package", "public", "return", "static", "switch"}


def camel(name):
    """clients_at_end: clientsAtEnd."""
    first, *others = name.split("_")
    return first + "".join(word.capitalize() for word in others)


def capital(name):
    """clients_at_end: ClientsAtEnd."""
    return "".join(word.capitalize() for word in name.split("_"))


def as_html(text):
    escaped = html.escape(text, quote=False).replace("@", "&#64;")
    return re.sub(r"`([^`]*)`", r"<code>\1</code>", escaped)


def javadoc(text, indent="", tags=()):
    """The lines of a comment; none when there is nothing to say."""
    lines = [as_html(text)] if text else []
    lines += [f"@{name} {as_html(said)}".rstrip() for name, said in tags]
    if not lines:
        return []
    alone = f"{indent}/** {lines[0]} */"
    if len(lines) == 1 and len(alone) <= WIDTH:
        return [alone]
    body = []
    for place, line in enumerate(lines):
        if place == 1 and text:
            body.append(f"{indent} *")
        others = f"{indent} * " if not line.startswith("@") or (place == 0 and text) else f"{indent} *     "
        body += textwrap.wrap(
            line,
            WIDTH,
            initial_indent=f"{indent} * ",
            subsequent_indent=others,
            break_on_hyphens=False,
            break_long_words=False,
        )
    return [f"{indent}/**", *body, f"{indent} */"]
