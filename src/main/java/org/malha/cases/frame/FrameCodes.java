package org.malha.cases.frame;

import static java.util.stream.Collectors.toCollection;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What was chosen about a situation, as it is stored. */
public final class FrameCodes {
  private FrameCodes() {}

  public static JsonObject written(Frame frame) {
    JsonObjectBuilder codes = Json.createObjectBuilder();
    frame.size().ifPresent(size -> codes.add("size", size.name()));
    return codes
        .add("age", frame.age().name())
        .add("household", frame.household().name())
        .add("areas", names(frame.areas()))
        .add("sectors", names(frame.sectors()))
        .add("stage", frame.stage().name())
        .build();
  }

  private static JsonArrayBuilder names(Set<? extends Enum<?>> values) {
    JsonArrayBuilder names = Json.createArrayBuilder();
    values.stream().map(Enum::name).sorted().forEach(names::add);
    return names;
  }

  public static Frame read(JsonObject json) {
    return new Frame(
        AgeBand.valueOf(json.getString("age")),
        Household.valueOf(json.getString("household")),
        set(json, "areas", LifeArea.class),
        set(json, "sectors", Sector.class),
        Stage.valueOf(json.getString("stage")),
        Optional.ofNullable(json.getString("size", null)).map(MunicipalitySize::valueOf));
  }

  private static <E extends Enum<E>> Set<E> set(JsonObject json, String name, Class<E> type) {
    return json.getJsonArray(name).getValuesAs(JsonString.class).stream()
        .map(code -> Enum.valueOf(type, code.getString()))
        .collect(toCollection(() -> EnumSet.noneOf(type)));
  }
}
