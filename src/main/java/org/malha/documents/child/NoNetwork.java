package org.malha.documents.child;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.List;
import java.util.Set;

/**
 * No parser may ask the world: a document that is told where it is read tells who reads it. The
 * kernel forbids it where it can ({@code Program}); this holds everywhere else.
 */
final class NoNetwork {
  private static final Set<String> OURS = Set.of("jar", "file", "jrt");

  private NoNetwork() {}

  @SuppressWarnings("deprecation") // there is no other way to close what is in java.base
  static void insist() throws IOException {
    URL.setURLStreamHandlerFactory(
        protocol -> {
          if (OURS.contains(protocol)) {
            return null; // Java's own
          }
          return new Closed();
        });
    Socket.setSocketImplFactory(
        () -> {
          throw new IllegalStateException("No network here");
        });
    ProxySelector.setDefault(
        new ProxySelector() {
          @Override
          public List<java.net.Proxy> select(URI address) {
            throw new IllegalArgumentException("No network here");
          }

          @Override
          public void connectFailed(URI address, SocketAddress proxy, IOException why) {}
        });
  }

  private static final class Closed extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL address) throws IOException {
      throw new IOException("No network here");
    }
  }
}
