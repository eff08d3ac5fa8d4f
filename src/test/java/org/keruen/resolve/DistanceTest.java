package org.keruen.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class DistanceTest {

  @Test
  void a_swap_of_neighbours_is_one_step() {
    assertThat(Distance.of("kazan", "kaazn", 2)).isEqualTo(1);
  }

  @Test
  void words_further_apart_than_the_limit_are_one_step_more_than_it() {
    assertThat(Distance.of("tatarstan", "turkmenistan", 3)).isEqualTo(4);
  }

  @Property
  void the_steps_counted_near_the_diagonal_are_those_of_the_whole_table(
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 9) String a,
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 9) String b,
      @ForAll @IntRange(max = 4) int limit) {
    assertThat(Distance.of(a, b, limit)).isEqualTo(Math.min(whole(a, b), limit + 1));
  }

  /** The textbook's table, whole. */
  private static int whole(String a, String b) {
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        steps[i][j] =
            Math.min(steps[i - 1][j - 1] + change, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
        }
      }
    }
    return steps[a.length()][b.length()];
  }
}
