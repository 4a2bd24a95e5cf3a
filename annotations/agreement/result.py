"""What a comparison of coders comes to: its figures, and the places where they differ."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..tables import Table
from .coefficients import Nominal, PairF1
from .counts import Disagreement, LedgerDisagreement, Path
from .gamma import Gamma
from .tables import agreement_tables
from .unitizing import Unitizing

AgreementFigure = Nominal | PairF1 | Unitizing | Gamma


@dataclass(frozen=True, slots=True)
class Agreement:
    """The figures over `stories` stories that two or more of the `coders` coded.

    `coded` says how many stories each coder coded, `marks` how many spans each marked in a layer, in the compared stories.
    `left_out` counts, with its reason, what some figures do not hold. `figures` maps a path such as
    ("layers", "symptom", "spans", "relaxed") to its figure.
    """

    coders: tuple[str, ...]
    stories: int
    coded: Mapping[str, int]
    marks: Mapping[str, Mapping[str, int]]
    left_out: Mapping[str, int]
    figures: Mapping[Path, AgreementFigure]
    disagreements: tuple[Disagreement, ...]
    ledger_disagreements: tuple[LedgerDisagreement, ...]

    def __getitem__(self, path: str) -> AgreementFigure:
        """The figure at a dotted path: `result["treatments_tried"].f1`."""
        return self.figures[tuple(path.split("."))]

    def to_dict(self, *, disagreements: bool = True) -> dict[str, Any]:
        """Nested plain data without story text, figures rounded to four decimals; `disagreements` adds their places."""
        out: dict[str, Any] = {
            "coders": list(self.coders), "stories": self.stories, "coded": dict(self.coded),
            "marks": {layer: dict(marks) for layer, marks in self.marks.items()}, "left_out": dict(self.left_out),
        }
        for path, figure in self.figures.items():
            node = out
            for key in path:
                node = node.setdefault(key, {})
            node.update(figure.to_dict())
        if disagreements:
            out["disagreements"] = [d.to_dict() for d in self.disagreements]
            out["ledger_disagreements"] = [d.to_dict() for d in self.ledger_disagreements]
        return out

    def tables(self) -> list[Table]:
        """The figures as tables for people."""
        return agreement_tables(self.coders, self.marks, self.figures)
