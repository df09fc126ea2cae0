package io.offprint.batch;

import java.util.List;

/**
 * One book to be made.
 *
 * @param source what the user named: a path, a URL; the folder for a book of a folder
 * @param locations of its articles, at least one
 * @param place where the book goes, without an extension
 */
record Job(String source, List<String> locations, String place) {
  Job {
    locations = List.copyOf(locations);
  }
}
