package org.keruen.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Answers lines with lines, in their order: all that has come in at once on all cores, the same
 * line only once. What has been answered is written out before the next line is waited for, so that
 * a program at the other end may talk with it.
 */
final class Answers {

  private static final int AT_ONCE = 1 << 14;
  private static final int REMEMBERED = 1 << 17;

  private final Function<String, String> resolver;
  private final Map<String, String> answers = new HashMap<>();

  Answers(Function<String, String> resolver) {
    this.resolver = resolver;
  }

  void answer(Reader in, Writer out) throws IOException {
    BufferedReader lines = new BufferedReader(in, 1 << 16);
    List<String> waiting = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      waiting.add(line);
      if (waiting.size() >= AT_ONCE || !lines.ready()) {
        write(waiting, out);
        waiting.clear();
      }
    }
    write(waiting, out);
  }

  private void write(List<String> lines, Writer out) throws IOException {
    HashSet<String> unanswered = new HashSet<>();
    for (String line : lines) {
      if (!answers.containsKey(line)) {
        unanswered.add(line);
      }
    }
    List<String> asked = List.copyOf(unanswered);
    List<String> found = asked.parallelStream().map(resolver).toList();
    for (int i = 0; i < asked.size(); i++) {
      answers.put(asked.get(i), found.get(i));
    }
    for (String line : lines) {
      out.write(answers.get(line));
      out.write('\n');
    }
    out.flush();
    if (answers.size() > REMEMBERED) {
      answers.clear();
    }
  }
}
