package io.offprint.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;

/** Says in a few words of a user's language why something could not be read. */
final class Reasons {
  /** What the JDK's client says of an answer that ends too early. */
  private static final Pattern BROKEN_OFF =
      Pattern.compile(
          "(?i)fixed content-length|received no bytes|EOF|end of (input|file|stream)"
              + "|connection (reset|closed)|chunked transfer encoding|closed|GOAWAY|RST_STREAM");

  private Reasons() {}

  static String of(IOException e) {
    if (isUnknownHost(e)) {
      return "no such host";
    }
    if (e instanceof HttpTimeoutException) {
      return "no answer in time";
    }
    if (e instanceof ConnectException) {
      return "no connection, the server refused it";
    }
    if (e instanceof SSLException) {
      return "no secure connection, " + tls(deepest(e));
    }
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    String message = e.getMessage();
    if (message != null && BROKEN_OFF.matcher(message).find()) {
      return "the connection broke off";
    }
    return message == null || message.isBlank() ? "cannot be read" : message;
  }

  static boolean isUnknownHost(Throwable e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof UnknownHostException || t instanceof UnresolvedAddressException) {
        return true;
      }
    }
    return false;
  }

  private static String tls(String message) {
    if (message.contains("unable to find valid certification path")) {
      return "its certificate is from nobody that Java trusts";
    }
    if (message.contains("NotAfter")) {
      return "its certificate has expired";
    }
    if (message.contains("NotBefore")) {
      return "its certificate is not valid yet";
    }
    if (message.startsWith("No subject alternative") || message.startsWith("No name matching")) {
      return "its certificate is for another host";
    }
    if (message.matches("(?i)(unsupported or )?unrecognized SSL message.*")) {
      return "the server answers without encryption";
    }
    return message;
  }

  private static String deepest(Throwable e) {
    Throwable t = e;
    while (t.getCause() != null) {
      t = t.getCause();
    }
    return String.valueOf(t.getMessage());
  }
}
