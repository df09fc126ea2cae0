package io.offprint.pdf;

import io.offprint.model.Book;
import io.offprint.model.Chapter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;

/** The cleaned text as a file inside the PDF, of which it is the source (ISO 19005-3, 6.8). */
final class Attachment {
  private static final String NAME = "source.xhtml";

  private Attachment() {}

  static void add(PDDocument document, Book book, Optional<Instant> date) throws IOException {
    byte[] bytes = source(book).getBytes(StandardCharsets.UTF_8);
    PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes));
    file.setSubtype("application/xhtml+xml");
    file.setSize(bytes.length);
    file.setModDate(DocumentMetadata.calendar(date.orElse(Instant.EPOCH)));
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile(NAME);
    specification.setFileUnicode(NAME);
    specification.setFileDescription(Characters.clean(book.metadata().title()));
    specification.setEmbeddedFile(file);
    specification.setEmbeddedFileUnicode(file);
    specification
        .getCOSObject()
        .setItem(COSName.getPDFName("AFRelationship"), COSName.getPDFName("Source"));
    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of(NAME, specification));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(files);
    document.getDocumentCatalog().setNames(names);
    COSArray associated = new COSArray();
    associated.add(specification);
    document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
  }

  /** The chapters as one XHTML document, without their pictures' bytes. */
  private static String source(Book book) {
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false).syntax(Syntax.xml);
    document.child(0).attr("xmlns", "http://www.w3.org/1999/xhtml");
    document.title(book.metadata().title());
    for (Chapter chapter : book.chapters()) {
      Element article = document.body().appendElement("article").id(chapter.id());
      article.attr("lang", chapter.metadata().language());
      article.append(chapter.html());
    }
    Characters.mend(document);
    return document.outerHtml();
  }
}
