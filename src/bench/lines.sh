#!/usr/bin/env bash
# How even lines are, against the plain engine and, where installed, Chromium and WeasyPrint: src/bench/lines.sh [alone]
set -euo pipefail
cd "$(dirname "$0")/../.."
mvn -q -B test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath
java -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" io.offprint.pdf.text.LineQuality "$@"
