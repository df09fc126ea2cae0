package io.offprint.pdf;

import org.w3c.dom.Document;

/**
 * A whole book as one document for the engine.
 *
 * @param html the document, in which every reference has its target and every picture its words
 * @param text all its words, for what has to be known about its characters
 * @param tags what to call parts of it in the structure tree
 */
record Composed(Document html, String text, Tags tags) {}
