-- limit: 4000
-- all: FROM timeline
SELECT t.pair, t.day, t.kind, t.what, left(t.text, 400) AS text, t.period, t.value::DOUBLE AS value, t.unit, t.verdict, t.who, t.place, t.id, t.pairs_in_article
FROM timeline t JOIN shown_pair USING (pair)
ORDER BY shown_pair.place, t.day DESC NULLS LAST, t.kind, t.id
