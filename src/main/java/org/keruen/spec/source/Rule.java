package org.keruen.spec.source;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keruen.spec.YamlNode;

/**
 * What is different for the columns or rows whose words match.
 *
 * @param pattern on the joined header of a column, or on the label of a row
 * @param set codes that win over what the directions say
 * @param leaveOut why these are not used; empty where they are
 * @param isAggregate whether these overlap others of the table
 * @param printed dimensions that take the words themselves (or the pattern's first group), for
 *     sections: {@code flow: $1}
 */
public record Rule(
    Pattern pattern,
    Map<String, String> set,
    Optional<String> leaveOut,
    boolean isAggregate,
    Map<String, Integer> printed) {

  static Rule read(YamlNode node, String on) {
    node.allowKeys(on, "set", "leave_out", "aggregate", "because");
    Map<String, String> set = new java.util.LinkedHashMap<>();
    Map<String, Integer> printed = new java.util.LinkedHashMap<>();
    node.find("set")
        .ifPresent(
            s ->
                s.entries()
                    .forEach(
                        (name, value) -> {
                          if (value.text().matches("\\$[0-9]")) {
                            printed.put(name, value.text().charAt(1) - '0');
                          } else {
                            set.put(name, Dims.checked(name, value));
                          }
                        }));
    node.find("set")
        .ifPresent(
            s ->
                s.allowKeys(
                    "reporter",
                    "partner",
                    "flow",
                    "product",
                    "period",
                    "measure",
                    "unit",
                    "basis",
                    "scale",
                    "status"));
    return new Rule(
        Patterns.read(node.get(on)),
        Map.copyOf(set),
        node.find("leave_out").map(YamlNode::text),
        node.find("aggregate").map(YamlNode::bool).orElse(false),
        Map.copyOf(printed));
  }
}
