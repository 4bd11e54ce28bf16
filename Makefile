# `make run` opens Unclench, `make test` checks everything. Both set up what they need.
PYTHON ?= python3
export PATH := $(CURDIR)/.venv/bin:$(PATH)
export COVERAGE_FILE := $(CURDIR)/build/coverage
SLOWEST = --durations=10 --durations-min=1
AT_A_TIME = $(shell echo $$(( $$(nproc 2>/dev/null || echo 2) * 3 )))
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run test check fast end-to-end adversary pictures docs-pictures review bench sync-engines languages wheel bundle deb rpm appdir notices sbom release-check flatpak clean

help:
	@echo "make run        set up .venv, open Unclench"
	@echo "make test       set up .venv, then every check and every test"
	@echo "make pictures   draw every window and state into build/pictures"
	@echo "make docs-pictures  the same for the few that README.md shows"
	@echo "make pictures LANG=de  the same in a language, into build/pictures/de; what is English there is told"
	@echo "make review     write docs/review.md, the form for a clinician, from the texts and figures of today"
	@echo "make bench      measure start, memory and rest against an empty Qt program (ONLY=rest: one part)"
	@echo "make adversary  50,000 strange inputs for each door and 300 kills (INPUTS=, KILLS=); takes hours"
	@echo "make sync-engines  two computers through Syncthing and through WebDAV; installs both"
	@echo "make wheel      build the installable package into dist"
	@echo "make release-check  whether this tree can be released; then all packages into dist, with checksums"
	@echo "make flatpak    build/flatpak: the manifest and what it installs, for flatpak-builder"
	@echo "make bundle     build the folder that runs without Python and Qt, and pack it into dist"
	@echo "make deb        build the package for Debian and its like into dist"
	@echo "make rpm        build the package for Fedora and its like into dist, from the bundle"
	@echo "make appdir     build the folder of an AppImage, from the bundle"
	@echo "make languages  collect the texts to translate into resources/i18n"
	@echo "make clean      remove .venv and all that was built"
	@echo "Single parts of make test: make check, make fast, make end-to-end"
	@echo "Another Python: make PYTHON=python3.12 run"

run:
	@tools/prepare.sh run $(PYTHON)
	@.venv/bin/python tools/languages.py build
	@tools/display.sh
	@exec .venv/bin/unclench

test: check fast end-to-end

.PHONY: ready
ready:
	@tools/prepare.sh test $(PYTHON)
	@.venv/bin/python tools/languages.py build
	@.venv/bin/python -m compileall -q gui tests
	@mkdir -p build

check: ready
	ruff format --check .
	ruff check .
	pyright

# Branch coverage of core, actions and store is counted in the fast tests only. They load Python and Qt in the plain way
# (but for those of the start itself), end-to-end tests in the quick way: see gui/unclench/startup.
fast: export UNCLENCH_PLAIN_START = 1
fast: ready
	@rm -f build/coverage*
	QT_QPA_PLATFORM=offscreen coverage run -m pytest -q -rs $(SLOWEST) -n auto --dist worksteal -m "not end_to_end"
	coverage combine -q
	coverage report --skip-covered --fail-under=95

# These mostly wait, so there are more of them at a time than processors. What measures by the clock runs alone.
end-to-end: ready
	pytest tests/end_to_end -q -rs $(SLOWEST) -n $(AT_A_TIME) --dist worksteal -m "not alone and not engines"
	pytest tests/end_to_end -q -rs $(SLOWEST) -p no:xdist -m alone

# Strange inputs and kills, many of each. INPUTS a door, KILLS in all.
INPUTS = 50000
KILLS = 304
adversary: ready
	UNCLENCH_INPUTS=$(INPUTS) QT_QPA_PLATFORM=offscreen pytest -q -n auto --dist worksteal -o faulthandler_timeout=0 tests/adversary
	UNCLENCH_KILLS=$(KILLS) pytest -q -n $(AT_A_TIME) tests/end_to_end/test_kills.py tests/end_to_end/test_kill.py tests/end_to_end/test_store_crashes.py tests/end_to_end/test_causes.py tests/end_to_end/test_environment.py

# Two computers that share a diary through real engines: Syncthing, and a WebDAV server with rclone; and a mounted folder
# whose server hangs.
sync-engines: ready
	@tools/needs.sh sync-engines $(PYTHON)
	@[ -x build/webdav/bin/wsgidav ] || { python -m venv build/webdav && build/webdav/bin/pip install -q wsgidav cheroot; }
	pytest -q -rs --durations=3 -p no:xdist -o log_cli=true -o log_cli_level=INFO -m engines tests/end_to_end/test_sync_engines.py tests/end_to_end/test_sync_hanging.py

