-- severity: error
-- message: a cell is a figure once
-- threshold: none: a cell that is read twice is added twice by whoever adds
SELECT file, sheet, cell, count(*) AS times FROM observation GROUP BY ALL HAVING count(*) > 1;
