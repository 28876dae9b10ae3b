# Each target is enough by itself: it gets what it needs first (tools/prepare.py).
PYTHON ?= python3
PREPARE := @$(PYTHON) tools/prepare.py
BIN := .venv/bin

.PHONY: help run test check screens guide translations bench soak bundle
.DEFAULT_GOAL := help

help: ## show this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1 \t/p' Makefile | expand -t 16

run: ## open the program; without a display, write the practice session as a Word file
	@$(PYTHON) tools/run.py

test: ## run all tests, the checks among them
	$(PREPARE) tests
	@$(BIN)/pytest

check: ## ruff, mypy and the import contracts alone
	$(PREPARE) environment
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy
	@$(BIN)/lint-imports

screens: ## draw each window into screens/, light and dark, at 100 % and 200 %
	$(PREPARE) window
	@QT_QPA_PLATFORM=offscreen $(BIN)/python tools/screens.py

guide: ## take the pictures of the user guide, in all languages
	$(PREPARE) window
	@QT_QPA_PLATFORM=offscreen $(BIN)/python tools/guide_pictures.py

translations: ## gather the window's texts into resources/i18n/ and compile what is translated
	$(PREPARE) environment
	@$(BIN)/python tools/translations.py

bench: ## print the table of ratios
	$(PREPARE) tests
	@$(BIN)/python -m benchmarks

soak: ## run the long trials, one after the other, and print their table; SOAK_FROM=120 goes on from a seed
	$(PREPARE) tests
	@$(BIN)/pytest -n 0 -m soak --timeout 0

bundle: ## build the bundle for this system into dist/ and try that it starts
	@$(PYTHON) tools/bundle.py
