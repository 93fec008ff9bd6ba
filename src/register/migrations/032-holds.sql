-- Holds at the border, what goes on by a signed ground, and what became of vehicles whose licence ended unused.

-- WF 未予放行: a vehicle that a port did not let go. It belongs to the vehicle: every port sees it, and no port declares
-- the vehicle or lets it out until it is released.
CREATE TABLE register.hold (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  number text NOT NULL UNIQUE,
  vin text NOT NULL CHECK (vin ~ '^[A-HJ-NPR-Z0-9]{17}$'),
  -- the vehicle on its licence with whoever exports it and whose office issued it; null: no licence lists it
  vehicle uuid REFERENCES register.licensed_vehicle,
  exporter uuid REFERENCES register.organisation,
  province text,
  -- the customs organisation that held it
  port uuid NOT NULL REFERENCES register.organisation,
  held_on date NOT NULL DEFAULT register.today(),
  -- what was answered last, and the ground on which it was referred or released
  answer text CHECK (length(answer) BETWEEN 1 AND 4000),
  ground text CHECK (length(ground) BETWEEN 1 AND 4000),
  CHECK ((vehicle IS NULL) = (exporter IS NULL) AND (vehicle IS NULL) = (province IS NULL))
);

SELECT register.make_alive('register.hold', 'hold', 'exporter', 'province');

ALTER TABLE register.hold
  ADD CHECK (state NOT IN ('referred', 'released') OR ground IS NOT NULL),
  ADD CHECK (state <> 'answered' OR answer IS NOT NULL);

-- two ports that hold one vehicle at once make one hold
CREATE UNIQUE INDEX hold_stands ON register.hold (vin) WHERE state <> 'released';
CREATE INDEX hold_vin ON register.hold (vin, stepped_at);
CREATE INDEX hold_office ON register.hold (province, stepped_at, id) WHERE state <> 'released';
CREATE INDEX hold_exporter ON register.hold (exporter, stepped_at, id);

-- Each attempt that was not let go, with all that was shown: the first makes the hold, others stand under it.
CREATE TABLE register.hold_attempt (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  hold uuid NOT NULL REFERENCES register.hold,
  port uuid NOT NULL DEFAULT register.organisation() REFERENCES register.organisation,
  -- null: a program's key
  person uuid DEFAULT register.person(),
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  day date NOT NULL DEFAULT register.today(),
  -- what customs was about to do; hold: nothing else
  step text NOT NULL CHECK (step IN ('declare', 'exit', 'hold')),
  entry_number text CHECK (length(entry_number) BETWEEN 1 AND 64),
  destination text CHECK (destination ~ '^[A-Z]{2}$'),
  odometer_km int CHECK (odometer_km >= 0),
  -- codes of `HOLD_REASONS` and `HOLD_GROUNDS`
  reasons text[] NOT NULL CHECK (cardinality(reasons) > 0),
  -- what the officer adds
  words text CHECK (length(words) BETWEEN 1 AND 4000)
);

-- the same attempt of a port, told twice, is one
CREATE UNIQUE INDEX hold_attempt_once ON register.hold_attempt
  (hold, port, step, entry_number, destination, odometer_km) NULLS NOT DISTINCT;

CREATE TRIGGER hold_attempt_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.hold_attempt
  EXECUTE FUNCTION register.refuse_change();

-- A hold says itself of which vehicle it is. It waits for whoever steps this vehicle now, and then stands.
CREATE FUNCTION register.place_hold() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  under register.licensed_vehicle;
BEGIN
  SELECT * INTO under
    FROM register.licensed_vehicle
    WHERE vin = NEW.vin
    ORDER BY state IN ('open', 'declared') DESC, may_leave @> register.today() DESC, may_leave DESC, id
    LIMIT 1
    FOR UPDATE;
  NEW.vehicle := under.id;
  NEW.exporter := under.exporter;
  NEW.province := under.province;
  NEW.port := register.organisation();
  NEW.held_on := register.today();
  NEW.number := register.next_number('WF', coalesce(NEW.province, '00'));
  RETURN NEW;
END
$$;

REVOKE ALL ON FUNCTION register.place_hold() FROM PUBLIC;

CREATE TRIGGER b_place
  BEFORE INSERT ON register.hold
  FOR EACH ROW EXECUTE FUNCTION register.place_hold();

