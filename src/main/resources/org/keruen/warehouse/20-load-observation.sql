-- Every observation that any entry of the manifest holds, with the days it was believed.
INSERT INTO observation_history
SELECT o.id, o.source_id, o.file_sha256, o.file, o.sheet, o.cell, o.header_path, o.reporter, o.partner, o.flow, o.product, o.period,
       o.measure, o.unit, o.value, o.status, o.basis, o.is_aggregate, o.raw_text, o.scale, o.layout, o.confidence, o.vintage, e.run_id,
       e.since, e.until
FROM in_observation o JOIN lake_entry e USING (part);

-- Within one source the newest vintage of a figure wins; two sources never overwrite one another, and a file without a definition is a
-- source of its own. Two cells of one vintage with the same key both stay: disagreement is shown.
INSERT INTO observation
SELECT * EXCLUDE (since, until)
FROM observation_history
WHERE until IS NULL
QUALIFY vintage = max(vintage) OVER (
  PARTITION BY CASE WHEN source_id = '' THEN file ELSE source_id END, reporter, partner, flow, product, period, measure, unit, basis)
ORDER BY source_id, file, sheet, reporter, partner, flow, product, period, observation_id;
