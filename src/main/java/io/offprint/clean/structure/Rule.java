package io.offprint.clean.structure;

import org.jsoup.nodes.Element;

/** One thing that is set right in the chosen content. */
interface Rule {

  /** Changes the tree below {@code body} in place; a second time changes nothing. */
  void apply(Element body, Context context);
}
