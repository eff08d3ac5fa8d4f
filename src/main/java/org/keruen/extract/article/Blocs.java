package org.keruen.extract.article;

import org.keruen.model.Partner;

/** Which parties are groups. */
final class Blocs {

  private Blocs() {}

  static boolean is(String code) {
    Partner.Kind kind = new Partner(code).kind();
    return kind == Partner.Kind.BLOC || kind == Partner.Kind.AGGREGATE;
  }
}
