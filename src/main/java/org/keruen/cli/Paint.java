package org.keruen.cli;

import picocli.CommandLine;

/** Colours of a terminal; nothing where there is none. */
final class Paint {

  /** What a cell is in its table. */
  enum Role {
    /** Words that no direction leads to. */
    OTHER(' ', "2"),
    TITLE('t', "35"),
    HEAD('h', "1;34"),
    LABEL('l', "36"),
    SECTION('s', "33"),
    VALUE('v', "32"),
    LEFT_OUT('-', "90"),
    REJECTED('!', "1;31");

    private final char letter;
    private final String code;

    Role(char letter, String code) {
      this.letter = letter;
      this.code = code;
    }

    char letter() {
      return letter;
    }
  }

  private final boolean on;

  Paint(boolean on) {
    this.on = on;
  }

  static boolean isTerminal() {
    return CommandLine.Help.Ansi.AUTO.enabled();
  }

  boolean isOn() {
    return on;
  }

  String in(Role role, String words) {
    return on ? "\u001b[" + role.code + "m" + words + "\u001b[0m" : words;
  }

  String strong(String words) {
    return on ? "\u001b[1m" + words + "\u001b[0m" : words;
  }
}
