-- severity: error
-- message: of every record read one must have been handed on, left out or rejected
-- threshold: none: a record that is counted nowhere was lost by the program
SELECT file, records_read, records_handed_on, records_left_out, records_rejected FROM source_file
WHERE records_read <> records_handed_on + records_left_out + records_rejected;
