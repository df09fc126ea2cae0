package io.offprint.clean.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.offprint.model.Article.PictureSource;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureNamerTest {
  private static final URI BASE = URI.create("https://river.example/a/b.html");

  private static String candidates(List<PictureSource> sources) {
    return sources.stream()
        .map(
            s ->
                s.name()
                    + "="
                    + s.candidates().stream().map(URI::toString).collect(Collectors.joining(" ")))
        .collect(Collectors.joining("; "))
        .replace("https://river.example/", "/");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<img src=x.jpg> | picture-1=/a/x.jpg",
        "<img src=x.jpg alt='The lock.<br><small>Drawn by <a href=/b>B</a></small>'> | picture-1=/a/x.jpg",
        "<figure><img src=/max/60/harbour.jpg><p><img src=/max/1600/harbour.jpg></p></figure> | picture-1=/max/1600/harbour.jpg",
        "<figure><img src=/w_800/harbour.jpg><img src=/w_80/harbour.jpg><img src=/w_80/lighthouse.jpg></figure> | picture-1=/w_800/harbour.jpg; picture-2=/w_80/lighthouse.jpg",
        "<img src=/1/harbour.jpg><img src=/2/harbour.jpg> | picture-1=/1/harbour.jpg; picture-2=/2/harbour.jpg",
        "<div class=ai2html><div class=g-artboard data-min-width=300><img src=small.png></div><div class=g-artboard data-min-width=600><img src=wide.png></div></div> | picture-1=/a/wide.png",
        "<img src='/x y.jpg'> | picture-1=/x%20y.jpg",
        "<img src=//cdn.example/x.jpg> | picture-1=https://cdn.example/x.jpg",
        "<img src=s.jpg srcset='m.jpg 800w, l.jpg 1600w, h.jpg 4000w'> | picture-1=/a/l.jpg /a/m.jpg /a/s.jpg /a/h.jpg",
        "<img src=s.jpg srcset='d.jpg 2x, s.jpg 1x'> | picture-1=/a/d.jpg /a/s.jpg",
        "<img src=s.jpg srcset='https://c.example/w_400,h_300/x.jpg 400w, https://c.example/w_900,h_600/x.jpg 900w'> | picture-1=https://c.example/w_900,h_600/x.jpg https://c.example/w_400,h_300/x.jpg /a/s.jpg",
        "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' data-src=real.jpg> | picture-1=/a/real.jpg",
        "<img src=/img/placeholder.png data-original=real.jpg> | picture-1=/a/real.jpg",
        "<img data-lazy-srcset='a.jpg 300w, b.jpg 900w'> | picture-1=/a/b.jpg /a/a.jpg",
        "<picture><source type=image/avif srcset='x.avif 900w'><source type=image/webp srcset='x.webp 900w'><img src=x.jpg srcset='y.jpg 900w'></picture> | picture-1=/a/y.jpg /a/x.webp /a/x.jpg /a/x.avif",
        "<picture><source media='(max-width: 600px)' srcset=crop.jpg><img src=full.jpg></picture> | picture-1=/a/full.jpg /a/crop.jpg",
        "<picture><img src=x.jpg>and<img src=y.jpg></picture> | picture-1=/a/x.jpg; picture-2=/a/y.jpg",
        "<a href=full.jpg><img src=thumb.jpg></a> | picture-1=/a/thumb.jpg /a/full.jpg",
        "<img src=x.jpg><img src=y.jpg><img src=x.jpg> | picture-1=/a/x.jpg; picture-2=/a/y.jpg",
        "<img src=file:///etc/x.jpg> | picture-1=",
        "<img src='javascript:alert(1)'> | picture-1=",
        "<img src='data:text/html,x'> | picture-1=",
        "<img src=/lazy.gif class=lazyload><noscript><img src=real.jpg alt=Boats></noscript> | picture-1=/a/real.jpg",
        "<noscript><img src=alone.jpg></noscript> | picture-1=/a/alone.jpg",
        "<figure><div data-src=box.jpg></div><figcaption>Boats</figcaption></figure> | picture-1=/a/box.jpg",
        "<amp-img src=amp.jpg></amp-img> | picture-1=/a/amp.jpg",
        "<video poster=still.jpg src=lock.mp4></video> | picture-1=/a/still.jpg",
        "<lite-youtube style=\"background-image: url('/still.jpg')\"></lite-youtube> | picture-1=/still.jpg",
        "<amp-video><amp-img src=still.jpg></amp-img></amp-video> | picture-1=/a/still.jpg",
        "<img src=t.gif width=1 height=1> | ``",
        "<img src=/spacer.gif> | ``",
        "<p>a</p><img src=ad.png><p>b</p><img src=ad.png><p>c</p><img src=ad.png> | ``",
        "<ul><li><img src=s.png><li><img src=s.png><li><img src=s.png></ul> | picture-1=/a/s.png",
        "<img src=i.png width=16 height=16> | ``",
        "<noscript><img src='https://www.facebook.com/tr?id=1' width=1 height=1></noscript> | ``"
      })
  void findsWhereAPictureIsToBeHad(String html, String expected) {
    Element body = Jsoup.parseBodyFragment(html).body();
    assertEquals(expected, candidates(new PictureNamer(BASE, true).name(body)));
  }

  @Test
  void leavesPlainPictures() {
    Element body =
        Jsoup.parseBodyFragment(
                "<figure><picture><source srcset=b.webp><img src=b.jpg alt=' Boats ' width=9 loading=lazy onclick=x()></picture></figure>")
            .body();
    new PictureNamer(BASE, true).name(body);
    assertEquals(
        "<figure><img src=\"picture-1\" alt=\"Boats\"></figure>",
        body.html().replaceAll("\\s*\\n\\s*", ""));
  }

  @Test
  void drawnCharactersBecomeText() {
    Element body =
        Jsoup.parseBodyFragment(
                "<p>Well <img class=emoji alt='🙂' src=https://s.w.org/images/core/emoji/1.svg> done</p>")
            .body();
    assertEquals(List.of(), new PictureNamer(BASE, true).name(body));
    assertEquals("Well 🙂 done", body.text());
  }

  @Test
  void localPagesMayAskForLocalFiles() {
    Element body = Jsoup.parseBodyFragment("<img src=x.jpg>").body();
    URI local = URI.create("file:///home/ada/page.html");
    assertEquals(
        "picture-1=file:/home/ada/x.jpg", candidates(new PictureNamer(local, false).name(body)));
    Element again = Jsoup.parseBodyFragment("<img src=x.jpg>").body();
    assertEquals("picture-1=", candidates(new PictureNamer(local, true).name(again)));
  }

  @Test
  void namedPicturesKeepTheirNames() {
    Element body =
        Jsoup.parseBodyFragment(
                "<img src=picture-3 alt=a><img src=picture-1 alt=b><img src=new.jpg alt=c>")
            .body();
    List<PictureSource> sources = new PictureNamer(null, true).name(body);
    assertEquals(
        List.of("picture-3", "picture-1", "picture-4"), body.select("img").eachAttr("src"));
    assertEquals(3, sources.size());
  }
}
