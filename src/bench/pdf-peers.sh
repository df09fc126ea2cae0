#!/usr/bin/env bash
# CPU, wall time and size of one six-page article, stage by stage and against WeasyPrint and Chromium: src/bench/pdf-peers.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
./offprint --version > /dev/null
mvn -q -B test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath
java -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" io.offprint.bench.PdfPeers "$@"
