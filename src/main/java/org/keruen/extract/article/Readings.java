package org.keruen.extract.article;

import java.util.HashMap;
import java.util.Map;

/** The sentences of one story as they read: claims and events ask for the same ones. */
final class Readings {

  private final Story story;
  private final Resolvers resolvers;
  private final Abbreviations abbreviations = new Abbreviations();
  private final Map<String, Reading> read = new HashMap<>();

  Readings(Story story, Resolvers resolvers) {
    this.story = story;
    this.resolvers = resolvers;
    story.sentences().stream().map(Story.Sentence::text).map(this::alone).forEach(this::learn);
  }

  private void learn(Reading reading) {
    abbreviations.learn(reading);
    read.put(reading.text(), reading);
  }

  /** A sentence with the short names that the story gives anywhere. */
  Reading of(String sentence) {
    return abbreviations.resolved(read.computeIfAbsent(sentence, this::alone));
  }

  private Reading alone(String sentence) {
    return Reading.of(sentence, story.words(), resolvers, story.dateline());
  }
}
