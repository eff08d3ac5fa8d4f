package org.keruen.pipeline;

import java.util.List;
import java.util.Map;
import org.keruen.extract.Extractor;
import org.keruen.model.LakeRecord;
import org.keruen.model.RawRecord;
import org.keruen.model.SourceFile;
import org.keruen.normalise.Normaliser;
import org.keruen.warehouse.WarehouseInput;

/**
 * The stages that an ingest needs, made once a night from {@code jobs/}.
 *
 * @param extractors what reads each kind of file
 * @param normaliser turns raw records into codes
 * @param partners the partner dimension
 * @param products the product dimension
 * @param reference what facts are read against
 */
record Stages(
    Map<SourceFile.Kind, Extractor> extractors,
    Normaliser normaliser,
    List<WarehouseInput.PartnerRow> partners,
    List<WarehouseInput.ProductRow> products,
    WarehouseInput.Reference reference) {

  Extractor extractor(SourceFile.Kind kind) {
    return extractors.get(kind);
  }

  LakeRecord normalise(RawRecord raw, SourceFile file) {
    return normaliser.normalise(raw, file);
  }
}
