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

  private boolean english;
  private String path = "/";
  private @Nullable String query;
  private @Nullable String theme;
  private @Nullable Notice notice;

  void arrivedAt(String path, @Nullable String query) {
    this.path = path;
    this.query = query;
  }

  void inEnglish() {
    english = true;
  }

  void lookingLike(@Nullable String theme) {
    this.theme = theme;
  }

  void told(@Nullable Notice notice) {
    this.notice = notice;
  }

  /** The language of the answer: that of the address, else that of the person. */
  public Language language() {
    return english ? Language.EN : viewer.language().orElse(Language.PT);
  }

  /** What stands before links of this page. */
  String prefix() {
    return english ? Language.EN.prefix() : "";
  }

  /** The path without language prefix and with its query, as it was asked for. */
  public String asked() {
    String bare = english ? path.substring(Math.min(3, path.length())) : path;
    return (bare.isEmpty() ? "/" : bare) + (query == null ? "" : "?" + query);
  }

  Optional<String> theme() {
    return Optional.ofNullable(theme);
  }

  Optional<Notice> notice() {
    return Optional.ofNullable(notice);
  }
}
