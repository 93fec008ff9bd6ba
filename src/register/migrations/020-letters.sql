-- Letters: who signs them, which vehicle each is for, what became of it, and where that is read.

-- Keys with which a manufacturer signs. The private half is sealed with a key that is not in the database.
CREATE TABLE register.signing_key (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  manufacturer uuid NOT NULL REFERENCES register.organisation,
  maker text NOT NULL,
  -- from 1, of each manufacturer
  number int NOT NULL CHECK (number > 0),
  -- as documents name it: did:web:…#key-1
  address text NOT NULL UNIQUE,
  suite text NOT NULL CHECK (suite IN ('eddsa-jcs-2022', 'sm2-jcs-2026')),
  -- Multikey
  public_key text NOT NULL UNIQUE,
  sealed bytea NOT NULL,
  key_version int NOT NULL,
  -- days in China, both inclusive; no end: it signs on
  from_day date NOT NULL,
  until_day date CHECK (until_day >= from_day),
  -- since when others may have it
  compromised_since timestamptz,
  made_by uuid REFERENCES register.person,
  made_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (maker, number)
);

-- A key's day of end comes closer, never goes back, and is never over; a compromise is told once, and is no prophecy.
CREATE FUNCTION register.guard_signing_key() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'UPDATE' THEN
    RAISE EXCEPTION 'keys are never removed' USING ERRCODE = 'MP001', HINT = 'end the key';
  END IF;
  IF register.part() = 'owner' THEN
    RETURN NEW;
  END IF;
  IF OLD.until_day IS NOT NULL AND coalesce(NEW.until_day > OLD.until_day, true)
    OR OLD.compromised_since IS NOT NULL AND NEW.compromised_since IS DISTINCT FROM OLD.compromised_since
  THEN
    RAISE EXCEPTION 'what was said of a key stays' USING ERRCODE = 'MP001', HINT = 'make another key';
  END IF;
  IF NEW.until_day IS DISTINCT FROM OLD.until_day AND NEW.until_day < register.today()
    OR NEW.compromised_since IS DISTINCT FROM OLD.compromised_since
      AND NEW.compromised_since > greatest(clock_timestamp(), (register.today() + 1)::timestamptz)
  THEN
    RAISE EXCEPTION 'a key ends today or later, and was in other hands by now'
      USING ERRCODE = 'MP001', HINT = 'what it signed before stays';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER signing_key_stays
  BEFORE UPDATE OR DELETE ON register.signing_key
  FOR EACH ROW EXECUTE FUNCTION register.guard_signing_key();

-- What the ministry means to publish: who may sign.
CREATE TABLE register.trust_proposal (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  manufacturers jsonb NOT NULL CHECK (jsonb_typeof(manufacturers) = 'array'),
  proposed_by uuid NOT NULL REFERENCES register.person,
  proposed_at timestamptz NOT NULL DEFAULT now()
);

-- Who may sign, version by version, as it was published: bytes that never change.
CREATE TABLE register.trust_list (
  version int PRIMARY KEY CHECK (version > 0),
  issued_at timestamptz NOT NULL,
  bytes bytea NOT NULL,
  digest bytea NOT NULL GENERATED ALWAYS AS (sha256(bytes)) STORED,
  -- null where the register itself published it, after a key was compromised
  proposal uuid UNIQUE REFERENCES register.trust_proposal,
  published_by uuid REFERENCES register.person,
  CHECK (proposal IS NULL OR published_by IS NOT NULL)
);

-- Whoever publishes is another person than whoever proposed; versions follow each other.
CREATE FUNCTION register.guard_trust_list() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  IF EXISTS (
    SELECT FROM register.trust_proposal p WHERE p.id = NEW.proposal AND p.proposed_by = NEW.published_by
  ) THEN
    RAISE EXCEPTION 'the list is published by a second person' USING ERRCODE = 'MP003';
  END IF;
  IF NEW.version <> 1 + coalesce((SELECT max(version) FROM register.trust_list), 0) THEN
    RAISE EXCEPTION 'version % does not follow the last', NEW.version USING ERRCODE = '40001';
  END IF;
  -- signed bytes of an older list in the place of a new one would put back a key that was taken off
  IF (convert_from(NEW.bytes, 'UTF8')::jsonb ->> 'version')::int IS DISTINCT FROM NEW.version THEN
    RAISE EXCEPTION 'the list says of itself that it is another version' USING ERRCODE = 'MP003';
  END IF;
  RETURN NEW;
