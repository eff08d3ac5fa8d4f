-- limit: 5000
-- all: FROM partner
SELECT partner, name_en, name_ru FROM partner
WHERE partner IN (SELECT reporter FROM observation UNION SELECT partner FROM observation UNION SELECT reporter FROM claim UNION SELECT partner FROM claim
                  UNION SELECT unnest(string_split(pair, '|')) FROM shown_pair)
ORDER BY partner
