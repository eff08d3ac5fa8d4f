-- grain: one row per thing that happened between the two, was said of them or was measured
-- key: kind, id
-- example: FROM timeline_of('RU-TA', 'KZ')
-- meaning: the timeline of one pair, oldest first: events, claims, organisations, sectors and trade
-- unit: value in whole units of the column unit, growth and shares in percent; NULL where the thing has no figure
-- caveats: those of timeline; a side is a code or a name as in partner, in any case, and an unknown one is an error
CREATE MACRO timeline_of(one_side, other_side) AS TABLE
WITH side AS (
  SELECT code_of(one_side) AS one, code_of(other_side) AS other
)
SELECT t.day, t.kind, t.what, t.text, t.period, t.value, t.unit, t.verdict, t.who, t.place, t.id, t.pairs_in_article
FROM timeline t JOIN side e ON t.pair = least(e.one, e.other) || '|' || greatest(e.one, e.other)
ORDER BY t.day NULLS LAST, t.kind, t.id;
