#!/usr/bin/env bash
# Grows the judge of article text anew: src/bench/judge.sh [DATA [OUT [ship|FOLDS]]]
# ship writes first.forest and second.forest to OUT (default the resources that the jar carries); a number of folds, up to 5,
# instead tests on sites that the judge was not grown on.
set -euo pipefail
cd "$(dirname "$0")/../.."
data=${1:-../shared/extraction/data}
out=${2:-src/main/resources/io/offprint/clean/extract}
mvn -q -B test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath
java -Xmx4g -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" io.offprint.clean.extract.JudgeTraining "$data" "$out" "${3:-5}"
