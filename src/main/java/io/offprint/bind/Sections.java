package io.offprint.bind;

import io.offprint.model.Article;
import io.offprint.model.Heading;
import java.util.ArrayList;
import java.util.List;

/** The sections of a periodical: what comes from one publication stands under its name. */
final class Sections {
  private Sections() {}

  /** The contents with a branch for each run of articles from one publication. */
  static List<Heading> of(List<Article> articles, List<Heading> chapters) {
    List<Heading> sections = new ArrayList<>();
    for (int start = 0, end; start < articles.size(); start = end) {
      String site = site(articles, start);
      end = start + 1;
      while (end < articles.size() && site(articles, end).equals(site)) {
        end++;
      }
      List<Heading> run = chapters.subList(start, end);
      if (site.isEmpty()) {
        sections.addAll(run);
      } else {
        sections.add(new Heading(run.get(0).chapter(), "", site, run));
      }
    }
    return sections;
  }

  private static String site(List<Article> articles, int index) {
    return articles.get(index).metadata().site();
  }
}
