-- Staff numbers, notes, and who an application is given to.

-- By which colleagues know each other (工号). It never passes to another person of the organisation.
ALTER TABLE register.person
  ADD COLUMN staff_number text CHECK (staff_number ~ '^[0-9A-Za-z][0-9A-Za-z-]{0,19}$'),
  ADD CONSTRAINT staff_number_of_one_person
    EXCLUDE USING gist (organisation WITH =, staff_number WITH =, pseudonym WITH <>);

-- who lost the way in is invited anew, and keeps the number
CREATE UNIQUE INDEX staff_number_in_use ON register.person (organisation, staff_number)
  WHERE left_at IS NULL AND staff_number IS NOT NULL;

-- Whoever leaves leaves the number as it was.
CREATE FUNCTION register.guard_staff_number() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF register.part() <> 'owner' AND NEW.left_at IS NOT NULL THEN
    RAISE EXCEPTION 'a staff number is changed of whoever is a member' USING ERRCODE = 'MP001';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER guard_staff_number
  BEFORE UPDATE ON register.person
  FOR EACH ROW
  WHEN (NEW.staff_number IS DISTINCT FROM OLD.staff_number)
  EXECUTE FUNCTION register.guard_staff_number();

-- What an office or the ministry writes down for itself of an application, a vehicle or an exporter.
CREATE TABLE register.note (
  id uuid PRIMARY KEY,
  organisation uuid NOT NULL DEFAULT register.organisation() REFERENCES register.organisation,
  application uuid REFERENCES register.application,
  vin text CHECK (length(vin) BETWEEN 1 AND 40),
  exporter uuid REFERENCES register.organisation,
  written_by uuid NOT NULL DEFAULT register.person() REFERENCES register.person,
  -- the day in China
  written_on date NOT NULL DEFAULT register.today(),
  written_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  -- its text: it may name people
  sealed bytea NOT NULL CHECK (length(sealed) <= 20000),
  key_version int NOT NULL,
  CHECK (num_nonnulls(application, vin, exporter) = 1)
);

CREATE INDEX note_application ON register.note (application, written_at) WHERE application IS NOT NULL;
CREATE INDEX note_vin ON register.note (vin, organisation, written_at) WHERE vin IS NOT NULL;
CREATE INDEX note_exporter ON register.note (exporter, organisation, written_at) WHERE exporter IS NOT NULL;
CREATE INDEX note_organisation ON register.note (organisation, written_at, id);

-- Whoever writes one writes it in his own name, of what he may see.
CREATE FUNCTION register.guard_note() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    -- it is sealed anew with a later key, by whoever owns the database
    IF TG_OP = 'UPDATE'
      AND register.part() = 'owner'
      AND to_jsonb(NEW) - 'sealed' - 'key_version' = to_jsonb(OLD) - 'sealed' - 'key_version'
    THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'a note is never changed or removed' USING ERRCODE = 'MP001', HINT = 'write another';
  END IF;
  IF register.part() = 'owner' THEN
    RETURN NEW;
  END IF;
  IF register.person() IS NULL THEN
    RAISE EXCEPTION 'a note is written by a person' USING ERRCODE = 'MPL04';
  END IF;
  NEW.organisation := register.organisation();
  NEW.written_by := register.person();
  NEW.written_on := register.today();
  NEW.written_at := clock_timestamp();
  IF NOT (
    EXISTS (SELECT FROM register.application WHERE id = NEW.application AND state <> 'draft')
    OR EXISTS (SELECT FROM register.application_vehicle WHERE vin = NEW.vin)
    OR EXISTS (SELECT FROM register.organisation WHERE id = NEW.exporter AND part = 'exporter')
  ) THEN
    RAISE EXCEPTION 'no such thing to write a note on' USING ERRCODE = '23503';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER a_note
  BEFORE INSERT OR UPDATE OR DELETE ON register.note
  FOR EACH ROW EXECUTE FUNCTION register.guard_note();
