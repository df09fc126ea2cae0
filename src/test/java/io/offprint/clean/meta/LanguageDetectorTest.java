package io.offprint.clean.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The ferry was late again, and nobody on the pier knew when it would be there.",
        "de | Die Fähre kam wieder zu spät, und niemand auf dem Steg wusste, wann sie anlegen würde.",
        "nl | De veerboot was weer te laat en niemand op de steiger wist wanneer hij zou komen.",
        "fr | Le bac était encore en retard et personne sur le quai ne savait quand il serait là.",
        "es | El barco llegó otra vez tarde y nadie en el muelle sabía cuándo iba a salir con la gente.",
        "pt | O barco chegou de novo com atraso e ninguém no cais sabia quando é que ele ia sair, mas não fez mal.",
        "it | Il traghetto era di nuovo in ritardo e nessuno sul molo sapeva quando sarebbe arrivato con la posta.",
        "sv | Färjan var sen igen och ingen på bryggan visste när den skulle komma, men det var inte så farligt.",
        "nb | Ferga var forsinket igjen, og ingen på brygga visste når den ville komme, men det ble ikke så farlig.",
        "da | Færgen var forsinket igen, og ingen på broen vidste, hvornår den ville komme efter stormen, men det blev godt.",
        "pl | Prom znowu się spóźnił i nikt na przystani nie wiedział, kiedy przypłynie, ale to nie był problem.",
        "cs | Přívoz měl zase zpoždění a nikdo na molu nevěděl, kdy se vrátí, ale to pro nás není nic.",
        "hu | A komp megint késett, és senki nem tudta a mólón, hogy mikor ér oda, de ez már nem volt baj.",
        "fi | Lautta oli taas myöhässä, eikä kukaan laiturilla tiennyt, että se ei ole tulossa, mutta niin se oli.",
        "tr | Vapur yine gecikti ve iskelede kimse bunun ne kadar süreceğini bilmiyordu, ama bu bir sorun değil.",
        "ru | Паром снова опоздал, и никто на пристани не знал, когда он придёт, но это уже не было новостью.",
        "uk | Пором знову запізнився, і ніхто на пристані не знав, коли він прийде, але це вже не було новиною.",
        "la | Navis iterum sero venit nec quisquam in litore sciebat quando esset ventura, sed id non est novum.",
        "ja | 船はまた遅れて、桟橋の誰もいつ着くのか知らなかった。",
        "zh | 渡船又晚点了，码头上没有人知道它什么时候到。",
        "el | Το πλοίο άργησε πάλι και κανείς δεν ήξερε πότε θα φτάσει.",
        "he | המעבורת שוב איחרה ואיש על הרציף לא ידע מתי תגיע"
      })
  void tellsTheLanguageOfASentence(String language, String text) {
    assertEquals(language, LanguageDetector.detect(text));
  }

  @Test
  void saysNothingOfTooLittle() {
    assertEquals("", LanguageDetector.detect("42"));
    assertEquals("", LanguageDetector.detect("Reykjavik Rotterdam Rijeka"));
  }

  @Test
  void knowsWhichScriptsALanguageIsNotWrittenIn() {
    assertFalse(LanguageDetector.fits("en-US", "Паром снова опоздал"));
    assertFalse(LanguageDetector.fits("ja", "The ferry was late"));
  }
}