END
$$;

REVOKE ALL ON FUNCTION register.guard_trust_list() FROM PUBLIC;

CREATE TRIGGER b_trust_list
  BEFORE INSERT ON register.trust_list
  FOR EACH ROW EXECUTE FUNCTION register.guard_trust_list();
CREATE TRIGGER trust_list_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.trust_list
  EXECUTE FUNCTION register.refuse_change();
CREATE TRIGGER trust_proposal_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.trust_proposal
  EXECUTE FUNCTION register.refuse_change();

-- Where the state of a manufacturer's letters is read: bits, of which each letter has one by chance.
CREATE TABLE register.status_list (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  manufacturer uuid NOT NULL REFERENCES register.organisation,
  number int NOT NULL CHECK (number > 0),
  -- bits; fewer would not hide who is asked about
  size int NOT NULL DEFAULT 131072 CHECK (size >= 131072 AND size % 8 = 0),
  -- of its address
  code text NOT NULL UNIQUE CHECK (code ~ '^[A-Z2-7]{10}$'),
  -- when a letter on it last changed
  changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (manufacturer, number),
  UNIQUE (id, manufacturer)
);

-- The list as it was last signed, for one purpose.
CREATE TABLE register.status_credential (
  list uuid NOT NULL REFERENCES register.status_list,
  purpose text NOT NULL CHECK (purpose IN ('revocation', 'suspension')),
  bytes bytea NOT NULL,
  -- the change of the list up to which it tells
  of_change timestamptz NOT NULL,
  built_at timestamptz NOT NULL,
  PRIMARY KEY (list, purpose)
);

-- Terms that a manufacturer keeps by a name, for letters to come.
CREATE TABLE register.terms_template (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  manufacturer uuid NOT NULL REFERENCES register.organisation,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  terms jsonb NOT NULL CHECK (jsonb_typeof(terms) = 'object'),
  -- ids of outlets; null: all that are attested in the destination
  outlets uuid[] CHECK (cardinality(outlets) BETWEEN 1 AND 200),
  made_by uuid REFERENCES register.person,
  made_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz
);

CREATE UNIQUE INDEX terms_template_name ON register.terms_template (manufacturer, name) WHERE ended_at IS NULL;

CREATE TRIGGER terms_template_ends
  BEFORE UPDATE ON register.terms_template
  FOR EACH ROW EXECUTE FUNCTION register.guard_end('ended_at');

-- What letters promise, with the outlets that they name as these stood then: many letters may share one.
CREATE TABLE register.letter_terms (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  manufacturer uuid NOT NULL REFERENCES register.organisation,
  destination text NOT NULL,
  terms jsonb NOT NULL CHECK (jsonb_typeof(terms) = 'object'),
  outlets jsonb NOT NULL CHECK (jsonb_typeof(outlets) = 'array'),
  made_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (id, manufacturer, destination)
);

CREATE TRIGGER letter_terms_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.letter_terms
  EXECUTE FUNCTION register.refuse_change();

-- Letters that are issued together, all or none.
CREATE TABLE register.letter_batch (
  id uuid PRIMARY KEY,
  manufacturer uuid NOT NULL REFERENCES register.organisation,
  -- SHA-256 of what was asked: the same id goes on with the same
  request bytea NOT NULL CHECK (length(request) = 32),
  letters int NOT NULL CHECK (letters > 0),
  -- with which suites they are signed; null: with every one for which the manufacturer has a key
  suites text[] CHECK (cardinality(suites) > 0),
  made_by uuid REFERENCES register.person,
  made_at timestamptz NOT NULL DEFAULT now(),
  issued_at timestamptz
);

CREATE TRIGGER letter_batch_ends
  BEFORE UPDATE ON register.letter_batch
  FOR EACH ROW EXECUTE FUNCTION register.guard_end('issued_at');