CREATE TRIGGER note_not_emptied
  BEFORE TRUNCATE ON register.note
  EXECUTE FUNCTION register.refuse_change();

-- To whom an application was given, each time anew: the last row holds. It outlives the half hour for which it is
-- taken.
CREATE TABLE register.assignment (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  application uuid NOT NULL REFERENCES register.application,
  organisation uuid NOT NULL REFERENCES register.organisation,
  -- null: whoever asks for the next may get it
  assigned_to uuid REFERENCES register.person,
  -- who had it, as whoever gives it read it
  assigned_from uuid REFERENCES register.person,
  assigned_by uuid NOT NULL REFERENCES register.person,
  assigned_on date NOT NULL DEFAULT register.today(),
  assigned_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  -- by which step of the application it came; null: it was given as such
  verb text CHECK (verb IN ('take', 'release')),
  -- the word why
  note uuid REFERENCES register.note
);

CREATE INDEX assignment_application ON register.assignment (application, id DESC);
CREATE INDEX assignment_person ON register.assignment (assigned_to, id) WHERE assigned_to IS NOT NULL;

CREATE TRIGGER assignment_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.assignment
  EXECUTE FUNCTION register.refuse_change();

-- Who of the organisation that acts has an application: the colleague to whom it was given last, unless he left; null:
-- nobody. Runs as the owner, since others than offices read it with an application, and are told of nobody.
CREATE FUNCTION register.assigned_to(asked uuid) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT p.id
    FROM (
      SELECT a.assigned_to
      FROM register.assignment a
      WHERE a.application = asked
      ORDER BY a.id DESC
      LIMIT 1
    ) last
    JOIN register.person p ON p.id = last.assigned_to
    WHERE p.left_at IS NULL AND p.organisation = register.organisation()
  $$;

