package org.keruen.extract.article;

import org.keruen.model.Partner;

/** Which parties are groups. */
final class Blocs {

  private Blocs() {}

  /**
   * Whether a code is that of a group.
   *
   * @param code of a party; {@code ""} for none, which is no group
   */
  static boolean is(String code) {
    if (code.isEmpty()) {
      return false;
    }
    Partner.Kind kind = new Partner(code).kind();
    return kind == Partner.Kind.BLOC || kind == Partner.Kind.AGGREGATE;
  }
}
