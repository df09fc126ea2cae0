package io.offprint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://www.example.org/, example.org",
    "http://example.org/a/b?utm_source=x&utm_medium=y, example.org/a/b",
    "mailto:someone@example.org, someone@example.org",
    "https://example.org/caf%C3%A9, example.org/café",
    "https://example.org/a%20b, example.org/a%20b",
    "https://example.org/100%, example.org/100%",
  })
  void keepsWhatAPersonNeeds(String url, String printed) {
    assertEquals(printed, PrintedAddress.of(url));
  }

  @Test
  void shortensTheMiddleOfALongPath() {
    String url = "https://news.example.org/2026/02/17/world/europe/" + "x".repeat(20) + "/the-end";
    assertEquals("news.example.org/…/the-end", PrintedAddress.of(url));
    assertTrue(PrintedAddress.of("https://example.org/" + "y".repeat(500)).length() <= 64);
    assertTrue(PrintedAddress.of("https://" + "z".repeat(500)).length() <= 64);
  }
}