-- One letter: for one vehicle of one application, by its manufacturer.
CREATE TABLE register.letter (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  -- SH 售后 and characters by chance: no number tells of another
  number text NOT NULL UNIQUE CHECK (number ~ '^SH[A-Z2-7]{10}$'),
  manufacturer uuid NOT NULL REFERENCES register.organisation,
  maker text NOT NULL,
  application uuid NOT NULL,
  vin text NOT NULL,
  -- what follows from these stands here for whoever does not see the application
  application_number text NOT NULL,
  exporter uuid NOT NULL,
  exporter_uscc text NOT NULL,
  exporter_name text NOT NULL,
  province text NOT NULL,
  destination text NOT NULL,
  model text NOT NULL,
  terms uuid,
  -- of the last step that brings one
  ground text,
  -- the letter whose place it takes
  replaces uuid UNIQUE REFERENCES register.letter,
  batch uuid REFERENCES register.letter_batch,
  status_list uuid,
  status_index int CHECK (status_index >= 0),
  -- days in China
  issued_on date,
  suspended_on date,
  revoked_on date,
  made_at timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (application, exporter, province) REFERENCES register.application (id, exporter, province),
  FOREIGN KEY (application, vin) REFERENCES register.application_vehicle (application, vin),
  FOREIGN KEY (terms, manufacturer, destination) REFERENCES register.letter_terms (id, manufacturer, destination),
  FOREIGN KEY (status_list, manufacturer) REFERENCES register.status_list (id, manufacturer),
  CONSTRAINT status_index_used UNIQUE (status_list, status_index)
);

SELECT register.make_alive('register.letter', 'letter', 'exporter', 'province');

ALTER TABLE register.letter
  ADD CHECK (state IN ('requested', 'declined', 'withdrawn') OR terms IS NOT NULL),
  ADD CHECK (state IN ('requested', 'declined', 'withdrawn', 'drafted') OR
    (status_index IS NOT NULL AND status_list IS NOT NULL AND issued_on IS NOT NULL)),
  ADD CHECK (state <> 'revoked' OR (revoked_on IS NOT NULL AND ground <> '')),
  ADD CHECK ((state = 'suspended') = (suspended_on IS NOT NULL)),
  ADD CHECK (state NOT IN ('declined', 'suspended') OR ground <> '');

-- one letter in force a vehicle of an application, and one in the making
CREATE UNIQUE INDEX letter_in_force ON register.letter (application, vin) WHERE state IN ('issued', 'suspended');
CREATE UNIQUE INDEX letter_under_way ON register.letter (application, vin) WHERE state IN ('requested', 'drafted');
CREATE INDEX letter_vin ON register.letter (vin);
CREATE INDEX letter_manufacturer ON register.letter (manufacturer, state, made_at, id);
CREATE INDEX letter_exporter ON register.letter (exporter, made_at, id);
CREATE INDEX letter_batch_of ON register.letter (batch) WHERE batch IS NOT NULL;

-- The document of a letter, as it was signed. Before the letter is issued it is nobody's.
CREATE TABLE register.letter_document (
  letter uuid PRIMARY KEY REFERENCES register.letter,
  -- of the address on paper: ten characters of the number, ten of the hash
  code text NOT NULL UNIQUE CHECK (code ~ '^[A-Z2-7]{20}$'),
  signing_key uuid NOT NULL REFERENCES register.signing_key,
  -- of another suite, over the same bytes
  second_key uuid REFERENCES register.signing_key CHECK (second_key <> signing_key),
  -- the day in China that it says it was issued on
  valid_on date NOT NULL,
  bytes bytea NOT NULL,
  digest bytea NOT NULL GENERATED ALWAYS AS (sha256(bytes)) STORED,
  signed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (digest)
);

-- What was issued says for ever what it said.
CREATE FUNCTION register.guard_letter_document() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (SELECT state FROM register.letter WHERE id = NEW.letter) IS DISTINCT FROM 'drafted' THEN
    RAISE EXCEPTION 'a letter that was issued is never changed'
      USING ERRCODE = 'MP001', HINT = 'issue another in its place';
  END IF;
  RETURN NEW;
END
$$;

REVOKE ALL ON FUNCTION register.guard_letter_document() FROM PUBLIC;

CREATE TRIGGER letter_document_stays
  BEFORE INSERT OR UPDATE OR DELETE ON register.letter_document
  FOR EACH ROW EXECUTE FUNCTION register.guard_letter_document();

