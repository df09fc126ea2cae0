package io.offprint.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListFileTest {

  @Test
  void takesOneALine() throws Exception {
    assertEquals(
        List.of("https://a.example/?x=1,2", "b, c.html", "d \"e\".html"),
        read("\ufeffhttps://a.example/?x=1,2\r\n\n# not this\n  b, c.html \nd \"e\".html"));
  }

  @Test
  void takesTheColumnOfATable() throws Exception {
    assertEquals(
        List.of("https://a.example/1", "https://a.example/2"),
        read(
            "\ufefftitle,URL,time_added\n\"Fog, and\nmore\",https://a.example/1,5\n"
                + "none,,\nshort\n\"\"\"Q\"\"\",\"https://a.example/2\",6\n"));
  }

  @Test
  void aListOfNothingIsEmpty() throws Exception {
    assertEquals(List.of(), read(""));
    assertEquals(List.of(), read("url\n"));
    assertEquals(List.of("\"half"), read("\"half\n"));
  }

  private static List<String> read(String text) throws Exception {
    List<String> found = new ArrayList<>();
    ListFile.each(new BufferedReader(new StringReader(text)), found::add);
    return found;
  }
}
