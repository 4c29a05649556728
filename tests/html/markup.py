"""Reads HTML by far stricter rules than browsers: a file is refused unless every element is one that pages are made of,
with the attributes and inside the elements that it may have, and is closed."""

import html.parser
import re

PHRASES = {"#text", "span", "b", "i", "a", "time"}
BLOCKS = {"article", "div", "dl", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "p", "section", "ul"}
SHAPES = {"path", "text", "rect", "line", "g"}
# What may stand in an element; "#text" is text that is more than spaces.
CONTENT = {
    "html": {"head", "body"},
    "head": {"meta", "title", "style"},
    "title": {"#text"},
    "style": {"#text"},
    "meta": set(),
    "body": {"main"},
    "main": BLOCKS,
    "section": BLOCKS,
    "article": BLOCKS | {"header"},
    "header": BLOCKS,
    "div": BLOCKS | PHRASES | {"table", "dt", "dd"},
    "p": PHRASES,
    "dl": {"div"},
    "dt": PHRASES,
    "dd": PHRASES | {"p", "ul", "code"},
    "ul": {"li"},
    "li": PHRASES,
    "table": {"caption", "thead", "tbody"},
    "caption": PHRASES,
    "thead": {"tr"},
    "tbody": {"tr"},
    "tr": {"th", "td"},
    "th": PHRASES | {"div", "svg"},
    "td": PHRASES | {"div"},
    "time": {"#text"},
    "figure": {"svg", "figcaption"},
    "figcaption": PHRASES,
    "svg": SHAPES | {"title", "desc"},
    "g": SHAPES,
    "text": {"#text"},
    "desc": {"#text"},
    "path": set(),
    "rect": set(),
    "line": set(),
    "a": {"#text", "time"},
    **{name: PHRASES for name in ("h1", "h2", "h3", "h4", "h5", "h6", "span", "b", "i", "code")},
}
WITHOUT_END = {"meta"}
LOOKS = {"class", "id", "lang", "role", "tabindex", "aria-hidden", "aria-label", "aria-labelledby"}
DRAWN = {"viewbox", "preserveaspectratio", "d", "x", "y", "width", "height", "text-anchor", "x1", "x2", "y1", "y2"}
ATTRIBUTES = {
    "meta": {"charset", "name", "content"},
    "a": LOOKS | {"href"},
    "section": LOOKS | {"style"},
    "th": LOOKS | {"scope"},
    "svg": LOOKS | DRAWN,
    **{shape: LOOKS | DRAWN for shape in SHAPES},
}


class Malformed(Exception):
    pass


class Element:
    def __init__(self, name, attributes):
        self.name, self.attributes, self.children = name, attributes, []

    def text(self):
        """All text inside, with a space between elements."""
        return " ".join(self.texts())

    def texts(self):
        """The texts inside, each without spaces around it. A date is part of the text that it stands in."""
        text = ""
        for child in self.children:
            if isinstance(child, str):
                text += child
            elif child.name == "time":
                text += "".join(child.children)
            else:
                yield from [" ".join(text.split())] if text.strip() else []
                yield from child.texts()
                text = ""
        yield from [" ".join(text.split())] if text.strip() else []

    def all(self, *names):
        """The elements inside of these names, in their order."""
        for child in self.children:
            if isinstance(child, Element):
                if child.name in names:
                    yield child
                yield from child.all(*names)

    def of_class(self, name):
        return [one for one in self.all(*CONTENT) if name in one.attributes.get("class", "").split()]


class _Reader(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open = [Element("#file", {})]

    def refuse(self, why):
        raise Malformed(f"{why} in <{self.open[-1].name}>, line {self.getpos()[0]}")

    def handle_decl(self, decl):
        if decl != "DOCTYPE html":
            self.refuse(f"<!{decl}>")

    def handle_starttag(self, tag, attrs):
        inside = self.open[-1]
        if tag not in (CONTENT[inside.name] if inside.name in CONTENT else {"html"}):
            self.refuse(f"<{tag}>")
        names = [name for name, _ in attrs]
        if len(set(names)) < len(names) or not set(names) <= ATTRIBUTES.get(tag, LOOKS):
            self.refuse(f"attributes {names} of <{tag}>")
        if not re.fullmatch(r'<[a-z0-9]+( [A-Za-z0-9-]+="[^"<>]*")*/?>', self.get_starttag_text()):
            self.refuse(f"as written, {self.get_starttag_text()}")
        element = Element(tag, dict(attrs))
        inside.children.append(element)
        if tag not in WITHOUT_END:
            self.open.append(element)

    def handle_startendtag(self, tag, attrs):
        if not any(element.name == "svg" for element in self.open):
            self.refuse(f"<{tag}/>")
        self.handle_starttag(tag, attrs)
        self.open.pop()

    def handle_endtag(self, tag):
        if self.open[-1].name != tag:
            self.refuse(f"</{tag}>")
        self.open.pop()

    def handle_data(self, data):
        inside = self.open[-1]
        if data.strip() and "#text" not in CONTENT.get(inside.name, ()):
            self.refuse(f"text {data.strip()[:40]!r}")
        inside.children.append(data)

    def handle_comment(self, data):
        self.refuse("a comment")

    def unknown_decl(self, data):
        self.refuse("a declaration")

    def handle_pi(self, data):
        self.refuse("an instruction")


def read(file):
    """The element <html>."""
    source = file.read_bytes().decode("utf-8")
    if re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]", source):
        raise Malformed("a character that no HTML may have")
    reader = _Reader()
    reader.feed(source)
    reader.close()
    if len(reader.open) > 1 or len(reader.open[0].children) == 0:
        reader.refuse("the end of the file")
    return next(reader.open[0].all("html"))
