package io.offprint.pdf.text;

import com.openhtmltopdf.extend.ReplacedElement;
import com.openhtmltopdf.extend.ReplacedElementFactory;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.BlockBox.ContentType;
import org.w3c.dom.Element;

/**
 * Sees every block before the engine lays it out, since the engine asks for each whether a picture
 * replaces it; and gives those of text their {@link PlannedContent}.
 */
final class ParagraphHook implements ReplacedElementFactory {
  private final ReplacedElementFactory pictures;
  private final ParagraphSetter setter;

  ParagraphHook(ReplacedElementFactory pictures, ParagraphSetter setter) {
    this.pictures = pictures;
    this.setter = setter;
  }

  @Override
  public ReplacedElement createReplacedElement(
      LayoutContext c, BlockBox box, UserAgentCallback uac, int cssWidth, int cssHeight) {
    ReplacedElement picture = pictures.createReplacedElement(c, box, uac, cssWidth, cssHeight);
    if (picture == null) {
      box.ensureChildren(c);
      if (box.getChildrenContentType() == ContentType.INLINE
          && !(box.getInlineContent() instanceof PlannedContent)) {
        box.setInlineContent(new PlannedContent(box, c, setter));
      } else if (box.getChildrenContentType() == ContentType.BLOCK) {
        TextBetweenBlocks.plan(box, c, setter);
      }
    }
    return picture;
  }

  @Override
  public boolean isReplacedElement(Element element) {
    return pictures.isReplacedElement(element);
  }
}
