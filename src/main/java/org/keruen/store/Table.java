package org.keruen.store;

import java.util.List;
import java.util.Locale;
import org.keruen.model.Article;
import org.keruen.model.Claim;
import org.keruen.model.CooperationEvent;
import org.keruen.model.Mention;
import org.keruen.model.Observation;
import org.keruen.model.RawArticle;
import org.keruen.model.RawCell;
import org.keruen.model.RawClaim;
import org.keruen.model.RawEvent;
import org.keruen.model.RawMention;
import org.keruen.model.Reject;

/** The tables of the lake, one folder each. */
public enum Table {
  RAW_CELL(Layer.RAW, RawCell.class),
  RAW_ARTICLE(Layer.RAW, RawArticle.class),
  RAW_CLAIM(Layer.RAW, RawClaim.class),
  RAW_EVENT(Layer.RAW, RawEvent.class),
  RAW_MENTION(Layer.RAW, RawMention.class),
  RAW_REJECT(Layer.RAW, Reject.class),
  OBSERVATION(Layer.NORMALISED, Observation.class),
  ARTICLE(Layer.NORMALISED, Article.class),
  CLAIM(Layer.NORMALISED, Claim.class),
  EVENT(Layer.NORMALISED, CooperationEvent.class),
  MENTION(Layer.NORMALISED, Mention.class),
  REJECT(Layer.NORMALISED, Reject.class);

  /** Raw is as printed, normalised is in codes. */
  public enum Layer {
    RAW,
    NORMALISED
  }

  private final Layer layer;
  private final Class<? extends Record> type;
  private final List<Column> columns;

  Table(Layer layer, Class<? extends Record> type) {
    this.layer = layer;
    this.type = type;
    this.columns = RecordColumns.of(type, layer == Layer.RAW);
  }

  public Layer layer() {
    return layer;
  }

  Class<? extends Record> type() {
    return type;
  }

  List<Column> columns() {
    return columns;
  }

  /** Name of its folder below the layer's. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The table of a layer that holds a record. */
  public static Table of(Layer layer, Object record) {
    for (Table table : values()) {
      if (table.layer == layer && table.type == record.getClass()) {
        return table;
      }
    }
    throw new IllegalArgumentException("no table of " + layer + " for " + record.getClass());
  }
}
