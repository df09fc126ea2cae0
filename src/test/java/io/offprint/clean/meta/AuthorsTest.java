package io.offprint.clean.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AuthorsTest {
  private final Clues clues = new Clues();

  private List<String> authors() {
    return Authors.choose(clues, List.of("The Tide Table"));
  }

  @Test
  void believesThePagesData() {
    clues.add(Field.AUTHOR, TitleArea.NAME, "By Mary Fairfax");
    clues.add(Field.AUTHOR, JsonLdSource.NAME, "Ada Byron");
    assertEquals(List.of("Ada Byron"), authors());
  }

  @Test
  void takesTheBylineThatSaysMore() {
    clues.add(Field.AUTHOR, JsonLdSource.NAME, "Ada Byron");
    clues.add(Field.AUTHOR, TitleArea.NAME, "By Ada Byron and Mary Fairfax");
    assertEquals(List.of("Ada Byron", "Mary Fairfax"), authors());
  }

  @Test
  void takesThePrintedNameForAnAccount() {
    clues.add(Field.AUTHOR, JsonLdSource.NAME, "tide1843");
    clues.add(Field.AUTHOR, TitleArea.NAME, "By Ada Byron");
    assertEquals(List.of("Ada Byron"), authors());
  }

  @Test
  void namesTheSiteOnlyWhenThereIsNobodyElse() {
    clues.add(Field.AUTHOR, JsonLdSource.NAME, "The Tide Table");
    assertEquals(List.of("The Tide Table"), authors());
    clues.add(Field.AUTHOR, TitleArea.NAME, "By Ada Byron");
    assertEquals(List.of("Ada Byron"), authors());
  }

  @Test
  void leavesAgenciesBesidePeople() {
    clues.add(Field.AUTHOR, JsonLdSource.NAME, "Ada Byron");
    clues.add(Field.AUTHOR, JsonLdSource.NAME, "Harbour News");
    assertEquals(List.of("Ada Byron"), authors());
  }
}