-- Released by a second person: of the port that holds, or of the office that issued the licence.
CREATE FUNCTION register.guard_hold() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.verb <> 'release' OR NEW.stepped_at = OLD.stepped_at OR register.part() = 'owner' THEN
    RETURN NEW;
  END IF;
  IF register.person() IS NULL THEN
    RAISE EXCEPTION 'a person releases a hold' USING ERRCODE = 'MPL04';
  END IF;
  IF register.part() = 'customs' AND OLD.port <> register.organisation() THEN
    RAISE EXCEPTION 'the hold is of another port' USING ERRCODE = 'MPB03';
  END IF;
  IF EXISTS (SELECT FROM register.hold_attempt WHERE hold = NEW.id AND person = register.person()) THEN
    RAISE EXCEPTION 'who held it does not release it' USING ERRCODE = 'MP003';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER b_guard
  BEFORE UPDATE ON register.hold
  FOR EACH ROW EXECUTE FUNCTION register.guard_hold();

CREATE FUNCTION register.record_attempt() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  INSERT INTO register.event (part, organisation, person, verb, kind, thing, exporter, province, detail)
    SELECT
      'customs', NEW.port, NEW.person, 'attempt', 'hold', h.id, h.exporter, h.province,
      jsonb_strip_nulls(jsonb_build_object(
        'step', NEW.step, 'destination', NEW.destination, 'reasons', to_jsonb(NEW.reasons)
      ))
    FROM register.hold h
    WHERE h.id = NEW.hold;
  RETURN NULL;
END
$$;

REVOKE ALL ON FUNCTION register.record_attempt() FROM PUBLIC;

CREATE TRIGGER z_record_attempt
  AFTER INSERT ON register.hold_attempt
  FOR EACH ROW EXECUTE FUNCTION register.record_attempt();

-- What a vehicle went on with though something was to be looked at: by the ground of the person who signed it.
CREATE TABLE register.border_pass (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  vehicle uuid NOT NULL,
  exporter uuid NOT NULL,
  province text NOT NULL,
  vin text NOT NULL,
  port uuid NOT NULL DEFAULT register.organisation() REFERENCES register.organisation,
  person uuid NOT NULL DEFAULT register.person() REFERENCES register.person,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  day date NOT NULL DEFAULT register.today(),
  step text NOT NULL CHECK (step IN ('declare', 'exit')),
  -- codes of `AMBERS`
  ambers text[] NOT NULL CHECK (cardinality(ambers) > 0),
  -- code of `PASS_GROUNDS`
  ground text NOT NULL CHECK (length(ground) BETWEEN 1 AND 100),
  words text NOT NULL CHECK (length(words) BETWEEN 1 AND 4000),
  -- what was told before at most, and what was shown, km
  told_km bigint,
  shown_km int,
  FOREIGN KEY (vehicle, exporter, province) REFERENCES register.licensed_vehicle (id, exporter, province)
);

CREATE INDEX border_pass_vehicle ON register.border_pass (vehicle);
CREATE INDEX border_pass_office ON register.border_pass (province, at, id);

CREATE TRIGGER border_pass_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.border_pass
  EXECUTE FUNCTION register.refuse_change();

-- the exporter is not told of it: what customs looks at is no word to it
CREATE FUNCTION register.record_pass() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  INSERT INTO register.event (part, organisation, person, verb, kind, thing, province, detail)
    VALUES (
      'customs', NEW.port, NEW.person, 'pass', 'licensedVehicle', NEW.vehicle, NEW.province,
      jsonb_build_object('ambers', to_jsonb(NEW.ambers), 'ground', NEW.ground)
    );
  RETURN NULL;
END
$$;

REVOKE ALL ON FUNCTION register.record_pass() FROM PUBLIC;

CREATE TRIGGER z_record_pass
  AFTER INSERT ON register.border_pass
  FOR EACH ROW EXECUTE FUNCTION register.record_pass();

