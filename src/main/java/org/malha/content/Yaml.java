package org.malha.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A mapping read from YAML, asked for what must be there. Every value is text as it was written,
 * and knows its line. Nothing is ever constructed from a tag.
 */
public final class Yaml {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(ContentFolder.LARGEST).build();
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");
  private static final Pattern POINTER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,79}");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

  private final Map<String, Node> values;
  private final int firstLine;
  private final int line;

  private Yaml(MappingNode mapping, int firstLine) {
    this.values = new LinkedHashMap<>();
    this.firstLine = firstLine;
    this.line = lineOf(mapping, firstLine);
    for (NodeTuple pair : mapping.getValue()) {
      if (!(pair.getKeyNode() instanceof ScalarNode name)) {
        throw new Broken(lineOf(pair.getKeyNode(), firstLine), "has a name that is not a word");
      }
      if (values.put(name.getValue(), pair.getValueNode()) != null) {
        throw new Broken(lineOf(name, firstLine), "says " + name.getValue() + " twice");
      }
    }
  }

  /**
   * Reads a text.
   *
   * @param firstLine the line of the file in which the text begins
   * @throws Broken when it is not a mapping
   */
  public static Yaml of(String text, int firstLine) {
    try {
      @Nullable Node root = new Compose(SETTINGS).composeString(text).orElse(null);
      if (root instanceof MappingNode mapping) {
        return new Yaml(mapping, firstLine);
      }
      throw new Broken(firstLine, "is not a mapping of names to values");
    } catch (MarkedYamlEngineException e) {
      int at = e.getProblemMark().map(mark -> mark.getLine() + firstLine).orElse(firstLine);
      throw new Broken(at, "is no YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new Broken(firstLine, "is no YAML: " + e.getMessage());
    } catch (StackOverflowError nested) {
      throw new Broken(firstLine, "is no YAML: nested too deep");
    }
  }

  /** Reads a text that is a file by itself. */
  public static Yaml of(String text) {
    return of(text, 1);
  }

  private static int lineOf(Node node, int firstLine) {
    return node.getStartMark().map(mark -> mark.getLine() + firstLine).orElse(firstLine);
  }

  /** All names, in their order. */
  public Set<String> names() {
    return Collections.unmodifiableSet(values.keySet());
  }

  /** The line of a name, or that of the whole mapping where it is missing. */
  public int line(String name) {
    Node node = values.get(name);
    return node == null ? line : lineOf(node, firstLine);
  }

  /** Whether there is a value. */
  public boolean has(String name) {
    return text(values.get(name)) != null || values.get(name) instanceof SequenceNode;
  }

  /**
   * A value as text.
   *
   * @throws Broken when it is missing
   */
  public String text(String name) {
    @Nullable String value = text(values.get(name));
    if (value == null) {
      throw new Broken(line(name), "has no " + name);
    }
    return value;
  }

  private static @Nullable String text(@Nullable Node node) {
    return node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)
        ? scalar.getValue()
        : null;
  }

  /** A value as text, or another when it is missing. */
  public String text(String name, String otherwise) {
    return optional(name).orElse(otherwise);
  }

  /** A value as text, if it is there. */
  public Optional<String> optional(String name) {
    return Optional.ofNullable(text(values.get(name)));
  }

  /**
   * An id: small letters, digits and hyphens, at most 80 of them, as it stands in addresses.
   *
   * @throws Broken when it is missing or another thing
   */
  public String id(String name) {
    String value = text(name);
    if (!ID.matcher(value).matches()) {
      throw new Broken(
          line(name), "has an " + name + " that cannot stand in an address: " + begun(value));
    }
    return value;
  }

  /**
   * The id or the code of another thing; codes may have capitals.
   *
   * @throws Broken when it is missing or another thing
   */
  public String pointer(String name) {
    return pointer(name, text(name), line(name));
  }

  /**
   * A list of ids or codes of other things; empty when it is missing.
   *
   * @throws Broken when it is another thing
   */
  public List<String> pointers(String name) {
    return texts(name, (node, value) -> pointer(name, value, lineOf(node, firstLine)));
  }

  private static String pointer(String name, String value, int line) {
    if (!POINTER.matcher(value).matches()) {
      throw new Broken(line, "names as " + name + " what is no id: " + begun(value));
    }
    return value;
  }

  private static String begun(String value) {
    return value.length() <= 80 ? value : value.substring(0, 80) + "…";
  }

  /**
   * A whole number.
   *
   * @throws Broken when it is missing or another thing
   */
  public int number(String name) {
    String value = text(name);
    if (!NUMBER.matcher(value).matches()) {
      throw new Broken(line(name), "has a " + name + " that is no whole number: " + value);
    }
    return Integer.parseInt(value);
  }

  /** A value in both languages: {@code title_pt} and {@code title_en}. */
  public Words words(String name) {
    return new Words(text(name + "_pt"), text(name + "_en"));
  }

  /** The same, if it is there in either. */
  public Optional<Words> optionalWords(String name) {
    return has(name + "_pt") || has(name + "_en") ? Optional.of(words(name)) : Optional.empty();
  }

  /**
   * A list of texts; empty when it is missing.
   *
   * @throws Broken when it is another thing
   */
  public List<String> list(String name) {
    return texts(name, (node, value) -> value);
  }

  private List<String> texts(String name, BiFunction<Node, String, String> checked) {
    return nodes(name).stream()
        .map(
            node -> {
              @Nullable String value = text(node);
              if (value == null) {
                throw new Broken(lineOf(node, firstLine), "has a " + name + " that is no text");
              }
              return checked.apply(node, value);
            })
        .toList();
  }

  /**
   * A list of mappings; empty when it is missing.
   *
   * @throws Broken when it is another thing
   */
  public List<Yaml> rows(String name) {
    return nodes(name).stream()
        .map(
            node -> {
              if (node instanceof MappingNode mapping) {
                return new Yaml(mapping, firstLine);
              }
              throw new Broken(lineOf(node, firstLine), "has a " + name + " that is no mapping");
            })
        .toList();
  }

  /**
   * A mapping.
   *
   * @throws Broken when it is missing or another thing
   */
  public Yaml row(String name) {
    if (values.get(name) instanceof MappingNode mapping) {
      return new Yaml(mapping, firstLine);
    }
    throw new Broken(line(name), "has no " + name);
  }

  private List<Node> nodes(String name) {
    @Nullable Node node = values.get(name);
    if (node instanceof SequenceNode list) {
      return list.getValue();
    }
    if (text(node) == null && !(node instanceof MappingNode)) {
      return List.of();
    }
    throw new Broken(line(name), "has a " + name + " that is no list");
  }
}
