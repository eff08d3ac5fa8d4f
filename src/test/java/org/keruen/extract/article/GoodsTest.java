package org.keruen.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keruen.model.RawClaim;

/** A figure of some goods is no figure of all trade. */
class GoodsTest {

  private final Desk desk = new Desk();

  @TempDir private Path folder;

  private List<String> read(String text) throws IOException {
    return desk.read(folder, "Date: 2023-06-17\n\n" + text, LocalDate.of(2023, 6, 17)).stream()
        .filter(RawClaim.class::isInstance)
        .map(RawClaim.class::cast)
        .map(c -> c.product().code() + " " + c.value().stripTrailingZeros().toPlainString())
        .toList();
  }

  @Test
  void of_a_list_each_figure_is_of_the_goods_ahead_of_it() throws IOException {
    assertThat(
            read(
                "В 2022 году Башкортостан увеличил экспорт в Казахстан: муки (на 20%), сахара (на 13%), шин (на 7%)."))
        .containsExactly("label:муки 20", "label:сахара 13", "label:шин 7");
  }

  @Test
  void what_goes_on_with_a_figure_of_goods_is_of_the_same_goods() throws IOException {
    assertThat(
            read(
                "In January-May 2023 tomatoes worth $8.2 million went from Uzbekistan to Russia. In physical terms it is 12.5 thousand tons."))
        .containsExactly("label:tomatoes 8200000", "label:tomatoes 12500");
  }

  @Test
  void a_part_of_a_trade_is_of_goods_only_where_goods_are_named() throws IOException {
    String trade = "In 2022 imports of Tatarstan from Turkmenistan were $9.8 million, of which ";
    assertThat(read(trade + "plastics and products made from them brought $8.4 million."))
        .containsExactly("TOTAL 9800000", "label:plastics and products made from them 8400000");
    String both = "In 2022 trade of Kazakhstan with Uzbekistan was $10 billion, of which ";
    assertThat(read(both + "exports amounted to $6 billion and imports to $4 billion."))
        .containsExactly("TOTAL 10000000000", "TOTAL 6000000000", "TOTAL 4000000000");
  }

  @Test
  void goods_are_told_right_beside_the_word_of_their_flow() throws IOException {
    assertThat(
            read(
                "Grain exports of Kazakhstan to Uzbekistan made $6.1 million in 2022. In 2022 Kyrgyzstan exported honey to China for $776,000."))
        .containsExactly("label:grain 6100000", "label:honey 776000");
    assertThat(
            read(
                "Поставки молочной продукции из Армении в Грузию в 2022 году составили 5 млн долларов. Муки в 2022 году отгрузили втрое больше."))
        .containsExactly("label:молочной продукции 5000000", "label:муки 200");
  }

  @Test
  void what_has_a_share_of_a_flow_are_the_goods_of_it() throws IOException {
    assertThat(
            read(
                "In 2022 Armenia’s exports to Georgia were worth $110.4 million. Copper accounted for 40% of the exports."))
        .containsExactly("TOTAL 110400000", "label:copper 40");
  }

  @Test
  void goods_that_only_illustrate_a_figure_do_not_narrow_it() throws IOException {
    assertThat(
            read(
                "In 2022 Armenia’s exports to Georgia grew thanks to copper and wine and were worth $110.4 million."))
        .containsExactly("TOTAL 110400000");
  }

  @Test
  void goods_of_another_clause_and_of_a_flow_the_other_way_are_of_no_figure() throws IOException {
    assertThat(
            read(
                "Wine and copper did it: in 2022 Armenia’s exports to Georgia hit $110.4 million."))
        .containsExactly("TOTAL 110400000");
    assertThat(
            read(
                "В 2022 году Армения продала Грузии товаров на 110,4 млн долларов. Встречный поток автомобилей составил 20 млн долларов."))
        .containsExactly("TOTAL 110400000", "TOTAL 20000000");
  }

  @Test
  void goods_that_nobody_names_are_all_goods() throws IOException {
    assertThat(read("In 2022 Armenia’s exports to Georgia were worth $110.4 million."))
        .containsExactly("TOTAL 110400000");
  }
}
