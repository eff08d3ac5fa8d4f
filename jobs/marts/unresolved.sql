-- grain: one row per name that no partner is known by
-- key: name
-- meaning: the names that keep rows out, those first on which most hangs, each with the line to add under "aliases:" in jobs/dimensions/aliases.yml
-- unit: magnitude is the sum of the amounts left out, whole units of whatever currency or quantity the cells have: for ranking only
-- caveats: the code in the line is the nearest one known, or ?? where nothing is near; look at the place before taking it
-- column rank [place]: 1 hides the largest amount
-- column name: the words that nobody knows
-- column times [count]: how often it stands in the files
-- column files [count]: in how many files
-- column first_place: where it stands first
-- column alias_line: line to add, its code to be checked
CREATE VIEW unresolved AS
WITH name AS (
  SELECT raw_text AS name, any_value(reason) AS reason, count(*) AS times, sum(abs(magnitude)) AS magnitude, count(DISTINCT file) AS files,
         arg_min(place, (line, place)) AS first_place, any_value(candidates) AS candidates
  FROM reject
  WHERE reason IN ('unknown_partner', 'unknown_reporter', 'ambiguous_partner', 'ambiguous_reporter')
  GROUP BY raw_text
)
SELECT row_number() OVER (ORDER BY magnitude DESC NULLS LAST, times DESC, name) AS rank, name, reason, times, magnitude, files, first_place, candidates,
       '  - {name: ''' || replace(name, '''', '''''') || ''', code: ' || coalesce(nullif(regexp_extract(candidates, '^[A-Z0-9_-]+'), ''), '??') || '}'
         AS alias_line
FROM name
ORDER BY rank;
