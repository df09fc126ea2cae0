#!/usr/bin/env bash
# Measures each stage and the whole job when warm, by JMH: src/bench/jmh.sh [JMH's own options, as "-f 1 pdf"]
set -euo pipefail
cd "$(dirname "$0")/../.."
mvn -q -B -Pbench test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/jmh.classpath
java -cp "target/test-classes:target/classes:$(cat target/jmh.classpath)" org.openjdk.jmh.Main -foe true "$@"
