package org.malha.web;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What templates may ask: sentences, addresses, dates and the frame of the page. Decides nothing of
 * a feature.
 */
public final class Ui {
  private final CurrentRequest request;
  private final Viewer viewer;
  private final Assets assets;
  private final List<Area> areas;
  private final List<Badge> badges;
  private final Times times;
  private final boolean demonstration;
  private final String baseUrl;
  private final BiFunction<View, Ui, Content> parts;

  Ui(
      CurrentRequest request,
      Viewer viewer,
      Assets assets,
      List<Area> areas,
      List<Badge> badges,
      Instant now,
      boolean demonstration,
      String baseUrl,
      BiFunction<View, Ui, Content> parts) {
    this.request = request;
    this.viewer = viewer;
    this.assets = assets;
    this.areas = areas;
    this.badges = badges;
    this.times = new Times(request.language(), viewer.zone(), now);
    this.demonstration = demonstration;
    this.baseUrl = baseUrl;
    this.parts = parts;
  }

  /**
   * A view as a part of this page, for what another room has to show here: its template prints
   * itself without a layout.
   */
  public Content part(View view) {
    return parts.apply(view, this);
  }

  /** The sentence of a message key in the language of the page. */
  public String t(String key, @Nullable Object... arguments) {
    return Messages.text(request.language(), key, arguments);
  }

  /** The sentence of a problem or a notice, whose arguments are data. */
  public String t(String key, List<?> arguments) {
    return Messages.text(request.language(), key, arguments.toArray());
  }

  /** A path of ours in the language of the page. */
  public String path(String path) {
    String prefix = request.prefix();
    return path.equals("/") && !prefix.isEmpty() ? prefix : prefix + path;
  }

  /** This same page in the other language. */
  public String otherLanguage() {
    String prefix = request.prefixOf(request.language().other());
    String asked = request.asked();
    return asked.equals("/") && !prefix.isEmpty() ? prefix : prefix + asked;
  }

  /** The one address of this page in a language, whoever asks for it and however. */
  public String canonical(Language language) {
    String bare = request.asked().replaceFirst("\\?.*", "");
    String path = language == Language.PT ? bare : "/en" + (bare.equals("/") ? "" : bare);
    return baseUrl + path;
  }

  /**
   * The title of the window: "Erro: " where the form was not accepted, the page, its area unless it
   * is called the same, the portal.
   */
  public String windowTitle(String title, String area, @Nullable Form form) {
    var parts = new StringBuilder();
    if (form != null && !form.ok()) {
      parts.append(t("form.title.error")).append(' ');
    }
    parts.append(title);
    if (!area.isEmpty() && !area.equals("area.home") && !t(area).equals(title)) {
      parts.append(" – ").append(t(area));
    }
    return parts.append(" – Malha").toString();
  }

  /** Whether people and groups here are made up. */
  public boolean demonstration() {
    return demonstration;
  }

  /** The path that was asked for, to come back to. */
  public String here() {
    return request.prefix() + request.asked();
  }

  /** The fingerprinted address of a static file such as {@code app.css}. */
  public String asset(String name) {
    return assets.address(name);
  }

  /** The address of one icon in the sprite. */
  public String icon(String name) {
    return assets.address("icons.svg") + "#i-" + name;
  }

  /**
   * The language of what people write where nothing says which, for a {@code lang} attribute, where
   * it is not that of the page: the groups work in Portuguese.
   */
  public @Nullable String people() {
    return lang(Language.PT);
  }

  /** The language of a text, for a {@code lang} attribute, where it is not that of the page. */
  public @Nullable String lang(Language written) {
    return request.language() == written ? null : written.tag();
  }

  public Language language() {
    return request.language();
  }

  public Viewer viewer() {
    return viewer;
  }

  /** {@code claro} or {@code escuro} where the reader chose one. */
  public @Nullable String theme() {
    return request.theme().orElse(null);
  }

  /** What was just done, told once. */
  public @Nullable Notice notice() {
    return request.notice().orElse(null);
  }

  /** The areas that this viewer may enter, in order. */
  public List<Area> areas() {
    return areas;
  }

  /** What stands beside the account of somebody who has signed in. */
  public List<Badge> badges() {
    return badges;
  }

  /**
   * The entries of the bar at the foot of a phone: at most three areas, the current one among them,
   * before "Menu" takes the rest.
   */
  public List<Area> bar(@Nullable String current) {
    List<Area> first = areas.stream().limit(3).toList();
    Optional<Area> here = areas.stream().filter(a -> a.key().equals(current)).findFirst();
    if (here.isEmpty() || first.contains(here.get())) {
      return first;
    }
    return List.of(first.get(0), first.get(1), here.get());
  }

  /**
   * How an area's entry yields where space is short: it leaves the bar of a phone, leaves that of
   * the narrowest ones, or stays.
   */
  public @Nullable String barClass(Area area, String current) {
    List<Area> bar = bar(current);
    if (!bar.contains(area)) {
      return "so-largo";
    }
    return bar.size() == 3 && area == bar.get(0) && !area.key().equals(current) ? "cede" : null;
  }

  /** Dates and times in the reader's language and zone. */
  public Times times() {
    return times;
  }

  /** "2 de outubro", with the year when it is not this year's. */
  public String day(Instant moment) {
    return times.day(moment);
  }

  /** "2 de outubro de 2026". */
  public String date(LocalDate date) {
    return times.date(date);
  }

  /** "outubro de 2026". */
  public String month(YearMonth month) {
    return times.month(month);
  }

  /** "ontem, 16:40". */
  public String moment(Instant moment) {
    return times.moment(moment);
  }

  /** Two letters for the circle of a person; a dash for whoever has left for good. */
  public String initials(String name) {
    return name.equals(Messages.GONE) ? "–" : Initials.ofPerson(name);
  }

  /** The name of a person; of whoever has left for good that they did, in the reader's language. */
  public String person(String name) {
    return Messages.person(request.language(), name);
  }

  /** Two letters for the square of a municipality. */
  public String letters(String name) {
    return Initials.ofPlace(name);
  }

  /** A number that makes a form's effect happen once, however often it is sent. */
  public String freshKey() {
    return UUID.randomUUID().toString();
  }

  /** Nothing to print, for optional content blocks. */
  public static @Nullable Content none() {
    return null;
  }
}
