#!/usr/bin/env bash
# Measures article extraction: src/bench/extraction.sh [DATA [OUTPUTS [SET…] [worst=N] [speed=no] [others=FOLDER]]]
# DATA has one folder a set (default ../shared/extraction/data); OUTPUTS gets <set>.json for each (default target/extraction).
set -euo pipefail
cd "$(dirname "$0")/../.."
data=${1:-../shared/extraction/data}
outputs=${2:-target/extraction}
mvn -q -B test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath
# The collector that the launcher chooses: the time of one thread is not that of others which collect beside it.
java -Xmx2g -XX:+UseSerialGC -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" io.offprint.bench.Extraction "$data" "$outputs" "${@:3}"
