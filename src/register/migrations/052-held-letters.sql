-- Letters held: what was signed is relied on by nobody for ten minutes, and can be recalled so long.

-- Another time than usual, which the owner alone writes: where a register is filled or tried. Mostly empty.
CREATE TABLE register.letter_hold (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  span interval NOT NULL CHECK (span >= interval '0')
);

-- How long a signed letter is held. Ten minutes are a threshold of our own: whoever signed hundreds sees a wrong
-- country or a wrong term on the page that follows, within minutes. An exporter waits for days, an office has three.
CREATE FUNCTION register.letters_held_for() RETURNS interval
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT coalesce((SELECT span FROM register.letter_hold), interval '10 minutes')
  $$;

REVOKE ALL ON FUNCTION register.letters_held_for() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.letters_held_for() TO mileproof_manufacturer;

ALTER TABLE register.letter
  -- until when nobody relies on it; of one that is in force: until when nobody did
  ADD COLUMN held_until timestamptz,
  ADD CHECK (state <> 'signed' OR held_until IS NOT NULL);

CREATE INDEX letter_held ON register.letter (held_until) WHERE state = 'signed';

-- One in the making a vehicle of an application: one that is held is in the making.
DROP INDEX register.letter_under_way;
CREATE UNIQUE INDEX letter_under_way ON register.letter (application, vin)
  WHERE state IN ('requested', 'drafted', 'signed');

