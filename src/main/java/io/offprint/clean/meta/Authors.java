package io.offprint.clean.meta;

import io.offprint.clean.meta.Clues.Clue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses the authors: what the page's data say, unless that is only the publication itself; the
 * printed byline where it says the same and more, or where there is nothing else.
 */
final class Authors {
  private static final int MANY = 12;
  private static final Set<String> PRINTED = Set.of(TitleArea.NAME, TitleArea.FAR);

  private Authors() {}

  /** The names in the order given, or an empty list. */
  static List<String> choose(Clues clues, List<String> sites) {
    List<String> stated = List.of();
    List<String> printed = List.of();
    List<String> weak = List.of();
    for (String origin : origins(clues)) {
      List<String> names = names(clues, origin);
      List<String> people = names.stream().filter(n -> !isSite(n, sites)).toList();
      if (weak.isEmpty()) {
        weak = names;
      }
      if (PRINTED.contains(origin)) {
        printed = printed.isEmpty() ? people : printed;
      } else if (stated.isEmpty() && !origin.endsWith(JsonLdSource.ORGANIZATION)) {
        stated = people;
      }
    }
    if (stated.isEmpty()) {
      return people(printed.isEmpty() ? weak : printed);
    }
    if (stated.stream().allMatch(Authors::isAccount)
        && printed.size() == 1
        && Names.isPerson(printed.get(0))) {
      return people(printed);
    }
    boolean saysMore =
        printed.size() > stated.size()
            && printed.size() <= MANY
            && folded(printed).containsAll(folded(stated))
            && printed.stream().allMatch(Names::isPerson);
    return people(saysMore ? printed : stated);
  }

  /** What a person is called by a machine; where the name is printed, that is meant. */
  private static boolean isAccount(String name) {
    return name.indexOf(' ') < 0 && name.chars().anyMatch(Character::isDigit);
  }

  /** Without agencies and the like, if somebody else is named. */
  private static List<String> people(List<String> names) {
    List<String> people = names.stream().filter(n -> !Roles.isOrganization(n)).toList();
    return people.stream().anyMatch(Names::isPerson) ? people : names;
  }

  private static List<String> origins(Clues clues) {
    return clues.of(Field.AUTHOR).stream().map(Clue::origin).distinct().toList();
  }

  private static List<String> names(Clues clues, String origin) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Clue clue : clues.of(Field.AUTHOR)) {
      if (clue.origin().equals(origin)) {
        List<String> here =
            PRINTED.contains(origin) ? Names.printed(clue.value()) : Names.in(clue.value());
        here.forEach(n -> names.putIfAbsent(Text.fold(n), n));
      }
    }
    return new ArrayList<>(names.values());
  }

  private static List<String> folded(List<String> names) {
    return names.stream().map(Text::fold).toList();
  }

  private static boolean isSite(String name, List<String> sites) {
    String folded = Text.fold(name);
    return sites.stream().map(Text::fold).anyMatch(s -> s.equals(folded));
  }
}
