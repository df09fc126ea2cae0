package io.offprint.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.1.2.3",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "192.0.0.8",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001::1",
        "2001:db8::1",
        "fec0::1",
        "::8.8.8.8",
        "::ffff:0:7f00:1",
        "::ffff:0:808:808",
        "64:ff9b:1::7f00:1",
        "64:ff9b:1::808:808",
        "64:ff9b::a9fe:a9fe",
        "2001:2::1",
        "3fff::1",
        "100::1",
        "5f00::1",
        "fd00:ec2::254",
        "192.88.99.1",
        "168.63.129.16",
        "100.100.100.200",
        "192.0.0.192",
        "2130706433",
        "127.1"
      })
  void somebodysOwn(String address) throws IOException {
    assertFalse(Addresses.isPublic(InetAddress.getByName(address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "93.184.216.34",
        "8.8.8.8",
        "172.32.0.1",
        "100.128.0.1",
        "192.1.2.3",
        "2606:4700::1111",
        "::ffff:8.8.8.8",
        "2001:4860:4860::8888",
        "2002:808:808::",
        "168.63.129.17",
        "64:ff9b::808:808"
      })
  void everybodys(String address) throws IOException {
    assertTrue(Addresses.isPublic(InetAddress.getByName(address)));
  }

  @Test
  void typedAddressesAreEncodedOnce() {
    assertEquals(
        "http://e.org/a%20b%C3%BC%7C?q=%20", Addresses.encoded(" http://e.org/a bü|?q=%20"));
  }

  @Test
  void hostsOfAnyScriptAreNamedInAscii() {
    assertEquals(
        "http://xn--mnchen-3ya.example:8/%C3%BC", Addresses.encoded("http://münchen.example:8/ü"));
    assertEquals("https://u@xn--r8jz45g.jp/", Addresses.encoded("https://u@例え.jp/"));
    assertEquals("http://[::1]/%C3%BC", Addresses.encoded("http://[::1]/ü"));
    URI typed = URI.create("http://bücher.example/a?b=c");
    assertEquals("xn--bcher-kva.example", Addresses.withHost(typed).getHost());
  }

  @Test
  void headersAreMostlyUtf8() {
    assertEquals("/grüße", Addresses.ofHeader("/gr\u00c3\u00bc\u00c3\u009fe"));
    assertEquals("/gr\u00fc\u00dfe", Addresses.ofHeader("/gr\u00fc\u00dfe"));
  }
}
