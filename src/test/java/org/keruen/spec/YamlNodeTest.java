package org.keruen.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class YamlNodeTest {

  @Test
  void a_wrong_key_is_named_with_its_line_and_the_nearest_right_one() {
    YamlNode node = YamlNode.parse("a.yml", "id: x\npublsher: y\n");
    assertThatThrownBy(() -> node.allowKeys("id", "publisher"))
        .isInstanceOf(SpecException.class)
        .hasMessage("a.yml:2: unknown key 'publsher', did you mean 'publisher'?");
  }

  @Test
  void a_missing_field_is_named_with_the_line_of_its_mapping() {
    YamlNode node = YamlNode.parse("a.yml", "\nid: x\n");
    assertThatThrownBy(() -> node.get("files")).hasMessage("a.yml:2: 'files:' is missing");
  }

  @Test
  void a_key_that_stands_twice_is_refused() {
    YamlNode node = YamlNode.parse("a.yml", "id: x\nid: y\n");
    assertThatThrownBy(node::entries)
        .hasMessageContaining("a.yml:2: 'id' stands here a second time");
  }

  @Test
  void an_impossible_range_says_what_would_be_right() {
    YamlNode node = YamlNode.parse("a.yml", "month: 13");
    assertThatThrownBy(() -> node.get("month").integer(1, 12))
        .hasMessage("a.yml:1: 13 is out of range: 1 to 12");
  }

  @Test
  void broken_yaml_names_the_line() {
    assertThatThrownBy(() -> YamlNode.parse("a.yml", "id: [x\nb: c"))
        .hasMessageStartingWith("a.yml:2: no valid YAML");
  }

  @Test
  void norway_and_leading_zeros_stay_text() {
    YamlNode node = YamlNode.parse("a.yml", "codes: [NO, 004]");
    assertThat(node.texts("codes")).containsExactly("NO", "004");
  }
}
