package io.offprint.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the rows of a table whose cells have run together into one line: {@code Part Duty Front
 * Door Lets people in Back Door Lets them out}. A run of capitalised words is the end of one cell
 * and the label of the next row, but for its last word, which begins the text of that row; this
 * holds where labels are set in title case and texts in sentence case.
 */
final class FlatTable {
  private FlatTable() {}

  private static final int FEWEST_ROWS = 3;
  private static final int LONGEST_LABEL = 5;

  /** A row of two cells. */
  private record Row(List<String> label, List<String> text) {}

  /**
   * The table as markup, or empty when the words do not show how it was cut.
   *
   * @param pieces the words; between two pieces is the border of a cell
   */
  static String markup(List<String> pieces) {
    List<Row> rows = new ArrayList<>();
    for (String piece : pieces) {
      if (!read(piece, rows)) {
        return "";
      }
    }
    List<String> head = rows.size() < FEWEST_ROWS ? List.of() : head(rows);
    boolean regular =
        rows.size() >= FEWEST_ROWS
            && rows.stream()
                .allMatch(
                    r ->
                        !r.label.isEmpty() && r.label.size() <= LONGEST_LABEL && !r.text.isEmpty());
    return regular ? table(head, rows) : "";
  }

  private static boolean read(String piece, List<Row> rows) {
    String[] words = piece.strip().split("\\s+");
    Row open = rows.isEmpty() ? null : rows.get(rows.size() - 1);
    if (open != null && open.text.isEmpty()) {
      open.text.addAll(List.of(words));
      return true;
    }
    int i = 0;
    while (i < words.length) {
      int run = i;
      while (run < words.length && isCapital(words[run])) {
        run++;
      }
      boolean last = run == words.length;
      boolean fresh = run - i > 1 && !endsShort(words, i);
      if (fresh) {
        Row row = new Row(new ArrayList<>(), new ArrayList<>());
        row.label.addAll(List.of(words).subList(i, last ? run : run - 1));
        rows.add(row);
        i = last ? run : run - 1;
      } else if (rows.isEmpty()) {
        return false;
      }
      List<String> text = rows.get(rows.size() - 1).text;
      while (i < words.length && (text.isEmpty() || !isCapital(words[i]) || i < run)) {
        text.add(words[i++]);
      }
    }
    return true;
  }

  /** A cell hardly ends with a word as short as {@code of}; then a name follows, not a label. */
  private static boolean endsShort(String[] words, int at) {
    return at > 0 && words[at - 1].length() < 4;
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.codePointAt(0)) || word.equals("&") || word.equals("&amp;");
  }

  /** The words of the head that stand before the first label, one for each column, or none. */
  private static List<String> head(List<Row> rows) {
    List<Integer> lengths =
        rows.subList(1, rows.size()).stream().map(r -> r.label.size()).sorted().toList();
    Row first = rows.get(0);
    int extra = first.label.size() - lengths.get(lengths.size() / 2);
    if (extra != 2) {
      return List.of();
    }
    List<String> head = List.copyOf(first.label.subList(0, 2));
    rows.set(0, new Row(first.label.subList(2, first.label.size()), first.text));
    return head;
  }

  private static String table(List<String> head, List<Row> rows) {
    StringBuilder out = new StringBuilder("<table>");
    if (!head.isEmpty()) {
      out.append("<thead><tr>");
      head.forEach(h -> out.append("<th scope=\"col\">").append(Inline.html(h)).append("</th>"));
      out.append("</tr></thead>");
    }
    out.append("<tbody>");
    for (Row row : rows) {
      out.append("<tr><th scope=\"row\">")
          .append(Inline.html(String.join(" ", row.label)))
          .append("</th><td>")
          .append(Inline.html(String.join(" ", row.text)))
          .append("</td></tr>");
    }
    return out.append("</tbody></table>").toString();
  }
}
