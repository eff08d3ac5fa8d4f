package org.keruen.model;

/** What a mention names. */
public enum MentionKind {
  ORGANISATION,
  SECTOR,
  PERSON
}
