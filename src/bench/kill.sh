#!/usr/bin/env bash
# A batch that is killed over and over: src/bench/kill.sh [ARTICLES [KILLS [SEED]]]
# SIGKILLs a batch over 500 articles at 20 random moments and resumes it each time. In the end every
# article must be there once, byte for byte as in a run that nothing disturbed, and nothing else.
set -euo pipefail
cd "$(dirname "$0")/../.."
articles=${1:-500} kills=${2:-20} seed=${3:-1}
offprint=${OFFPRINT:-./offprint}
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
mkdir "$dir/in"
for ((i = 1; i <= articles; i++)); do
  {
    echo "<!DOCTYPE html><html lang=en><title>Trip $i</title><article><h1>Trip $i</h1>"
    for ((p = 1; p <= 4; p++)); do
      echo "<p>On trip $i, part $p, the ferry left the harbour at six, with nine passengers and a crate"
      echo "of young apple trees, while the tide ran out over the flats and the curlews came in.</p>"
    done
  } >"$dir/in/trip-$i.html"
done
# However busy the machine is, no article is to fail for want of time.
go() { "$offprint" batch -q --timeout 900 --jobs 2 -o "$dir/$1" --resume "$dir/in" >>"$dir/$1.paths" 2>>"$dir/$1.err"; }
RANDOM=$seed
done_before() { { cat "$dir/out/manifest.jsonl" 2>/dev/null || :; } | wc -l; }
for ((k = 1; k <= kills; k++)); do
  "$offprint" batch -q --timeout 900 --jobs 2 -o "$dir/out" --resume "$dir/in" >>"$dir/out.paths" 2>>"$dir/out.err" &
  pid=$!
  until=$(($(done_before) + RANDOM % 40))
  while [ "$(done_before)" -lt $until ] && kill -0 $pid 2>/dev/null; do sleep 0.05; done
  sleep "0.$((RANDOM % 1000))"
  if kill -9 $pid 2>/dev/null; then verb=killed; else verb="was through before kill"; fi
  wait $pid 2>/dev/null || :
  echo "$verb $k: $(done_before) lines, $(find "$dir/out" -name '*.part' 2>/dev/null | wc -l) unfinished files"
done
go out || cat "$dir/out.err"
go whole || cat "$dir/whole.err"
fail=0
check() { if [ "$2" = "$3" ]; then echo "ok    $1: $2"; else echo "FAIL  $1: $2, not $3" && fail=1; fi; }
check "PDFs" "$(find "$dir/out" -name '*.pdf' | wc -l)" "$articles"
check "EPUBs" "$(find "$dir/out" -name '*.epub' | wc -l)" "$articles"
check "other files" "$(find "$dir/out" -type f ! -name '*.pdf' ! -name '*.epub' | wc -l)" 1
check "lines in the manifest" "$(wc -l <"$dir/out/manifest.jsonl")" "$articles"
check "sources in the manifest" "$(grep -o '"source":"[^"]*"' "$dir/out/manifest.jsonl" | sort -u | wc -l)" "$articles"
check "files unlike those of an undisturbed run" \
  "$(diff -rq --exclude=manifest.jsonl "$dir/out" "$dir/whole" | wc -l)" 0
check "damaged EPUBs" "$(for f in "$dir"/out/*.epub; do unzip -tqq "$f" >/dev/null 2>&1 || echo "$f"; done | wc -l)" 0
if command -v qpdf >/dev/null; then
  check "damaged PDFs" "$(for f in "$dir"/out/*.pdf; do qpdf --check --warning-exit-0 "$f" >/dev/null 2>&1 || echo "$f"; done | wc -l)" 0
fi
exit $fail
