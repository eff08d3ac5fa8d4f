package org.keruen.night;

/** Runs a night. Found by {@link java.util.ServiceLoader} and chosen by name. */
public interface Engine {

  /** The name that {@code --engine} takes. */
  String name();

  /** Runs a night to its end. Bad input never makes this throw. */
  NightOutcome run(NightRequest request, NightListener listener);
}
