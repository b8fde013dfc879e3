package org.malha.start;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The proxies whose word the portal takes for who is asking: those on this machine, and those that
 * the settings name by address ({@code 192.0.2.7}) or network ({@code 10.0.0.0/8}).
 */
public final class Proxies {
  private static final Pattern NETWORK = Pattern.compile("([0-9a-fA-F.:]+)(?:/(\\d{1,3}))?");

  private record Network(byte[] start, int bits) {
    boolean has(byte[] address) {
      int others = Byte.SIZE * start.length - bits;
      return address.length == start.length
          && new BigInteger(1, address)
              .shiftRight(others)
              .equals(new BigInteger(1, start).shiftRight(others));
    }
  }

  private final List<Network> networks;

  private Proxies(List<Network> networks) {
    this.networks = networks;
  }

  /**
   * Reads a list with commas between; this machine need not be in it.
   *
   * @throws IllegalArgumentException naming what is neither an address nor a network
   */
  static Proxies of(String list) {
    var networks = new ArrayList<Network>();
    for (String one : ("127.0.0.0/8,::1," + list).split("[,\\s]+")) {
      if (!one.isEmpty()) {
        networks.add(network(one));
      }
    }
    return new Proxies(networks);
  }

  private static Network network(String text) {
    Matcher parts = NETWORK.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException(text);
    }
    byte[] start = bytes(parts.group(1));
    int most = Byte.SIZE * start.length;
    int bits = parts.group(2) == null ? most : Integer.parseInt(parts.group(2));
    if (bits > most) {
      throw new IllegalArgumentException(text);
    }
    return new Network(start, bits);
  }

  /** Of an address in figures; names are not looked up. */
  private static byte[] bytes(String address) {
    boolean figures = address.contains(":") || address.chars().filter(c -> c == '.').count() == 3;
    try {
      if (figures) {
        return InetAddress.getByName(address).getAddress();
      }
    } catch (UnknownHostException e) {
      // told below
    }
    throw new IllegalArgumentException(address);
  }

  /** Whether a request that comes directly from this address was handed on by a proxy of ours. */
  public boolean have(String address) {
    byte[] asked = bytes(address.replaceFirst("%.*", ""));
    return networks.stream().anyMatch(network -> network.has(asked));
  }
}
