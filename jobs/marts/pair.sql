-- grain: one row per figure, official or claimed, of the pair
-- key: id
-- example: FROM pair('KZ', 'RU-TA')
-- meaning: everything said of two partners, whichever of them says it; flows are seen from the side that is named first
-- unit: as in the column unit; value is in whole units, growth and shares in percent
-- caveats: a side is a code or a name as in partner, in any case, and an unknown one is an error; a country does not bring its regions. Figures
--   of different sources are never merged: do not add the rows
-- column flow: as seen from the side that is named first
CREATE MACRO pair(one_side, other_side) AS TABLE
WITH side AS (
  SELECT code_of(one_side) AS one, code_of(other_side) AS other
)
SELECT s.period, CASE WHEN e.one > e.other AND s.flow = 'export' THEN 'import' WHEN e.one > e.other AND s.flow = 'import' THEN 'export' ELSE s.flow END AS flow,
       s.product, s.measure, s.unit,
       CASE WHEN e.one > e.other AND s.flow = 'balance' AND s.measure = 'value' THEN -s.value ELSE s.value END AS value,
       s.origin, s.said_by, s.modality, s.qualifier, s.verdict, s.reporter, s.place, s.id
FROM says s JOIN side e ON s.pair = least(e.one, e.other) || '|' || greatest(e.one, e.other)
ORDER BY s.period, 2, s.product, s.measure, s.value, s.id;
