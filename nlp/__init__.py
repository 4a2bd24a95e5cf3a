"""What the program marks by itself: a spaCy pipeline. `import patient_stories.nlp` registers its components with spaCy."""

from .pipeline import annotate, build, load

__all__ = ["annotate", "build", "load"]