-- A signed letter of a manufacturer that was not issued here, as an exporter brought it with an application.
CREATE TABLE register.letter_brought (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  -- DID of the manufacturer, and its id in the list of makers
  issuer text NOT NULL,
  maker text NOT NULL,
  number text NOT NULL CHECK (length(number) BETWEEN 1 AND 200),
  application uuid NOT NULL,
  vin text NOT NULL,
  exporter uuid NOT NULL,
  province text NOT NULL,
  destination text NOT NULL,
  bytes bytea NOT NULL,
  digest bytea NOT NULL GENERATED ALWAYS AS (sha256(bytes)) STORED,
  -- the three checks as they came out
  verification jsonb NOT NULL,
  brought_at timestamptz NOT NULL DEFAULT now(),
  -- another was brought in its place
  ended_at timestamptz,
  FOREIGN KEY (application, exporter, province) REFERENCES register.application (id, exporter, province),
  FOREIGN KEY (application, vin) REFERENCES register.application_vehicle (application, vin),
  -- the same letter serves no other vehicle, application, exporter or destination
  CONSTRAINT letter_brought_once UNIQUE (issuer, number)
);

CREATE UNIQUE INDEX letter_brought_in_force ON register.letter_brought (application, vin) WHERE ended_at IS NULL;

CREATE FUNCTION register.guard_letter_brought() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    -- whoever gives the vehicle a letter at the same moment waits
    PERFORM FROM register.application_vehicle v
      WHERE v.application = NEW.application AND v.vin = NEW.vin
      FOR NO KEY UPDATE;
    IF EXISTS (
      SELECT FROM register.letter l
      WHERE l.application = NEW.application AND l.vin = NEW.vin AND l.state IN ('issued', 'suspended')
    ) THEN
      RAISE EXCEPTION 'the vehicle has a letter in force' USING ERRCODE = 'MPL02';
    END IF;
    RETURN NEW;
  END IF;
  -- the hash is worked out after this
  IF TG_OP = 'DELETE'
    OR OLD.ended_at IS NOT NULL
    OR to_jsonb(NEW) - 'ended_at' - 'digest' <> to_jsonb(OLD) - 'ended_at' - 'digest'
  THEN
    RAISE EXCEPTION 'a letter that was brought stays' USING ERRCODE = 'MP001';
  END IF;
  RETURN NEW;
END
$$;

REVOKE ALL ON FUNCTION register.guard_letter_brought() FROM PUBLIC;

CREATE TRIGGER letter_brought_stays
  BEFORE INSERT OR UPDATE OR DELETE ON register.letter_brought
  FOR EACH ROW EXECUTE FUNCTION register.guard_letter_brought();

-- Binds a letter to its vehicle: whoever writes it says the application and the VIN, and the rest follows from them.
-- What a letter is of is never changed; it is issued by a person, for what the vehicle is applied for on that day.
CREATE FUNCTION register.guard_letter() RETURNS trigger
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
    IF NEW.verb = 'draft' THEN
      -- what was signed before promises something else: it is signed anew before it is issued
      UPDATE register.letter_document SET valid_on = '-infinity' WHERE letter = NEW.id;
    ELSIF NEW.terms IS DISTINCT FROM OLD.terms THEN
      RAISE EXCEPTION 'terms are those that were drafted and signed' USING ERRCODE = 'MP001', HINT = 'draft it anew';
    END IF;
  END IF;
  IF TG_OP = 'UPDATE' AND (NEW.stepped_at = OLD.stepped_at OR NEW.verb NOT IN ('draft', 'issue')) THEN
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
  IF NEW.verb <> 'issue' THEN
    RETURN NEW;
  END IF;
  IF NEW.stepped_by IS NULL THEN
    RAISE EXCEPTION 'a letter is issued by a person' USING ERRCODE = 'MPL04';
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
      AND l.state = 'superseded'
      AND l.manufacturer = NEW.manufacturer
      AND l.application = NEW.application
      AND l.vin = NEW.vin
  ) THEN
    RAISE EXCEPTION 'the letter whose place it takes is of another vehicle, or in force' USING ERRCODE = 'MPL01';
  END IF;
  NEW.issued_on := register.today();
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

REVOKE ALL ON FUNCTION register.guard_letter() FROM PUBLIC;

