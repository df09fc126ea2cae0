#!/usr/bin/env bash
# Grows the judge of article text anew: src/bench/judge.sh [DATA [OUT [ship|FOLDS [sites|pages]]]]
# ship writes first.forest, second.forest and vocabulary to OUT (default the resources that the jar carries). A number of folds
# instead grows a judge for each fold of the sites (or pages) from the others, prints how well it chooses blocks, then cleans the
# fold's pages with it: OUT (default target/judge)/json/<dataset>.json are outputs for pages that no part of their judge has seen.
set -euo pipefail
cd "$(dirname "$0")/../.."
data=${1:-../shared/extraction/data}
mode=${3:-5}
if [ "$mode" = ship ]; then out=${2:-src/main/resources/io/offprint/clean/extract}; else out=${2:-target/judge}; fi
mvn -q -B test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath
classes="target/test-classes:target/classes:$(cat target/bench.classpath)"
java -Xmx9g -cp "$classes" io.offprint.clean.extract.JudgeTraining "$data" "$out" "$mode" "${4:-sites}"
[ "$mode" = ship ] && exit
rm -rf "$out/json"
for ((fold = 0; fold < mode; fold++)); do
  java -Xmx2g -cp "$out/fold$fold:$classes" io.offprint.bench.FoldExtraction "$data" "$out/json" "$out/fold$fold.pages"
done
