package org.keruen.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.keruen.model.Axis;
import org.keruen.model.Label;
import org.keruen.model.Provenance;
import org.keruen.model.RawEvent;
import org.keruen.model.RawRecord;

/** Rows of the raw layer as records again: the inverse of {@link RecordColumns}. */
final class RawRows {

  private RawRows() {}

  static RawRecord record(Class<? extends Record> type, Object[] row) {
    return (RawRecord) build(type, Arrays.asList(row).iterator());
  }

  private static Object build(Class<? extends Record> type, Iterator<Object> row) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] arguments = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      arguments[i] = value(type, components[i], row);
    }
    try {
      Class<?>[] types =
          Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("can't build " + type, e);
    }
  }

  private static Object value(Class<?> owner, RecordComponent component, Iterator<Object> row) {
    Class<?> type = component.getType();
    if (type == Provenance.class) {
      return build(Provenance.class, row);
    } else if (type == Label.class) {
      return new Label(text(row.next()), text(row.next()));
    } else if (type == Map.class) {
      return labels(row);
    }
    Object stored = row.next();
    if (type == List.class) {
      boolean labels = owner == RawEvent.class && component.getName().equals("participants");
      return labels ? Lists.labels((String) stored) : Lists.words((String) stored);
    } else if (stored == null) {
      return null;
    } else if (type == BigDecimal.class) {
      return new BigDecimal((String) stored);
    } else if (type.isEnum()) {
      return constant(type, (String) stored);
    }
    return stored;
  }

  private static Map<Axis, Label> labels(Iterator<Object> row) {
    Map<Axis, Label> labels = new EnumMap<>(Axis.class);
    for (Axis axis : Axis.values()) {
      Object text = row.next();
      Object code = row.next();
      if (text != null || code != null) {
        labels.put(axis, new Label(text(text), text(code)));
      }
    }
    return labels;
  }

  private static String text(Object stored) {
    return Objects.toString(stored, "");
  }

  private static Object constant(Class<?> type, String word) {
    for (Object constant : type.getEnumConstants()) {
      if (constant.toString().equals(word)) {
        return constant;
      }
    }
    throw new IllegalStateException("no " + type + ": " + word);
  }
}
