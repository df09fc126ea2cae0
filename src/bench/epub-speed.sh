#!/usr/bin/env bash
# Processor time of writing EPUBs in a warm JVM: src/bench/epub-speed.sh [ARTICLE]
# One article with pictures and cover at hand, its covers, and books of 1 to 1,000 articles.
set -euo pipefail
cd "$(dirname "$0")/../.."
mvn -q -B test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath
java -Xmx1g -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" io.offprint.bench.EpubSpeed "${1:-src/example/tide-mill.html}"