-- Binds a letter to its vehicle, as before. A person signs it, which holds it; the register issues it when the time is
-- over, and not a moment before. Recalled, it is a draft again. No answer to anybody rests on a letter that is held:
-- its state is none of those in which a letter, its document or its code is shown or counts.
CREATE OR REPLACE FUNCTION register.guard_letter() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  listed record;
BEGIN
  IF TG_OP = 'UPDATE' AND ROW (
      NEW.id, NEW.number, NEW.manufacturer, NEW.maker, NEW.application, NEW.vin, NEW.application_number, NEW.exporter,
      NEW.exporter_uscc, NEW.exporter_name, NEW.province, NEW.destination, NEW.model, NEW.made_at
    ) IS DISTINCT FROM ROW (
      OLD.id, OLD.number, OLD.manufacturer, OLD.maker, OLD.application, OLD.vin, OLD.application_number, OLD.exporter,
      OLD.exporter_uscc, OLD.exporter_name, OLD.province, OLD.destination, OLD.model, OLD.made_at
    )
  THEN
    RAISE EXCEPTION 'a letter is for one vehicle of one application, for ever'
      USING ERRCODE = 'MP001', HINT = 'issue another letter';
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.state NOT IN ('requested', 'drafted') AND ROW (
      NEW.terms, NEW.replaces, NEW.batch, NEW.status_list, NEW.status_index, NEW.issued_on
    ) IS DISTINCT FROM ROW (OLD.terms, OLD.replaces, OLD.batch, OLD.status_list, OLD.status_index, OLD.issued_on)
  THEN
    RAISE EXCEPTION 'a letter that was issued is never changed'
      USING ERRCODE = 'MP001', HINT = 'issue another in its place';
  END IF;
  IF TG_OP = 'UPDATE' AND NEW.stepped_at <> OLD.stepped_at THEN
    -- what happens to a letter happens today: nobody says of it that it did before
    NEW.suspended_on := CASE
      WHEN NEW.state <> 'suspended' THEN NULL
      WHEN OLD.state = 'suspended' THEN OLD.suspended_on
      ELSE register.today()
    END;
    NEW.revoked_on := CASE NEW.state WHEN 'revoked' THEN register.today() END;
    IF NEW.verb IN ('recall', 'withdraw') THEN
      NEW.held_until := NULL;
      NEW.issued_on := NULL;
      NEW.replaces := NULL;
    ELSIF NEW.held_until IS DISTINCT FROM OLD.held_until THEN
      RAISE EXCEPTION 'nobody says how long a letter is held' USING ERRCODE = 'MP001';
    END IF;
    IF NEW.verb = 'draft' THEN
      -- what was signed before promises something else: it is signed anew before it is issued
      UPDATE register.letter_document SET valid_on = '-infinity' WHERE letter = NEW.id;
    ELSIF NEW.terms IS DISTINCT FROM OLD.terms THEN
      RAISE EXCEPTION 'terms are those that were drafted and signed' USING ERRCODE = 'MP001', HINT = 'draft it anew';
    END IF;
  END IF;
  IF TG_OP = 'UPDATE' AND (NEW.stepped_at = OLD.stepped_at OR NEW.verb NOT IN ('draft', 'issue', 'take-effect')) THEN
    RETURN NEW;
  END IF;
  -- whoever gives the vehicle a letter at the same moment waits
  SELECT v.destination, v.state, v.exporter, v.province, a.number, a.state AS application_state, o.uscc, o.name
    INTO listed
    FROM register.application_vehicle v
    JOIN register.application a ON a.id = v.application
    JOIN register.organisation o ON o.id = v.exporter
    WHERE v.application = NEW.application AND v.vin = NEW.vin
    FOR NO KEY UPDATE OF v;
  IF listed IS NULL
    OR listed.state = 'withdrawn'
    OR listed.application_state IN ('draft', 'withdrawn')
    OR listed.destination IS NULL
  THEN
    RAISE EXCEPTION 'the application lists no such vehicle'
      USING ERRCODE = 'MPL01', HINT = 'a letter is for one vehicle of one application';
  END IF;
  IF TG_OP = 'INSERT' THEN
    NEW.application_number := listed.number;
    NEW.exporter := listed.exporter;
    NEW.exporter_uscc := listed.uscc;
    NEW.exporter_name := listed.name;
    NEW.province := listed.province;
    NEW.destination := listed.destination;
    IF NOT EXISTS (
      SELECT FROM register.organisation o
      WHERE o.id = NEW.manufacturer AND o.part = 'manufacturer' AND o.maker = NEW.maker AND o.closed_at IS NULL
    ) THEN
      RAISE EXCEPTION 'letters are issued by manufacturers' USING ERRCODE = 'MPL03';
    END IF;
    IF num_nonnulls(
        NEW.status_list, NEW.status_index, NEW.issued_on, NEW.suspended_on, NEW.revoked_on, NEW.replaces, NEW.batch
      ) > 0
      OR NEW.state = 'requested' AND num_nonnulls(NEW.terms, NEW.ground) > 0
    THEN
      RAISE EXCEPTION 'a letter begins as a request or a draft' USING ERRCODE = 'MP002';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.verb NOT IN ('issue', 'take-effect') THEN
    RETURN NEW;
  END IF;
  IF NEW.verb = 'issue' AND NEW.stepped_by IS NULL THEN
    RAISE EXCEPTION 'a letter is signed by a person' USING ERRCODE = 'MPL04';
  END IF;
  IF NEW.verb = 'take-effect' AND OLD.held_until > clock_timestamp() THEN
    RAISE EXCEPTION 'the letter is held until %', OLD.held_until USING ERRCODE = 'MPL06';
  END IF;
  IF listed.destination <> NEW.destination THEN
    RAISE EXCEPTION 'the vehicle is applied for to another country' USING ERRCODE = 'MPL01';
  END IF;
  IF EXISTS (
    SELECT FROM register.letter_brought b
    WHERE b.application = NEW.application AND b.vin = NEW.vin AND b.ended_at IS NULL
  ) THEN
    RAISE EXCEPTION 'the vehicle has a letter that was brought' USING ERRCODE = 'MPL02';
  END IF;
  IF NEW.replaces IS NOT NULL AND NOT EXISTS (
    SELECT FROM register.letter l
    WHERE l.id = NEW.replaces
      -- while the new one is held the old one stays in force
      AND (l.state IN ('superseded', 'revoked') OR NEW.verb = 'issue' AND l.state IN ('issued', 'suspended'))
      AND l.manufacturer = NEW.manufacturer
      AND l.application = NEW.application
      AND l.vin = NEW.vin
  ) THEN
    RAISE EXCEPTION 'the letter whose place it takes is of another vehicle, or in force' USING ERRCODE = 'MPL01';
  END IF;
  IF NEW.verb = 'issue' THEN
    IF EXISTS (
      SELECT FROM register.letter l
      WHERE l.application = NEW.application
        AND l.vin = NEW.vin
        AND l.state IN ('issued', 'suspended')
        AND l.id IS DISTINCT FROM NEW.replaces
    ) THEN
      RAISE EXCEPTION 'the vehicle has a letter in force' USING ERRCODE = 'MPL02';
    END IF;
    NEW.issued_on := register.today();
    NEW.held_until := clock_timestamp() + register.letters_held_for();
  END IF;
  -- what is signed is what is issued
  IF NOT EXISTS (
    SELECT FROM register.letter_document d
    WHERE d.letter = NEW.id
      AND d.valid_on = NEW.issued_on
      AND (
        SELECT count(*)
        FROM register.signing_key k
        WHERE k.id IN (d.signing_key, d.second_key)
          AND k.manufacturer = NEW.manufacturer
          AND k.from_day <= NEW.issued_on
          AND coalesce(k.until_day >= NEW.issued_on, true)
          AND k.compromised_since IS NULL
      ) = num_nonnulls(d.signing_key, d.second_key)
  ) THEN
    RAISE EXCEPTION 'the letter is not signed with a key of the manufacturer that is valid on the day'
      USING ERRCODE = 'MPL05';
  END IF;
  RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION register.withdraw_letters() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  UPDATE register.letter
    SET state = 'withdrawn', verb = 'withdraw', stepped_at = clock_timestamp()
    WHERE application = (to_jsonb(NEW) ->> TG_ARGV[0])::uuid
      AND (TG_ARGV[1] = '' OR vin = to_jsonb(NEW) ->> TG_ARGV[1])
      AND state IN ('requested', 'drafted', 'signed');
  RETURN NULL;
