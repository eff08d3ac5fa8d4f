package org.keruen.resolve.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.keruen.model.Product;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.dimension.HsCode;
import org.keruen.spec.dimension.ProductName;

/** Labels of goods as tables and articles print them; each row of the table is a case. */
class ProductLabelsTest {

  private static final ProductResolver RESOLVER =
      ProductResolver.load(new JobsFolder(Path.of("jobs")));

  @TestFactory
  Stream<DynamicTest> a_label_means_its_goods_or_nothing() throws IOException {
    try (InputStream table =
        Objects.requireNonNull(
            ProductLabelsTest.class.getResourceAsStream("/org/keruen/resolve/products.tsv"))) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(l -> l.split("\t", -1))
          .map(r -> DynamicTest.dynamicTest(r[0], () -> check(r)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(String[] row) {
    ProductReading reading = RESOLVER.resolve(row[0]);
    assertThat(reading.found() ? reading.code() : "NONE").as(reading.reason()).isEqualTo(row[1]);
    assertThat(reading.kind()).as(reading.reason()).isEqualTo(row[2]);
    assertThat(reading.reason()).isNotBlank();
  }

  @Test
  void the_nomenclature_is_as_large_as_it_is() {
    Set<String> codes =
        RESOLVER.products().stream().map(ProductName::code).collect(Collectors.toSet());
    List<String> chapters =
        IntStream.rangeClosed(1, 97).filter(c -> c != 77).mapToObj("HS:%02d"::formatted).toList();
    assertThat(codes).containsAll(chapters).doesNotContain("HS:77");
    assertThat(count(ProductName.Level.SECTION)).isEqualTo(21);
    assertThat(count(ProductName.Level.CHAPTER)).isEqualTo(96 + 2);
    assertThat(codes.stream().filter(c -> c.matches("SITC:[0-9]"))).hasSize(10);
    assertThat(codes.stream().filter(c -> c.matches("SITC:[0-9]{2}"))).hasSize(67);
  }

  private static long count(ProductName.Level level) {
    return RESOLVER.products().stream().filter(p -> p.level() == level).count();
  }

  @Test
  void the_sections_hold_every_chapter_once() {
    List<String> held =
        RESOLVER.products().stream()
            .filter(p -> p.level() == ProductName.Level.SECTION)
            .flatMap(p -> HsCode.chapters(p.code()).stream())
            .sorted()
            .toList();
    assertThat(held).hasSize(96).doesNotHaveDuplicates();
    assertThat(RESOLVER.section("HS:2709")).isEqualTo("V");
    assertThat(RESOLVER.section("HS:84-90")).isEmpty();
  }

  @Test
  void every_name_of_the_nomenclature_finds_its_own_code() {
    for (ProductName product : RESOLVER.products()) {
      for (String name :
          product.level() == ProductName.Level.SITC ? List.<String>of() : product.names()) {
        assertThat(HsCode.chapters(RESOLVER.resolve(name).code()))
            .as(name + " " + product.place())
            .containsAll(HsCode.chapters(product.code()));
      }
    }
  }

  @Test
  void a_name_without_a_printed_code_keeps_its_name_in_the_facts() {
    assertThat(RESOLVER.product("Нефть  Сырая")).isEqualTo(new Product("label:нефть сырая"));
    assertThat(RESOLVER.product("27 Mineral fuels")).isEqualTo(new Product("HS:27"));
    assertThat(RESOLVER.product("Минеральные продукты (25-27)")).isEqualTo(new Product("HS:25-27"));
    assertThat(RESOLVER.product("Всего")).isEqualTo(Product.TOTAL);
    assertThat(RESOLVER.product("10. Сахар")).isEqualTo(new Product("label:10. сахар"));
    assertThat(RESOLVER.product(" ")).isEqualTo(new Product("?"));
  }

  @Test
  void what_is_near_two_goods_is_told_and_not_guessed() {
    assertThat(RESOLVER.resolve("27 Сахар").alternatives()).containsExactly("HS:27", "HS:17");
    assertThat(RESOLVER.resolve("7").alternatives()).containsExactly("HS:07", "SITC:7");
    assertThat(RESOLVER.resolve("33").alternatives()).containsExactly("SITC:33");
  }

  @Property
  void a_chapter_is_the_same_with_and_without_its_zero_once_a_word_announces_it(
      @ForAll @IntRange(min = 1, max = 97) int chapter) {
    String code = chapter == 77 ? "" : "HS:%02d".formatted(chapter);
    assertThat(RESOLVER.resolve("HS " + chapter).code()).isEqualTo(code);
    assertThat(RESOLVER.resolve("ТН ВЭД %02d".formatted(chapter)).code()).isEqualTo(code);
  }

  @Property
  void every_code_that_is_answered_is_a_product(
      @ForAll @IntRange(min = 0, max = 999_999) int number) {
    ProductReading reading = RESOLVER.resolve("code " + number);
    if (reading.found()) {
      assertThat(new Product(reading.code()).toString()).isEqualTo(reading.code());
      assertThat(HsCode.chapters(reading.code())).isNotEmpty();
    }
  }
}
