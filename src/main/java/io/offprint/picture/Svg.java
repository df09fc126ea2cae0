package io.offprint.picture;

import io.offprint.model.Limit;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A vector picture that does nothing but draw.
 *
 * @param width in pixels
 * @param height in pixels
 * @param bytes the picture in UTF-8
 */
record Svg(int width, int height, byte[] bytes) {
  private static final int MAX_ENTITIES = 40;
  private static final int MAX_ENTITY_LENGTH = 200;

  private static final Pattern DOCTYPE =
      Pattern.compile("<!DOCTYPE\\s[^\\[>]*(?:\\[(.*?)\\]\\s*)?>", Pattern.DOTALL);
  private static final Pattern ENTITY =
      Pattern.compile("<!ENTITY\\s+([\\w.-]+)\\s+(?:\"([^\"<&%]*)\"|'([^'<&%]*)')\\s*>");
  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.-]+)[\"']");

  /** Reads a vector picture and takes out of it whatever runs or reaches outside. */
  static Svg read(byte[] bytes) throws IOException {
    if (Limit.DRAWING_BYTES.isPast(bytes.length)) {
      throw new LimitException("vector picture too large");
    }
    Document document = parse(withoutDoctype(decode(bytes)));
    SvgSanitizer.sanitize(document);
    SvgSize size = SvgSize.settle(document.getDocumentElement());
    String text = SvgText.of(document.getDocumentElement());
    return new Svg(size.width(), size.height(), text.getBytes(StandardCharsets.UTF_8));
  }

  private static String decode(byte[] b) {
    if (b.length > 2 && (b[0] & 0xFF) >= 0xFE && (b[1] & 0xFF) >= 0xFE) {
      return new String(b, StandardCharsets.UTF_16);
    }
    String ascii = new String(b, 0, Math.min(b.length, 200), StandardCharsets.ISO_8859_1);
    Matcher encoding = ENCODING.matcher(ascii);
    Charset charset = StandardCharsets.UTF_8;
    if (encoding.find() && Charset.isSupported(encoding.group(1))) {
      charset = Charset.forName(encoding.group(1));
    }
    return new String(b, charset).replaceFirst("^\ufeff", "");
  }

  /**
   * The text without its document type, whose short internal entities (drawing programs shorten
   * namespaces by them) are put in where they are used. No other entity is ever read.
   */
  private static String withoutDoctype(String svg) throws IOException {
    String text = svg.replaceFirst("^\\s*<\\?xml.*?\\?>", "");
    Matcher doctype = DOCTYPE.matcher(text);
    if (!doctype.find()) {
      return text;
    }
    String rest = text.substring(0, doctype.start()) + text.substring(doctype.end());
    if (doctype.group(1) != null) {
      Matcher entity = ENTITY.matcher(doctype.group(1));
      for (int i = 0; entity.find(); i++) {
        String value = entity.group(2) == null ? entity.group(3) : entity.group(2);
        if (i >= MAX_ENTITIES || value.length() > MAX_ENTITY_LENGTH) {
          throw new LimitException("vector picture with too many entities");
        }
        rest = rest.replace("&" + entity.group(1) + ";", value);
      }
    }
    return rest;
  }

  private static Document parse(String text) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setExpandEntityReferences(false);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new InputSource(new StringReader(text)));
    } catch (SAXException e) {
      throw new IOException("damaged SVG", e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
