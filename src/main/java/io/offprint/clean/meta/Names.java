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
              + "|text|words|photographs?|photos?|video|interview|essay|geschrieben|verfasst|publié|escrito|écrit)\\s+)"
              + "(?:and \\w+ )?(?:on .{6,20})?(?:by|von|par|por)\\b[\\s:]*",
          I);

  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:by|von|par|por|da|door|av|af|przez|autor(?:in|en|es|a)?|auteurs?|autore|autori|authors?|text|texte|tekst|words"
              + "|redaktion|escrito por|written|posted|автор|от|by line|byline|dal nostro inviato|di|de|od|yazan|story|name)"
              + "(?:\\s*[:：]\\s*|\\s+(?=\\p{Lu}))",
          I);

  private static final Pattern TRAILING =
      Pattern.compile(
          "\\s*(?:[,|•·–—-]\\s|\\(|\\bfor\\b\\s|\\bis an?\\b|\\bat\\b\\s|\\bvon\\s(?=der Redaktion)|@|\\bon (?=\\w+ \\d)|\\bin (?=\\p{Lu})"
              + "|\\bposted\\b|\\bpublished\\b|\\bupdated\\b|\\bam \\d|\\bvom \\d|\\bview all\\b|\\bfollow\\b|\\bread more\\b|\\s\\d).*$",
          I);

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s*(?:[;/|•·\\u3001+]|&|,\\s*(?:and|und|et|y)?|\\b(?:and|und|et|og|och|en|with|mit|avec)\\b(?=\\s+\\p{Lu})"
              + "|(?<=\\p{Ll})\\s+[yei](?=\\s+\\p{Lu}))\\s*");

  private static final Pattern ROLE =
      Pattern.compile(
          "^(?:(?:senior|staff|chief|contributing|associate|assistant|managing|deputy|executive|freelance|special|guest|lead"
              + "|political|business|sports?|news|world|national|science|health|tech(?:nology)?|education|entertainment|culture|film"
              + "|the|our|a|digital|data|foreign|features?|[a-z]+['’]s)\\s+)*"
              + "(?:editors?(?:[- ]in[- ]chief)?|reporters?|writers?|correspondents?|journalists?|columnists?|contributors?|producers?"
              + "|photographers?|critic|author|bureau chief|redakteur(?:in)?|journalist(?:in)?|redacteur|phd|ph\\.d\\.?|md|m\\.d\\.?"
              + "|jr\\.?|sr\\.?|ceo|cto|co-?founder|founder|director|manager|president|rd|rdn|esq\\.?|mba|ma|bsc|msc|cfa|cpa"
              + "|published|updated|posted|opinion|analysis|commentary|updated?|share|comments?)\\b.*$",
          I);

  private static final Pattern NO_NAME =
      Pattern.compile(
          "https?:|www\\.|\\.(?:com|org|net|de)\\b/|[{}<>\\[\\]=#]|\\d{2,}|^(?:by|von|par|author|autor|admin|administrator|unknown|anonymous"
              + "|n/?a|null|none|undefined|true|false|guest|profile|bio|about the author|more|published|updated|date|share|follow"
              + "|subscribe|comments?|posts?|articles?|view|all|biography|menu|search|home|website|author|user|twitter|facebook)$",
          I);

  private Names() {}

  /** The names in a byline, in its order, none twice; empty when it holds none. */
  static List<String> in(String byline) {
    String text = Text.tidy(byline).replace("\u00ad", "");
    if (ADDRESS.matcher(text).find()) {
      return List.of();
    }
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
    name = name.replaceAll("^[\\s\"'“”:,.–—-]+|[\\s\"“”:,–—-]+$", "");
    boolean shouting =
        name.length() > 4 && name.contains(" ") && name.equals(name.toUpperCase(Locale.ROOT));
    return shouting ? capitalised(name) : name;
  }

  private static boolean isName(String name) {
    return name.length() > 1
        && name.length() <= MAX_LENGTH
        && Text.words(name) <= MAX_WORDS
        && name.chars().anyMatch(Character::isLetter)
        && !NO_NAME.matcher(name).find()
        && !ROLE.matcher(name).find();
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
