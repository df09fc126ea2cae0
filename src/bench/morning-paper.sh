#!/usr/bin/env bash
# Measures a paper of five local feeds, 60 entries and 120 pictures, on three days: src/bench/morning-paper.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
mvn -q -B test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath
java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" io.offprint.bench.MorningPaper "$@"
