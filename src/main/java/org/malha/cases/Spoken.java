package org.malha.cases;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.Map;
import org.malha.cases.deidentify.Kind;
import org.malha.cases.release.Released;
import org.malha.cases.release.ReleasedText;
import org.malha.masks.RoomKey;

/**
 * The words of a contribution as they were released.
 *
 * @param kept how many passages of each kind stay although the finder marked them
 */
record Spoken(ReleasedText text, Map<Kind, Integer> kept) {
  static Spoken of(Released released, String field) {
    return new Spoken(released.text(field), released.kept());
  }

  /** As it is stored. */
  String seal(RoomKey key) {
    var seal = new RoomSeal(key);
    if (kept.isEmpty()) {
      return text.seal(seal);
    }
    JsonObjectBuilder left = Json.createObjectBuilder();
    kept.forEach((kind, times) -> left.add(kind.name(), times));
    return key.seal(
        Json.createObjectBuilder()
            .add("text", text.seal(seal))
            .add("kept", left)
            .build()
            .toString());
  }

  /** As it was stored; where nothing was kept the text stands alone. */
  static Spoken open(RoomKey key, String sealed) {
    String opened = key.open(sealed);
    if (!opened.startsWith("{")) {
      return new Spoken(ReleasedText.open(new RoomSeal(key), sealed), Map.of());
    }
    JsonObject json;
    try (var reader = Json.createReader(new StringReader(opened))) {
      json = reader.readObject();
    }
    Map<Kind, Integer> kept = new EnumMap<>(Kind.class);
    JsonObject left = json.getJsonObject("kept");
    left.keySet().forEach(name -> kept.put(Kind.valueOf(name), left.getInt(name)));
    return new Spoken(ReleasedText.open(new RoomSeal(key), json.getString("text")), kept);
  }
}
