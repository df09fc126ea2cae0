package io.offprint.clean.meta;

/** What a clue tells about. */
enum Field {
  TITLE,
  SUBTITLE,
  AUTHOR,
  SITE,
  SECTION,
  TAG,
  PUBLISHED,
  MODIFIED,
  LANGUAGE,
  DIRECTION,
  DESCRIPTION,
  IMAGE,
  CANONICAL,
  LICENCE
}
