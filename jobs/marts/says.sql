-- grain: one row per figure, official or claimed
-- key: id
-- meaning: who says what about a pair of partners: official observations of either side and claims of articles side by side
-- unit: as in the column unit; value is in whole units, growth and shares in percent
-- caveats: figures of different sources are never merged; do not add the rows. A pair is in alphabetical order, and where that turns it
--   round exports and imports change places and a balance its sign, so that both are seen from the pair's first member; re-exports and shares
--   are seen from their reporter
-- column pair: the two codes in alphabetical order, joined by '|'
-- column flow: as seen from the first of the pair
-- column value [unit]: the figure, four decimals
-- column origin: official (a cell of a table), extracted (from an article) or curated (written down by an analyst)
-- column said_by: source and reporter of an official figure; who is quoted, else the publisher, else the article of a claim
-- column modality: reported, target, forecast, potential or contract
-- column verdict: what the ledger says of a claim; NULL for an official figure
-- column reporter: whose figure it is, before the pair is put in order
-- column partner: the other side, before the pair is put in order
-- column place: file, sheet and cell, or article and character, where it stands
-- column id: observation_id or claim_id; keruen explain takes it
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
       product, period, measure, unit,
       (CASE WHEN partner < reporter AND flow = 'balance' AND measure = 'value' THEN -value ELSE value END)::DECIMAL(38, 4) AS value,
       origin, said_by, modality, qualifier, verdict, reporter, partner, place, id
FROM both_sides;
