-- A stamped letter serves every vehicle that it lists, in one application. `used_once` held its number to one VIN; of
-- letters it has no say any more. A letter that is signed here is of one vehicle by its own table.
CREATE TABLE register.letter_relied_on (
  -- with its issuer before it, since every maker numbers its own
  number text PRIMARY KEY CHECK (number <> ''),
  application uuid NOT NULL REFERENCES register.application
);

-- Whether an application has a vehicle that may still leave on what it states.
CREATE FUNCTION register.has_live_vehicle(asked uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT EXISTS (
      SELECT
      FROM register.application_vehicle v
      WHERE v.application = asked AND v.state NOT IN ('withdrawn', 'refused', 'upheld')
    )
  $$;

-- Whether the maker told the letter of a vehicle of the application. The number is as keys of rows are.
CREATE FUNCTION register.letter_told_for(asked uuid, plain text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT EXISTS (
      SELECT
      FROM register.account_key k
      JOIN register.account_row r ON r.id = k.row_id
      JOIN register.application_vehicle v
        ON v.application = asked
        AND (
          v.vin = r.vin
          OR EXISTS (SELECT FROM register.account_key w WHERE w.row_id = r.id AND w.kind = 'vin' AND w.value = v.vin)
        )
      WHERE k.kind = 'letter'
        AND k.value = plain
        AND r.account = 'letter'
        AND r.standing IN ('fed', 'signed')
        AND r.superseded_at IS NULL
    )
  $$;

-- Whether a letter is free of the application that relied on it: this states it no more, or has no vehicle left. Who
-- names a number first does not keep it from the application whose vehicles the maker told of. Volatile: whoever waited
-- for the row sees what its holder wrote meanwhile.
CREATE FUNCTION register.letter_may_pass(letter text, held_by uuid, asked_by uuid) RETURNS boolean
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT held_by = asked_by
      OR NOT register.has_live_vehicle(held_by)
      OR NOT EXISTS (
        SELECT
        FROM register.account_row r
        JOIN register.account_key k ON k.row_id = r.id
        WHERE r.source = held_by
          AND r.source_kind = 'application'
          AND r.account = 'letter'
          AND r.superseded_at IS NULL
          AND k.kind = 'letter'
          AND k.value = split_part(letter, ' ', -1)
      )
      OR (
        register.letter_told_for(asked_by, split_part(letter, ' ', -1))
        AND NOT register.letter_told_for(held_by, split_part(letter, ' ', -1))
      )
  $$;

REVOKE ALL ON FUNCTION
  register.has_live_vehicle(uuid), register.letter_told_for(uuid, text), register.letter_may_pass(text, uuid, uuid)
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.letter_may_pass(text, uuid, uuid) TO mileproof_job;

CREATE FUNCTION register.guard_letter_relied_on() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  IF NEW.number <> OLD.number OR NOT register.letter_may_pass(OLD.number, OLD.application, NEW.application) THEN
    RAISE EXCEPTION 'a letter serves one application'
      USING ERRCODE = 'MP001', HINT = 'the application that relies on it has vehicles under way';
  END IF;
  RETURN NEW;
END
$$;

REVOKE ALL ON FUNCTION register.guard_letter_relied_on() FROM PUBLIC;

CREATE TRIGGER letter_relied_on_moves
  BEFORE UPDATE ON register.letter_relied_on
  FOR EACH ROW EXECUTE FUNCTION register.guard_letter_relied_on();

CREATE TRIGGER letter_relied_on_stays
  BEFORE DELETE OR TRUNCATE ON register.letter_relied_on
  EXECUTE FUNCTION register.refuse_change();

-- What is relied on today: of each letter by the application that stated it last.
INSERT INTO register.letter_relied_on (number, application)
  SELECT DISTINCT ON (l.number) l.number, l.source
  FROM (
    SELECT
      concat_ws(
        ' ',
        nullif(left(regexp_replace(r.facts ->> 'letter.issuer', '\s', '', 'g'), 200), ''),
        k.value
      ) AS number,
      r.source,
      r.id
    FROM register.account_row r
    JOIN register.account_key k ON k.row_id = r.id AND k.kind = 'letter'
    WHERE r.account = 'letter'
      AND r.standing = 'stated'
      AND r.source_kind = 'application'
      AND r.superseded_at IS NULL
      AND register.has_live_vehicle(r.source)
  ) l
  ORDER BY l.number, l.id DESC;

INSERT INTO register.access VALUES
  ('register.letter_relied_on', 'job', 'SELECT', NULL, 'true'),
  ('register.letter_relied_on', 'job', 'INSERT', NULL, 'true'),
  ('register.letter_relied_on', 'job', 'UPDATE', 'application', 'true');
SELECT register.apply_access();
