package org.malha.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * The static files, prepared once when the portal starts (ADR 0008): the style sheets joined into
 * one {@code app.css}, every file compressed, and its address made of its name and a hash of its
 * bytes, so that browsers keep it for ever.
 */
@ApplicationScoped
public class Assets {
  private static final String FOLDER = "/assets/";
  private static final Pattern HASH = Pattern.compile("\\.[0-9a-f]{12}(\\.[a-z0-9]+)$");
  private static final List<String> SHEETS =
      List.of(
          "00-layers",
          "10-tokens",
          "20-base",
          "30-layout",
          "40-components",
          "50-forms",
          "60-prose",
          "70-inicio",
          "70-grupos",
          "70-constrangimentos",
          "70-biblioteca",
          "70-conta",
          "70-administracao",
          "70-erros",
          "70-pesquisa",
          "80-utilities",
          "90-print");

  /** The sheets of an area that few pages need: they load it beside the common one. */
  private static final List<String> CASES = List.of("70-casos", "71-rever", "72-sala");

  private static final List<String> FILES =
      List.of(
          "fonts/malha-texto-latin.woff2",
          "fonts/malha-voz-latin.woff2",
          "icons.svg",
          "favicon.svg",
          "js/app.js",
          "js/rever.js",
          "vendor/htmx.min.js",
          "vendor/markdown-toolbar-element.js");

  /** A file ready to be sent. */
  record Prepared(String type, byte[] plain, byte[] gzipped) {}

  private final Map<String, String> addresses = new HashMap<>();
  private final Map<String, Prepared> prepared = new HashMap<>();
  private final Map<String, Prepared> unhashed = new HashMap<>();

  /** Reads and prepares every file. */
  public Assets() {
    FILES.forEach(file -> add(file, read(file)));
    add("app.css", joined(SHEETS));
    add("casos.css", joined(CASES));
  }

  private byte[] joined(List<String> sheets) {
    var css = new StringBuilder();
    for (String sheet : sheets) {
      css.append(new String(read("css/" + sheet + ".css"), StandardCharsets.UTF_8)).append('\n');
    }
    String joined = css.toString();
    for (String file : FILES) {
      joined = joined.replace(FOLDER + file, address(file));
    }
    return squeezed(joined).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Where a file is served.
   *
   * @throws IllegalArgumentException when there is no such file
   */
  public String address(String name) {
    String address = addresses.get(name);
    if (address == null) {
      throw new IllegalArgumentException("No static file " + name);
    }
    return address;
  }

  Optional<Prepared> at(String address) {
    return Optional.ofNullable(prepared.get(address));
  }

  /**
   * What this release has under the name that an address of another release has. Two releases serve
   * side by side while nodes are upgraded one after the other; a page of one may ask the other.
   */
  Optional<Prepared> ofAnotherRelease(String address) {
    return Optional.ofNullable(unhashed.get(HASH.matcher(address).replaceFirst("$1")));
  }

  private void add(String name, byte[] bytes) {
    int dot = name.lastIndexOf('.');
    String stem = name.substring(name.lastIndexOf('/') + 1, dot);
    String address = FOLDER + stem + "." + hash(bytes) + name.substring(dot);
    var file = new Prepared(type(name.substring(dot + 1)), bytes, gzip(bytes));
    addresses.put(name, address);
    prepared.put(address, file);
    unhashed.put(HASH.matcher(address).replaceFirst("$1"), file);
  }

  private static String type(String extension) {
    return switch (extension) {
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "svg" -> "image/svg+xml";
      case "woff2" -> "font/woff2";
      default -> "application/octet-stream";
    };
  }

  /** Comments and indentation go; everything else stays as it was written. */
  private static String squeezed(String css) {
    return css.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s*\\n\\s*", "\n").strip();
  }

  private static byte[] read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("The static file " + name + " is not packed");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] gzip(byte[] bytes) {
    var out = new ByteArrayOutputStream();
    try (var gzip =
        new GZIPOutputStream(out) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
