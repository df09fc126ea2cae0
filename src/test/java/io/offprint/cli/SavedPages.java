package io.offprint.cli;

import com.dd.plist.BinaryPropertyListWriter;
import com.dd.plist.NSArray;
import com.dd.plist.NSData;
import com.dd.plist.NSDictionary;
import com.dd.plist.NSString;
import io.offprint.Prose;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Pages as people keep them, each with a picture kept beside the text. */
final class SavedPages {
  static final byte[] PNG = png();
  private static final String BASE64 = Base64.getMimeEncoder().encodeToString(PNG);

  private SavedPages() {}

  private static byte[] png() {
    BufferedImage image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
    image.createGraphics().drawOval(20, 20, 100, 100);
    image.setRGB(7, 7, Color.ORANGE.getRGB());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static String page(String title, String picture) {
    return Prose.page(title, "<figure><img alt='A boat' src='" + picture + "'></figure>");
  }

  static String mail(String subject, String picture) {
    return "From: =?UTF-8?Q?Ada_Br=C3=B6ok?= <ada@example.org>\r\nSubject: "
        + subject
        + "\r\nDate: Tue, 3 Nov 2026 08:00:00 +0100\r\nMIME-Version: 1.0\r\n"
        + "Message-ID: <"
        + subject.hashCode()
        + "@example.org>\r\n"
        + "Content-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\n"
        + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        + page("The Letter", picture).replace("</article>", "<p>Yours, " + subject + "</article>")
        + "\r\n--b\r\nContent-Type: image/png\r\nContent-ID: <boat@x>\r\n"
        + "Content-Transfer-Encoding: base64\r\n\r\n"
        + BASE64
        + "\r\n--b--\r\n";
  }

  static String mhtml(String title) {
    return "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/a/page\r\n"
        + "Subject: "
        + title
        + "\r\nMIME-Version: 1.0\r\n"
        + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\r\n\r\n"
        + "--b\r\nContent-Type: text/html\r\nContent-Location: https://example.org/a/page\r\n"
        + "Content-Transfer-Encoding: 8bit\r\n\r\n"
        + page(title, "../img/boat.png")
        + "\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
        + "Content-Location: https://example.org/img/boat.png\r\n\r\n"
        + BASE64
        + "\r\n--b--\r\n";
  }

  static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return out.toByteArray();
  }

  static byte[] warc(String title) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] html = page(title, "/boat.png").getBytes(StandardCharsets.UTF_8);
    out.writeBytes(record("https://example.org/a", "200 OK", "text/html", html));
    out.writeBytes(record("https://example.org/gone", "404 No", "text/html", html));
    out.writeBytes(record("https://example.org/boat.png", "200 OK", "image/png", PNG));
    return out.toByteArray();
  }

  static byte[] record(String url, String status, String type, byte[] body) {
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    http.writeBytes(
        ascii(
            "HTTP/1.1 "
                + status
                + "\r\nContent-Type: "
                + type
                + "\r\nContent-Length: "
                + body.length
                + "\r\n\r\n"));
    http.writeBytes(body);
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.writeBytes(
        ascii(
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
                + url
                + "\r\nWARC-Date: 2026-11-03T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
                + java.util.UUID.nameUUIDFromBytes(ascii(url))
                + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + http.size()
                + "\r\n\r\n"));
    record.writeBytes(http.toByteArray());
    record.writeBytes(ascii("\r\n\r\n"));
    return record.toByteArray();
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  static byte[] webArchive(String title) throws IOException {
    return BinaryPropertyListWriter.writeToArray(archive(title));
  }

  static byte[] webArchiveAsXml(String title) {
    return archive(title).toXMLPropertyList().getBytes(StandardCharsets.UTF_8);
  }

  private static NSDictionary archive(String title) {
    NSDictionary main =
        resource(
            "https://example.org/a",
            "text/html",
            page(title, "boat.png").getBytes(StandardCharsets.UTF_8));
    main.put("WebResourceTextEncodingName", new NSString("UTF-8"));
    NSDictionary archive = new NSDictionary();
    archive.put("WebMainResource", main);
    archive.put(
        "WebSubresources", new NSArray(resource("https://example.org/boat.png", "image/png", PNG)));
    return archive;
  }

  private static NSDictionary resource(String url, String type, byte[] data) {
    NSDictionary resource = new NSDictionary();
    resource.put("WebResourceURL", new NSString(url));
    resource.put("WebResourceMIMEType", new NSString(type));
    resource.put("WebResourceData", new NSData(data));
    return resource;
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
