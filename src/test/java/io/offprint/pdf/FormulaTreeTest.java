package io.offprint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.sourceforge.jeuclid.DOMBuilder;
import net.sourceforge.jeuclid.context.LayoutContextImpl;
import net.sourceforge.jeuclid.elements.generic.DocumentElement;
import net.sourceforge.jeuclid.layout.JEuclidView;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class FormulaTreeTest {

  private static Element math(String content) {
    var page = Jsoup.parse("<math display=\"block\">" + content + "</math>");
    var document = new W3CDom().namespaceAware(false).fromJsoup(page);
    return (Element) document.getElementsByTagName("math").item(0);
  }

  /** Names, attributes and text, without what the engine does not look at: prefixes. */
  private static String shape(Node node) {
    StringBuilder shape = new StringBuilder();
    if (node instanceof Element e) {
      shape.append("(").append(e.getNodeName().replaceFirst(".*:", ""));
      for (int i = 0; i < e.getAttributes().getLength(); i++) {
        Node a = e.getAttributes().item(i);
        shape.append(' ').append(a.getNodeName()).append('=').append(a.getNodeValue());
      }
    } else if (node.getNodeType() == Node.TEXT_NODE) {
      shape.append(' ').append(node.getNodeValue());
    }
    for (Node n = node.getFirstChild(); n != null; n = n.getNextSibling()) {
      shape.append(shape(n));
    }
    return shape.append(node instanceof Element ? ")" : "").toString();
  }

  private static float width(DocumentElement tree) {
    var context = new LayoutContextImpl(LayoutContextImpl.getDefaultLayoutContext());
    return new JEuclidView(tree, context, null).getWidth();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<mi>x</mi>",
        "<mrow><mi>a</mi> <mo stretchy=\"false\">(</mo><mn>2</mn><mo>)</mo></mrow>",
        "<msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup><mtext>if &lt; 3</mtext>",
        "<semantics><mfrac linethickness=\"2\"><mi>a</mi><mi>b</mi></mfrac></semantics>",
        "<mtable><mtr><mtd><mi>a</mi></mtd><mtd columnalign=\"left\"><mi>b</mi></mtd></mtr></mtable>",
        "<apply><plus/><ci>x</ci><cn>1</cn></apply>",
        "<mrow><apply><divide/><ci>x</ci><ci>y</ci></apply></mrow>"
      })
  void sameTreeAsByTheStylesheet(String content) {
    DocumentElement ours = FormulaTree.of(math(content));
    DocumentElement theirs = DOMBuilder.getInstance().createJeuclidDom(math(content));
    assertEquals(shape(theirs.getDocumentElement()), shape(ours.getDocumentElement()));
    assertEquals(width(theirs), width(ours));
  }

  @Test
  void commentsAreNoText() {
    DocumentElement tree = FormulaTree.of(math("<mi>x<!-- not shown --></mi>"));
    assertEquals("x", tree.getDocumentElement().getTextContent());
  }
}
