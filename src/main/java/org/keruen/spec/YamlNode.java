package org.keruen.spec;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
 * A node of a YAML file that knows its file and line, so that every complaint can name them.
 *
 * <p>A reader of a mapping first calls {@link #allowKeys}, then takes what it needs; scalars are
 * taken as the text that stands there, so that {@code NO} stays Norway and {@code 004} keeps its
 * zeros.
 */
public final class YamlNode {

  /** Aliases of YAML can blow a small file up; the definitions need none worth mentioning. */
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setMaxAliasesForCollections(20)
          .setCodePointLimit(20_000_000)
          .setUseMarks(true)
          .build();

  private final String file;
  private final Node node;

  private YamlNode(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  /**
   * Reads a file's only document.
   *
   * @throws SpecException if it is no YAML, is empty or can't be read
   */
  public static YamlNode read(Path path) {
    String name = path.toString();
    try (Reader reader = Files.newBufferedReader(path)) {
      return new YamlNode(name, root(name, new Compose(SETTINGS).composeReader(reader)));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
      throw new SpecException(name, line, "no valid YAML: " + e.getProblem(), e);
    } catch (YamlEngineException | IOException e) {
      throw new SpecException(name, 1, "can't be read: " + e.getMessage(), e);
    }
  }

  /** Reads a document from text; {@code name} stands for the file in messages. */
  public static YamlNode parse(String name, String text) {
    try {
      return new YamlNode(name, root(name, new Compose(SETTINGS).composeString(text)));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
      throw new SpecException(name, line, "no valid YAML: " + e.getProblem(), e);
    }
  }

  private static Node root(String name, Optional<Node> node) {
    return node.orElseThrow(() -> new SpecException(name, 1, "is empty"));
  }

  /** Name of the file. */
  public String file() {
    return file;
  }

  /** Line of the node, 1-based. */
  public int line() {
    return node.getStartMark().map(m -> m.getLine() + 1).orElse(1);
  }

  /** A complaint about this node. */
  public SpecException error(String message) {
    return new SpecException(file, line(), message);
  }

  public boolean isMapping() {
    return node instanceof MappingNode;
  }

  public boolean isList() {
    return node instanceof SequenceNode;
  }

  public boolean isScalar() {
    return node instanceof ScalarNode;
  }

  /** Whether it is left empty or {@code null}. */
  public boolean isNull() {
    return node.getTag().equals(Tag.NULL);
  }

  /** Keys and values in their order; a key that stands twice is an error. */
  public Map<String, YamlNode> entries() {
    if (!(node instanceof MappingNode mapping)) {
      throw error("expected 'key: value' lines, found " + described());
    }
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlNode key = new YamlNode(file, tuple.getKeyNode());
      if (entries.put(key.text(), new YamlNode(file, tuple.getValueNode())) != null) {
        throw key.error("'" + key.text() + "' stands here a second time");
      }
    }
    return entries;
  }

  /**
   * Complains about any key that is not in the list, with the nearest that is.
   *
   * @return this node
   */
  public YamlNode allowKeys(String... keys) {
    List<String> known = List.of(keys);
    if (!(node instanceof MappingNode mapping)) {
      throw error("expected a mapping with " + String.join(", ", known) + ", found " + described());
    }
    for (NodeTuple tuple : mapping.getValue()) {
      YamlNode key = new YamlNode(file, tuple.getKeyNode());
      if (!known.contains(key.text())) {
        throw key.error("unknown key '" + key.text() + "'" + Nearest.hint(key.text(), known));
      }
    }
    return this;
  }

  /** The value of a key, if it is there and not null. */
  public Optional<YamlNode> find(String key) {
    return Optional.ofNullable(entries().get(key)).filter(n -> !n.isNull());
  }

  /** The value of a key that must be there. */
  public YamlNode get(String key) {
    return find(key).orElseThrow(() -> error("'" + key + ":' is missing"));
  }

  /** The members of a list. */
  public List<YamlNode> items() {
    if (!(node instanceof SequenceNode sequence)) {
      throw error("expected a list, found " + described());
    }
    return sequence.getValue().stream().map(n -> new YamlNode(file, n)).toList();
  }

  /** The text of a scalar as it stands there. */
  public String text() {
    if (!(node instanceof ScalarNode scalar)) {
      throw error("expected a text, found " + described());
    }
    return scalar.getValue();
  }

  /**
   * A scalar read by a parser whose {@link IllegalArgumentException} becomes a complaint about this
   * line.
   */
  public <T> T as(Function<String, T> parser, String expected) {
    try {
      return parser.apply(text());
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new SpecException(file, line(), "expected " + expected + ", found '" + text() + "'", e);
    }
  }

  public LocalDate date() {
    return as(LocalDate::parse, "a date such as 2022-09-17");
  }

  public BigDecimal decimal() {
    return as(BigDecimal::new, "a number");
  }

  public boolean bool() {
    return as(YamlNode::truth, "true or false");
  }

  private static boolean truth(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  /** A whole number within a range, both ends allowed. */
  public int integer(int least, int most) {
    int value = as(Integer::parseInt, "a whole number");
    if (value < least || value > most) {
      throw error(value + " is out of range: " + least + " to " + most);
    }
    return value;
  }

  /** A list of texts; a single text counts as a list of one. */
  public List<String> texts() {
    if (isScalar()) {
      return List.of(text());
    }
    List<String> texts = new ArrayList<>();
    items().forEach(i -> texts.add(i.text()));
    return List.copyOf(texts);
  }

  /** The texts of a key, empty if it is absent. */
  public List<String> texts(String key) {
    return find(key).map(YamlNode::texts).orElse(List.of());
  }

  /** The text of a key, or a default. */
  public String text(String key, String absent) {
    return find(key).map(YamlNode::text).orElse(absent);
  }

  private String described() {
    if (isNull()) {
      return "nothing";
    }
    return isScalar() ? "'" + text() + "'" : isList() ? "a list" : "a mapping";
  }
}
