package io.offprint.read;

import io.offprint.model.Metadata;
import io.offprint.model.Page;
import java.util.regex.Pattern;

/** Reads HTML and XHTML, whole pages and pieces of them. */
final class HtmlReader implements KindReader {
  private static final Pattern START =
      Pattern.compile(
          "\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*"
              + "<(?:!doctype\\s+html|html|head|body|article|main|section|div|header|title|meta"
              + "|link|script|style|p|h[1-6]|ul|ol|table|blockquote|figure|img|span|b|strong|em|a)"
              + "[\\s/>]",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:p|div|br|h[1-6]|ul|ol|li|table|td|tr|a|b|i|em|strong|span|img|html|body|pre)[\\s/>]",
          Pattern.CASE_INSENSITIVE);

  /** Signs that markup is more than the article: the page's own frame. */
  private static final Pattern PAGE =
      Pattern.compile(
          "<(?:!doctype|html|head|body|title|nav|form|footer|main|frameset)[\\s>]",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern EMPTY_ELEMENT =
      Pattern.compile(
          "<((?!(?i:br|hr|img|input|meta|link|wbr|area|base|col|embed|source|track|param)[\\s/])[a-zA-Z][\\w:.-]*)((?:\\s[^<>]*?)?)/>");

  @Override
  public boolean reads(Input input) {
    return switch (input.claim()) {
      case HTML -> TAG.matcher(input.text()).find() || PAGE.matcher(input.text()).find();
      case XHTML -> true;
      default -> START.matcher(input.text()).find();
    };
  }

  @Override
  public Page read(Input input) {
    String html = Markup.mend(input);
    if (input.claim() == Input.Claim.XHTML || html.startsWith("<?xml")) {
      html =
          EMPTY_ELEMENT
              .matcher(html)
              .replaceAll("<$1$2></$1>")
              .replace("<![CDATA[", "")
              .replace("]]>", "");
    }
    boolean whole = PAGE.matcher(html).find();
    return input.page(whole ? Page.Kind.WEB_PAGE : Page.Kind.ARTICLE, html, Metadata.NONE);
  }
}