CREATE TRIGGER c_letter
  BEFORE INSERT OR UPDATE ON register.letter
  FOR EACH ROW EXECUTE FUNCTION register.guard_letter();

-- nothing else is said at the step of a letter than its ground
CREATE TRIGGER zz_record_said
  AFTER UPDATE ON register.letter
  FOR EACH ROW
  WHEN (NEW.ground IS NOT NULL AND NEW.stepped_at <> OLD.stepped_at)
  EXECUTE FUNCTION register.record_said('', '');

-- What was asked for a vehicle ends with the vehicle, or with its application. Runs with the rights of whoever
-- withdraws, so that the step is his.
CREATE FUNCTION register.withdraw_letters() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  UPDATE register.letter
    SET state = 'withdrawn', verb = 'withdraw', stepped_at = clock_timestamp()
    WHERE application = (to_jsonb(NEW) ->> TG_ARGV[0])::uuid
      AND (TG_ARGV[1] = '' OR vin = to_jsonb(NEW) ->> TG_ARGV[1])
      AND state IN ('requested', 'drafted');
  RETURN NULL;
END
$$;

CREATE TRIGGER zz_withdraw_letters
  AFTER UPDATE ON register.application
  FOR EACH ROW
  WHEN (NEW.state = 'withdrawn' AND OLD.state <> 'withdrawn')
  EXECUTE FUNCTION register.withdraw_letters('id', '');
CREATE TRIGGER zz_withdraw_letters
  AFTER UPDATE ON register.application_vehicle
  FOR EACH ROW
  WHEN (NEW.state = 'withdrawn' AND OLD.state <> 'withdrawn')
  EXECUTE FUNCTION register.withdraw_letters('application', 'vin');

-- A list whose letters changed is signed anew when it is next asked for.
CREATE FUNCTION register.touch_status_list() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  UPDATE register.status_list SET changed_at = clock_timestamp() WHERE id = NEW.status_list;
  RETURN NULL;
END
$$;

REVOKE ALL ON FUNCTION register.touch_status_list() FROM PUBLIC;

CREATE TRIGGER zz_touch_status_list
  AFTER UPDATE ON register.letter
  FOR EACH ROW
  WHEN (OLD.state <> NEW.state AND (OLD.state = 'suspended' OR NEW.state IN ('suspended', 'revoked', 'superseded')))
  EXECUTE FUNCTION register.touch_status_list();

-- Who sees and writes which rows.
INSERT INTO register.access
  SELECT 'register.signing_key', part, 'SELECT',
    'id, manufacturer, maker, number, address, suite, public_key, from_day, until_day, compromised_since, made_at',
    CASE part WHEN 'manufacturer' THEN 'manufacturer = register.organisation()' ELSE 'true' END
  FROM unnest(ARRAY['manufacturer', 'ministry']) part;
INSERT INTO register.access
  SELECT 'register.trust_list', part, 'SELECT', NULL, 'true'
  FROM unnest(ARRAY['exporter', 'manufacturer', 'office', 'ministry', 'customs', 'registry', 'tax', 'administrator',
    'public', 'job']) part;
INSERT INTO register.access
  SELECT 'register.letter', part, 'SELECT', NULL,
    CASE part
      WHEN 'exporter' THEN 'exporter = register.organisation()'
      WHEN 'manufacturer' THEN 'manufacturer = register.organisation()'
      WHEN 'office' THEN 'province = register.province()'
      WHEN 'customs' THEN $$state IN ('issued', 'suspended', 'revoked', 'superseded')$$
      ELSE 'true'
    END
  FROM unnest(ARRAY['exporter', 'manufacturer', 'office', 'ministry', 'customs', 'job']) part;
-- a manufacturer is told what befalls its letters, whoever did it
UPDATE register.access
  SET rows = rows || $$
    OR (kind = 'letter' AND EXISTS (
      SELECT FROM register.letter l WHERE l.id = thing AND l.manufacturer = register.organisation()
    ))$$
  WHERE relation = 'register.event'::regclass AND part = 'manufacturer' AND action = 'SELECT';
