package io.offprint.unpack;

import io.offprint.model.Item;
import io.offprint.model.Metadata;
import io.offprint.model.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page that a browser or SingleFile saved, with a comment on where it was. */
final class SavedPage implements Container {
  private static final Pattern COMMENT =
      Pattern.compile(
          "(?i)<!--\\s*(?:saved from url=\\(\\d+\\)|page saved with singlefile\\s+url:\\s*)"
              + "(https?://[^\\s>]+)");

  @Override
  public boolean holds(Source source, String head) {
    return !source.remote() && COMMENT.matcher(head).find();
  }

  @Override
  public List<Item> items(Source source) {
    Matcher comment = COMMENT.matcher(new String(source.bytes(), StandardCharsets.ISO_8859_1));
    String address = comment.find() ? comment.group(1) : "";
    // Its pictures are beside it, so the page stays where it is; only readers are sent to its home.
    Metadata known = Metadata.builder().canonical(address).build();
    return List.of(Item.here(source, false, known));
  }
}
