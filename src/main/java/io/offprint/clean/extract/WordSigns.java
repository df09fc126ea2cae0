package io.offprint.clean.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Words of short blocks that clutter is made of, in many languages; a sign among others. */
final class WordSigns {
  private static final Map<String, String[]> KINDS = new TreeMap<>();

  static {
    KINDS.put(
        "related",
        words(
            "related|you may also|you might also|more from|more on|more in|more stories|read more|read also"
                + "|also read|see also|read next|up next|next article|previous article|recommended|don't miss"
                + "|trending|most popular|most read|latest|keep reading|continue reading|further reading"
                + "|more like this|in this article|mehr zum thema|mehr zu|auch interessant|lesen sie auch"
                + "|weiterlesen|das könnte|meistgelesen|ähnliche|weitere artikel|zum thema|lesetipp|à lire"
                + "|lire aussi|voir aussi|sur le même sujet|articles similaires|lea también|leer más|te puede"
                + "|más noticias|relacionad|leggi anche|articoli correlati|potrebbe interess|leia também|leia mais"
                + "|lees ook|lees meer|meer over|czytaj także|zobacz także|zobacz też|czytaj też|przeczytaj|läs också|læs også|les også|lue myös"
                + "|přečtěte|čtěte také|citește și|διαβάστε|читайте также|по теме|関連記事|相关|相關|관련"));
    KINDS.put(
        "signup",
        words(
            "newsletter|subscribe|sign up|signup|sign in|log in|login|register|subscription|create an account"
                + "|free trial|unlimited access|support us|donate|anmelden|abonnieren|abonnement|registrieren"
                + "|jetzt testen|s'inscrire|abonnez|connectez|suscríb|suscrib|inicia sesión|iscriviti|abbonati"
                + "|assine|cadastre|inscreva|aanmelden|abonneer|zapisz się|zaloguj|prenumerera|подпи|購読|订阅|구독"));
    KINDS.put(
        "share",
        words(
            "share|tweet|facebook|twitter|whatsapp|pinterest|linkedin|instagram|follow us|follow me|email this"
                + "|print|copy link|teilen|drucken|merken|folgen sie|partager|imprimer|suivez|compart|síguenos"
                + "|condividi|seguici|siga|delen|udostępnij|dela|del på|поделиться|シェア|分享|공유"));
    KINDS.put(
        "comment",
        words(
            "comment|leave a reply|reply|join the conversation|discussion|kommentar|antworten|diskussion"
                + "|commentaire|réagir|répondre|comentario|comentar|responder|commenti|rispondi|comentário"
                + "|reacties|reageer|komentarz|комментар|コメント|评论|댓글"));
    KINDS.put(
        "rights",
        words(
            "©|copyright|all rights reserved|terms of|privacy|cookie|disclaimer|affiliate|commission"
                + "|reprint|alle rechte|impressum|datenschutz|nutzungsbedingungen|tous droits|mentions légales"
                + "|todos los derechos|derechos reservados|política de|tutti i diritti|riservat|todos os direitos"
                + "|wszelkie prawa|все права|無断"));
    KINDS.put(
        "credit",
        words(
            "photo:|photo by|photograph|image:|image credit|getty|shutterstock|reuters|associated press"
                + "|credit:|picture:|courtesy|foto:|bild:|quelle:|fotocredit|imago|dpa|crédit|photo :|afp|foto de"
                + "|imagen|fuente|fonte:|fot\\.|фото|source:|unsplash|istock|screenshot"));
    KINDS.put(
        "byline",
        words(
            "by |written by|posted by|reported by|published|updated|last modified|min read|minutes to read"
                + "|minute read|von |autor|veröffentlicht|aktualisiert|stand:|lesezeit|par |publié|mis à jour"
                + "|por |publicado|actualizado|di |pubblicato|aggiornato|door |gepubliceerd|opublikowano|posted on"));
    KINDS.put(
        "person",
        words(
            "is a |is an |about the author|writer|reporter|journalist|editor|contributor|freelance|follow him"
                + "|follow her|can be reached|contact |based in|über den autor|redakteur|journalistin|à propos de"
                + "|sobre el autor|sull'autore|sobre o autor|has been|he has|she has|@"));
    KINDS.put(
        "tags",
        words(
            "tags|tagged|topics|filed under|categories|category|keywords|schlagwörter|schlagworte|themen"
                + "|kategorie|étiquettes|mots-clés|catégories|etiquetas|temas|categorías|argomenti|trefwoorden"
                + "|tagi|метки|теги|タグ|标签"));
    KINDS.put(
        "act",
        words(
            "click here|click|watch|buy now|shop now|learn more|download|view all|see all|show more|load more"
                + "|get started|contact us|back to top|advertisement|sponsored|anzeige|werbung|hier klicken"
                + "|jetzt|mehr erfahren|alle anzeigen|publicité|cliquez|en savoir plus|publicidad|haga clic"
                + "|ver más|pubblicità|clicca|publicidade|clique|advertentie|reklama|kliknij|annons|реклама"));
  }

  static final List<String> NAMES = List.copyOf(KINDS.keySet());

  private record Word(String text, int kind) {}

  private static final int SLOTS = 4096;

  /** Every word in the slot of its first two letters. */
  private static final Word[][] STARTS = new Word[SLOTS][0];

  static {
    for (int kind = 0; kind < NAMES.size(); kind++) {
      for (String word : KINDS.get(NAMES.get(kind))) {
        int slot = slot(word, 0);
        Word[] words = Arrays.copyOf(STARTS[slot], STARTS[slot].length + 1);
        words[words.length - 1] = new Word(word, kind);
        STARTS[slot] = words;
      }
    }
  }

  private WordSigns() {}

  private static String[] words(String list) {
    return list.split("\\|");
  }

  private static int slot(String text, int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
    return (text.charAt(at) * 61 + next) & SLOTS - 1;
  }

  static List<Sign> all() {
    List<Sign> all = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      int kind = i;
      all.add(Sign.of("word." + NAMES.get(i), v -> of(v, v.block.index(), kind)));
      all.add(Sign.of("under." + NAMES.get(i), v -> v.heading < 0 ? 0 : of(v, v.heading, kind)));
      all.add(
          Sign.of(
              "opens." + NAMES.get(i), v -> of(v, Math.min(v.branch.from, v.block.index()), kind)));
    }
    return all;
  }

  private static double of(View v, int block, int kind) {
    return v.scene.words(block)[kind];
  }

  /** For each kind, 2 when the block begins with one of its words, 1 when it has one, else 0. */
  static byte[] find(Block block) {
    byte[] found = new byte[NAMES.size()];
    if (block.chars() > 300) {
      return found;
    }
    String text = block.text().toLowerCase(Locale.ROOT);
    for (int i = 0; i < text.length(); i++) {
      for (Word word : STARTS[slot(text, i)]) {
        if (text.startsWith(word.text, i)) {
          found[word.kind] = (byte) Math.max(found[word.kind], i == 0 ? 2 : 1);
        }
      }
    }
    return found;
  }
}
