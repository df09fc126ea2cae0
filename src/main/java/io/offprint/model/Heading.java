package io.offprint.model;

import java.util.List;

/**
 * An entry of the contents with the entries below it.
 *
 * @param chapter id of the chapter that it stands in
 * @param id of the element in the chapter; empty for the chapter itself
 * @param title plain text
 * @param children the entries nested in it
 */
public record Heading(String chapter, String id, String title, List<Heading> children) {
  public Heading {
    children = List.copyOf(children);
  }
}
