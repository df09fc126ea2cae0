package io.offprint.clean.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PublicationDateTest {
  private static final Dates DATES = new Dates("en");

  private final Clues clues = new Clues();

  private PublicationDateTest say(Field field, String origin, String date) {
    clues.add(field, origin, date);
    return this;
  }

  private String published() {
    return PublicationDate.published(clues, DATES);
  }

  @Test
  void believesThePagesDataFirst() {
    say(Field.PUBLISHED, TitleArea.NAME, "3 May 2024");
    say(Field.PUBLISHED, JsonLdSource.NAME, "2024-03-01T10:00:00Z");
    assertEquals("2024-03-01T10:00:00Z", published());
  }

  @Test
  void takesTheStatementThatIsPrintedToo() {
    say(Field.PUBLISHED, JsonLdSource.NAME, "2024-03-01T10:00:00Z");
    say(Field.PUBLISHED, "open graph", "2024-05-03T10:00:00+02:00");
    say(Field.PUBLISHED, TitleArea.NAME, "3 May 2024");
    assertEquals("2024-05-03T10:00:00+02:00", published());
  }

  @Test
  void doesNotCountMarkedDatesOfOtherArticles() {
    say(Field.PUBLISHED, JsonLdSource.NAME, "2024-03-01T10:00:00Z");
    say(Field.PUBLISHED, Microdata.NAME, "2024-05-03");
    say(Field.PUBLISHED, TitleArea.NAME, "3 May 2024");
    assertEquals("2024-03-01T10:00:00Z", published());
  }

  @Test
  void prefersTheDayAtThePlaceOfWriting() {
    say(Field.PUBLISHED, JsonLdSource.NAME, "2024-05-03T22:04:00Z");
    say(Field.PUBLISHED, TitleArea.NAME, "4 May 2024, 00:04");
    assertEquals("2024-05-04T00:04:00", published());
  }

  @Test
  void takesAChangeBeforeADateInTheText() {
    say(Field.PUBLISHED, TitleArea.FAR, "the storm of 3 May 2001");
    assertEquals("2001-05-03", published());
    say(Field.MODIFIED, TitleArea.NAME, "Updated 4 May 2024");
    assertEquals("2024-05-04", published());
    say(Field.PUBLISHED, UrlDate.NAME, "2024-05-01");
    assertEquals("2024-05-01", published());
  }

  @Test
  void knowsWhetherMorePlacesMustBeAsked() {
    say(Field.PUBLISHED, TitleArea.FAR, "the storm of 3 May 2001");
    assertFalse(PublicationDate.isKnown(clues, DATES));
    say(Field.PUBLISHED, TitleArea.NAME, "4 May 2024");
    assertTrue(PublicationDate.isKnown(clues, DATES));
  }
}
