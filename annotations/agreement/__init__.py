"""How far coders agree: people, or people and models, over the stories that at least two of them coded.

    result = agreement({"ada": read_stories("ada.jsonl"), "bo": read_stories("bo.jsonl")})
    result["layers.symptom.words.all"].alpha
"""

from .compare import agreement
from .result import Agreement

__all__ = ["Agreement", "agreement"]
