#!/usr/bin/env bash
# Makes both books of every page that asks too much, in half a gigabyte: src/bench/hostile.sh [PART-OF-A-NAME…]
# Prints for each: milliseconds of CPU for cleaning, binding, EPUB and PDF; what came of it; sizes and notes.
set -euo pipefail
cd "$(dirname "$0")/../.."
mvn -q -B test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath
java -Xmx512m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djava.awt.headless=true \
  -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" io.offprint.tough.HostileRun "$@"
