"""Training of the transformer: data, model, loop, calibration, export. Needs the extra `train` (torch)."""
