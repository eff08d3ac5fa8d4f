package org.keruen.extract.sheet.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.keruen.model.Axis;
import org.keruen.model.Label;
import org.keruen.spec.source.Rule;

/** What rows between the figures say of the rows below them. */
final class Sections {

  private final List<Rule> rules;
  private final Map<Axis, Label> labels = new EnumMap<>(Axis.class);
  private Optional<String> scale = Optional.empty();
  private Optional<String> status = Optional.empty();
  private Optional<String> leftOutBecause = Optional.empty();

  Sections(List<Rule> rules) {
    this.rules = rules;
  }

  /** Takes up what a row says. */
  void pass(String label) {
    for (Rule rule : rules) {
      Matcher m = rule.pattern().matcher(label);
      if (!label.isEmpty() && m.find()) {
        enter(rule, m);
        return;
      }
    }
  }

  private void enter(Rule rule, Matcher m) {
    leftOutBecause = rule.leaveOut();
    rule.set().forEach((name, code) -> put(name, Label.given(code)));
    rule.printed()
        .forEach(
            (name, group) ->
                put(
                    name,
                    Label.printed(
                        Words.clean(
                            group == 0 || m.groupCount() < group ? m.group() : m.group(group)))));
  }

  private void put(String name, Label label) {
    if (name.equals("scale")) {
      scale = Optional.of(label.code());
    } else if (name.equals("status")) {
      status = Optional.of(label.code());
    } else {
      labels.put(Axis.of(name), label);
    }
  }

  Optional<Label> find(Axis axis) {
    return Optional.ofNullable(labels.get(axis));
  }

  Optional<String> scale() {
    return scale;
  }

  Optional<String> status() {
    return status;
  }

  /** Why the rows here are not read; empty where they are. */
  Optional<String> leftOutBecause() {
    return leftOutBecause;
  }
}
