package org.malha.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What this request is about to be answered with: language, theme, the notice left by the one
 * before.
 */
@RequestScoped
public class CurrentRequest {
  @Inject Viewer viewer;

  private @Nullable Language addressed;
  private String path = "/";
  private @Nullable String query;
  private @Nullable String theme;
  private @Nullable Notice notice;

  /** What a letter is written with: no address, and the language of whoever gets it. */
  static CurrentRequest of(Viewer reader) {
    var none = new CurrentRequest();
    none.viewer = reader;
    return none;
  }

  void arrivedAt(String path, @Nullable String query) {
    this.path = path.replaceFirst("^/{2,}", "/"); // two slashes would begin another host
    this.query = query;
  }

  void addressedIn(Language language) {
    addressed = language;
  }

  void lookingLike(@Nullable String theme) {
    this.theme = theme;
  }

  void told(@Nullable Notice notice) {
    this.notice = notice;
  }

  /** The language of the answer: that of the address, else that of the person. */
  public Language language() {
    return addressed != null ? addressed : viewer.language().orElse(Language.PT);
  }

  /** What stands before links of this page. */
  public String prefix() {
    return addressed == null ? "" : "/" + addressed.code();
  }

  /**
   * What stands before links in a language: nothing where this reader gets that language anyway.
   */
  String prefixOf(Language language) {
    return language == viewer.language().orElse(Language.PT) ? "" : "/" + language.code();
  }

  /** The path without language prefix and with its query, as it was asked for. */
  public String asked() {
    String bare =
        addressed == null
            ? path
            : path.substring(Math.min(3, path.length())).replaceFirst("^/{2,}", "/");
    return (bare.isEmpty() ? "/" : bare) + (query == null ? "" : "?" + query);
  }

  Optional<String> theme() {
    return Optional.ofNullable(theme);
  }

  Optional<Notice> notice() {
    return Optional.ofNullable(notice);
  }
}
