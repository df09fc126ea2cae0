#!/usr/bin/env bash
# Time and memory of large books: src/bench/large-book.sh [FOLDER]
# 100, 300 and 1,000 articles of three pictures each, as EPUB in -Xmx512m and as PDF in -Xmx1500m.
set -euo pipefail
cd "$(dirname "$0")/../.."
mvn -q -B test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath
for n in 100 300 1000; do
  for format in epub:512m pdf:1500m; do
    java -Xmx${format#*:} -XX:+UseSerialGC -Djava.awt.headless=true \
      -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" \
      io.offprint.bench.LargeBook "${1:-target/large-book}" $n ${format%:*}
  done
done
