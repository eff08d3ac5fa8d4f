package org.keruen.extract.article;

import java.util.HashMap;
import java.util.Map;

/** The sentences of one story as they read: claims and events ask for the same ones. */
final class Readings {

  private final Story story;
  private final Resolvers resolvers;
  private final Map<String, Reading> read = new HashMap<>();

  Readings(Story story, Resolvers resolvers) {
    this.story = story;
    this.resolvers = resolvers;
  }

  Reading of(String sentence) {
    return read.computeIfAbsent(
        sentence, s -> Reading.of(s, story.words(), resolvers, story.dateline()));
  }
}
