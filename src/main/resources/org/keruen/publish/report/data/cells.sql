-- limit: 1500
-- all: FROM observation
SELECT o.observation_id, o.source_id, o.file, o.sheet, o.cell, o.header_path, o.raw_text, o.scale::DOUBLE AS scale, o.value::DOUBLE AS value, o.unit, o.reporter,
       o.partner, o.flow, o.period, o.vintage
FROM observation o
WHERE o.observation_id IN (SELECT unnest(string_split(replace(against, ';', ' '), ' ')) FROM claim_check WHERE against IS NOT NULL)
ORDER BY o.observation_id
