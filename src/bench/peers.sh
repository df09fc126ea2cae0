#!/usr/bin/env bash
# Offprint beside percollate, WeasyPrint, calibre and pandoc on the same articles, alternating: src/bench/peers.sh [ARTICLES]
# Wants npm, chromium, weasyprint, ebook-convert and pandoc; a tool that is missing is left out. About five minutes for 20.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$PWD/target/peers
mkdir -p "$work"
mvn -q -B test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath
java -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" io.offprint.bench.SampleArticles "$work/articles" "${1:-20}"
./offprint --version >/dev/null # builds the jar and its archive before anything is timed
if [ ! -x "$work/npm/node_modules/.bin/percollate" ] && command -v npm >/dev/null; then
  PUPPETEER_SKIP_DOWNLOAD=1 npm install --silent --no-audit --no-fund --prefix "$work/npm" percollate@4.3.0 ||
    echo "percollate could not be had" >&2
fi
PUPPETEER_EXECUTABLE_PATH=${PUPPETEER_EXECUTABLE_PATH:-$(command -v chromium || command -v google-chrome || true)}
export PUPPETEER_EXECUTABLE_PATH
# Browsers, calibre's too, refuse to run as root with their sandbox, as in a container.
[ "$(id -u)" != 0 ] || export QTWEBENGINE_DISABLE_SANDBOX=1 QTWEBENGINE_CHROMIUM_FLAGS=--no-sandbox
exec python3 src/bench/peers.py "$work"
