#!/usr/bin/env bash
# EPUBCheck over any pages: src/bench/epub.sh FOLDER… [every=N] [out=FOLDER]
# One book of each page (.html, .htm, .xhtml, also .gz; or a set with input.json) and one of each folder, in one JVM.
# every=N checks each N-th only; out=FOLDER keeps the books that were checked.
set -euo pipefail
cd "$(dirname "$0")/../.."
mvn -q -B test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath
java -Xmx2g -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" io.offprint.bench.EpubSweep "$@"
