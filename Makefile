# Two commands do everything on a fresh machine: `make demo` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: demo test test-training lint clean

demo: $(VENV)/.installed
	@mkdir -p demo
	@$(BIN)/patient-stories annotate examples -o demo/annotated.jsonl --force --quiet
	@$(BIN)/patient-stories report demo/annotated.jsonl -o demo/report.html --title "Patient Stories: the examples" > /dev/null
	@$(BIN)/patient-stories ledger demo/annotated.jsonl
	@echo
	@echo "Annotated stories: demo/annotated.jsonl"
	@echo "Report:            demo/report.html"

test: $(VENV)/.installed-test
	$(BIN)/python -m pytest -q

# The training tests need torch (750 MB), which the other tests must do without; so they come last.
test-training: $(VENV)/.installed-test
	$(PIP) install --constraint constraints.txt --editable ".[train,openvino]"
	$(BIN)/python -m pytest -q tests/test_training.py

lint: $(VENV)/.installed-test
	$(BIN)/ruff check .

# The virtual environment is made anew where its inputs changed; pip then installs only what is missing.
$(VENV)/.installed: pyproject.toml constraints.txt
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(PIP) install --constraint constraints.txt --editable ".[documents,report]"
	@touch $@

$(VENV)/.installed-test: pyproject.toml constraints.txt
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(PIP) install --constraint constraints.txt --editable ".[all,test]"
	@touch $@ $(VENV)/.installed

clean:
	rm -rf $(VENV) demo build *.egg-info
