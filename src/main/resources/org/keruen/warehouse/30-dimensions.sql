-- Codes that only the facts have: aggregates under their printed label, goods under theirs.
INSERT INTO partner (partner, kind, name_ru, name_en)
SELECT code, 'aggregate', substr(code, 3), NULL
FROM (SELECT reporter AS code FROM observation_history UNION SELECT partner FROM observation_history
      UNION SELECT reporter FROM claim UNION SELECT partner FROM claim)
WHERE code LIKE 'X:%'
ORDER BY code;

INSERT INTO product (product, scheme)
SELECT code, CASE WHEN code LIKE 'label:%' THEN 'label' ELSE split_part(code, ':', 1) END
FROM (SELECT product AS code FROM observation_history UNION SELECT product FROM claim)
WHERE code NOT IN (SELECT product FROM product) AND code <> '?'
ORDER BY code;
