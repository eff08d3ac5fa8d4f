-- severity: error
-- message: a cell is a figure once
SELECT file, sheet, cell, count(*) AS times FROM observation GROUP BY ALL HAVING count(*) > 1;
