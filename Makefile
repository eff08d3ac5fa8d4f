# Keruen: 'make help' lists the targets. Needs a JDK 17 or newer; Maven is taken where installed, else fetched by ./mvnw.
SHELL := /bin/sh
.DEFAULT_GOAL := help

MVN := $(shell command -v mvn >/dev/null 2>&1 && echo mvn || echo ./mvnw) -B -Dstyle.color=never -Dorg.slf4j.simpleLogger.defaultLogLevel=warn
SOURCES := pom.xml $(shell find src/main -type f 2>/dev/null)
INBOX ?= sample-data
DATA ?= data

.PHONY: help run test test-readers test-browser bench fmt clean jdk

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1 \2/p' Makefile | awk '{ t = $$2; $$1 = ""; $$2 = ""; printf "  make %-12s %s\n", t, substr($$0, 3) }'

run: target/keruen.jar ## build, and run the nightly job on sample-data/
	@target/keruen run --inbox $(INBOX) --data $(DATA); code=$$?; \
	if [ $$code -eq 10 ]; then echo "make: exit 10 is right here: two samples are broken on purpose"; exit 0; fi; exit $$code

test: jdk ## pass the tests
	@rm -rf target/surefire-reports target/classes target/test-classes && $(MVN) verify
	@awk -F'[:,]' '/^Tests run:/ { run += $$2; bad += $$4 + $$6; skipped += $$8 } END { printf "%d passed, %d failed, %d skipped\n", run - bad - skipped, bad, skipped }' target/surefire-reports/*.txt

test-readers: target/keruen.jar ## read what a night publishes with programs of others (Node 20.11 or newer)
	@command -v npm >/dev/null 2>&1 || { echo "make: test-readers needs Node 20.11 or newer with npm; nothing else here does" >&2; exit 1; }
	@rm -rf target/readers && target/keruen run --inbox sample-data --data target/readers >/dev/null 2>&1; \
	[ $$? -eq 10 ] || { echo "make: the night over sample-data failed; 'make run' tells why" >&2; exit 1; }
	@cd src/test/readers && npm ci --loglevel=error && npm test --silent

test-browser: target/keruen.jar ## click through the report in a headless Chromium (Node 20 or newer, Chromium)
	@command -v npm >/dev/null 2>&1 || { echo "make: test-browser needs Node 20 or newer with npm; nothing else here does" >&2; exit 1; }
	@chromium=$${CHROMIUM:-$$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}; \
	[ -n "$$chromium" ] || { echo "make: test-browser needs Chromium: install it, or set CHROMIUM to its program" >&2; exit 1; }; \
	rm -rf target/browser && target/keruen run --inbox sample-data --data target/browser/data >/dev/null 2>&1; \
	[ -f target/browser/data/report/index.html ] || { echo "make: the night over sample-data wrote no report; 'make run' tells why" >&2; exit 1; }; \
	cd src/test/browser && npm ci --loglevel=error && CHROMIUM="$$chromium" npm test --silent

bench: target/keruen.jar ## time what must stay fast, as ratios to a floor (ONLY="names": just that; FOLDER=...: whose files "robustness" reads)
	@$(MVN) -Pquick test-compile dependency:copy-dependencies -DincludeArtifactIds=fastexcel-reader -DoutputDirectory=target/bench-lib && \
	java -Xmx1g $(if $(FOLDER),-Dfolder=$(FOLDER)) -cp "target/test-classes:target/classes:target/lib/*:target/bench-lib/*" org.keruen.bench.Bench $(ONLY)

fmt: jdk ## format the sources
	@$(MVN) spotless:apply

clean: ## remove what was built and what was run
	@rm -rf target data

target/keruen.jar: $(SOURCES) | jdk
	@echo "building ..." && $(MVN) -DskipTests package

jdk:
	@java=$${JAVA_HOME:+$$JAVA_HOME/bin/}javac; \
	command -v $$java >/dev/null 2>&1 || { echo "make: no JDK found: install a JDK 17 or newer, or set JAVA_HOME" >&2; exit 1; }; \
	version=$$($$java -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'); \
	[ "$${version:-0}" -ge 17 ] || { echo "make: the JDK is $${version:-unknown}: 17 or newer is needed" >&2; exit 1; }
