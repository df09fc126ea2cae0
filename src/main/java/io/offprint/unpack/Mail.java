package io.offprint.unpack;

import io.offprint.model.Item;
import io.offprint.model.Limit;
import io.offprint.model.Metadata;
import io.offprint.model.Source;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** A mail ({@code .eml}) or a page saved as one ({@code .mht}, {@code .mhtml}; RFC 2557). */
final class Mail implements Container {
  private static final Pattern HEADERS =
      Pattern.compile("(?s)\\s*([a-z][a-z0-9-]*:[^\\n]*\\n([ \\t][^\\n]*\\n)*){2}.*");

  @Override
  public boolean holds(Source source, String head) {
    String headers = head.replace("\r", "");
    return HEADERS.matcher(headers).matches()
        && ("\n" + headers).matches("(?s).*\\n(mime-version|message-id|received|content-type):.*");
  }

  @Override
  public List<Item> items(Source source) throws IOException {
    return List.of(item(source, source.bytes()));
  }

  static Item item(Source carrier, byte[] mail) throws IOException {
    try {
      return new Reading(carrier, new MimeMessage(Lenient.SESSION, new ByteArrayInputStream(mail)))
          .item();
    } catch (MessagingException e) {
      throw new IOException("is a damaged mail", e);
    }
  }

  /** Made when the first mail is read: the library takes its time, and most inputs are no mail. */
  private static final class Lenient {
    static final Session SESSION = Session.getInstance(lenient());
  }

  /** Mail in the wild bends every rule; what can be read is read. */
  private static Properties lenient() {
    Properties properties = new Properties();
    properties.setProperty("mail.mime.multipart.ignoremissingendboundary", "true");
    properties.setProperty("mail.mime.multipart.allowempty", "true");
    properties.setProperty("mail.mime.ignoreunknownencoding", "true");
    properties.setProperty("mail.mime.base64.ignoreerrors", "true");
    properties.setProperty("mail.mime.uudecode.ignoreerrors", "true");
    return properties;
  }

  /** One mail on its way to an item. */
  private static final class Reading {
    private final Source carrier;
    private final MimeMessage message;
    private final Attachments attachments = new Attachments();
    private Part html;
    private Part plain;

    Reading(Source carrier, MimeMessage message) {
      this.carrier = carrier;
      this.message = message;
    }

    Item item() throws MessagingException, IOException {
      collect(message, 0);
      Part text = html == null ? plain : html;
      if (text == null) {
        throw new IOException("is a mail without text");
      }
      Source page = source(text);
      return Item.here(html == null ? page : attachments.inlined(page), false, known());
    }

    private void collect(Part part, int depth) throws MessagingException, IOException {
      if (part.isMimeType("multipart/*") && depth < Limit.MAIL_DEPTH.most()) {
        if (part.getContent() instanceof Multipart parts) {
          for (int i = 0; i < parts.getCount(); i++) {
            collect(parts.getBodyPart(i), depth + 1);
          }
        }
      } else if (part.isMimeType("message/rfc822") && depth < Limit.MAIL_DEPTH.most()) {
        // Forwarded as it was; what it has is more than the note that it came with.
        if (part.getContent() instanceof Part forwarded) {
          collect(forwarded, depth + 1);
        }
      } else if (part.isMimeType("text/html") && html == null && !isAttached(part)) {
        html = part;
      } else if (part.isMimeType("text/plain") && plain == null && !isAttached(part)) {
        plain = part;
      } else if (part instanceof BodyPart) {
        attach(part);
      }
    }

    private static boolean isAttached(Part part) throws MessagingException {
      return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
    }

    private void attach(Part part) throws MessagingException, IOException {
      byte[] bytes = bytes(part);
      header(part, "Content-ID")
          .ifPresent(id -> attachments.add("cid:" + id.replaceAll("[<>]", ""), type(part), bytes));
      header(part, "Content-Location")
          .ifPresent(place -> attachments.add(place, type(part), bytes));
    }

    private Source source(Part text) throws MessagingException, IOException {
      Optional<URI> base =
          header(text, "Content-Location")
              .or(() -> header(message, "Snapshot-Content-Location"))
              .flatMap(place -> Addresses.of(null, place));
      String name = header(message, "Message-ID").orElse(carrier.name());
      boolean page = base.isPresent() || carrier.name().matches("(?i).*\\.mht(ml)?");
      return new Source(
          page ? carrier.name() : name,
          base.orElse(null),
          text == html ? "text/html" : "text/plain",
          charset(text),
          bytes(text),
          // Whoever sent it, it was not the owner of this disk.
          true);
    }

    private Metadata known() throws MessagingException {
      boolean saved = header(message, "Snapshot-Content-Location").isPresent();
      String site =
          header(message, "List-Id").map(l -> l.replaceAll("<[^>]*>|\"", "").strip()).orElse("");
      Metadata.Builder known = Metadata.builder().title(decoded(message.getSubject()));
      if (saved || html != null && header(html, "Content-Location").isPresent()) {
        return known.canonical(header(message, "Snapshot-Content-Location").orElse("")).build();
      }
      return known
          .authors(sender().stream().toList())
          .site(site)
          .published(Dates.iso(header(message, "Date").orElse("")))
          .build();
    }

    private Optional<String> sender() throws MessagingException {
      try {
        Address[] from = message.getFrom();
        boolean named = from != null && from.length > 0 && from[0] instanceof InternetAddress;
        return named
            ? Optional.ofNullable(((InternetAddress) from[0]).getPersonal())
            : Optional.empty();
      } catch (jakarta.mail.internet.AddressException e) {
        return Optional.empty();
      }
    }

    private static String decoded(String text) {
      try {
        return text == null ? "" : MimeUtility.decodeText(MimeUtility.unfold(text));
      } catch (java.io.UnsupportedEncodingException e) {
        return text;
      }
    }

    private static Optional<String> header(Part part, String name) {
      try {
        String[] values = part.getHeader(name);
        return values == null
            ? Optional.empty()
            : Optional.of(MimeUtility.unfold(values[0]).strip());
      } catch (MessagingException e) {
        return Optional.empty();
      }
    }

    private static String type(Part part) {
      try {
        return part.getContentType().toLowerCase(Locale.ROOT);
      } catch (MessagingException e) {
        return "";
      }
    }

    private static String charset(Part part) {
      try {
        String charset = new ContentType(part.getContentType()).getParameter("charset");
        return charset == null ? "" : charset;
      } catch (MessagingException e) {
        return "";
      }
    }

    private static byte[] bytes(Part part) throws MessagingException, IOException {
      try (InputStream in = part.getInputStream()) {
        return in.readAllBytes();
      }
    }
  }
}
