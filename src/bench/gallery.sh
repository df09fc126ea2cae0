#!/usr/bin/env bash
# Draws the pictures of docs/gallery.md, two pages of each theme: src/bench/gallery.sh   (needs pdftoppm and ImageMagick)
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for theme in book modern newspaper manuscript large-print eink; do
  ./offprint --theme "$theme" --page-size A5 --no-toc -f pdf -o "$work/$theme.pdf" src/example/tide-mill.html
  pdftoppm -r 46 -f 2 -l 3 -png "$work/$theme.pdf" "$work/$theme"
  convert "$work/$theme"-*.png -bordercolor '#999' -border 1 -bordercolor white -border 4 +append \
    -colors 24 -define png:compression-level=9 -strip "docs/images/theme-$theme.png"
done
ls -l docs/images/theme-*.png
