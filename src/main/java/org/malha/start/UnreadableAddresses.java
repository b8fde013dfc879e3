package org.malha.start;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * Sends addresses that cannot be decoded, such as {@code /%zz}, to one that can, so that the portal
 * answers them with a 400 and a page. Left alone, the server answers them with an empty 200 before
 * any code of ours is asked.
 *
 * <p>Uses Grizzly's monitoring probe, by reflection: the server's classes are not there when this
 * is compiled. Should a later server have none of this, the start goes on without.
 */
final class UnreadableAddresses {
  /** Where such requests are sent; {@code web.Frontier} refuses it. */
  static final String REFUSED = "/endereco-ilegivel";

  private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
  private static final Logger LOG = Logger.getLogger("org.malha.start");

  private UnreadableAddresses() {}

  static void divert(int port) {
    try {
      ClassLoader server = Thread.currentThread().getContextClassLoader();
      for (Object filter : httpFilters(server, port)) {
        Class<?> probe = server.loadClass("org.glassfish.grizzly.http.server.HttpServerProbe");
        Object ours =
            Proxy.newProxyInstance(
                server,
                new Class<?>[] {probe},
                (self, method, arguments) -> {
                  if (method.getName().equals("onRequestReceiveEvent")) {
                    divert(arguments[2]);
                  }
                  return method.getName().equals("hashCode")
                      ? System.identityHashCode(self)
                      : method.getName().equals("equals") ? self == arguments[0] : null;
                });
        Object monitoring = call(filter, "getMonitoringConfig");
        Object probes = java.lang.reflect.Array.newInstance(probe, 1);
        java.lang.reflect.Array.set(probes, 0, ours);
        accessible(monitoring, "addProbes").invoke(monitoring, probes);
      }
    } catch (ReflectiveOperationException | RuntimeException e) {
      LOG.log(Level.INFO, "Unreadable addresses are left to the server", e);
    }
  }

  private static void divert(Object request) throws ReflectiveOperationException {
    Object packet = call(request, "getRequest");
    Object uri = call(packet, "getRequestURIRef");
    String original = call(uri, "getOriginalRequestURIBC").toString();
    if (unreadable(original)) {
      Method set = packet.getClass().getMethod("setRequestURI", String.class);
      set.invoke(packet, REFUSED);
    }
  }

  /** Whether a raw address has a broken escape, bytes that are no UTF-8, or a NUL. */
  static boolean unreadable(String raw) {
    if (BROKEN_ESCAPE.matcher(raw).find()) {
      return true;
    }
    String plain = URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    return plain.indexOf('\uFFFD') >= 0 || plain.indexOf('\u0000') >= 0;
  }

  private static List<?> httpFilters(ClassLoader server, int port)
      throws ReflectiveOperationException {
    Object habitat =
        server
            .loadClass("org.glassfish.internal.api.Globals")
            .getMethod("getDefaultHabitat")
            .invoke(null);
    Class<?> kind = server.loadClass("com.sun.enterprise.v3.services.impl.GrizzlyService");
    Object service =
        habitat
            .getClass()
            .getMethod("getService", Class.class, Annotation[].class)
            .invoke(habitat, kind, new Annotation[0]);
    Field proxies = kind.getDeclaredField("proxies");
    proxies.setAccessible(true);
    Class<?> filter = server.loadClass("org.glassfish.grizzly.http.server.HttpServerFilter");
    for (Object proxy : (Collection<?>) proxies.get(service)) {
      if (call(proxy, "getPort").equals(port)) {
        Object listener = call(proxy, "getUnderlyingListener");
        return (List<?>) accessible(listener, "getFilters", Class.class).invoke(listener, filter);
      }
    }
    return List.of();
  }

  private static Object call(Object target, String name) throws ReflectiveOperationException {
    return accessible(target, name).invoke(target);
  }

  /** The method wherever it stands in the class's ancestry; the first with so many parameters. */
  private static Method accessible(Object target, String name, Class<?>... parameters)
      throws ReflectiveOperationException {
    for (Class<?> type = target.getClass(); type != null; type = type.getSuperclass()) {
      for (Method method : type.getDeclaredMethods()) {
        boolean fits = parameters.length == 0 || method.getParameterCount() == parameters.length;
        if (method.getName().equals(name) && fits && !method.isBridge()) {
          method.setAccessible(true);
          return method;
        }
      }
    }
    throw new NoSuchMethodException(target.getClass() + "." + name);
  }
}
