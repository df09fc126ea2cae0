package io.offprint.clean.meta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Cuts the names of people out of bylines: without "By", roles, dates and addresses. */
final class Names {
  private static final int MAX_WORDS = 6;
  private static final int MAX_LENGTH = 60;
  private static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern ADDRESS =
      Pattern.compile("^(?:https?:)?//|^www\\.|^\\S+\\.(?:com|org|net)/", I);

  /** Everything up to the word that announces a name. */
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "^.*?\\b(?:(?:written|posted|published|reported|reviewed|authored|created|contributed|edited|submitted|article|story"
              + "|text|words|photographs?|photos?|video|interview|essay|geschrieben|verfasst|erstellt|gespeichert|eingestellt|veröffentlicht|gepostet"
              + "|publié|publicado|escrito|écrit|scritto|geplaatst)\\s+)"
              + "(?:and \\w+ )?(?:on .{6,20})?(?:by|von|par|por|da|door)\\b[\\s:]*",
          I);

  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:by|von|par|por|da|door|av|af|przez|autor(?:in|en|es|a)?|auteurs?|autore|autori|authors?|text|texte|tekst|words"
              + "|redaktion|escrito por|written|posted|автор|от|by line|byline|dal nostro inviato|di|de|od|yazan|story|name|(?:post|topic|guest) author|vom|文|取材|執筆|作者|记者|記者|글|기자)"
              + "(?:\\s*[:：]\\s*|\\s+(?=\\p{Lu}))",
          I);

  private static final Pattern TRAILING =
      Pattern.compile(
          "\\s*(?:[,|•·–—-]\\s|\\((?![^()]{1,12}\\)\\s+\\p{Lu})|(?<=\\S\\s\\S{1,30}\\s)for\\b\\s|\\bis an?\\b|(?<=\\s)at\\s|\\bvon\\s(?=der Redaktion)|@|\\bon (?=\\w+ \\d)|\\bin (?=\\p{Lu})"
              + "|\\bposted\\b|\\bpublished\\b|\\bupdated\\b|\\bam \\d|\\bvom \\d|\\bview all\\b|\\bfollow\\b|\\bread more\\b|\\s\\d).*$",
          I);

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s*(?:[;/|•·⋅\\u3001+]|&|,\\s*(?:and|und|et|y)?|\\b(?:and|und|sowie|et|og|och|en|with|mit|avec)\\b(?=\\s+\\p{Lu})"
              + "|(?<=\\p{Ll})\\s+[yei](?=\\s+\\p{Lu}))\\s*");

  private static final Pattern NO_NAME =
      Pattern.compile(
          "https?:|www\\.|\\.(?:com|org|net|de)\\b/|[{}<>\\[\\]=#%]|\\s.*\\d{2,}|\\d{2,}.*\\s|^\\d+$|sharing options|^(?:read|view|see|teilen|show more|all|alle)\\s.*|^(?:by|von|par|author|autor|admin|administrator|unknown|anonymous"
              + "|n/?a|null|none|undefined|true|false|guest|profile|bio|about the author|more|published|updated|date|share|follow"
              + "|subscribe|copied|print|email|copy link|comments?|posts?|articles?|view|all|biography|menu|search|home|website|user|twitter|facebook|about|learn|names?|no author|kategorien?|categor(?:y|ies)|beitrag|accueil|über|inicio)$",
          I);

  /** A date behind a name, or what a printed line says after it has named its author. */
  private static final Pattern AFTERWARDS =
      Pattern.compile(
          "[\\s,(–-]*(?:\\b(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*,?\\s+|\\b(?:mo|di|mi|do|fr|sa|so)[.,]+\\s*)?(?:\\b(?:jan|feb|m[aä]r|apr|avr|abr|ma[yi]|jun|jul|aug|ago|ao[uû]|sep|set|o[ck]t"
              + "|out|nov|de[czs]|ene|f[ée]v)\\p{L}{0,8}\\.?\\s+\\d|\\d{1,2}[. ]|\\b(?:last\\s+)?(?:updated|published|posted|modified|edited|reviewed"
              + "|contributions? from|fact[- ]checked|share|follow|veröffentlicht|aktualisiert|stand|erstellt am|publicado|actualizado"
              + "|publié|more about|more stories|see full|view all|skip to|on behalf)\\b).*$",
          I | Pattern.DOTALL);

  /** A word that a date, cut off behind it, has left. */
  private static final Pattern DANGLING =
      Pattern.compile("\\s+(?:on|am|at|under|vom|um|in|by|for|von)$");

  private static final Pattern SLUG = Pattern.compile("[a-z]{2,}(?:[-_.][a-z]{2,}){1,2}");

  private static final Pattern SEGMENT = Pattern.compile("\\s*[|•·⋅»]\\s*|\\s+[–—]\\s+");
  private static final Pattern GOES_ON =
      Pattern.compile("(?i)(?:,|&|\\band|\\bund|\\bet|\\by)\\s*$");
  private static final Pattern DATED = Pattern.compile("^\\W*(?:\\p{L}+\\W+)?\\d");

  /** An address of the web or of mail in brackets behind a name. */
  private static final Pattern REACHED_AT =
      Pattern.compile("\\s*[(<](?:\\S+@\\S+\\.\\S+|https?://\\S*|www\\.\\S*)[)>]");

  private static final Pattern JOINED = Pattern.compile("(?i)^(?:and|und|et|y|&|,).*");
  private static final Pattern ENDS = Pattern.compile("^[\\s\"'“”:,.–—-]+|[\\s\"“”:,–—⋅-]+$");
  private static final Pattern PERSON =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:(?:de|da|di|van|von|der|den|la|le|el|bin|al|of)\\s+){0,2}\\p{Lu}[\\p{L}.'’-]*){1,3}");

  private static final Pattern IDEOGRAPHS = Pattern.compile("[\\p{IsHan}\\p{IsHangul}]{2}");

  private Names() {}

  /**
   * The names in a line as it is printed near the title, where more than the author may stand:
   * those of its first part that names somebody.
   */
  static List<String> printed(String line) {
    Map<String, String> names = new LinkedHashMap<>();
    boolean goesOn = true;
    for (String segment : SEGMENT.split(Text.tidy(line))) {
      boolean joined = JOINED.matcher(segment).matches();
      if (!names.isEmpty() && !goesOn && !joined) {
        break;
      }
      goesOn = GOES_ON.matcher(segment).find();
      in(GOES_ON.matcher(named(segment)).replaceFirst(""))
          .forEach(n -> names.putIfAbsent(Text.fold(n), n));
    }
    return new ArrayList<>(names.values());
  }

  /**
   * A part of a line up to its date or the like; behind the date if somebody is announced there.
   */
  private static String named(String segment) {
    String before = AFTERWARDS.matcher(segment).replaceFirst("");
    if (!before.isBlank() && !DATED.matcher(segment).find()) {
      return before;
    }
    String announced = ANNOUNCED.matcher(segment).replaceFirst("");
    return announced.equals(segment) ? "" : AFTERWARDS.matcher(announced).replaceFirst("");
  }

  /** Whether a name is most likely a person's: two to four capitalised words. */
  static boolean isPerson(String name) {
    return PERSON.matcher(name).matches();
  }

  /** Whether a person's name stands in it, or one in a script that has no capitals. */
  static boolean namesSomebody(String text) {
    return PERSON.matcher(text).find() || IDEOGRAPHS.matcher(text).find();
  }

  /** The names in a byline, in its order, none twice; empty when it holds none. */
  static List<String> in(String byline) {
    String text = Text.tidy(byline).replace("\u00ad", "");
    if (ADDRESS.matcher(text).find()) {
      return List.of();
    }
    text = Contributions.cut(REACHED_AT.matcher(text).replaceAll(" "));
    text = ANNOUNCED.matcher(text).replaceFirst("");
    for (int i = 0; i < 2; i++) {
      text = LEADING.matcher(text).replaceFirst("");
    }
    Map<String, String> names = new LinkedHashMap<>();
    for (String part : SEPARATOR.split(text)) {
      String name = trim(part);
      if (isName(name)) {
        names.putIfAbsent(Text.fold(name), name);
      }
    }
    return new ArrayList<>(names.values());
  }

  private static String trim(String part) {
    String name = LEADING.matcher(part.strip()).replaceFirst("");
    name = TRAILING.matcher(name).replaceFirst("");
    name = ENDS.matcher(name).replaceAll("");
    name = DANGLING.matcher(name).replaceFirst("");
    if (Roles.isRole(name)) {
      return "";
    }
    name = Roles.cut(name);
    if (SLUG.matcher(name).matches()) {
      name = capitalised(name.replaceAll("[-_.]", " ").toUpperCase(Locale.ROOT));
    }
    if (name.endsWith(")") && name.indexOf('(') < 0) {
      name = name.substring(0, name.length() - 1);
    }
    boolean shouting =
        name.length() > 4 && name.contains(" ") && name.equals(name.toUpperCase(Locale.ROOT));
    return shouting ? capitalised(name) : name;
  }

  private static boolean isName(String name) {
    return name.length() > 1
        && name.length() <= MAX_LENGTH
        && Text.words(name) <= MAX_WORDS
        && name.chars().anyMatch(Character::isLetter)
        && !NO_NAME.matcher(name).find();
  }

  /** "ANNA DE VRIES" as "Anna De Vries"; initials stay. */
  private static String capitalised(String name) {
    StringBuilder out = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      out.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c) && c != '\'' && c != '’';
    }
    return out.toString();
  }
}
