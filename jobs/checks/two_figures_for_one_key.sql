-- severity: warning
-- message: one publication prints two figures for one key; marts show none of them: give the cells a basis that tells them apart, or leave one out
-- threshold: more than the rounding of the coarser cell; a total that stands in two tables in different units is one figure
SELECT l.file, l.basis, l.reporter, l.partner, l.flow, l.product, l.period, l.unit, min(o.value) AS lowest, max(o.value) AS highest,
       round((max(o.value)::DOUBLE / nullif(min(o.value), 0)::DOUBLE - 1) * 100, 3) AS apart_percent, l.observation_ids
FROM (SELECT *, unnest(string_split(observation_ids, ' ')) AS observation_id FROM official_level WHERE is_disputed) l JOIN observation o USING (observation_id)
GROUP BY ALL
HAVING max(o.value) - min(o.value) > any_value(l.printed_step)
ORDER BY abs(apart_percent) DESC NULLS LAST;
