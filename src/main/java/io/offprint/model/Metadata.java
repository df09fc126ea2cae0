package io.offprint.model;

import java.util.List;
import java.util.Objects;

/**
 * What is known about an article or a book. Text that is not known is empty, never null.
 *
 * @param title without the site's name
 * @param subtitle the dek or standfirst
 * @param authors names in the order given, without "By"
 * @param site name of the publication
 * @param section of the publication
 * @param tags subjects
 * @param published ISO 8601 date, or date and time with the zone that the page gave
 * @param modified as {@code published}
 * @param language BCP 47 tag
 * @param direction {@code ltr}, {@code rtl}, or empty when it follows from the language
 * @param description one paragraph at most
 * @param image absolute URL of the lead picture
 * @param canonical absolute URL of the article
 * @param licence URL or name
 */
public record Metadata(
    String title,
    String subtitle,
    List<String> authors,
    String site,
    String section,
    List<String> tags,
    String published,
    String modified,
    String language,
    String direction,
    String description,
    String image,
    String canonical,
    String licence) {

  /** Nothing known. */
  public static final Metadata NONE = new Builder().build();

  public Metadata {
    authors = List.copyOf(authors);
    tags = List.copyOf(tags);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from these values. */
  public Builder toBuilder() {
    return new Builder().over(this);
  }

  /** These values, with {@code other}'s where they are known. */
  public Metadata overlaidBy(Metadata other) {
    return toBuilder().over(other).build();
  }

  /** These values but the subtitle. */
  public Metadata withoutSubtitle() {
    Builder builder = toBuilder();
    builder.subtitle = "";
    return builder.build();
  }

  /** The calendar date of {@code published}, {@code yyyy-MM-dd}, or what there is of it. */
  public String publishedDate() {
    return published.length() > 10 ? published.substring(0, 10) : published;
  }

  /** Collects metadata; a setter that is given an empty value leaves what was there. */
  public static final class Builder {
    private String title = "";
    private String subtitle = "";
    private List<String> authors = List.of();
    private String site = "";
    private String section = "";
    private List<String> tags = List.of();
    private String published = "";
    private String modified = "";
    private String language = "";
    private String direction = "";
    private String description = "";
    private String image = "";
    private String canonical = "";
    private String licence = "";

    private Builder() {}

    private Builder over(Metadata m) {
      return title(m.title)
          .subtitle(m.subtitle)
          .authors(m.authors)
          .site(m.site)
          .section(m.section)
          .tags(m.tags)
          .published(m.published)
          .modified(m.modified)
          .language(m.language)
          .direction(m.direction)
          .description(m.description)
          .image(m.image)
          .canonical(m.canonical)
          .licence(m.licence);
    }

    private static String or(String now, String next) {
      return Objects.requireNonNull(next).isBlank() ? now : next.strip();
    }

    public Builder title(String v) {
      title = or(title, v);
      return this;
    }

    public Builder subtitle(String v) {
      subtitle = or(subtitle, v);
      return this;
    }

    public Builder authors(List<String> v) {
      authors = v.isEmpty() ? authors : v;
      return this;
    }

    public Builder site(String v) {
      site = or(site, v);
      return this;
    }

    public Builder section(String v) {
      section = or(section, v);
      return this;
    }

    public Builder tags(List<String> v) {
      tags = v.isEmpty() ? tags : v;
      return this;
    }

    public Builder published(String v) {
      published = or(published, v);
      return this;
    }

    public Builder modified(String v) {
      modified = or(modified, v);
      return this;
    }

    public Builder language(String v) {
      language = or(language, v);
      return this;
    }

    public Builder direction(String v) {
      direction = or(direction, v);
      return this;
    }

    public Builder description(String v) {
      description = or(description, v);
      return this;
    }

    public Builder image(String v) {
      image = or(image, v);
      return this;
    }

    public Builder canonical(String v) {
      canonical = or(canonical, v);
      return this;
    }

    public Builder licence(String v) {
      licence = or(licence, v);
      return this;
    }

    public Metadata build() {
      return new Metadata(
          title,
          subtitle,
          authors,
          site,
          section,
          tags,
          published,
          modified,
          language,
          direction,
          description,
          image,
          canonical,
          licence);
    }
  }
}
