package org.malha.accounts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address of a page of a list that was sought in and filtered. */
record ListPath(String path, String sought, String filter, String value) {
  String at(int page) {
    return path
        + "?q="
        + URLEncoder.encode(sought, StandardCharsets.UTF_8)
        + "&"
        + filter
        + "="
        + URLEncoder.encode(value, StandardCharsets.UTF_8)
        + "&pagina="
        + page;
  }
}
