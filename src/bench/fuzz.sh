#!/usr/bin/env bash
# Makes books of thousands of damaged pages: src/bench/fuzz.sh [INPUTS [SEED [FOLDER…]]]
# Every page below the folders (.html, .txt, .md, also .gz; the fixtures by themselves) is a start. A PDF of every
# tenth, EPUBCheck and veraPDF over every fiftieth; what goes wrong is printed, and its page kept in target/fuzz.
set -euo pipefail
cd "$(dirname "$0")/../.."
mvn -q -B test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath
java -Xmx1g -XX:+UseSerialGC -Djava.awt.headless=true \
  -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" io.offprint.tough.Fuzzer \
  "${1:-10000}" "${2:-1}" 10 50 src/test/resources "${@:3}"
