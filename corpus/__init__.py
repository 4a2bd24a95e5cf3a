"""Stories: the one data type, how they are read, stored and exchanged. Imports nothing of annotations, nlp or cli."""
