#!/usr/bin/env bash
# What may go wrong around a run, each tried for real: src/bench/faults.sh (as root, for file systems of its own)
# The right message and exit code, the whole old file or the whole new one, never half of one.
set -uo pipefail
cd "$(dirname "$0")/../.."
home=$PWD
offprint=${OFFPRINT:-$home/offprint}
dir=$(mktemp -d)
small=$dir/small
mkdir "$small" "$dir/in"
trap 'umount "$small" 2>/dev/null; rm -rf "$dir"' EXIT
fail=0
ok() { echo "ok    $1"; }
bad() { echo "FAIL  $1" && fail=1; }
# expect NAME EXIT-CODE REGEX COMMAND...: what it says on standard error must match
expect() {
  local name=$1 code=$2 regex=$3 said got
  shift 3
  said=$("$@" 2>&1 >/dev/null)
  got=$?
  if [ $got != "$code" ]; then bad "$name: exit code $got, not $code: $said"
  elif ! grep -qE "$regex" <<<"$said"; then bad "$name: said $said"
  else ok "$name: $code, $(head -n 1 <<<"$said" | cut -c1-110)"; fi
}
is() { if [ "$2" = "$3" ]; then ok "$1"; else bad "$1: $2, not $3"; fi; }
# article TITLE MORE: more stands in the midst of the text
article() {
  echo "<!DOCTYPE html><html lang=en><title>$1</title><article><h1>$1</h1>"
  for p in 1 2 3 4; do
    echo "<p>On trip $1, part $p, the ferry left the harbour at six, with nine passengers and a crate of young"
    echo "apple trees, while the tide ran out over the flats and the curlews came in to feed there.</p>"
    [ $p = 2 ] && echo "$2"
  done
  echo "</article>"
}
article One "" >"$dir/in/one.html"
article Two "" >"$dir/in/two.html"
"$offprint" -q -f epub -o "$dir/" "$dir/in/one.html" >/dev/null 2>&1

if mount -t tmpfs -o size=200k none "$small" 2>/dev/null; then
  cp "$dir/One.epub" "$small/One.epub"
  head -c 190000 /dev/zero >"$small/filler" 2>/dev/null
  expect "full disk" 6 "cannot be written, No space left" "$offprint" -q -o "$small/" "$dir/in/one.html"
  is "full disk: the old file is whole" "$(cmp "$dir/One.epub" "$small/One.epub" 2>&1)" ""
  is "full disk: nothing half-written" "$(ls -A "$small" | grep -v -e One.epub -e filler)" ""
  expect "full disk in a batch" 6 "cannot be written, No space left" \
    "$offprint" batch -q -o "$small/" "$dir/in"
  rm -f "$small/filler"
  mount -o remount,ro "$small"
  expect "read-only output" 6 "cannot be written, Read-only" "$offprint" -q -o "$small/" "$dir/in/one.html"
  expect "read-only output of a batch" 6 "cannot be written, Read-only" \
    "$offprint" batch -q -o "$small/" "$dir/in"
  umount "$small"
else
  echo "skip  full disk, read-only output: no right to mount"
fi

