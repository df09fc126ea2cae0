package io.offprint.pdf;

import com.openhtmltopdf.css.sheet.Stylesheet;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.simple.extend.XhtmlNamespaceHandler;
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
 */
final class StyleSheets extends XhtmlNamespaceHandler implements AutoCloseable {
  /** How many different ones are kept. */
  private static final int MOST = 16;

  private static final ConcurrentMap<String, Queue<Stylesheet>> IDLE = new ConcurrentHashMap<>();

  private final Map<String, StylesheetInfo> used = new HashMap<>();

  @Override
  protected StylesheetInfo readStyleElement(Element style) {
    StylesheetInfo info = super.readStyleElement(style);
    if (info != null && used.putIfAbsent(info.getContent(), info) == null) {
      Queue<Stylesheet> idle = IDLE.get(info.getContent());
      Stylesheet parsed = idle == null ? null : idle.poll();
      if (parsed != null) {
        info.setStylesheet(parsed);
        info.setContent(null);
        info.setUri("");
      }
    }
    return info;
  }

  /** Lets other documents have them; to be called when the engine is done. */
  @Override
  public void close() {
    used.forEach(
        (css, info) -> {
          if (info.getStylesheet() != null && (IDLE.size() < MOST || IDLE.containsKey(css))) {
            IDLE.computeIfAbsent(css, c -> new ConcurrentLinkedQueue<>()).add(info.getStylesheet());
          }
        });
    used.clear();
  }
}