# LANG on the command line only: the environment has one, too.
PICTURES_IN = $(if $(filter command,$(firstword $(origin LANG))),$(LANG))
pictures: ready
	$(if $(PICTURES_IN),python tools/languages.py build all)
	QT_QPA_PLATFORM=offscreen python tools/pictures.py $(if $(filter-out en,$(PICTURES_IN)),--lang $(PICTURES_IN))

# The pictures that README.md and the store page (the metainfo) show.
SHOWN = relief-ice causes-result-R10 prevention history-four-weeks entries-form
SHOWN_FIRST = relief-ice
# Those that docs/sync.md shows.
SHOWN_SYNC = history-sync-set-up-first relief-elsewhere
SHOWN_DARK = relief-ice causes-result-R10 prevention history-four-weeks
LANGUAGES = de pt_BR es ar
docs-pictures: ready
	QT_QPA_PLATFORM=offscreen python tools/pictures.py $(SHOWN) $(SHOWN_SYNC)
	mkdir -p docs/pictures
	for name in $(SHOWN) $(SHOWN_SYNC); do cp build/pictures/$$name-light.png docs/pictures/$$name.png; done
	for name in $(SHOWN_DARK); do cp build/pictures/$$name-dark.png docs/pictures/$$name-dark.png; done
	python tools/languages.py build all
	for language in $(LANGUAGES); do \
	  QT_QPA_PLATFORM=offscreen python tools/pictures.py --lang $$language $(SHOWN_FIRST) && mkdir -p docs/pictures/$$language && \
	  cp build/pictures/$$language/$(SHOWN_FIRST)-light.png docs/pictures/$$language/$(SHOWN_FIRST).png || exit 1; done

review: ready
	python tools/review_form.py

bench: ready
	PYTHONPATH=tests python tools/bench.py $(ONLY)

languages: ready
	python tools/languages.py update

wheel: ready
	python -m build --outdir dist

# What is in the packages: licences, and parts as CycloneDX. The parts are those of a fresh environment with the wheel alone.
notices: ready
	python tools/notices.py build/notices.txt
	mkdir -p dist && cp build/notices.txt dist/THIRD-PARTY-NOTICES.txt

VERSION = $(shell sed -n 's/^__version__ = "\(.*\)"/\1/p' gui/unclench/__init__.py)
sbom: wheel
	python -m pip install --quiet --disable-pip-version-check --editable '.[release]'
	python -m venv --clear build/alone
	build/alone/bin/python -m pip install --quiet --disable-pip-version-check "$$(ls -t dist/unclench-*.whl | head -n 1)[sync]"
	build/alone/bin/python -m pip uninstall --quiet --yes setuptools pip
	sed 's/^dynamic = .*/version = "$(VERSION)"/' pyproject.toml >build/sbom.toml
	cyclonedx-py environment --pyproject build/sbom.toml --mc-type application --of JSON --sv 1.6 -o dist/unclench-$(VERSION).cdx.json build/alone/bin/python

# What continuous integration runs for a release. What it makes anew must be as it was committed.
release-check: ready docs-pictures notices
	python tools/release.py check
	rm -rf dist
	$(MAKE) notices sbom $(PACKAGES)
	python tools/release.py sums dist

# Of the packages, those whose targets are here; that of Fedora where its builder is.
PARTS = bundle deb $(if $(shell command -v rpmbuild),rpm)
PACKAGES = wheel $(foreach part,$(PARTS),$(if $(shell grep -s '^$(part):' Makefile),$(part)))

flatpak: wheel notices
	python tools/flatpak_sources.py build/flatpak

# What needs no Python and no Qt on the computer that it goes to: packaging/README.md. Without debug ranges the compiled
# modules are smaller, on the disk and in memory.
bundle deb: export PYTHONNODEBUGRANGES = 1
bundle: ready
	@tools/needs.sh bundle $(PYTHON)
	python packaging/bundle/build.py build/bundle/unclench --pack dist/unclench-$(VERSION)-linux-$(shell uname -m).tar.xz

deb: ready
	@tools/needs.sh bundle $(PYTHON)
	python packaging/linux/deb.py dist

# From the bundle that is there; `make bundle` first.
rpm:
	rpmbuild -bb packaging/linux/unclench.spec --define "bundle $(CURDIR)/build/bundle/unclench" \
	  --define "app_version $(VERSION)" --define "_topdir $(CURDIR)/build/rpm" --define "_rpmdir $(CURDIR)/dist" \
	  --define "_rpmfilename unclench-$(VERSION)-1.$(shell uname -m).rpm" --define "_binary_payload w6.xzdio"

appdir:
	packaging/linux/appdir.sh build/bundle/unclench build/Unclench.AppDir

clean:
	rm -rf .venv build dist .pytest_cache .ruff_cache .hypothesis
	find gui tests tools -name __pycache__ -type d -prune -exec rm -rf {} +
