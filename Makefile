# The handful of commands for working on Parvis; `make` lists them.
#
# Needs python3 (3.11 or later) and pip, nothing else. Everything is installed into .venv, from locks that pin every
# file by its hash; an environment whose lock has not changed is left as it is.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

# The name of an environment's stamp holds the hash of its lock: a new lock makes a new stamp, a checkout does not.
lock_hash = $(shell sha256sum $(1) | cut -c1-16)
RUN_STAMP := $(VENV)/.run-$(call lock_hash,requirements.txt)
DEV_STAMP := $(VENV)/.dev-$(call lock_hash,requirements-dev.txt)

# The suite starts many Pythons; each would compile the product anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help
help:  ## Print this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-12s %s\n", $$1, $$2}' Makefile

# --- Using it

.PHONY: demo
demo: $(RUN_STAMP)  ## Three sites of one company on this machine, with people and posts; data stays in demo-data
	$(BIN)/parvis demo

.PHONY: demo-reset
demo-reset: $(RUN_STAMP)  ## Delete the demo's data
	$(BIN)/parvis demo --reset

# --- Working on it

.PHONY: test
test: $(DEV_STAMP) chromium  ## The whole suite; ARGS="tests/unit -k mention" for a part, ARGS="-n 0" in one process
	$(BIN)/pytest -n 2 --dist loadgroup $(ARGS)

# The browser of tests/browser. Who may not install it is told how by what is skipped.
.PHONY: chromium
chromium:
	@command -v chromium >/dev/null || test "$$(id -u)" != 0 || ! command -v apt-get >/dev/null || { \
	echo 'Installing Chromium'; apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq \
	--no-install-recommends chromium fonts-liberation fonts-noto-color-emoji >/dev/null; } || \
	echo 'Chromium could not be installed'

.PHONY: proof
proof: $(DEV_STAMP)  ## The egress proof: two production sites in a network where every packet is seen
	$(BIN)/python -m tests.proof

.PHONY: storm
storm: $(DEV_STAMP)  ## The fault tests at the size that we promise; prints its seed, PARVIS_STORM_SEED=… repeats it
	PARVIS_STORM=1 $(BIN)/pytest tests/faults/test_storm.py $(ARGS)

.PHONY: check
check: $(DEV_STAMP)  ## Formatting, lint, types, which room may import what, migrations as they were
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -q -n 0 tests/unit/test_web_has_no_rule.py
	$(BIN)/python -m models.migrations --check
	$(BIN)/pytest --collect-only -q >/dev/null

.PHONY: format
format: $(DEV_STAMP)  ## Put formatting and imports in order
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

.PHONY: texts
texts: $(RUN_STAMP)  ## Bring the catalogues of web/locale in line with the texts of pages; says how many to translate
	$(BIN)/python -m web.locale

.PHONY: bench
bench: $(DEV_STAMP)  ## The benchmarks: ratios against limits measured in the same run
	$(BIN)/python -m benchmarks

.PHONY: sbom
sbom: $(RUN_STAMP)  ## The software bill of materials (CycloneDX) of the locked run-time libraries, into build/
	@mkdir -p build
	$(BIN)/parvis sbom > build/parvis.cdx.json

.PHONY: clean
clean:  ## Remove what was installed, built and cached; the demo's data stays
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# --- The environment
#
# The environment is made without pip, since Debian keeps ensurepip in a package of its own; the system's pip (22.3 or
# later) fills it from outside. Where python3 has no pip, ensurepip puts one in.
#
# Parvis runs from this tree: a .pth file makes its packages importable for every program of the environment, and
# bin/parvis is the console script. That is what an editable install would do, without a build tool and its
# dependencies in the locks.

$(BIN)/python:
	$(PYTHON) -m venv --without-pip $(VENV)

$(BIN)/parvis: Makefile | $(BIN)/python
	@cd $(VENV)/lib/python3*/site-packages && echo '$(CURDIR)' > parvis.pth
	@printf '#!%s\nfrom web.process.cli import main\n\nmain()\n' '$(CURDIR)/$(BIN)/python' > $@
	@chmod +x $@

# $(1): the name of the stamp, $(2): the lock.
define install
	@if $(PYTHON) -m pip --version >/dev/null 2>&1; then pip='$(PYTHON) -m pip --python $(BIN)/python'; \
	else $(BIN)/python -m ensurepip >/dev/null; pip='$(BIN)/python -m pip'; fi; \
	echo 'Installing $(2)'; $$pip --disable-pip-version-check install --quiet --require-hashes --no-deps -r $(2)
	@rm -f $(VENV)/.$(1)-* && touch $@
endef

$(RUN_STAMP): | $(BIN)/parvis
	$(call install,run,requirements.txt)

$(DEV_STAMP): | $(BIN)/parvis
	$(call install,dev,requirements-dev.txt)

# uv resolves for every platform at once, which pip cannot; it is used here only. Pins stay as they are unless
# UPGRADE=--upgrade; the run-time pins hold for development too.
UV_COMPILE = build/uv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header

.PHONY: lock
lock:  ## Resolve the dependencies of pyproject.toml into both locks; UPGRADE=--upgrade for newer versions
	$(PYTHON) -m venv --without-pip build/uv
	$(PYTHON) -m pip --python build/uv/bin/python install --quiet uv
	$(UV_COMPILE) $(UPGRADE) pyproject.toml -o requirements.txt
	$(UV_COMPILE) $(UPGRADE) pyproject.toml --group dev -c requirements.txt -o requirements-dev.txt
	$(UV_COMPILE) $(UPGRADE) tests/identity_providers/canaille.in -o tests/identity_providers/canaille.txt
	$(UV_COMPILE) $(UPGRADE) tests/node.in -o tests/node.txt
	sed -i '1i # Locked by `make lock`.' tests/identity_providers/canaille.txt tests/node.txt
	sed -i '1i # Run-time dependencies, locked by `make lock`.' requirements.txt
	sed -i '1i # Run-time and development dependencies, locked by `make lock`.' requirements-dev.txt
