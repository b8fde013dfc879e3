package org.malha.cases;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.malha.cases.deidentify.Kind;
import org.malha.cases.deidentify.Residue.Level;
import org.malha.cases.frame.Frame;
import org.malha.cases.frame.FrameCodes;
import org.malha.cases.release.Released;
import org.malha.cases.release.ReleasedText;
import org.malha.masks.RoomKey;

/**
 * A situation as it was released.
 *
 * @param frame what was chosen from lists
 * @param texts what was written, by the names of {@link NewCase}, in the order of the form
 * @param kept how many passages of each kind whoever presents kept although the finder marked them
 * @param level of the residual risk
 */
record Situation(
    Frame frame, Map<String, ReleasedText> texts, Map<Kind, Integer> kept, Level level) {
  static Situation of(Frame frame, Released released) {
    return new Situation(frame, released.texts(), released.kept(), released.level());
  }

  /** The question to the group in a few words, by which the room is called. */
  Written title() {
    ReleasedText title = texts.get(NewCase.TITLE);
    return title == null ? Written.NOTHING : Written.of(title);
  }

  /** What the group is asked, in full. */
  Written question() {
    ReleasedText question = texts.get(NewCase.QUESTION);
    return question == null ? title() : Written.of(question);
  }

  /** The title of a room, without the rest of its situation where it stands apart. */
  static Written title(RoomKey key, CaseRoom room) {
    return room.title()
        .map(title -> opened(key, title))
        .orElseGet(() -> open(key, room.situation()).title());
  }

  /** The first ones were sealed as bare words. */
  private static Written opened(RoomKey key, String stored) {
    try {
      return Written.of(ReleasedText.open(new RoomSeal(key), stored));
    } catch (IllegalArgumentException e) {
      return Written.plainly(key.open(stored));
    }
  }

  /** Puts it into a room, sealed. */
  void into(CaseRoom room, RoomKey key) {
    ReleasedText title = texts.get(NewCase.TITLE);
    room.present(title == null ? key.seal("") : title.seal(new RoomSeal(key)), seal(key));
  }

  /** As it is stored. */
  String seal(RoomKey key) {
    var seal = new RoomSeal(key);
    JsonObjectBuilder said = Json.createObjectBuilder();
    texts.forEach((name, text) -> said.add(name, text.seal(seal)));
    JsonObjectBuilder left = Json.createObjectBuilder();
    kept.forEach((kind, times) -> left.add(kind.name(), times));
    return key.seal(
        Json.createObjectBuilder()
            .add("frame", FrameCodes.written(frame))
            .add("texts", said)
            .add("kept", left)
            .add("level", level.name())
            .build()
            .toString());
  }

  /** As it was stored. */
  static Situation open(RoomKey key, String sealed) {
    JsonObject json;
    try (var reader = Json.createReader(new StringReader(key.open(sealed)))) {
      json = reader.readObject();
    }
    var seal = new RoomSeal(key);
    Map<String, ReleasedText> texts = new LinkedHashMap<>();
    JsonObject said = json.getJsonObject("texts");
    said.keySet().forEach(name -> texts.put(name, ReleasedText.open(seal, said.getString(name))));
    Map<Kind, Integer> kept = new EnumMap<>(Kind.class);
    JsonObject left = json.getJsonObject("kept");
    left.keySet().forEach(name -> kept.put(Kind.valueOf(name), left.getInt(name)));
    return new Situation(
        FrameCodes.read(json.getJsonObject("frame")),
        texts,
        kept,
        Level.valueOf(json.getString("level")));
  }
}