-- of letters that whoever acts sees, once they were issued
INSERT INTO register.access
  SELECT 'register.letter_document', part, 'SELECT', NULL,
    CASE part
      WHEN 'job' THEN 'true'
      ELSE $$letter IN (
        SELECT l.id FROM register.letter l WHERE l.state IN ('issued', 'suspended', 'revoked', 'superseded')
      )$$
    END
  FROM unnest(ARRAY['exporter', 'manufacturer', 'office', 'ministry', 'customs', 'job']) part;
INSERT INTO register.access
  SELECT 'register.letter_terms', part, 'SELECT', NULL,
    CASE part
      WHEN 'manufacturer' THEN 'manufacturer = register.organisation()'
      WHEN 'job' THEN 'true'
      ELSE 'id IN (SELECT l.terms FROM register.letter l)'
    END
  FROM unnest(ARRAY['exporter', 'manufacturer', 'office', 'ministry', 'customs', 'job']) part;
INSERT INTO register.access
  SELECT 'register.letter_brought', part, 'SELECT', NULL,
    CASE part
      WHEN 'exporter' THEN 'exporter = register.organisation()'
      WHEN 'office' THEN 'province = register.province()'
      ELSE 'true'
    END
  FROM unnest(ARRAY['exporter', 'office', 'ministry', 'customs', 'job']) part;
INSERT INTO register.access VALUES
  -- a key is made by a person, for its own manufacturer
  ('register.signing_key', 'manufacturer', 'INSERT', NULL,
    'manufacturer = register.organisation() AND maker = register.maker() AND made_by = register.person()'),
  ('register.signing_key', 'manufacturer', 'UPDATE', 'until_day, compromised_since',
    'manufacturer = register.organisation()'),
  ('register.signing_key', 'job', 'SELECT', NULL, 'true'),
  ('register.trust_proposal', 'ministry', 'SELECT', NULL, 'true'),
  ('register.trust_proposal', 'ministry', 'INSERT', NULL, 'proposed_by = register.person()'),
  ('register.trust_list', 'ministry', 'INSERT', NULL, 'published_by = register.person() AND proposal IS NOT NULL'),
  ('register.trust_list', 'job', 'INSERT', NULL, 'true'),
  ('register.status_list', 'job', 'SELECT', NULL, 'true'),
  ('register.status_list', 'job', 'INSERT', NULL, 'true'),
  ('register.status_list', 'job', 'UPDATE', 'changed_at', 'true'),
  ('register.status_credential', 'job', 'SELECT', NULL, 'true'),
  ('register.status_credential', 'job', 'INSERT', NULL, 'true'),
  ('register.status_credential', 'job', 'UPDATE', 'bytes, of_change, built_at', 'true'),
  ('register.terms_template', 'manufacturer', 'SELECT', NULL, 'manufacturer = register.organisation()'),
  ('register.terms_template', 'manufacturer', 'INSERT', NULL, 'manufacturer = register.organisation()'),
  ('register.terms_template', 'manufacturer', 'UPDATE', 'ended_at', 'manufacturer = register.organisation()'),
  ('register.letter_terms', 'manufacturer', 'INSERT', NULL, 'manufacturer = register.organisation()'),
  ('register.letter_batch', 'manufacturer', 'SELECT', NULL, 'manufacturer = register.organisation()'),
  ('register.letter_batch', 'manufacturer', 'INSERT', NULL, 'manufacturer = register.organisation()'),
  ('register.letter_batch', 'manufacturer', 'UPDATE', 'issued_at', 'manufacturer = register.organisation()'),
  ('register.letter', 'exporter', 'INSERT', NULL,
    $$exporter = register.organisation() AND state = 'requested'$$),
  ('register.letter', 'manufacturer', 'INSERT', NULL,
    $$manufacturer = register.organisation() AND maker = register.maker() AND state = 'drafted'$$),
  ('register.letter', 'manufacturer', 'UPDATE',
    'state, verb, stepped_at, terms, ground, replaces, batch, issued_on, suspended_on, revoked_on',
    'manufacturer = register.organisation()'),
  ('register.letter', 'exporter', 'UPDATE', 'state, verb, stepped_at', 'exporter = register.organisation()'),
  ('register.letter', 'job', 'UPDATE', 'status_list, status_index, batch', 'true'),
  ('register.letter_document', 'job', 'INSERT', NULL, 'true'),
  ('register.letter_document', 'job', 'UPDATE', 'code, signing_key, second_key, valid_on, bytes, signed_at', 'true'),
  ('register.letter_brought', 'job', 'INSERT', NULL, 'true'),
  ('register.letter_brought', 'job', 'UPDATE', 'ended_at', 'true');

