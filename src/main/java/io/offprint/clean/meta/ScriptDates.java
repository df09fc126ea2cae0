package io.offprint.clean.meta;

import io.offprint.clean.tree.Walk;
import io.offprint.model.Limit;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Dates in the data that scripts carry, as those of web applications do: a property whose name
 * tells of publication with an ISO date as its value, escaped or not.
 */
final class ScriptDates implements ClueSource {
  static final String NAME = "script";

  private static final int ENOUGH = 3;

  private static final Pattern PROPERTY =
      Pattern.compile(
          "\"\\w{0,12}?(?:[pP]ublish(?:ed)?|[pP]ublication|[pP]ub|datePublished|date_published|[pP]ost|[dD]isplay)_?"
              + "(?:[dD]ate|[tT]ime|[aA]t|[oO]n)?\\w{0,6}\\\\?\"\\s*:\\s*\\\\?\""
              + "((?:19|20)\\d{2}-\\d{2}-\\d{2}[^\"\\\\]{0,20})");

  @Override
  public void read(Document document, URI base, Clues clues) {
    int found = 0;
    for (Element script : Walk.named(document, "script")) {
      String data = script.data();
      if (found >= ENOUGH
          || Limit.METADATA_CHARACTERS.isPast(data.length())
          || !data.contains("ubl") && !data.contains("ost") && !data.contains("isplay")) {
        continue;
      }
      Matcher property = PROPERTY.matcher(data);
      while (found < ENOUGH && property.find()) {
        clues.add(Field.PUBLISHED, NAME, property.group(1));
        found++;
      }
    }
  }
}