REVOKE ALL ON FUNCTION register.assigned_to(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.assigned_to(uuid) TO
  mileproof_exporter, mileproof_office, mileproof_ministry, mileproof_job;

-- Nobody has it: anybody gives it to anybody. A colleague has it: he hands it over, with a word why; anybody takes it
-- over, with a word why, since a colleague may be away; and whoever manages the office gives it to any other.
CREATE FUNCTION register.guard_assignment() RETURNS trigger
  LANGUAGE plpgsql AS $$
DECLARE
  about register.application;
  has uuid;
  self uuid := register.person();
BEGIN
  IF register.part() = 'owner' THEN
    RETURN NEW;
  END IF;
  IF self IS NULL THEN
    RAISE EXCEPTION 'an application is given by a person' USING ERRCODE = 'MPL04';
  END IF;
  -- whoever gives it at the same time waits here
  SELECT * INTO about FROM register.application WHERE id = NEW.application FOR UPDATE;
  IF about.id IS NULL THEN
    RAISE EXCEPTION 'no such application' USING ERRCODE = '23503';
  ELSIF about.state NOT IN ('submitted', 'underReview', 'returned') THEN
    RAISE EXCEPTION 'an application that is % is given to nobody', about.state USING ERRCODE = 'MP002';
  END IF;
  has := register.assigned_to(NEW.application);
  IF has IS DISTINCT FROM NEW.assigned_from THEN
    RAISE EXCEPTION 'another has the application than whoever gave it read' USING ERRCODE = 'MPA01';
  ELSIF has IS NOT DISTINCT FROM NEW.assigned_to THEN
    RAISE EXCEPTION 'he has it already' USING ERRCODE = '23505';
  ELSIF has <> self
    AND NEW.assigned_to IS DISTINCT FROM self
    AND NOT EXISTS (SELECT FROM register.person WHERE id = self AND 'manage' = ANY (rights))
  THEN
    RAISE EXCEPTION 'what a colleague has is given to a third by whoever manages the office' USING ERRCODE = 'MPA02';
  ELSIF has IS NOT NULL AND NEW.assigned_to IS NOT NULL AND NEW.note IS NULL THEN
    RAISE EXCEPTION 'a word says why' USING ERRCODE = '23514';
  ELSIF has <> self AND about.taken_by = has AND about.taken_until > clock_timestamp()
    AND NEW.assigned_to IS NOT DISTINCT FROM self
  THEN
    RAISE EXCEPTION 'a colleague works on it at this moment' USING ERRCODE = 'MP005';
  ELSIF NEW.assigned_to IS NOT NULL AND NOT EXISTS (
    SELECT FROM register.person WHERE id = NEW.assigned_to AND left_at IS NULL AND 'act' = ANY (rights)
  ) THEN
    RAISE EXCEPTION 'it is given to a colleague who may act' USING ERRCODE = '23503';
  ELSIF NEW.note IS NOT NULL AND NOT EXISTS (
    SELECT FROM register.note WHERE id = NEW.note AND application = NEW.application AND written_by = self
  ) THEN
    RAISE EXCEPTION 'the word is a note of whoever gives it' USING ERRCODE = '23503';
  END IF;
  NEW.organisation := register.organisation();
  NEW.assigned_by := self;
  NEW.assigned_on := register.today();
  NEW.assigned_at := clock_timestamp();
  NEW.verb := NULL;
  RETURN NEW;
END
$$;

CREATE TRIGGER a_assignment
  BEFORE INSERT ON register.assignment
  FOR EACH ROW EXECUTE FUNCTION register.guard_assignment();

-- An event of each, which no exporter sees; whoever hands over what he works on keeps it no longer. Runs as the owner.
CREATE FUNCTION register.record_assignment() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  INSERT INTO register.event (part, organisation, person, verb, kind, thing, province, detail)
    SELECT substr(current_setting('role'), 11), NEW.organisation, NEW.assigned_by,
      CASE WHEN NEW.assigned_to IS NULL THEN 'give-back' ELSE 'assign' END,
      'application', a.id, a.province,
      jsonb_strip_nulls(jsonb_build_object('from', NEW.assigned_from, 'to', NEW.assigned_to))
    FROM register.application a
    WHERE a.id = NEW.application;
  UPDATE register.application
    SET taken_by = NULL, taken_until = NULL
    WHERE id = NEW.application AND taken_by = NEW.assigned_by AND taken_by IS DISTINCT FROM NEW.assigned_to;
  RETURN NULL;
END
$$;

CREATE TRIGGER z_record_assignment
  AFTER INSERT ON register.assignment
  FOR EACH ROW
  WHEN (NEW.verb IS NULL)
  EXECUTE FUNCTION register.record_assignment();

-- As in 008; and what was given to a colleague is taken by nobody else before it is given to him.
CREATE OR REPLACE FUNCTION register.guard_taken() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.stepped_at = OLD.stepped_at THEN
    RETURN NEW;
  END IF;
  IF NEW.verb = 'take' THEN
    IF register.person() IS NULL THEN
      RAISE EXCEPTION 'an application is taken by a person' USING ERRCODE = 'MP005';
    END IF;
    IF OLD.taken_until > clock_timestamp() AND OLD.taken_by IS DISTINCT FROM register.person() THEN
      RAISE EXCEPTION 'another officer works on the application' USING ERRCODE = 'MP005';
    END IF;
    IF register.assigned_to(OLD.id) <> register.person() THEN
      RAISE EXCEPTION 'the application was given to another officer' USING ERRCODE = 'MP005';
    END IF;
    NEW.taken_by := register.person();
    NEW.taken_until := clock_timestamp() + interval '30 minutes';
    RETURN NEW;
  END IF;
  IF NEW.verb IN ('release', 'ask', 'decide') AND OLD.taken_by IS DISTINCT FROM register.person() THEN
    RAISE EXCEPTION 'whoever took the application acts on it' USING ERRCODE = 'MP005';
  END IF;
  NEW.taken_by := NULL;
  NEW.taken_until := NULL;
  RETURN NEW;
END
$$;

-- What somebody takes is his from then on, until he gives it back. The step is the event. Runs as the owner.
CREATE FUNCTION register.keep_taken() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  has uuid := register.assigned_to(NEW.id);
BEGIN
  IF NEW.verb = 'take' AND has IS DISTINCT FROM NEW.stepped_by
    OR NEW.verb = 'release' AND has = NEW.stepped_by
  THEN
    INSERT INTO register.assignment (application, organisation, assigned_to, assigned_from, assigned_by, verb)
      VALUES (
        NEW.id, NEW.stepped_for, CASE NEW.verb WHEN 'take' THEN NEW.stepped_by END, has, NEW.stepped_by, NEW.verb
      );
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER y_keep_taken
  AFTER UPDATE ON register.application
  FOR EACH ROW
  WHEN (NEW.verb IN ('take', 'release') AND NEW.stepped_at <> OLD.stepped_at)
  EXECUTE FUNCTION register.keep_taken();

REVOKE ALL ON FUNCTION register.record_assignment(), register.keep_taken() FROM PUBLIC;

-- What one did, and what an office decided, by day.
CREATE INDEX event_person ON register.event (person, transaction DESC, id DESC) WHERE person IS NOT NULL;
CREATE INDEX event_decision ON register.event (day, province)
  WHERE kind = 'application' AND verb = 'decide'
    OR kind = 'vehicleDecision' AND verb IN ('grant', 'countersign');

-- What waits or ends beside jobs and keys, by whose it is, for whoever looks after the register: webhooks that nothing
-- reaches, with the messages that wait; attestations of outlets that lapse up to a day, inclusive.
CREATE FUNCTION register.waiting_or_ending(asked date)
  RETURNS TABLE (kind text, owner text, ends date, since timestamptz, things int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT 'webhook', o.name, NULL::date, min(w.failing_since), sum(waiting.messages)::int
    FROM register.webhook w
    JOIN register.organisation o ON o.id = w.organisation
    CROSS JOIN LATERAL (
      SELECT count(*) AS messages
      FROM register.delivery d
      WHERE d.webhook = w.id AND d.delivered_at IS NULL AND d.given_up_at IS NULL
    ) waiting
    WHERE w.failing_since IS NOT NULL AND w.ended_at IS NULL
    GROUP BY o.id, o.name
    UNION ALL
    SELECT 'attestation', o.name, min(t.attested_until), NULL, count(*)::int
    FROM register.outlet t
    JOIN register.organisation o ON o.id = t.organisation
    WHERE t.state = 'attested' AND t.attested_until BETWEEN register.today() AND asked AND o.closed_at IS NULL
    GROUP BY o.id, o.name
    ORDER BY 1, 2
  $$;

REVOKE ALL ON FUNCTION register.waiting_or_ending(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.waiting_or_ending(date) TO mileproof_administrator, mileproof_job;

UPDATE register.access
  SET columns = columns || ', staff_number'
  WHERE relation = 'register.person'::regclass AND action <> 'SELECT';
INSERT INTO register.access VALUES
  ('register.note', 'office', 'SELECT', NULL, 'organisation = register.organisation()'),
  ('register.note', 'office', 'INSERT', 'id, application, vin, exporter, sealed, key_version',
    'organisation = register.organisation()'),
  ('register.note', 'ministry', 'SELECT', NULL, 'organisation = register.organisation()'),
  ('register.note', 'ministry', 'INSERT', 'id, application, vin, exporter, sealed, key_version',
    'organisation = register.organisation()'),
  ('register.assignment', 'office', 'SELECT', NULL, 'organisation = register.organisation()'),
  ('register.assignment', 'office', 'INSERT', 'application, assigned_to, assigned_from, note',
    'organisation = register.organisation()');

SELECT register.apply_access();
