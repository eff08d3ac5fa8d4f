-- Codes that only the facts have: aggregates under their printed label.
INSERT INTO partner (partner, kind, name_ru, name_en)
SELECT code, 'aggregate', substr(code, 3), NULL
FROM (SELECT reporter AS code FROM observation_history UNION SELECT partner FROM observation_history
      UNION SELECT reporter FROM claim UNION SELECT partner FROM claim)
WHERE code LIKE 'X:%'
ORDER BY code;
