package org.keruen.extract.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A dimension of a random table.
 *
 * @param kind what it tells
 * @param place where it stands
 * @param members what it has, in the order of the table
 * @param isNumbers whether years are numbers
 */
record TableAxis(Kind kind, Place place, List<Member> members, boolean isNumbers) {

  enum Kind {
    PARTNER,
    FLOW,
    PERIOD,
    MONTH
  }

  /** From the outermost in. */
  enum Place {
    TITLE,
    SECTION,
    OUTER,
    HEAD,
    UNDERHEAD,
    ROW
  }

  /**
   * A member of a dimension.
   *
   * @param code what it is read as
   * @param label how it is printed
   * @param inTitle how a title says it
   */
  record Member(String code, String label, String inTitle) {

    @Override
    public String toString() {
      return code;
    }
  }

  /** Each dimension somewhere: one beside the figures, one or two in the head. */
  static List<TableAxis> laidOut(Random random, TableWords words) {
    List<Kind> kinds = new ArrayList<>(List.of(Kind.FLOW, Kind.PERIOD));
    if (random.nextInt(4) > 0) {
      kinds.add(Kind.PARTNER);
    }
    if (random.nextInt(4) == 0) {
      kinds.add(Kind.MONTH);
    }
    Collections.shuffle(kinds, random);
    List<Place> places = new ArrayList<>(List.of(Place.ROW, Place.HEAD));
    List<Place> more =
        new ArrayList<>(List.of(Place.UNDERHEAD, Place.SECTION, Place.TITLE, Place.OUTER));
    Collections.shuffle(more, random);
    places.addAll(more);
    // Months alone name no period: their year stands over them or before them.
    int month = kinds.indexOf(Kind.MONTH);
    int year = kinds.indexOf(Kind.PERIOD);
    if (month >= 0 && places.get(month).compareTo(places.get(year)) < 0) {
      Collections.swap(kinds, month, year);
    }
    int names = kinds.indexOf(Kind.PARTNER);
    if (names >= 0 && words.subject() != TableWords.Subject.PARTNERS) {
      // Regions and goods stand beside the figures.
      if (kinds.get(0) == Kind.MONTH) {
        return laidOut(random, words, List.of(Kind.PARTNER, Kind.FLOW, Kind.PERIOD), places);
      }
      Collections.swap(kinds, 0, names);
    }
    return laidOut(random, words, kinds, places);
  }

  private static List<TableAxis> laidOut(
      Random random, TableWords words, List<Kind> kinds, List<Place> places) {
    int month = kinds.indexOf(Kind.MONTH);
    List<TableAxis> axes = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      Place place = places.get(i);
      List<Member> members = words.members(kinds.get(i), place == Place.TITLE, month >= 0);
      axes.add(new TableAxis(kinds.get(i), place, members, random.nextBoolean()));
    }
    return axes;
  }

  /** The dimensions of a list, in the order of its columns. */
  static List<TableAxis> listed(Random random, TableWords words) {
    List<Kind> kinds = new ArrayList<>(List.of(Kind.FLOW, Kind.PERIOD, Kind.PARTNER));
    Collections.shuffle(kinds, random);
    return laidOut(random, words, kinds, List.of(Place.ROW, Place.ROW, Place.ROW));
  }

  /** What a cell of the head or beside the figures holds. */
  Object cell(Member member) {
    boolean number = isNumbers && member.label().matches("[0-9]{4}");
    return number ? Integer.valueOf(member.label()) : member.label();
  }

  boolean isYears() {
    return kind == Kind.PERIOD && members.stream().allMatch(m -> m.code().matches("[0-9]{4}"));
  }

  @Override
  public String toString() {
    return kind + "@" + place + members.stream().map(Member::label).toList();
  }
}
