package io.offprint.clean.meta;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what stands beside names in bylines: offices, degrees, publications and agencies. */
final class Roles {
  private static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final String KIND =
      "senior|staff|chief|contributing|associate|assistant|managing|deputy|executive|freelance|special|guest|lead"
          + "|political|business|sports?|news|world|national|science|health|tech(?:nology)?|education|entertainment|culture|film"
          + "|the|our|a|digital|data|foreign|features?|review|home|licensed|certified|registered|trial|[a-z]+['’]s";
  private static final String OFFICE =
      "editors?(?:[- ]in[- ]chief)?|reporters?|writers?|correspondents?|journalists?|columnists?|contributors?|producers?"
          + "|photographers?|critic|author|bureau chief|redakteur(?:in)?|journalist(?:in)?|redacteur|ceo|cto|co-?founder|founder"
          + "|director|manager|president|experts?|attorney|specialist|analyst|consultant|strategist|educators?|instructor|dietitian"
          + "|envoyée? spéciale?|correspondante?|journaliste|rédact(?:eur|rice)|chefredakteur(?:in)?|korrespondent(?:in)?"
          + "|reporter(?:in)?|redactora?|corresponsal|periodista|giornalista|inviat[oa]|jornalista|correspondente";
  private static final String DEGREE =
      "phd|ph\\.d\\.?|md|m\\.d\\.?|jr\\.?|sr\\.?|rd|rdn|esq\\.?|mba|ma|bsc|msc|cfa|cpa";
  private static final String LABEL =
      "published|updated|posted|opinion|analysis|commentary|updated?|share|comments?";

  private static final Pattern ROLE =
      Pattern.compile(
          "^(?:(?:"
              + KIND
              + ")\\s+)*(?:"
              + OFFICE
              + "|"
              + DEGREE
              + "|"
              + LABEL
              + ")\\b.*$"
              + "|^(?:\\S+\\s+){1,3}(?:"
              + OFFICE
              + ")$",
          I);

  /** An office behind two names or more. */
  private static final Pattern APPENDED =
      Pattern.compile(
          "^((?:\\S+\\s+){1,3}?\\S+)\\s+(?:(?:"
              + KIND
              + ")\\s+(?:\\S+\\s+){0,2})?(?:"
              + OFFICE
              + ")$",
          I);

  private static final Pattern ORGANIZATION =
      Pattern.compile(
          "^the\\s|\\b(?:press|news|media|journal|times|gazette|magazine|staff|team|institut\\w*|university|agency|agencia|network"
              + "|redaktion|redacción|rédaction|redazione|radio|tv|foundation|society|group|inc|llc|ltd|gmbh|clinic|verlag)\\b"
              + "|^(?:reuters|bloomberg|dpa|afp|apa|ansa|efe|ap)\\b",
          I);

  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{3,5}");

  private Roles() {}

  /** Whether it tells what somebody is, not who. */
  static boolean isRole(String text) {
    return ROLE.matcher(text).find();
  }

  /** A name without the office that is appended to it. */
  static String cut(String name) {
    Matcher appended = APPENDED.matcher(name);
    return appended.find() && Text.words(appended.group(1)) > 1 ? appended.group(1) : name;
  }

  /** Whether it is most likely the name of a publication, an agency or the like. */
  static boolean isOrganization(String name) {
    return ORGANIZATION.matcher(name).find() || ABBREVIATION.matcher(name).matches();
  }
}
