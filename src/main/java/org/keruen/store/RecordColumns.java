package org.keruen.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keruen.model.Axis;
import org.keruen.model.Label;
import org.keruen.model.Provenance;

/**
 * The columns of a record class: its components in their order, {@link Provenance} and {@link
 * Label} laid flat.
 *
 * <p>In the raw layer numbers are text, so that they stay as printed; in the normalised layer they
 * are decimals.
 */
final class RecordColumns {

  private RecordColumns() {}

  static List<Column> of(Class<? extends Record> type, boolean raw) {
    List<Column> columns = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      add(columns, snake(component.getName()), component, record -> read(component, record), raw);
    }
    return List.copyOf(columns);
  }

  private static void add(
      List<Column> columns,
      String name,
      RecordComponent component,
      Function<Object, Object> get,
      boolean raw) {
    Class<?> type = component.getType();
    if (type == Provenance.class) {
      for (RecordComponent part : Provenance.class.getRecordComponents()) {
        add(columns, snake(part.getName()), part, record -> read(part, get.apply(record)), raw);
      }
    } else if (type == Label.class) {
      columns.add(
          new Column(
              name + "_text", Column.Type.TEXT, record -> ((Label) get.apply(record)).text()));
      columns.add(
          new Column(
              name + "_code", Column.Type.TEXT, record -> ((Label) get.apply(record)).code()));
    } else if (type == Map.class) {
      for (Axis axis : Axis.values()) {
        Function<Object, Label> label = record -> (Label) ((Map<?, ?>) get.apply(record)).get(axis);
        columns.add(
            new Column(
                axis.code() + "_text", Column.Type.TEXT, record -> textOf(label.apply(record))));
        columns.add(
            new Column(
                axis.code() + "_code", Column.Type.TEXT, record -> codeOf(label.apply(record))));
      }
    } else {
      columns.add(new Column(name, typeOf(type, raw), record -> stored(get.apply(record), raw)));
    }
  }

  private static Column.Type typeOf(Class<?> type, boolean raw) {
    if (type == int.class) {
      return Column.Type.INTEGER;
    } else if (type == boolean.class) {
      return Column.Type.BOOLEAN;
    } else if (type == LocalDate.class) {
      return Column.Type.DATE;
    }
    return type == BigDecimal.class && !raw ? Column.Type.DECIMAL : Column.Type.TEXT;
  }

  private static Object stored(Object value, boolean raw) {
    if (value == null
        || value instanceof Integer
        || value instanceof Boolean
        || value instanceof LocalDate) {
      return value;
    }
    if (value instanceof BigDecimal number) {
      return raw ? number.toString() : number;
    }
    if (value instanceof List<?> list) {
      return Lists.join(list);
    }
    return value.toString();
  }

  private static String textOf(Label label) {
    return label == null ? null : label.text();
  }

  private static String codeOf(Label label) {
    return label == null ? null : label.code();
  }

  static Object read(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("can't read " + component, e);
    }
  }

  /** {@code charStart} becomes {@code char_start}. */
  static String snake(String camel) {
    return camel
        .chars()
        .mapToObj(
            c ->
                Character.isUpperCase(c)
                    ? "_" + (char) Character.toLowerCase(c)
                    : String.valueOf((char) c))
        .collect(Collectors.joining());
  }
}
