"""Finding a concept by any of its names, while somebody types."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..matching import normalise_name


@dataclass(frozen=True, slots=True)
class Concept:
    """A treatment by its one name. `forms` are other names: brands, abbreviations."""

    name: str
    label: str = ""
    id: str = ""
    forms: tuple[str, ...] = ()


class ConceptIndex:
    """Concepts of a vocabulary and of the stories at hand; the first of a name wins."""

    def __init__(self, concepts: Iterable[Concept]):
        self._concepts: dict[str, Concept] = {}
        self._forms: list[tuple[str, str, Concept]] = []
        for concept in concepts:
            key = normalise_name(concept.name)
            if key and key not in self._concepts:
                self._concepts[key] = concept
        for key, concept in self._concepts.items():
            self._forms.append((key, concept.name, concept))
            self._forms += [(form, given, concept) for given in concept.forms if (form := normalise_name(given)) and form != key]

    def search(self, query: str, limit: int = 12) -> list[dict[str, str]]:
        """The best concepts, exact names first, then beginnings, then parts; `as` is the form that was found."""
        wanted = normalise_name(query)
        found: dict[str, tuple[tuple[int, int], dict[str, str]]] = {}
        for form, given, concept in self._forms if wanted else ():
            if wanted not in form:
                continue
            rank = (0 if form == wanted else 1 if form.startswith(wanted) else 2), len(form)
            if concept.name not in found or rank < found[concept.name][0]:
                found[concept.name] = rank, {"name": concept.name, "label": concept.label, "id": concept.id, "as": given}
        return [answer for _, answer in sorted(found.values(), key=lambda f: (f[0], f[1]["name"]))[:limit]]

    def exact(self, name: str) -> Concept | None:
        """The concept that has this name or form."""
        wanted = normalise_name(name)
        if wanted in self._concepts:
            return self._concepts[wanted]
        return next((concept for form, _, concept in self._forms if form == wanted), None)
