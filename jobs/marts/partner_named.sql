-- grain: one row per partner whose code or name holds the text
-- key: partner
-- example: FROM partner_named('татар')
-- meaning: which code somebody has: countries, regions, blocs and groups by any part of their names, in any case
-- unit: counts
-- caveats: only the names of partner; the resolver knows many more: keruen resolve partner
-- column figures [count]: observations that it reports or is the partner of
-- column claims [count]: claims that it is a side of
CREATE MACRO partner_named(words) AS TABLE
SELECT p.partner, p.kind, p.parent, p.name_en, p.name_ru, p.name_kk, p.valid_from, p.valid_to, coalesce(o.figures, 0) AS figures,
       coalesce(c.claims, 0) AS claims
FROM partner p
LEFT JOIN (SELECT code, count(*) AS figures FROM (SELECT unnest([reporter, partner]) AS code FROM observation) GROUP BY code) o ON o.code = p.partner
LEFT JOIN (SELECT code, count(*) AS claims FROM (SELECT unnest([reporter, partner]) AS code FROM claim) GROUP BY code) c ON c.code = p.partner
WHERE contains(lower(concat_ws(' | ', p.partner, p.name_en, p.name_ru, p.name_kk)), lower(words))
ORDER BY coalesce(o.figures, 0) + coalesce(c.claims, 0) DESC, p.partner;
