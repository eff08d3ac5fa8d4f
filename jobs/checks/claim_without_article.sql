-- severity: error
-- message: an extracted claim must stand in an article that is loaded
-- threshold: none: a claim that leads to no sentence can't be checked by anybody
SELECT claim_id, article FROM claim WHERE origin = 'extracted' AND article NOT IN (SELECT article FROM article);
