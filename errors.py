"""Every error that the program raises on purpose, drawn as a tree.

PatientStoriesError            exit code 1
├── UsageError                 2   the call itself is wrong (options, names, missing extra)
│   ├── OutputExistsError          an output of other inputs or settings stands there
│   └── MissingExtraError          an optional package is not installed
├── SourceError                    a file or row could not be read into a story
├── StoryError                     a story object breaks the story format
│   ├── OffsetError                a span does not fit the text it points into
│   └── ConflictError              somebody else changed it meanwhile (annotations/review/journal.py)
├── JournalError                   a review's journal cannot be opened or written (annotations/review/journal.py)
├── MarkupError                    a composed story's inline markup is broken
├── SchemeError                    a label, attribute or scheme file is not valid
└── FormatError                    another tool's file could not be read or written

Messages say what failed, where (file, row, story id) and what to do next. They never hold
story text: a story is named by its id, a place by its offsets.
"""

from __future__ import annotations

from pathlib import Path


class PatientStoriesError(Exception):
    """Root of the family. `exit_code` is what the command line ends with."""

    exit_code = 1


class UsageError(PatientStoriesError):
    exit_code = 2


class OutputExistsError(UsageError):
    pass


class MissingExtraError(UsageError):
    """An optional package is missing; the message names the command that installs it."""

    def __init__(self, package: str, extra: str, purpose: str):
        super().__init__(
            f"{purpose} needs the package {package!r}, which is not installed. "
            f"Install it with: pip install 'patient-stories[{extra}]'"
        )


class SourceError(PatientStoriesError):
    pass


class StoryError(PatientStoriesError):
    pass


class OffsetError(StoryError):
    pass


class MarkupError(PatientStoriesError):
    pass


class SchemeError(PatientStoriesError):
    pass


class FormatError(PatientStoriesError):
    pass


def named(error: BaseException) -> str:
    """`KeyError at file.py:12`: all that may be said of an unexpected error, since its message could hold a story's text."""
    frame = error.__traceback__
    while frame and frame.tb_next:
        frame = frame.tb_next
    place = f" at {Path(frame.tb_frame.f_code.co_filename).name}:{frame.tb_lineno}" if frame else ""
    return f"{type(error).__name__}{place}"