END
$$;

-- One that is held takes no place yet.
CREATE OR REPLACE FUNCTION register.letter_by_code(asked text)
  RETURNS TABLE (
    number text, bytes bytea, state text, issued_on date, suspended_on date, revoked_on date, replaced boolean
  )
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT
      l.number, d.bytes, l.state, l.issued_on, l.suspended_on, l.revoked_on,
      EXISTS (SELECT FROM register.letter n WHERE n.replaces = l.id AND n.state <> 'signed')
    FROM register.letter_document d
    JOIN register.letter l ON l.id = d.letter
    WHERE d.code = asked AND l.state IN ('issued', 'suspended', 'revoked', 'superseded')
  $$;

-- Whether a letter of this register was signed at most: nobody verifies one before it is in force.
CREATE FUNCTION register.letter_not_in_force(asked text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT EXISTS (
      SELECT FROM register.letter
      WHERE number = asked AND state NOT IN ('issued', 'suspended', 'revoked', 'superseded')
    )
  $$;

REVOKE ALL ON FUNCTION register.letter_not_in_force(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.letter_not_in_force(text) TO mileproof_job;

-- What was signed and recalled is signed anew before it is issued.
CREATE FUNCTION register.unsign_letter() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  UPDATE register.letter_document SET valid_on = '-infinity' WHERE letter = NEW.id;
  RETURN NULL;
END
$$;

REVOKE ALL ON FUNCTION register.unsign_letter() FROM PUBLIC;

CREATE TRIGGER zz_unsign_letter
  AFTER UPDATE ON register.letter
  FOR EACH ROW
  WHEN (NEW.verb = 'recall' AND NEW.stepped_at <> OLD.stepped_at)
  EXECUTE FUNCTION register.unsign_letter();

-- The register issues what was held, recalls what can no longer be issued, and ends what a letter takes the place of.
UPDATE register.access
  SET columns = columns || ', state, verb, stepped_at'
  WHERE relation = 'register.letter'::regclass AND part = 'job' AND action = 'UPDATE';

-- Whoever is told that licences or letters are issued is told when a letter comes into force.
UPDATE register.webhook SET verbs = verbs || 'take-effect'::text WHERE 'issue' = ANY (verbs);

SELECT register.apply_access();
