#!/usr/bin/env bash
# Memory of large batches: src/bench/many.sh [ARTICLES…] (2000 10000 100000)
# Makes HTML of that many small articles in one JVM of 96 MB, so that the heap cannot grow with them; prints the
# largest live heap that a full collection found, the largest resident memory and the rate.
set -euo pipefail
cd "$(dirname "$0")/../.."
jar=${JAR:-target/offprint.jar}
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
mkdir "$dir/in"
made=0
for n in "${@:-2000}"; do
  for ((; made < n; made++)); do
    folder=$dir/in/$((made / 1000))
    [ -d "$folder" ] || mkdir "$folder"
    echo "<!DOCTYPE html><html lang=en><title>Trip $made</title><article><h1>Trip $made</h1><p>On trip $made the ferry left the harbour at six, with nine passengers and a crate of young apple trees.</p><p>The tide ran out over the flats, and curlew number $made came in to feed there, as it does.</p></article>" >"$folder/$made.html"
  done
  rm -rf "$dir/out"
  /usr/bin/time -f "%M kB resident, %U s of CPU" -o "$dir/time" \
    java -Xmx96m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:gc:"$dir/gc" -jar "$jar" batch -q --no-isolate -j 2 -f html -o "$dir/out" "$dir/in" >/dev/null 2>"$dir/err"
  live=$(grep -o 'Pause Full.*->[0-9]*M' "$dir/gc" | grep -o '[0-9]*M$' | sort -n | tail -1 || :)
  echo "$n articles: $(wc -l <"$dir/out/manifest.jsonl") in the manifest, live heap at most ${live:-under one collection}, $(cat "$dir/time")"
done
