package io.offprint.clean.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ada Byron | Ada Byron",
        "Von Käthe Lindner und Jens Ahlers | Käthe Lindner; Jens Ahlers",
        "Photograph by Rosa Ferrante | Rosa Ferrante",
        "Text and photos by Rosa Ferrante | Rosa Ferrante",
        "By Ada Byron and Jo Lind; photographs by Max Weir | Ada Byron; Jo Lind",
        "Von Anna Weber und Jörg Maß (Text) sowie Max Wehr (Fotos) | Anna Weber; Jörg Maß",
        "Von Anna Weber sowie Jörg Maß | Anna Weber; Jörg Maß",
        "Par Jean Dupont, envoyé spécial à Lyon | Jean Dupont",
        "文：山田太郎　写真：佐藤花子 | 山田太郎",
        "作者： Ada Byron 翻訳者 佐藤花子 | Ada Byron",
        "ADA BYRON | Ada Byron",
        "Ada Byron, Senior Technology Correspondent | Ada Byron",
        "By Ada Byron, Mary Fairfax and Jane Marcet | Ada Byron; Mary Fairfax; Jane Marcet",
        "Escrito por Luz Prado y Inés Gil | Luz Prado; Inés Gil",
        "Written by: Ada Byron on March 3 2024 | Ada Byron",
        "Anna de Vries | Anna de Vries",
        "Rosa (R.J.) Ferrante | Rosa (R.J.) Ferrante",
        "Ada Byron (https://example.org/ada/) | Ada Byron",
        "Ada Byron <ada@example.org> | Ada Byron",
        "Ada Byron for The Tide Table | Ada Byron",
        "Society for Tidal Mills | Society for Tidal Mills",
        "Ludwig van Tessel | Ludwig van Tessel",
        "Ada Byron Senior Autos Reporter | Ada Byron",
        "Ada Byron, Harbour Reporter | Ada Byron",
        "Gespeichert von Ada Byron am 3. Mai 2024 | Ada Byron",
        "Post author By Ada Byron | Ada Byron",
        "ada-byron | Ada Byron",
        "tidewatcher1843 | tidewatcher1843",
        "Show more sharing options | ''",
        "https://example.org/people/ada | ''",
        "admin | ''",
        "Posted by | ''"
      })
  void cutsNamesFree(String byline, String names) {
    assertEquals(names, String.join("; ", Names.in(byline)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Ada Byron | Dec 14, 2025 | 589 | Share # Ada Byron",
        "By | Ada Byron | Published | Thursday 1:30PM # Ada Byron",
        "By Ada Byron and | Mary Fairfax | Senior Reporter # Ada Byron; Mary Fairfax",
        "3 May 2024 • Käthe Lindner # Käthe Lindner",
        "Käthe Lindner am | 3. Mai 2024 # Käthe Lindner",
        "Käthe Lindner ⋅ Review Editor # Käthe Lindner",
        "By Ada Byron | Updated on May 3, 2024 | Edited by Jane Marcet # Ada Byron"
      })
  void takesTheAuthorOutOfAPrintedLine(String line, String names) {
    assertEquals(names, String.join("; ", Names.printed(line)));
  }
}
