PYTHON ?= python3
BIN := .venv/bin
SEED := seeds/000_9920f8b871e157fc.txt

.PHONY: setup run test check fix golden packs bench bench-scale engines floors

setup: .venv/.ready  ## install newsclean and what its development needs

.venv/.ready: pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install -q -e '.[dev]'
	touch $@

run: setup  ## clean the article that the project was born from
	$(BIN)/newsclean $(SEED)

test: setup
	$(BIN)/pytest -q

check: setup packs  ## what CI runs, but for the floors
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest -q

fix: setup
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

packs: setup  ## write the index of the rule packs anew
	$(BIN)/python -c "from newsclean.shelf import write_indexes; write_indexes()"

golden: setup  ## write what comes out now as the golden cases; then read the difference
	-$(BIN)/pytest -q tests/test_golden.py --write-golden
	git diff --stat seeds

bench: setup  ## speed beside other cleaners, and start-up
	$(BIN)/pip install -q -e '.[bench]'
	$(BIN)/python bench/compare.py

bench-scale: engines  ## processes, memory, growth, Ray and Spark; SCALE=--full for the sizes of the targets
	.venv-engines/bin/python bench/scale.py $(SCALE)

engines:  ## an environment with what the tests of the engines need
	$(PYTHON) -m venv .venv-engines
	.venv-engines/bin/pip install -q -e '.[test-engines]'
	.venv-engines/bin/pip install -q --no-deps 'dolma>=1.2'

floors: setup  ## score, and raise the floors to what is reached
	$(BIN)/python bench/floors.py --raise
