package io.offprint.model;

import io.offprint.model.Finding.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a checker has to say about a file.
 *
 * @param standards what the file was held to, as in {@code EPUB 3.3}: what it claims to be
 * @param findings in the checker's order; empty when there is nothing to say
 */
public record Inspection(List<String> standards, List<Finding> findings) {
  public Inspection {
    standards = List.copyOf(standards);
    findings = List.copyOf(findings);
  }

  /** The severity of the worst finding; empty when there is none. */
  public Optional<Severity> worst() {
    return findings.stream().map(Finding::severity).max(Comparator.naturalOrder());
  }
}
