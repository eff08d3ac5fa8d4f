package org.keruen.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColumnDocsTest {

  @ParameterizedTest
  @EnumSource(Table.class)
  void every_column_of_the_lake_is_documented(Table table) {
    assertThat(table.columns()).allSatisfy(c -> assertThat(ColumnDocs.of(c.name())).isNotBlank());
  }
}
