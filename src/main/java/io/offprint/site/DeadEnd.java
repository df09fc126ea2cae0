package io.offprint.site;

import io.offprint.model.Article;
import io.offprint.model.Page;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Pages that stand in an article's place: servers send them as if all were well. */
public final class DeadEnd {
  /** Characters; who says more than that says something. */
  private static final int SHORT = 1500;

  /** Characters; many a short article has a comment form with a captcha, or a login, beside it. */
  private static final int NEXT_TO_NOTHING = 300;

  /** Characters; less than that is hardly ever all that was written. */
  private static final int LINES = 400;

  private static final Pattern ENDED = Pattern.compile("(?<![.…])[.!?。！？][\"”’»)\\s]*$");

  private record Sign(String what, Pattern title, String selector) {
    boolean on(Document page, String title, int length) {
      return this.title.matcher(title).find()
          || length < NEXT_TO_NOTHING && !selector.isEmpty() && page.selectFirst(selector) != null;
    }
  }

  private static Sign sign(String what, String title, String selector) {
    return new Sign(what, Pattern.compile("(?iu)" + title), selector);
  }

  private static final List<Sign> SIGNS =
      List.of(
          sign(
              "a page that says that there is none",
              "^\\W*(error\\W*)?404\\b|(error|[|:·–—-])\\W*404\\W*$|page (was |could )?not (be )?found"
                  + "|^not found|seite (wurde )?nicht gefunden|page introuvable"
                  + "|p[aá]gina n[aã]o encontrada|p[aá]gina no encontrada|pagina non trovata",
              ""),
          sign(
              "a check for robots",
              "^just a moment|attention required|are you (a )?(human|robot)|verify (that )?you are"
                  + "|human verification|robot check|security check|captcha|access denied"
                  + "|checking your browser|pardon our interruption|ddos",
              "#challenge-form, #cf-challenge-running, .g-recaptcha, .h-captcha, #px-captcha,"
                  + " iframe[src*=captcha]"),
          sign(
              "a question for consent",
              "before you continue|we value your privacy|your privacy (choices|settings)"
                  + "|cookie (consent|settings|preferences)|datenschutzeinstellungen|consent form",
              "form[action*=consent]"),
          sign(
              "a login form",
              "^(log|sign) ?[io]n\\b|^(log|sign) ?in to|anmelden$|^connexion$|iniciar sesi[oó]n",
              "input[type=password]"));

  private static final Pattern PAYWALL =
      Pattern.compile("(?i)\"isAccessibleForFree\"\\s*:\\s*\"?false");

  /** What stands where the text breaks off, on sites that do not say so to machines. */
  private static final Pattern SUBSCRIBE =
      Pattern.compile(
          "(?iu)subscribe (now |today )?(to|and) (continue|keep|read|unlock)|to (continue|keep) reading"
              + "|(for|to) subscribers( only)?\\b|subscribers? only|become a (member|subscriber) to"
              + "|weiterlesen mit|jetzt (abonnieren|weiterlesen)|nur f[uü]r abonnent"
              + "|r[eé]serv[eé] aux abonn[eé]s|solo para suscriptores|contenuto riservato agli abbonati");

  private static final Pattern WITHOUT_SCRIPTS =
      Pattern.compile(
          "(?iu)(enable|activate|turn on|aktivieren sie|activez|activer|habilit\\p{L}+|activ\\p{L}+)"
              + "( your browser.s)? javascript|javascript (is|must be|has been) "
              + "(not enabled|disabled|required|enabled|turned off)|(requires|needs?) javascript"
              + "|javascript (aktivieren|deaktiviert)");

  private DeadEnd() {}

  /** What the page is instead of an article, if the little text on it says so. */
  public static Optional<String> find(Page page, Article article) {
    String text = Jsoup.parseBodyFragment(article.body()).text();
    if (page.kind() == Page.Kind.ARTICLE || text.length() > SHORT) {
      return Optional.empty();
    }
    Document document = Jsoup.parse(page.html());
    String heading = document.select("h1").text();
    String title = document.title();
    Optional<String> sign = sign(document, title, heading, text.length());
    boolean told = text.length() < NEXT_TO_NOTHING && WITHOUT_SCRIPTS.matcher(text).find();
    if (told && hasScripts(page)) {
      return Optional.of("empty without its scripts, which --browser runs");
    }
    if (sign.isEmpty() && breaksOff(text) && isPaid(page, document)) {
      return Optional.of("what a paywall leaves of an article");
    }
    boolean speaks = !words(document).isBlank() || !article.pictures().isEmpty();
    return sign.isPresent() || speaks ? sign : Optional.of("a page of links alone");
  }

  /** Whether it is but a line or two, or does not end as a text does. */
  private static boolean breaksOff(String text) {
    return text.length() < LINES || !ENDED.matcher(text).find();
  }

  private static boolean isPaid(Page page, Document document) {
    return isPaywalled(page)
        || document.selectFirst("[class*=paywall], [id*=paywall], [data-paywall]") != null
            && SUBSCRIBE.matcher(document.text()).find();
  }

  private static Optional<String> sign(
      Document document, String title, String heading, int length) {
    return SIGNS.stream()
        .filter(s -> s.on(document, title, length) || s.title.matcher(heading).find())
        .map(Sign::what)
        .findFirst();
  }

  /** What a page says beside its links and buttons. */
  private static String words(Document document) {
    Document copy = document.clone();
    copy.select("a, nav, button, select, script, style, noscript, title").remove();
    return copy.text().replaceAll("[\\p{Z}\\p{P}]", "");
  }

  /** Whether scripts of the page might write what there is to read on it. */
  public static boolean hasScripts(Page page) {
    return Jsoup.parse(page.html()).selectFirst("script:not([type~=json])") != null;
  }

  /** Whether the page says itself that only those who pay get all of it. */
  public static boolean isPaywalled(Page page) {
    return PAYWALL.matcher(page.html()).find();
  }
}
