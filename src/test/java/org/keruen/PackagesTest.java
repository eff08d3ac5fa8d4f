package org.keruen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The path of the data: which package may use which, and which library stays in which package. */
class PackagesTest {

  private static final JavaClasses KERUEN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.keruen");

  /** A package, and the packages of ours that it may use. */
  private record Row(String name, List<String> uses) {
    Row(String name, String... uses) {
      this(name, List.of(uses));
    }
  }

  private static final List<Row> PATH =
      List.of(
          new Row("model"),
          new Row("spec", "model"),
          new Row("resolve", "model", "spec"),
          new Row("source", "model", "spec"),
          new Row("extract", "model", "spec", "resolve"),
          new Row("normalise", "model", "spec", "resolve"),
          new Row("store", "model"),
          new Row("warehouse", "model", "spec"),
          new Row("publish", "model", "spec", "warehouse"),
          new Row("night", "model", "spec", "source", "store", "warehouse"),
          new Row(
              "pipeline",
              "model",
              "spec",
              "resolve",
              "source",
              "extract",
              "normalise",
              "store",
              "warehouse",
              "publish",
              "night"),
          new Row(
              "cli",
              "model",
              "spec",
              "resolve",
              "source",
              "extract",
              "normalise",
              "store",
              "warehouse",
              "publish",
              "night"));

  /** A library, and the only packages that import it. */
  private record Library(String packages, List<String> only) {
    Library(String packages, String... only) {
      this(packages, List.of(only));
    }
  }

  private static final List<Library> LIBRARIES =
      List.of(
          new Library("org.snakeyaml..", "spec"),
          new Library("com.fasterxml.jackson..", "spec", "publish"),
          new Library("com.ibm.icu..", "resolve", "extract"),
          new Library("org.apache.poi..", "extract.sheet", "publish"),
          new Library("com.fasterxml.aalto..", "extract.sheet"),
          new Library("org.codehaus.stax2..", "extract.sheet"),
          new Library("org.jsoup..", "extract"),
          new Library("org.apache.parquet..", "store"),
          new Library("org.apache.hadoop..", "store"),
          new Library("java.sql..", "warehouse"),
          new Library("org.springframework..", "pipeline"),
          new Library("org.h2..", "pipeline"),
          new Library("picocli..", "cli"));

  @TestFactory
  Stream<DynamicTest> a_package_uses_only_those_before_it_on_the_path() {
    return PATH.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.name() + " uses " + String.join(", ", row.uses()),
                    () -> {
                      List<String> allowed = new ArrayList<>(List.of(inside(row.name())));
                      row.uses().stream().map(PackagesTest::inside).forEach(allowed::add);
                      classes()
                          .that()
                          .resideInAPackage(inside(row.name()))
                          .should()
                          .onlyDependOnClassesThat(
                              JavaClass.Predicates.resideInAnyPackage(
                                      allowed.toArray(String[]::new))
                                  .or(JavaClass.Predicates.resideOutsideOfPackage("org.keruen..")))
                          .allowEmptyShould(true)
                          .check(KERUEN);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> a_library_is_imported_where_its_work_is_done() {
    return LIBRARIES.stream()
        .map(
            library ->
                DynamicTest.dynamicTest(
                    library.packages() + " only in " + String.join(", ", library.only()),
                    () ->
                        noClasses()
                            .that()
                            .resideOutsideOfPackages(
                                library.only().stream()
                                    .map(PackagesTest::inside)
                                    .toArray(String[]::new))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(library.packages())
                            .allowEmptyShould(true)
                            .check(KERUEN)));
  }

  @Test
  void the_model_needs_nothing_but_the_jdk() {
    classes()
        .that()
        .resideInAPackage("org.keruen.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.keruen.model..")
        .check(KERUEN);
  }

  @Test
  void no_package_needs_one_that_needs_it() {
    SlicesRuleDefinition.slices()
        .matching("org.keruen.(*)..")
        .should()
        .beFreeOfCycles()
        .check(KERUEN);
  }

  @Test
  void every_package_says_what_comes_in_and_what_goes_out() {
    List<String> silent =
        KERUEN.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(p -> p.tryGetPackageInfo().isEmpty() && !hasSource(p))
            .map(JavaPackage::getName)
            .toList();
    assertThat(silent).isEmpty();
  }

  private static boolean hasSource(JavaPackage p) {
    return java.nio.file.Files.exists(
        java.nio.file.Path.of("src/main/java", p.getName().replace('.', '/'), "package-info.java"));
  }

  private static String inside(String name) {
    return "org.keruen." + name + "..";
  }
}
