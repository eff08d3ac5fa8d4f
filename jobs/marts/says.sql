-- grain: one row per figure, official or claimed
-- meaning: who says what about a pair of partners: official observations of either side and claims of articles side by side
-- unit: as in the column unit; value is in whole units, growth and shares in percent
-- caveats: figures of different sources are never merged; do not add the rows. A pair is in alphabetical order, and where that turns it
--   round exports and imports change places, so that flow is seen from the pair's first member.
CREATE VIEW says AS
WITH both_sides AS (
  SELECT 'official' AS origin, source_id || ' (' || reporter || ')' AS said_by, reporter, partner, flow, product, period, measure, unit, value,
         'reported' AS modality, 'exact' AS qualifier, NULL AS verdict,
         concat_ws('!', file, nullif(sheet, ''), cell) AS place, observation_id AS id
  FROM observation
  WHERE layout = 'declared' AND value IS NOT NULL
  UNION ALL
  SELECT c.origin, coalesce(nullif(c.attributed_to, ''), nullif(a.source, ''), c.article), c.reporter, c.partner, c.flow, c.product, c.period,
         c.measure, c.unit, c.value, c.modality, c.qualifier, k.verdict, c.article || CASE WHEN c.char_start >= 0 THEN '@' || c.char_start ELSE ':' || c.line END, c.claim_id
  FROM claim c LEFT JOIN claim_check k USING (claim_id) LEFT JOIN article a USING (article)
)
SELECT CASE WHEN partner < reporter THEN partner || '|' || reporter ELSE reporter || '|' || partner END AS pair,
       CASE WHEN partner < reporter AND flow = 'export' THEN 'import' WHEN partner < reporter AND flow = 'import' THEN 'export' ELSE flow END AS flow,
       product, period, measure, unit, value, origin, said_by, modality, qualifier, verdict, reporter, partner, place, id
FROM both_sides;
