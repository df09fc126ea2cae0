#!/usr/bin/env bash
# Turns every page in folders into a PDF and has veraPDF check it: src/bench/pdf.sh FOLDER... [every=N] [keep=FOLDER] [profile=ua-1|ua-2]
set -euo pipefail
cd "$(dirname "$0")/../.."
mvn -q -B test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath
java -Xmx2g -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" io.offprint.bench.PdfConformance "$@"
