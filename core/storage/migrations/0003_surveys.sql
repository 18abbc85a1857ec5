-- Format 3: how a figure was measured where people were asked. Absent in every entry made before.
ALTER TABLE entry ADD COLUMN surveyed TEXT; -- the day on which the asking ended, 2016-11-15
ALTER TABLE entry ADD COLUMN answers INTEGER CHECK (answers BETWEEN 1 AND 100000000);

CREATE TRIGGER entry_survey BEFORE INSERT ON entry BEGIN
    SELECT RAISE(ABORT, 'a day is written as 2016-11-15')
     WHERE NEW.surveyed IS NOT NULL
       AND (NEW.surveyed GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND NEW.surveyed > '0001'
            AND length(CAST(NEW.surveyed AS BLOB)) = 10
            AND date(NEW.surveyed, '+0 days') = NEW.surveyed) IS NOT TRUE; -- 30 February is 1 March
    SELECT RAISE(ABORT, 'a survey has from 1 to 100000000 answers')
     WHERE NEW.answers IS NOT NULL AND (NEW.answers BETWEEN 1 AND 100000000) IS NOT TRUE;
END;
