package io.offprint.unpack;

import io.offprint.model.Item;
import io.offprint.model.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Mails one after another, as {@code .mbox} files have them (RFC 4155). */
final class Mailbox implements Container {
  private static final Pattern BETWEEN = Pattern.compile("(?m)(?<=\\A|\\n\\r?\\n)^From .*\\R");
  private static final Pattern QUOTED = Pattern.compile("(?m)^>(>*From )");

  @Override
  public boolean holds(Source source, String head) {
    return head.matches("(?s)from \\S+ .*\\d{4}\\s*?\\r?\\n[a-z-]+:.*");
  }

  @Override
  public List<Item> items(Source source) throws IOException {
    List<Item> items = new ArrayList<>();
    String box = new String(source.bytes(), StandardCharsets.ISO_8859_1);
    for (String mail : BETWEEN.split(box)) {
      if (!mail.isBlank()) {
        String text = QUOTED.matcher(mail).replaceAll("$1");
        items.add(Mail.item(source, text.getBytes(StandardCharsets.ISO_8859_1)));
      }
    }
    return items;
  }
}
