-- limit: 200
-- all: FROM unresolved
SELECT rank, name, reason, times, files, magnitude::DOUBLE AS magnitude, first_place, candidates, alias_line FROM unresolved ORDER BY rank
