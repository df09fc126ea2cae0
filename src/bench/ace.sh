#!/usr/bin/env bash
# Ace by DAISY over EPUBs: src/bench/ace.sh BOOK.epub…   (needs node, npm and Chromium; installs Ace into target/ace)
# Prints the violations of each book, or 0; ends with 1 when there is any. Without a book it makes and takes the specimen book.
set -euo pipefail
root="$(cd "$(dirname "$0")/../.." && pwd)"
tool="$root/target/ace"
if [ $# -eq 0 ]; then
  (cd "$root" && mvn -q -B test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath)
  java -cp "$root/target/test-classes:$root/target/classes:$(cat "$root/target/bench.classpath")" \
    io.offprint.bench.SpecimenEpub "$root/target/specimen.epub"
  set -- "$root/target/specimen.epub"
fi
if [ ! -f "$tool/node_modules/@daisy/ace-cli/bin/ace.js" ]; then
  mkdir -p "$tool"
  (cd "$tool" && PUPPETEER_SKIP_DOWNLOAD=1 npm install --silent --no-save --prefix "$tool" @daisy/ace-cli@1.4.6)
fi
export PUPPETEER_EXECUTABLE_PATH=${PUPPETEER_EXECUTABLE_PATH:-$(command -v chromium)}
worst=0
for book in "$@"; do
  report=$(mktemp -d)
  node "$tool/node_modules/@daisy/ace-cli/bin/ace.js" --silent --force --outdir "$report" "$book" || true
  node -e '
    const report = JSON.parse(require("fs").readFileSync(process.argv[1] + "/report.json"));
    const found = report.assertions.flatMap(a => a.assertions.map(v =>
      a["earl:testSubject"].url + ": " + v["earl:test"]["dct:title"] + " (" + v["earl:test"]["earl:impact"] + ")"));
    console.log(process.argv[2] + ": " + found.length);
    found.forEach(line => console.log("  " + line));
    process.exit(found.length ? 1 : 0);' "$report" "$book" || worst=1
  rm -rf "$report"
done
exit $worst
