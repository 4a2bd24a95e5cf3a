"""The version, alone, so that anything can read it cheaply."""

__version__ = "0.1.0"
