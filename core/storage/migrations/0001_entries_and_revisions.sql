-- Format 1. Both tables only grow, and the file itself sees to it: every promise stands in a trigger, because
-- constraints can be passed over (INSERT OR REPLACE, ignore_check_constraints, foreign_keys = off). What the
-- triggers say stands in constraints and indexes once more, for whoever switches triggers off.
PRAGMA application_id = 1296190532; -- 'MBLD'

CREATE TABLE programme_revision (
    id         INTEGER PRIMARY KEY, -- 1, 2, 3 …
    recorded   INTEGER NOT NULL,    -- milliseconds since 1970-01-01 UTC
    author     TEXT    NOT NULL CHECK (author <> ''),
    reason     TEXT    NOT NULL CHECK (reason <> '' OR id = 1),
    definition TEXT    NOT NULL     -- JSON, maalbilde-programme/1
) STRICT;

CREATE TABLE entry (
    id          INTEGER PRIMARY KEY, -- 1, 2, 3 …
    indicator   TEXT    NOT NULL CHECK (indicator <> ''),
    place       TEXT    NOT NULL CHECK (place <> ''), -- municipality id, or region
    quarter     TEXT    NOT NULL CHECK (quarter GLOB '[0-9][0-9][0-9][0-9]K[1-4]'),
    state       TEXT    NOT NULL CHECK (state IN ('number', 'notApplicable', 'withdrawn')),
    thousandths INTEGER CHECK ((thousandths IS NOT NULL) = (state = 'number')), -- 12345 is 12.345
    supersedes  INTEGER UNIQUE REFERENCES entry (id) CHECK (supersedes < id),
    recorded    INTEGER NOT NULL,    -- milliseconds since 1970-01-01 UTC
    author      TEXT    NOT NULL CHECK (author <> ''),
    source      TEXT    NOT NULL,
    note        TEXT    NOT NULL,
    reason      TEXT    NOT NULL CHECK (reason <> '' OR supersedes IS NULL),
    preliminary INTEGER NOT NULL CHECK (preliminary IN (0, 1))
) STRICT;

CREATE INDEX entry_of_key ON entry (indicator, place, quarter);
CREATE UNIQUE INDEX first_entry_of_key ON entry (indicator, place, quarter) WHERE supersedes IS NULL;

-- A condition that comes out as NULL refuses too: IS NOT TRUE. The spaces cut off at the ends are those that
-- people type or paste: TAB, line ends, space, U+00A0, U+2009, U+202F.
CREATE TRIGGER programme_revision_insert BEFORE INSERT ON programme_revision BEGIN
    SELECT RAISE(ABORT, 'revisions are numbered 1, 2, 3 … without gaps')
     WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM programme_revision);
    SELECT RAISE(ABORT, 'time is counted in milliseconds and never runs back')
     WHERE (NEW.recorded BETWEEN 0 AND 253402300799999
            AND NEW.recorded >= coalesce((SELECT recorded FROM programme_revision ORDER BY id DESC LIMIT 1), 0)
            AND NEW.recorded >= coalesce((SELECT recorded FROM entry ORDER BY id DESC LIMIT 1), 0)) IS NOT TRUE;
    SELECT RAISE(ABORT, 'a revision has an author')
     WHERE (trim(NEW.author, char(9, 10, 13, 32, 160, 8201, 8239)) <> '') IS NOT TRUE;
    SELECT RAISE(ABORT, 'a revision after the first has a reason')
     WHERE (NEW.id = 1 OR trim(NEW.reason, char(9, 10, 13, 32, 160, 8201, 8239)) <> '') IS NOT TRUE;
    SELECT RAISE(ABORT, 'a text holds no NUL')
     WHERE instr(NEW.author || NEW.reason || NEW.definition, char(0)) IS NOT 0;
    SELECT RAISE(ABORT, 'a definition is of the format maalbilde-programme/1')
     WHERE instr(NEW.definition, '"maalbilde-programme/1"') = 0; -- JSON functions are not trusted in a schema
END;

CREATE TRIGGER programme_revision_update BEFORE UPDATE ON programme_revision BEGIN
    SELECT RAISE(ABORT, 'a revision is never changed: add another');