SELECT register.apply_access();

-- What happened to letters at one moment, for the jobs that follow it: the vehicles are screened anew.
CREATE TABLE register.letter_change (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  verb text NOT NULL,
  vins text[] NOT NULL CHECK (cardinality(vins) > 0),
  changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  -- when they were sent to be screened anew, and how many of them were open
  followed_at timestamptz,
  vehicles bigint
);

CREATE INDEX letter_change_waits ON register.letter_change (changed_at, id) WHERE followed_at IS NULL;

CREATE TRIGGER letter_change_ends
  BEFORE UPDATE ON register.letter_change
  FOR EACH ROW EXECUTE FUNCTION register.guard_end('followed_at');

INSERT INTO register.access VALUES
  ('register.letter_change', 'job', 'SELECT', NULL, 'true'),
  ('register.letter_change', 'job', 'INSERT', NULL, 'true'),
  ('register.letter_change', 'job', 'UPDATE', 'followed_at, vehicles', 'true');

SELECT register.apply_access();

-- One letter by the code on its paper, for whoever has the paper: who does not know ten characters of the number and
-- ten of the hash finds none.
CREATE FUNCTION register.letter_by_code(asked text)
  RETURNS TABLE (
    number text, bytes bytea, state text, issued_on date, suspended_on date, revoked_on date, replaced boolean
  )
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT
      l.number, d.bytes, l.state, l.issued_on, l.suspended_on, l.revoked_on,
      EXISTS (SELECT FROM register.letter n WHERE n.replaces = l.id)
    FROM register.letter_document d
    JOIN register.letter l ON l.id = d.letter
    WHERE d.code = asked AND l.state IN ('issued', 'suspended', 'revoked', 'superseded')
  $$;

REVOKE ALL ON FUNCTION register.letter_by_code(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.letter_by_code(text) TO mileproof_public;

-- Cars of the make of whoever acts that left while no letter was in force, and got none since, the latest exit first: what says whether each
-- needed one, and nothing of who sold it.
CREATE FUNCTION register.exported_without_letter(before_day date, before_vin text, most int)
  RETURNS TABLE (
    vin text, country text, exited_on date, registered_on text, pending_export_on text, applied_on date
  )
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT
      v.vin,
      coalesce(v.declared_destination, l.destination),
      v.exited_on,
      (SELECT t.value FROM register.told_of(v.vin) t WHERE t.fact = 'certificate.registeredOn'),
      (SELECT t.value FROM register.told_of(v.vin) t WHERE t.fact = 'certificate.pendingExportOn'),
      n.applied_on
    FROM register.licensed_vehicle v
    JOIN register.licence l ON l.id = v.licence
    JOIN register.application_vehicle d ON d.id = v.decision
    JOIN register.application_version n ON n.application = d.application AND n.version = d.version
    WHERE v.maker = register.maker()
      AND v.state IN ('exited', 'deregistered')
      AND (before_day IS NULL OR (v.exited_on, v.vin) < (before_day, before_vin))
      AND NOT EXISTS (
        SELECT FROM register.letter s
        LEFT JOIN register.letter n ON n.replaces = s.id
        WHERE s.application = d.application
          AND s.vin = v.vin
          AND (
            s.state = 'issued'
            -- the day on which one is revoked, suspended or replaced is the first without it
            OR (s.issued_on <= v.exited_on AND coalesce(s.revoked_on, s.suspended_on, n.issued_on) > v.exited_on)
          )
      )
      AND NOT EXISTS (
        SELECT FROM register.letter_brought b
        WHERE b.application = d.application AND b.vin = v.vin AND b.ended_at IS NULL
      )
    ORDER BY v.exited_on DESC, v.vin DESC
    LIMIT most
  $$;

CREATE INDEX licensed_vehicle_left ON register.licensed_vehicle (maker, exited_on DESC, vin DESC)
  WHERE state IN ('exited', 'deregistered');

REVOKE ALL ON FUNCTION register.exported_without_letter(date, text, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.exported_without_letter(date, text, int) TO mileproof_manufacturer;
