package org.malha.cases;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.malha.cases.release.ReleasedText;
import org.malha.masks.RoomKey;
import org.malha.web.Language;

/**
 * A lesson as it was released.
 *
 * @param texts by the names of {@link LessonForm}
 * @param type which codes of the frame it tells
 * @param practices ids of practices that it touches
 * @param constraints ids of reported constraints that it touches
 */
record WrittenLesson(
    Language language,
    Map<String, ReleasedText> texts,
    List<String> type,
    List<String> practices,
    List<String> constraints) {
  /** One of its texts. */
  String text(String name) {
    ReleasedText text = texts.get(name);
    return text == null ? "" : text.text();
  }

  /** As it is stored. */
  String seal(RoomKey key) {
    var seal = new RoomSeal(key);
    JsonObjectBuilder said = Json.createObjectBuilder();
    texts.forEach((name, text) -> said.add(name, text.seal(seal)));
    return key.seal(
        Json.createObjectBuilder()
            .add("language", language.code())
            .add("texts", said)
            .add("type", array(type))
            .add("practices", array(practices))
            .add("constraints", array(constraints))
            .build()
            .toString());
  }

  private static JsonArrayBuilder array(List<String> values) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    values.forEach(array::add);
    return array;
  }

  /** As it was stored. */
  static WrittenLesson open(RoomKey key, String sealed) {
    JsonObject json;
    try (var reader = Json.createReader(new StringReader(key.open(sealed)))) {
      json = reader.readObject();
    }
    var seal = new RoomSeal(key);
    Map<String, ReleasedText> texts = new LinkedHashMap<>();
    JsonObject said = json.getJsonObject("texts");
    said.keySet().forEach(name -> texts.put(name, ReleasedText.open(seal, said.getString(name))));
    return new WrittenLesson(
        Language.of(json.getString("language")).orElse(Language.PT),
        texts,
        list(json, "type"),
        list(json, "practices"),
        list(json, "constraints"));
  }

  private static List<String> list(JsonObject json, String name) {
    return json.getJsonArray(name).getValuesAs(JsonString.class).stream()
        .map(JsonString::getString)
        .toList();
  }
}
