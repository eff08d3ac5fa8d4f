package org.keruen.extract.article;

/** Two parties in the order in which they are told. */
record Pair(String reporter, String partner) {
  static final Pair UNKNOWN = new Pair("?", "?");

  boolean has(String code) {
    return reporter.equals(code) || partner.equals(code);
  }

  String other(String code) {
    return reporter.equals(code) ? partner : reporter;
  }

  Pair turned() {
    return new Pair(/* reporter= */ partner, /* partner= */ reporter);
  }
}
