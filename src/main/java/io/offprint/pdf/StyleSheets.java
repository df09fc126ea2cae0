package io.offprint.pdf;

import com.openhtmltopdf.css.extend.StylesheetFactory;
import com.openhtmltopdf.css.parser.CSSParser;
import com.openhtmltopdf.css.sheet.Stylesheet;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.simple.extend.XhtmlNamespaceHandler;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import org.w3c.dom.Element;

/**
 * The style sheets of a document, parsed, which most documents share. A parsed one serves one
 * document at a time, since the engine notes things in it.
 *
 * <p>They are parsed here and not by the engine, which numbers selectors with a plain counter that
 * all threads share, and takes selectors of one number for one: elements would get the styles of
 * others when two threads parse at a time.
 */
final class StyleSheets extends XhtmlNamespaceHandler implements AutoCloseable {
  /** How many different ones are kept. */
  private static final int MOST = 16;

  private static final ConcurrentMap<String, Queue<Stylesheet>> IDLE = new ConcurrentHashMap<>();

  /** Held by whoever parses. */
  private static final Object NUMBERING = new Object();

  private final Map<String, Stylesheet> used = new HashMap<>();

  @Override
  protected StylesheetInfo readStyleElement(Element style) {
    StylesheetInfo info = super.readStyleElement(style);
    if (info != null) {
      String css = info.getContent();
      Queue<Stylesheet> idle = used.containsKey(css) ? null : IDLE.get(css);
      Stylesheet known = idle == null ? null : idle.poll();
      Stylesheet sheet = known == null ? parse(css) : known;
      used.putIfAbsent(css, sheet);
      info.setStylesheet(sheet);
      info.setContent(null);
      info.setUri("");
    }
    return info;
  }

  private static Stylesheet parse(String css) {
    // What it does not understand it passes over, as CSS has it.
    CSSParser parser = new CSSParser((uri, message) -> {});
    synchronized (NUMBERING) {
      try {
        return parser.parseStylesheet("", StylesheetInfo.AUTHOR, new StringReader(css));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The engine's own, which it parses when it is first asked for. */
  @Override
  public StylesheetInfo getDefaultStylesheet(StylesheetFactory factory) {
    synchronized (NUMBERING) {
      return super.getDefaultStylesheet(factory);
    }
  }

  /** Lets other documents have them; to be called when the engine is done. */
  @Override
  public void close() {
    used.forEach(
        (css, sheet) -> {
          if (IDLE.size() < MOST || IDLE.containsKey(css)) {
            IDLE.computeIfAbsent(css, c -> new ConcurrentLinkedQueue<>()).add(sheet);
          }
        });
    used.clear();
  }
}
