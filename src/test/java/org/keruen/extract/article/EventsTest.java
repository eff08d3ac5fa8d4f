package org.keruen.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keruen.model.RawEvent;

/** What happened, once each, however often an article speaks of it. */
class EventsTest {

  private final Desk desk = new Desk();

  @TempDir private Path folder;

  private List<String> read(String text) throws IOException {
    return desk.read(folder, "Date: 2023-06-17\n\n" + text, LocalDate.of(2023, 6, 17)).stream()
        .filter(RawEvent.class::isInstance)
        .map(RawEvent.class::cast)
        .map(e -> e.kind().code())
        .toList();
  }

  @Test
  void a_meeting_spoken_of_twice_is_one() throws IOException {
    assertThat(
            read(
                "The Minister of Trade of Kazakhstan met with the Ambassador of Georgia. The meeting was held in a friendly atmosphere."))
        .containsExactly("meeting");
  }

  @Test
  void the_next_meeting_is_another() throws IOException {
    assertThat(
            read(
                "The Minister of Trade of Kazakhstan met with the Ambassador of Georgia. The next meeting of the two sides will be held in Tbilisi."))
        .containsExactly("meeting", "meeting");
  }

  @Test
  void a_plenary_session_of_a_forum_is_no_meeting_of_its_own() throws IOException {
    assertThat(
            read(
                "At the plenary session of the forum of Kazakhstan and Georgia the minister spoke of trade and of new routes."))
        .containsExactly("forum");
  }

  @Test
  void what_somebody_proposes_to_open_is_not_open() throws IOException {
    assertThat(read("Казахстан предложил Грузии открыть торговый дом и нарастить поставки."))
        .isEmpty();
  }
}
