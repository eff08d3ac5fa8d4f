package org.keruen.night;

/** Hears how a night goes on; called by several threads. */
public interface NightListener {

  /** A stage begins. */
  default void stage(String name) {}

  /** A file of the ingest stage is done. */
  default void file(String name, int done, int total) {}
}
