package org.malha.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.malha.start.Settings;

/**
 * Turns a {@link View} into the bytes of its page; the only class that knows the template engine.
 */
@ApplicationScoped
public class Pages {
  @Inject Assets assets;
  @Inject CurrentRequest request;
  @Inject Viewer viewer;
  @Inject Clock clock;
  @Inject Settings settings;
  @Inject @Any Instance<Area> areas;
  @Inject @Any Instance<Badge> badges;

  private final TemplateEngine engine;

  /** Templates are classes already: the build compiled them. */
  public Pages() {
    engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "org.malha.pages");
    engine.setBinaryStaticContent(true);
  }

  /** The page in UTF-8, for whoever is looking. */
  public byte[] render(View view) {
    List<Area> visible =
        areas.stream()
            .filter(area -> area.visibleTo(viewer))
            .sorted(Comparator.comparingInt(Area::order))
            .toList();
    var ui =
        new Ui(
            request,
            viewer,
            assets,
            visible,
            badges.stream().sorted(Comparator.comparingInt(Badge::order)).toList(),
            clock.instant(),
            settings.demo().wanted(),
            settings.baseUrl(),
            this::part);
    var output = new Utf8ByteOutput();
    engine.render(view.template(), Map.of("page", view, "ui", ui), output);
    return view.status() < 400
        ? output.toByteArray()
        : FieldNames.said(new String(output.toByteArray(), StandardCharsets.UTF_8))
            .getBytes(StandardCharsets.UTF_8);
  }

  /** The HTML of a letter, for somebody who is not here; its template prints the whole of it. */
  public String letter(View view, Language language, ZoneId zone) {
    var reader = new Absent(language, zone);
    var ui =
        new Ui(
            CurrentRequest.of(reader),
            reader,
            assets,
            List.of(),
            List.of(),
            clock.instant(),
            settings.demo().wanted(),
            settings.baseUrl(),
            this::part);
    var output = new Utf8ByteOutput();
    engine.render(view.template(), Map.of("page", view, "ui", ui), output);
    return new String(output.toByteArray(), StandardCharsets.UTF_8);
  }

  private Content part(View view, Ui ui) {
    return output -> engine.render(view.template(), Map.of("page", view, "ui", ui), output);
  }
}
