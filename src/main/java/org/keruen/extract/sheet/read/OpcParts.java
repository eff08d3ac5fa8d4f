package org.keruen.extract.sheet.read;

import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * The parts of an Office package by their relations. The strict variant of the format differs in
 * the addresses of the relations only, so that their last word decides.
 */
final class OpcParts {

  private final PackagePart workbook;

  OpcParts(OPCPackage container) throws InvalidFormatException, UnreadableWorkbook {
    PackagePart main = null;
    for (PackageRelationship relation : container.getRelationships()) {
      if (type(relation).equals("officeDocument")
          && relation.getTargetMode() == TargetMode.INTERNAL) {
        main = container.getPart(relation);
      }
    }
    if (main == null) {
      throw new UnreadableWorkbook("not_a_workbook", "it is a zip file, but holds no workbook");
    }
    this.workbook = main;
  }

  PackagePart workbook() {
    return workbook;
  }

  private static String type(PackageRelationship relation) {
    String type = relation.getRelationshipType();
    return type.substring(type.lastIndexOf('/') + 1);
  }

  /** The part of the workbook that stands in a relation to it, such as {@code styles}. */
  Optional<PackagePart> related(String type) throws InvalidFormatException {
    for (PackageRelationship relation : workbook.getRelationships()) {
      if (type(relation).equals(type) && relation.getTargetMode() == TargetMode.INTERNAL) {
        return Optional.ofNullable(workbook.getRelatedPart(relation));
      }
    }
    return Optional.empty();
  }

  /** The sheet with a relation of this id; empty if it is a chart or holds macros. */
  Optional<PackagePart> sheet(String id) throws InvalidFormatException {
    PackageRelationship relation = id == null ? null : workbook.getRelationship(id);
    if (relation == null
        || !type(relation).equals("worksheet")
        || relation.getTargetMode() != TargetMode.INTERNAL) {
      return Optional.empty();
    }
    return Optional.ofNullable(workbook.getRelatedPart(relation));
  }
}
