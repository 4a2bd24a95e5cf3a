"""What annotations mean: the scheme, validation, scoring, agreement. May import corpus, never nlp or cli."""
