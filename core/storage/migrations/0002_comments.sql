-- Format 2: comments, which keep the same promises as the entries of format 1.
CREATE TABLE comment (
    id       INTEGER PRIMARY KEY, -- 1, 2, 3 …
    target   TEXT    NOT NULL CHECK (target <> ''),
    quarter  TEXT    NOT NULL CHECK (quarter GLOB '[0-9][0-9][0-9][0-9]K[1-4]'),
    recorded INTEGER NOT NULL,    -- milliseconds since 1970-01-01 UTC
    author   TEXT    NOT NULL CHECK (author <> ''),
    text     TEXT    NOT NULL CHECK (text <> '')
) STRICT;

CREATE TRIGGER comment_insert BEFORE INSERT ON comment BEGIN
    SELECT RAISE(ABORT, 'comments are numbered 1, 2, 3 … without gaps')
     WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM comment);
    SELECT RAISE(ABORT, 'time is counted in milliseconds and never runs back')
     WHERE (NEW.recorded BETWEEN 0 AND 253402300799999
            AND NEW.recorded >= coalesce((SELECT recorded FROM comment ORDER BY id DESC LIMIT 1), 0)
            AND NEW.recorded >= coalesce((SELECT recorded FROM entry ORDER BY id DESC LIMIT 1), 0)
            AND NEW.recorded >= coalesce((SELECT recorded FROM programme_revision ORDER BY id DESC LIMIT 1), 0))
           IS NOT TRUE;
    SELECT RAISE(ABORT, 'a comment names a target')
     WHERE (NEW.target <> '') IS NOT TRUE;
    SELECT RAISE(ABORT, 'a quarter is written as 2016K1')
     WHERE (NEW.quarter GLOB '[0-9][0-9][0-9][0-9]K[1-4]' AND NEW.quarter > '0001'
            AND length(CAST(NEW.quarter AS BLOB)) = 6) IS NOT TRUE;
    SELECT RAISE(ABORT, 'a comment has an author')
     WHERE (trim(NEW.author, char(9, 10, 13, 32, 160, 8201, 8239)) <> '') IS NOT TRUE;
    SELECT RAISE(ABORT, 'a comment says something')
     WHERE (trim(NEW.text, char(9, 10, 13, 32, 160, 8201, 8239)) <> '') IS NOT TRUE;
    SELECT RAISE(ABORT, 'a text holds no NUL')
     WHERE instr(NEW.target || NEW.author || NEW.text, char(0)) IS NOT 0;
END;

CREATE TRIGGER comment_update BEFORE UPDATE ON comment BEGIN
    SELECT RAISE(ABORT, 'a comment is never changed: write another');
END;

CREATE TRIGGER comment_delete BEFORE DELETE ON comment BEGIN
    SELECT RAISE(ABORT, 'a comment is never removed');
END;

-- Time is one for all three tables; format 1 held it between the other two.
CREATE TRIGGER entry_after_comments BEFORE INSERT ON entry BEGIN
    SELECT RAISE(ABORT, 'time is counted in milliseconds and never runs back')
     WHERE (NEW.recorded >= coalesce((SELECT recorded FROM comment ORDER BY id DESC LIMIT 1), 0)) IS NOT TRUE;
END;

CREATE TRIGGER programme_revision_after_comments BEFORE INSERT ON programme_revision BEGIN
    SELECT RAISE(ABORT, 'time is counted in milliseconds and never runs back')
     WHERE (NEW.recorded >= coalesce((SELECT recorded FROM comment ORDER BY id DESC LIMIT 1), 0)) IS NOT TRUE;
END;
