package org.malha.start;

import java.lang.reflect.Method;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Sends addresses that cannot be decoded, such as {@code /%zz}, to one that can, so that the portal
 * answers them with a 400 and a page. Left alone, the server answers them with an empty 200 before
 * any code of ours is asked.
 */
final class UnreadableAddresses {
  /** Where such requests are sent; {@code web.Frontier} refuses it. */
  static final String REFUSED = "/endereco-ilegivel";

  private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  /**
   * The server fails over some of these ({@code //a/..}) and answers others in words of its own.
   */
  private static final Pattern UPWARDS = Pattern.compile("(?i)/(\\.|%2e){2}(?=[/;?]|$)");

  private UnreadableAddresses() {}

  static void divert(Listener listener) {
    listener.watch(UnreadableAddresses::divert);
  }

  private static void divert(Object request) throws ReflectiveOperationException {
    Object packet = Listener.call(request, "getRequest");
    Object uri = Listener.call(packet, "getRequestURIRef");
    String original = Listener.call(uri, "getOriginalRequestURIBC").toString();
    if (unreadable(original)) {
      Method set = packet.getClass().getMethod("setRequestURI", String.class);
      set.invoke(packet, REFUSED);
    }
  }

  /** Whether a raw address has a broken escape, bytes that are no UTF-8, a NUL, or goes upwards. */
  static boolean unreadable(String raw) {
    if (BROKEN_ESCAPE.matcher(raw).find() || UPWARDS.matcher(raw).find()) {
      return true;
    }
    String plain = URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    return plain.indexOf('\uFFFD') >= 0 || plain.indexOf('\u0000') >= 0;
  }
}