END;

CREATE TRIGGER programme_revision_delete BEFORE DELETE ON programme_revision BEGIN
    SELECT RAISE(ABORT, 'a revision is never removed');
END;

CREATE TRIGGER entry_insert BEFORE INSERT ON entry BEGIN
    SELECT RAISE(ABORT, 'entries are numbered 1, 2, 3 … without gaps')
     WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM entry);
    SELECT RAISE(ABORT, 'time is counted in milliseconds and never runs back')
     WHERE (NEW.recorded BETWEEN 0 AND 253402300799999
            AND NEW.recorded >= coalesce((SELECT recorded FROM entry ORDER BY id DESC LIMIT 1), 0)
            AND NEW.recorded >= coalesce((SELECT recorded FROM programme_revision ORDER BY id DESC LIMIT 1), 0))
           IS NOT TRUE;
    SELECT RAISE(ABORT, 'an entry names an indicator and a place')
     WHERE (NEW.indicator <> '' AND NEW.place <> '') IS NOT TRUE;
    SELECT RAISE(ABORT, 'a quarter is written as 2016K1')
     WHERE (NEW.quarter GLOB '[0-9][0-9][0-9][0-9]K[1-4]' AND NEW.quarter > '0001'
            AND length(CAST(NEW.quarter AS BLOB)) = 6) IS NOT TRUE;
    SELECT RAISE(ABORT, 'a state is number, notApplicable or withdrawn')
     WHERE (NEW.state IN ('number', 'notApplicable', 'withdrawn')) IS NOT TRUE;
    SELECT RAISE(ABORT, 'thousandths stand where the state is number, and nowhere else')
     WHERE ((NEW.thousandths IS NOT NULL) = (NEW.state = 'number')) IS NOT TRUE;
    SELECT RAISE(ABORT, 'a number lies within ±100000000000')
     WHERE NEW.thousandths NOT BETWEEN -100000000000000 AND 100000000000000;
    SELECT RAISE(ABORT, 'a key has one first entry; what follows supersedes the newest')
     WHERE NEW.supersedes IS NULL
       AND EXISTS (SELECT 1 FROM entry
                    WHERE indicator = NEW.indicator AND place = NEW.place AND quarter = NEW.quarter);
    SELECT RAISE(ABORT, 'an entry supersedes the newest entry of its own key, and no other')
     WHERE NEW.supersedes IS NOT NULL
       AND NEW.supersedes IS NOT (SELECT max(id) FROM entry
                                   WHERE indicator = NEW.indicator AND place = NEW.place AND quarter = NEW.quarter);
    SELECT RAISE(ABORT, 'only a figure that stands can be withdrawn')
     WHERE NEW.state = 'withdrawn'
       AND ((SELECT state FROM entry WHERE id = NEW.supersedes) <> 'withdrawn') IS NOT TRUE;
    SELECT RAISE(ABORT, 'an entry has an author')
     WHERE (trim(NEW.author, char(9, 10, 13, 32, 160, 8201, 8239)) <> '') IS NOT TRUE;
    SELECT RAISE(ABORT, 'a correction or withdrawal has a reason')
     WHERE NEW.supersedes IS NOT NULL
       AND (trim(NEW.reason, char(9, 10, 13, 32, 160, 8201, 8239)) <> '') IS NOT TRUE;
    SELECT RAISE(ABORT, 'a text holds no NUL')
     WHERE instr(NEW.indicator || NEW.place || NEW.author || NEW.source || NEW.note || NEW.reason, char(0)) IS NOT 0;
    SELECT RAISE(ABORT, 'preliminary is 0 or 1')
     WHERE (NEW.preliminary IN (0, 1)) IS NOT TRUE;
END;

CREATE TRIGGER entry_update BEFORE UPDATE ON entry BEGIN
    SELECT RAISE(ABORT, 'an entry is never changed: add one that supersedes it');
END;

CREATE TRIGGER entry_delete BEFORE DELETE ON entry BEGIN
    SELECT RAISE(ABORT, 'an entry is never removed: withdraw the figure');
END;
