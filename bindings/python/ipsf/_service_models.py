"""Service models: how regions carry the client process out."""

from __future__ import annotations

import os
from typing import List, Optional, Union

from . import _library as c
from ._arguments import file_text, language_text, text, typed
from ._errors import make, text_of
from ._pages import in_notebook, page_of


class ServiceModel(c.Handle):
    """How one region carries the phases out: who does what, with which tools and forms. `Edition.with_service_model`
    takes its own deadlines."""

    _type = "ipsf_service_model"
    _made_by = "ipsf.service_model or ipsf.read_service_model"
    _instead = "read the model again where it is needed"
    _source: Union[str, bytes] = ""
    """What makes it again: its id where it is built in, else its text."""

    @property
    def id(self) -> str:
        return str(c.library.ipsf_service_model_id(self).decode())

    @property
    def hash(self) -> str:
        """Of the file's bytes, with the name of its algorithm: "xxh128:..."."""
        return str(c.library.ipsf_service_model_hash(self).decode())

    def json(self) -> str:
        """All of it, in both languages."""
        return text_of(c.library.ipsf_service_model_json, self)

    def text(self, language: str = "en") -> str:
        """The model for people, in English ("en") or Finnish ("fi")."""
        return text_of(c.library.ipsf_service_model_text, self, language_text(language))

    def chart(self, language: str = "en") -> str:
        """A swim-lane picture as SVG, a lane for each role and a column for each phase."""
        return text_of(c.library.ipsf_service_model_chart, self, language_text(language))

    def html(self, language: str = "en", *, service: Optional[str] = None) -> str:
        """The model as one HTML file (docs/html.md)."""
        return page_of(c.library.ipsf_service_model_html, self, language, service)

    def _repr_html_(self) -> Optional[str]:
        return in_notebook(self.html(), 40)

    def __repr__(self) -> str:
        return f"<ipsf.ServiceModel {self.id} {self.hash}>"


def service_models() -> List[str]:
    """The ids of the service models built into the library."""
    count = c.library.ipsf_service_model_embedded_count()
    return [c.library.ipsf_service_model_embedded_id(index).decode() for index in range(count)]


def service_model(id: str) -> ServiceModel:
    """A service model built into the library. Raises `Refused` when there is none of that id."""
    made = ServiceModel(make(c.library.ipsf_service_model_embedded, text("id", id)))
    made._source = id
    return made


def read_service_model(source: Union[str, bytes, "os.PathLike[str]"]) -> ServiceModel:
    """Reads a model from a TOML file (a path) or its text (bytes). Raises `Refused` with the line and column of every
    problem, and OSError when there is no file."""
    toml, name = (source, b"service model") if isinstance(source, bytes) else file_text("source", source)
    made = ServiceModel(make(c.library.ipsf_service_model_read, toml, len(toml), name))
    made._source = toml
    return made


def service_model_of(given: Union[ServiceModel, str]) -> ServiceModel:
    """The argument `model`: a model, or the id of one built into the library."""
    if isinstance(given, str):
        return service_model(given)
    model: ServiceModel = typed("model", given, ServiceModel, "a ServiceModel or the id of a built-in one")
    return model
