#!/usr/bin/env bash
# EPUBs in real readers: src/bench/readers.sh BOOK.epub…   (needs node, npm, Chromium, mutool, calibre and Maven)
# Pages each book through foliate-js in headless Chromium to its end, with screenshots in target/readers/;
# draws it with MuPDF; has calibre convert it to AZW3 and looks for warnings; reads it with epublib's own reader.
set -euo pipefail
root="$(cd "$(dirname "$0")/../.." && pwd)"
tool="$root/target/readers"
mkdir -p "$tool"
if [ ! -d "$tool/node_modules/foliate-js" ]; then
  (cd "$tool" && PUPPETEER_SKIP_DOWNLOAD=1 npm install --silent --no-save --prefix "$tool" foliate-js@1.0.1 puppeteer-core@24)
fi
(cd "$root" && mvn -q -B test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath)
export CHROMIUM=${CHROMIUM:-$(command -v chromium)}
failed=0
for book in "$@"; do
  name=$(basename "$book" .epub)
  node "$root/src/bench/readers.mjs" "$book" "$tool" || failed=1
  pages=$(mutool draw -r 60 -o "$tool/$name-mupdf-%d.png" "$book" 2>&1 | tee "$tool/mutool.log" | grep -c '^page') || true
  # Of every EPUB 3 it says that it does not know the version, and of colours that Debian builds it without ICC.
  complaints=$(grep -viE 'unknown epub version: 3|ICC support is not available' "$tool/mutool.log" | grep -ciE 'warning|error') || true
  echo "MuPDF: $pages pages, $complaints complaints"
  [ "$pages" -gt 0 ] && [ "$complaints" -eq 0 ] || failed=1
  ebook-convert "$book" "$tool/$name.azw3" --verbose > "$tool/calibre.log" 2>&1 || failed=1
  complaints=$(grep -ciE 'warning|error|invalid|unknown|could not|failed' "$tool/calibre.log") || true
  echo "calibre: AZW3 of $(stat -c %s "$tool/$name.azw3") bytes, $complaints complaints"
  [ "$complaints" -eq 0 ] || failed=1
  java -cp "$root/target/test-classes:$root/target/classes:$(cat "$root/target/bench.classpath")" \
    io.offprint.bench.EpublibRead "$book" 2> /dev/null || failed=1
done
exit $failed
