package io.offprint.clean.structure;

import io.offprint.clean.tree.Walk;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Finds formulas that a script would have set from the text: {@code \( … \)}, {@code $$ … $$}. */
final class RawTex implements Rule {
  private static final Pattern TEX =
      Pattern.compile(
          "\\\\\\((.{1,400}?)\\\\\\)|\\\\\\[(.{1,1000}?)\\\\\\]|\\$\\$(.{1,1000}?[\\\\^_={].{0,1000}?)\\$\\$",
          Pattern.DOTALL);

  @Override
  public void apply(Element body, Context context) {
    List<TextNode> nodes =
        Walk.texts(body).stream()
            .filter(
                t ->
                    t.getWholeText().contains("\\(")
                        || t.getWholeText().contains("$$")
                        || t.getWholeText().contains("\\["))
            .filter(
                t ->
                    !Vocabulary.isIn(
                        t.parent(), "pre", "code", "kbd", "samp", "math", "svg", "script"))
            .toList();
    nodes.forEach(RawTex::set);
  }

  private static void set(TextNode t) {
    String text = t.getWholeText();
    Matcher m = TEX.matcher(text);
    int from = 0;
    while (m.find()) {
      String tex = m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3);
      Element math = Formulas.ofTex(tex);
      if (m.group(1) == null) {
        math.attr("display", "block");
      }
      t.before(new TextNode(text.substring(from, m.start())));
      t.before(math);
      from = m.end();
    }
    if (from > 0) {
      t.text(text.substring(from));
    }
  }
}
