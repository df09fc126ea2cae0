package io.offprint.read.repair;

import java.util.regex.Pattern;

/** What a content management system should have replaced: {@code [caption id="x"]…[/caption]}. */
final class Shortcodes {
  private Shortcodes() {}

  private static final String NAMES =
      "caption|gallery|button|embed|audio|video|playlist|youtube|vimeo|tweet|twitter|instagram|soundcloud"
          + "|adrotate|ad|ads|newsletter|contact-form(?:-7)?|gravityform|toc|table|tablepress|spacer"
          + "|divider|separator|clear|one_half|one_third|two_third|column|columns|row|accordion|tabs?|toggle"
          + "|quote|pullquote|highlight|dropcap|icon|social|share|sharethis|related|readmore|slideshow"
          + "|rev_slider|sc|vc_[a-z_]+|et_pb_[a-z_]+|fusion_[a-z_]+|su_[a-z_]+|av_[a-z_]+|wp[a-z_]+";

  /** A name that is known, or any with attributes; a closing one only as such. */
  private static final Pattern SHORTCODE =
      Pattern.compile(
          "\\[/?(?:"
              + NAMES
              + ")(?:[\\s=|:][^\\]\\n<]{0,400})?/?\\]"
              + "|\\[/?[a-z][a-z0-9_-]{1,30}(?:\\s+[a-z_-]+=(?:\"[^\"\\]]*\"|'[^'\\]]*'|(?:&#82(?:20|21|43);|&quot;|”|″|“)[^\\]\\n]{0,200}))+[^\\]\\n<]{0,40}\\]");

  private static final Pattern CAPTION =
      Pattern.compile(
          "\\[caption\\b[^\\]]*\\]\\s*((?:<a\\b[^>]*>\\s*)?<img\\b[^>]*>(?:\\s*</a>)?)([^\\[]*)\\[/caption\\]",
          Pattern.CASE_INSENSITIVE);

  static String strip(String text) {
    String figures =
        CAPTION.matcher(text).replaceAll("<figure>$1<figcaption>$2</figcaption></figure>");
    return SHORTCODE.matcher(figures).replaceAll("");
  }
}
