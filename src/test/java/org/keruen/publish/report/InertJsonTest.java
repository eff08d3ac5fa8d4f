package org.keruen.publish.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class InertJsonTest {

  @Test
  void nothing_ends_the_element_that_the_data_stand_in() throws IOException {
    String text = InertJson.of(json -> json.writeString("</script><!-- & \u2028\u2029"));
    assertThat(text).doesNotContain("<", ">", "&", "\u2028", "\u2029");
    assertThat(read(text)).isEqualTo("</script><!-- & \u2028\u2029");
  }

  @Property(tries = 200)
  void whatever_is_written_is_read_again(@ForAll String text) throws IOException {
    String json = InertJson.of(out -> out.writeString(text));
    assertThat(json).doesNotContain("<", ">", "&");
    assertThat(read(json)).isEqualTo(text);
  }

  private static String read(String json) throws IOException {
    try (var parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      return parser.getText();
    }
  }
}
