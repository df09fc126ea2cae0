package io.offprint.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses of a name; the JDK's, or a test's that lies. */
@FunctionalInterface
interface Resolver {
  InetAddress[] resolve(String host) throws UnknownHostException;
}