-- Whether the newest verdict on a licensed vehicle lets it through no more, and is another than that on which it was
-- granted. A vehicle that was granted on appeal against its verdict has not changed by that.
CREATE FUNCTION register.answer_changed(licensed uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT coalesce(
      (now_given.gate <> 'clear' AND now_given.gate <> before.gate)
        OR (now_given.entry = 'barred' AND before.entry <> 'barred'),
      false
    )
    FROM register.licensed_vehicle v
    JOIN register.application_vehicle d ON d.id = v.decision
    JOIN register.verdict before ON before.id = d.verdict
    CROSS JOIN LATERAL (
      SELECT j.gate, j.entry
      FROM register.verdict j
      WHERE j.vin = v.vin AND j.application = d.application AND j.version = d.version
      ORDER BY j.given_at DESC, j.id
      LIMIT 1
    ) now_given
    WHERE v.id = licensed
  $$;

-- What an officer compares with the vehicle: who told which of these facts, and nothing beside them. What applicants
-- state of it counts for its own application alone.
CREATE FUNCTION register.car_of(licensed uuid)
  RETURNS TABLE (fact text, value text, standing register.standing, teller text, told_on date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT DISTINCT ON (f.key, o.part, f.value)
      f.key, f.value, r.standing, o.part, (r.told_at AT TIME ZONE 'Asia/Shanghai')::date
    FROM register.licensed_vehicle v
    JOIN register.application_vehicle d ON d.id = v.decision
    JOIN register.account_row r ON r.vin = v.vin AND r.superseded_at IS NULL
    JOIN register.organisation o ON o.id = r.teller
    CROSS JOIN LATERAL jsonb_each_text(r.facts) f
    WHERE v.id = licensed
      AND r.account IN ('certificate', 'factory', 'licence')
      AND (r.standing <> 'stated' OR r.source = d.application)
      AND f.key IN (
        'certificate.brand', 'certificate.model', 'certificate.colour', 'certificate.plate',
        'factory.energy', 'factory.engineNumber', 'factory.seats', 'licence.brand', 'licence.model'
      )
      AND f.value NOT IN ('', '#VALUE!', '#N/A')
    ORDER BY f.key, o.part, f.value, r.standing DESC, r.id DESC
  $$;

-- The reading that an instrument must not fall below: the highest that was told of a vehicle, with who read it and when.
CREATE FUNCTION register.highest_reading(licensed uuid)
  RETURNS TABLE (km bigint, read_on text, source text, teller text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT
      k.value::bigint,
      coalesce(r.facts ->> 'reading.on', r.facts ->> 'inspection.on', r.told_on::text),
      CASE r.account WHEN 'reading' THEN r.facts ->> 'reading.source' ELSE r.account END,
      r.teller
    FROM register.licensed_vehicle v
    CROSS JOIN LATERAL register.rows_of(v.vin) r
    CROSS JOIN LATERAL jsonb_each_text(r.facts) k
    WHERE v.id = licensed
      AND r.account IN ('reading', 'inspection', 'licence')
      AND k.key IN ('reading.km', 'inspection.odometerKm', 'licence.odometerKm')
      AND k.value ~ '^[0-9]{1,9}$'
    ORDER BY k.value::bigint DESC, r.standing DESC, r.id
    LIMIT 1
  $$;

REVOKE ALL ON FUNCTION
  register.answer_changed(uuid), register.car_of(uuid), register.highest_reading(uuid)
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
  register.answer_changed(uuid), register.car_of(uuid), register.highest_reading(uuid)
  TO mileproof_customs;

-- A held vehicle is neither declared nor let out, and one whose odometer fell or whose answer changed goes on by a
-- signed ground alone. Before `z_record_step`, after the guard of the licence.
CREATE FUNCTION register.guard_leaving() RETURNS trigger
  LANGUAGE plpgsql AS $$
DECLARE
  fell boolean;
  changed boolean;
BEGIN
  IF NEW.stepped_at = OLD.stepped_at OR NEW.verb NOT IN ('declare', 'exit') OR register.part() <> 'customs' THEN
    RETURN NEW;
  END IF;
  IF EXISTS (SELECT FROM register.hold WHERE vin = NEW.vin AND state <> 'released') THEN
    RAISE EXCEPTION 'the vehicle is held' USING ERRCODE = 'MPB01', HINT = 'the hold is released first';
  END IF;
  fell := NEW.odometer_km < (SELECT km FROM register.highest_reading(NEW.id));
  changed := register.answer_changed(NEW.id);
  IF (fell AND NOT EXISTS (
      SELECT FROM register.border_pass WHERE vehicle = NEW.id AND 'odometer-less' = ANY (ambers)
    ))
    OR (changed AND NOT EXISTS (
      SELECT FROM register.border_pass WHERE vehicle = NEW.id AND 'answer-changed' = ANY (ambers)
    ))
  THEN
    RAISE EXCEPTION 'the vehicle goes on by a signed ground alone' USING ERRCODE = 'MPB02';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER c_leaving
  BEFORE UPDATE ON register.licensed_vehicle
  FOR EACH ROW EXECUTE FUNCTION register.guard_leaving();

-- What became of a vehicle whose licence ended before it left: how, and in words.
ALTER TABLE register.duty
  ADD COLUMN outcome text CHECK (outcome IN ('sold-at-home', 'kept', 'applied-again', 'other')),
  ADD COLUMN statement text CHECK (length(statement) BETWEEN 1 AND 4000);

ALTER TABLE register.duty
  ADD CHECK (state <> 'stated' OR (outcome IS NOT NULL AND statement IS NOT NULL));

-- vehicles that have not left, by licence
CREATE INDEX licensed_vehicle_waits ON register.licensed_vehicle (licence) WHERE state IN ('open', 'declared');

-- What an exporter steps itself: it lifts its duty to leave with the licence that it gives back, and it states what
-- became of a vehicle that did not leave. An office judges such a statement and nothing else.
CREATE FUNCTION register.guard_duty() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.stepped_at = OLD.stepped_at THEN
    RETURN NEW;
  END IF;
  IF (register.part() = 'job' OR NEW.verb IN ('state', 'accept', 'decline')) AND NEW.rule <> 'D08'
    OR (register.part() = 'exporter' AND NEW.verb = 'lift' AND NEW.rule = 'D08')
  THEN
    RAISE EXCEPTION '% may not % the duty %', register.part(), NEW.verb, NEW.rule USING ERRCODE = 'MP002';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER b_duty
  BEFORE INSERT OR UPDATE ON register.duty
  FOR EACH ROW EXECUTE FUNCTION register.guard_duty();

-- what was said of a duty and of a hold of a licence stays, each time
CREATE TRIGGER zz_record_said
  AFTER UPDATE ON register.duty
  FOR EACH ROW EXECUTE FUNCTION register.record_said('statement', '');
CREATE TRIGGER zz_record_said
  AFTER UPDATE ON register.hold
  FOR EACH ROW WHEN (NEW.exporter IS NOT NULL)
  EXECUTE FUNCTION register.record_said('answer', '');

UPDATE register.access
  SET columns = 'state, verb, stepped_at, ground, outcome, statement',
    rows = $$exporter = register.organisation() AND (rule = 'D08' OR EXISTS (
      SELECT FROM register.licensed_vehicle v
      JOIN register.licence l ON l.id = v.licence
      WHERE v.id = vehicle AND l.state = 'surrendered'
    ))$$
  WHERE relation = 'register.duty'::regclass AND part = 'exporter' AND action = 'UPDATE';
UPDATE register.access
  SET columns = 'reminded_on, state, verb, stepped_at, ground, outcome, statement'
  WHERE relation = 'register.duty'::regclass AND part = 'job' AND action = 'UPDATE';

-- what is said and done of a hold is known at every port
UPDATE register.access
  SET rows = $$organisation = register.organisation() OR kind = 'hold'$$
  WHERE relation = 'register.event'::regclass AND part = 'customs' AND action = 'SELECT';

INSERT INTO register.access VALUES
  ('register.step_said', 'customs', 'SELECT', NULL, $$life = 'hold'$$),
  ('register.step_evidence', 'customs', 'SELECT', 'event, place, life, thing, verb, kind, id, sha256',
    $$life = 'hold'$$),
  ('register.duty', 'job', 'INSERT', NULL, $$rule = 'D08'$$),
  ('register.hold', 'customs', 'SELECT', NULL, 'true'),
  ('register.hold', 'customs', 'INSERT', 'id, vin, state, verb', 'port = register.organisation()'),
  ('register.hold', 'customs', 'UPDATE', 'state, verb, stepped_at, ground', 'true'),
  ('register.hold', 'office', 'SELECT', NULL, 'province = register.province()'),
  ('register.hold', 'office', 'UPDATE', 'state, verb, stepped_at, ground, answer',
    'province = register.province()'),
  ('register.hold', 'ministry', 'SELECT', NULL, 'true'),
  ('register.hold', 'ministry', 'UPDATE', 'state, verb, stepped_at, ground', 'true'),
  ('register.hold', 'exporter', 'SELECT', NULL, 'exporter = register.organisation()'),
  ('register.hold', 'exporter', 'UPDATE', 'state, verb, stepped_at, answer', 'exporter = register.organisation()'),
  ('register.hold', 'job', 'SELECT', NULL, 'true'),
  ('register.hold_attempt', 'customs', 'SELECT', NULL, 'true'),
  ('register.hold_attempt', 'customs', 'INSERT',
    'hold, step, entry_number, destination, odometer_km, reasons, words', 'port = register.organisation()'),
  ('register.hold_attempt', 'office', 'SELECT', NULL, 'hold IN (SELECT id FROM register.hold)'),
  ('register.hold_attempt', 'ministry', 'SELECT', NULL, 'true'),
  -- not what the officer wrote, nor who it was
  ('register.hold_attempt', 'exporter', 'SELECT', 'id, hold, port, at, day, step, entry_number, destination, reasons',
    'hold IN (SELECT id FROM register.hold)'),
  ('register.hold_attempt', 'job', 'SELECT', NULL, 'true'),
  ('register.border_pass', 'customs', 'SELECT', NULL, 'true'),
  ('register.border_pass', 'customs', 'INSERT',
    'vehicle, exporter, province, vin, step, ambers, ground, words, told_km, shown_km',
    'port = register.organisation() AND person = register.person()'),
  ('register.border_pass', 'office', 'SELECT', NULL, 'province = register.province()'),
  ('register.border_pass', 'ministry', 'SELECT', NULL, 'true'),
  ('register.border_pass', 'job', 'SELECT', NULL, 'true');

SELECT register.apply_access();
