package io.offprint.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTest {
  /** The examples of RFC 3986, 5.4.1, in which the JDK fails, and some in which it does not. */
  @ParameterizedTest
  @CsvSource({
    "?y, http://a/b/c/d;p?y",
    "'', http://a/b/c/d;p?q",
    "g, http://a/b/c/g",
    "g?y, http://a/b/c/g?y",
    "#s, http://a/b/c/d;p?q#s",
    "//g, http://g",
    "../../g, http://a/g",
  })
  void leadsWhereTheStandardSays(String reference, String target) {
    URI base = URI.create("http://a/b/c/d;p?q");
    assertEquals(URI.create(target), Reference.resolve(base, reference));
  }
}