expect "missing input" 3 "gone.html: no such file" "$offprint" -q -o "$dir/o/" "$dir/in/gone.html"
for i in $(seq 1 30); do article "Late $i" "" >"$dir/in/late-$i.html"; done
article Vanishing "" >"$dir/in/zz-vanishing.html"
{
  "$offprint" batch -q -j 1 -f epub -o "$dir/vanish" "$dir/in" >"$dir/vanish.out" 2>"$dir/vanish.err"
  echo $? >"$dir/vanish.code"
} &
while ! ls "$dir"/vanish/*.epub >/dev/null 2>&1; do sleep 0.05; done
rm -f "$dir/in/zz-vanishing.html"
wait
is "vanishing input: exit code" "$(cat "$dir/vanish.code")" 8
is "vanishing input: named" "$(grep -c 'zz-vanishing.html: no such file' "$dir/vanish.err")" 1
is "vanishing input: all others are there" "$(ls "$dir"/vanish/*.epub | wc -l)" 32
rm -f "$dir"/in/late-*.html

mkdir -p "$dir/home/.fonts"
head -c 90000 /dev/urandom >"$dir/home/.fonts/noise.ttf"
printf '\0\1\0\0\0\377\0\0' >"$dir/home/.fonts/short.ttf"
: >"$dir/home/.fonts/empty.otf"
cat "$home"/target/fonts/*.ttf 2>/dev/null | head -c 70000 >"$dir/home/.fonts/cut.ttf"
mkdir "$dir/home/.fonts/folder.ttf"
ln -s /nonexistent "$dir/home/.fonts/dangling.ttf"
article "港口 ميناء" "<p>渡船在六点离开港口。غادرت العبارة الميناء.</p>" >"$dir/in/scripts.html"
expect "unreadable fonts" 0 "" env HOME="$dir/home" JDK_JAVA_OPTIONS="-Duser.home=$dir/home" \
  "$offprint" -q -o "$dir/o/" "$dir/in/scripts.html"
rm -f "$dir/in/scripts.html"

head -c 3000 "$home/src/example/tide-mill/estuary.jpg" >"$dir/in/cut.jpg"
head -c 3000 "$home/src/example/tide-mill/curve.png" >"$dir/in/cut.png"
{ head -c 400 "$home/src/example/tide-mill/curve.png"; head -c 9000 /dev/urandom; } >"$dir/in/noise.png"
{ printf 'RIFF\377\377\377\377WEBPVP8 '; head -c 900 /dev/urandom; } >"$dir/in/noise.webp"
: >"$dir/in/empty.gif"
printf '<svg xmlns="http://www.w3.org/2000/svg"><g><circle' >"$dir/in/cut.svg"
article Pictures "$(for f in cut.jpg cut.png noise.png noise.webp empty.gif cut.svg; do printf '<figure><img alt="x %s" width=400 height=300 src=%s></figure>' $f $f; done)" >"$dir/in/pictures.html"
expect "corrupt pictures" 0 "picture left out" "$offprint" -o "$dir/o/" "$dir/in/pictures.html"
rm -f "$dir"/in/cut.* "$dir"/in/noise.* "$dir"/in/empty.gif "$dir/in/pictures.html"

{ article Big ""; for i in $(seq 1 60000); do echo "<p>On trip $i the tide ran out over flat number $i of the bay.</p>"; done; } >"$dir/in/big.html"
expect "out of memory in a worker" 8 "big.html: needs more memory than it may have; see --heap" \
  "$offprint" batch -q -j 1 --heap 48m -o "$dir/oom" "$dir/in"
is "out of memory in a worker: the others are there" "$(ls "$dir"/oom/*.pdf | wc -l)" 2
rm -f "$dir/in/big.html"

for i in $(seq 1 40); do article "Slow $i" "" >"$dir/in/slow-$i.html"; done
"$offprint" batch -q -j 1 -o "$dir/twice" "$dir/in" >/dev/null 2>&1 &
while [ ! -e "$dir/twice/manifest.jsonl" ]; do sleep 0.05; done
sleep 0.5
expect "two batches on one folder" 6 "another batch is writing to this folder" \
  "$offprint" batch -q -o "$dir/twice" "$dir/in"
wait
is "two batches on one folder: the first is whole" "$(ls "$dir"/twice/*.pdf | wc -l)" 42
rm -f "$dir"/in/slow-*.html
for i in 1 2 3 4; do "$offprint" -q -f epub -o "$dir/same.epub" "$dir/in/one.html" >/dev/null 2>&1 & done
wait
is "four runs on one file" "$(cmp "$dir/One.epub" "$dir/same.epub" 2>&1)" ""

launcher=$(dirname "$offprint")
if [ -d "$launcher/target" ]; then
  for archive in "$launcher"/target/offprint.jar.*; do
    [ -s "$archive" ] || continue
    cp -p "$archive" "$dir/archive"
    for damage in cut noise empty middle; do
      case $damage in
        cut) head -c 100000 "$dir/archive" >"$archive" ;;
        noise) head -c 3000000 /dev/urandom >"$archive" ;;
        empty) : >"$archive" ;;
        middle) dd if=/dev/urandom of="$archive" bs=4096 seek=512 count=256 conv=notrunc status=none ;;
      esac
      expect "damaged archive of classes ($damage, ${archive##*.jar.})" 0 "" "$offprint" -q -f epub -o "$dir/o/" "$dir/in/one.html"
      cp -p "$dir/archive" "$archive"
    done
  done
  spaced="$dir/with some space"
  mkdir -p "$spaced/target"
  cp -pr "$launcher/offprint" "$launcher/src" "$launcher/styles" "$launcher/pom.xml" "$spaced/"
  cp -p "$launcher/target/offprint.jar" "$spaced/target/"
  touch "$spaced/target/offprint.jar"
  for java in "${JAVA_HOME:-}" /usr/lib/jvm/*25*; do
    [ -x "$java/bin/java" ] || continue
    rm -f "$spaced"/target/offprint.jar.*
    expect "a path with spaces, first run, ${java##*/}" 0 "" env JAVA_HOME="$java" "$spaced/offprint" -q -o "$dir/o/" "$dir/in/one.html"
    expect "a path with spaces, second run, ${java##*/}" 0 "^$" env JAVA_HOME="$java" "$spaced/offprint" -q -o "$dir/o/" "$dir/in/one.html"
    is "a path with spaces, archive made" "$(find "$spaced/target" -name 'offprint.jar.*' -size +1M | wc -l)" 1
  done
fi
exit $fail
