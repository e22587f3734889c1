# Earshot in single words. Each brings what it needs: system libraries, .venv, the packages of requirements.lock.

SHELL := /bin/bash
PYTHON := .venv/bin/python
READY := .venv/ready
# There once what the bundle is made of was built, and found itself whole.
BUNDLED := build/bundled
BUNDLE_SOURCES := build.spec LICENSE requirements.lock pyproject.toml \
	$(shell find desktop_app resources scripts/bundle -type f ! -name '*.pyc' ! -path '*/screenshots/*')

.PHONY: run test lint bench demo bundle packages bundle-test translations artwork lock clean

run: $(READY)      ## open the window; without a display, hold one conversation in the terminal
	@scripts/install-system-packages run
	@scripts/run

demo: $(READY)     ## one whole conversation with the built-in agent, into artifacts/demo
	@scripts/install-system-packages run
	@.venv/bin/earshot demo --out artifacts/demo

test: $(READY)     ## everything but measurements and endurance
	@scripts/install-system-packages test
	@$(PYTHON) scripts/run_tests.py

lint: $(READY)     ## style, types, floors
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy desktop_app tests
	.venv/bin/lint-imports

bench: $(READY)    ## measure against the official SDK and against a bare loop; BENCH="--quick" and others
	@scripts/install-system-packages bench
	@$(MAKE) --no-print-directory $(BENCH_SITE)
	@$(PYTHON) -m tests.bench $(BENCH)
	@$(PYTHON) -m tests.bench.trust $(filter --quick --update-readme,$(BENCH))
	@$(PYTHON) -m tests.bench.command_line $(filter --quick --update-readme,$(BENCH))
	@$(PYTHON) -m tests.bench.start $(filter --quick --update-readme,$(BENCH))

bundle: $(BUNDLED)  ## the application that needs no Python, into dist/earshot
	@echo 'Earshot is in dist/earshot: start dist/earshot/earshot; `make packages` makes what can be installed.'

packages: $(BUNDLED)  ## for Linux: the archive and the .deb of it, into dist
	@$(PYTHON) scripts/bundle/package_linux.py dist/earshot build/build/icons dist

bundle-test: packages  ## start, speak to, install and remove what was built
	@scripts/install-system-packages bundle-test
	@$(PYTHON) -m pytest -m bundle tests/bundle

translations: $(READY)  ## bring the catalogues in resources/translations up to date; says what lacks
	@$(PYTHON) scripts/collect_texts.py

artwork: $(READY)  ## draw the tray's icons and the small mark anew, after scripts/make_artwork.py
	@$(PYTHON) scripts/make_artwork.py

lock:              ## write requirements.lock anew (needs uv)
	@scripts/make-lock

clean:             ## back to a fresh clone
	rm -rf .venv build dist artifacts .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
	rm -rf *.egg-info .coverage .coverage.*

# A Python may have to be installed first, and pocketsphinx or others may need a library to be imported.
$(READY): requirements.lock pyproject.toml scripts/make-venv
	@scripts/install-system-packages run
	@scripts/make-venv

$(BUNDLED): $(READY) $(BUNDLE_SOURCES) $(if $(wildcard dist/earshot/earshot),,build-anew)
	@scripts/install-system-packages bundle
	@echo "Building dist/earshot, which takes a minute ..."
	@$(PYTHON) -m PyInstaller --noconfirm --log-level WARN build.spec
	@dist/earshot/earshot --self-test
	@touch $@

.PHONY: build-anew
build-anew:

# What the official SDK needs to sound, apart from .venv: nothing else of the project wants it.
BENCH_SITE := artifacts/bench/site/ready
$(BENCH_SITE): tests/bench/requirements.txt $(READY)
	@rm -rf $(@D)
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps \
		--no-build-isolation --target $(@D) -r $<
	@touch $@
