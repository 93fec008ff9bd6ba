-- Complaints of buyers abroad, who have no account but a receipt, and the cases that offices make of them.

-- TS 投诉, a complaint; AJ 案件, a case; 00 in the place of the province: the ministry's
ALTER TABLE register.number_series
  DROP CONSTRAINT number_series_kind_check,
  ADD CHECK (kind ~ '^[A-Z]{2}$');

-- The receipt that is shown in this transaction, as its SHA-256. To know the hash alone opens nothing.
CREATE FUNCTION register.shown_receipt() RETURNS bytea
  LANGUAGE sql STABLE
  RETURN sha256(convert_to(nullif(current_setting('mileproof.receipt', true), ''), 'UTF8'));

-- What a buyer says was refused. What she wrote stands sealed in `complaint_said`, how to reach her in
-- `complaint_contact`.
CREATE TABLE register.complaint (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  number text NOT NULL UNIQUE,
  -- SHA-256 of the random receipt; the receipt itself is shown to whoever filed and kept nowhere
  receipt bytea NOT NULL UNIQUE CHECK (length(receipt) = 32),
  vin text NOT NULL CHECK (vin ~ '^[A-HJ-NPR-Z0-9]{17}$'),
  kind text NOT NULL CHECK (kind IN (
    'guarantee', 'paid-repair', 'parts', 'software', 'recall', 'high-voltage', 'other'
  )),
  -- where it was refused, ISO 3166-1 alpha-2
  country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
  -- the place of a published network that refused, where the buyer found it there
  outlet uuid REFERENCES register.outlet,
  -- abroad it may be a day later than in China
  refused_on date NOT NULL CHECK (refused_on >= '2000-01-01' AND refused_on <= filed_on + 1),
  -- in which the buyer read and wrote, ISO 639-1
  language text NOT NULL CHECK (language ~ '^[a-z]{2}$'),
  filed_on date NOT NULL DEFAULT register.today(),
  -- whose office looks after it: of the vehicle's licence; null: the ministry
  province text CHECK (province ~ '^[0-9]{2}$'),
  -- of the vehicle's licence; null where there is none
  exporter uuid REFERENCES register.organisation,
  -- id in the reference list of makers; null where it is not known
  maker text
);

SELECT register.make_alive('register.complaint', 'complaint', '', 'province');

CREATE INDEX complaint_office ON register.complaint (province, filed_on, id);
CREATE INDEX complaint_vin ON register.complaint (vin);

-- Whom a complaint was forwarded to, each time; the last of them answers.
CREATE TABLE register.complaint_forward (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  complaint uuid NOT NULL REFERENCES register.complaint,
  organisation uuid NOT NULL REFERENCES register.organisation,
  forwarded_on date NOT NULL DEFAULT register.today(),
  -- when the step was taken that it belongs to
  step timestamptz NOT NULL,
  -- what is asked of the organisation
  note text NOT NULL CHECK (length(note) BETWEEN 1 AND 4000),
  UNIQUE (complaint, step)
);

CREATE INDEX complaint_forward_organisation ON register.complaint_forward (organisation, complaint);

CREATE TRIGGER complaint_forward_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.complaint_forward
  EXECUTE FUNCTION register.refuse_change();

-- What was said at a step: of a buyer sealed with a key that is not in the database, of others as it was written.
CREATE TABLE register.complaint_said (
  id uuid PRIMARY KEY,
  complaint uuid NOT NULL REFERENCES register.complaint,
  verb text NOT NULL CHECK (verb IN ('file', 'answer', 'dispute')),
  step timestamptz NOT NULL,
  said_on date NOT NULL DEFAULT register.today(),
  part text NOT NULL DEFAULT register.part(),
  organisation uuid DEFAULT register.organisation() REFERENCES register.organisation,
  language text NOT NULL CHECK (language ~ '^[a-z]{2}$'),
  sealed bytea,
  key_version int,
  text text CHECK (length(text) BETWEEN 1 AND 4000),
  -- what an answer rests on
  ground text CHECK (length(ground) BETWEEN 1 AND 1000),
  -- a place of a network that will do it
  outlet uuid REFERENCES register.outlet,
  UNIQUE (complaint, step),
  CHECK ((sealed IS NULL) = (part <> 'public') AND (sealed IS NULL) = (key_version IS NULL)),
  CHECK ((text IS NULL) = (part = 'public')),
  CHECK (verb <> 'answer' OR ground IS NOT NULL)
);

-- How a buyer wishes to be reached: sealed, and opened for a reason alone.
CREATE TABLE register.complaint_contact (
  complaint uuid PRIMARY KEY REFERENCES register.complaint,
  sealed bytea NOT NULL,
  key_version int NOT NULL
);

-- Something that an office looks into, opened by a complaint, and locked to one officer while it is worked on.
CREATE TABLE register.case_file (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  number text NOT NULL UNIQUE,
  complaint uuid NOT NULL UNIQUE REFERENCES register.complaint,
  province text,
  exporter uuid REFERENCES register.organisation,
  vin text NOT NULL,
  opened_on date NOT NULL DEFAULT register.today(),
  -- why it was opened
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 4000),
  -- ids of documents and findings
  evidence uuid[] NOT NULL CHECK (cardinality(evidence) > 0),
  taken_by uuid REFERENCES register.person,
  taken_until timestamptz,
  outcome text CHECK (outcome IN ('confirmed', 'unfounded', 'rule-wrong')),
  -- the rule that is wrong, by its code
  rule text CHECK (length(rule) BETWEEN 1 AND 40),
  ground text CHECK (length(ground) BETWEEN 1 AND 4000),
  closed_on date
);

SELECT register.make_alive('register.case_file', 'case', '', 'province');

ALTER TABLE register.case_file
  ADD CHECK ((state = 'closed') = (outcome IS NOT NULL AND ground IS NOT NULL AND closed_on IS NOT NULL)),
  ADD CHECK ((outcome = 'rule-wrong') = (rule IS NOT NULL) OR outcome IS NULL);

CREATE INDEX case_file_office ON register.case_file (province, opened_on, id);

-- Whether a complaint was ever forwarded to whoever acts, and to whom it was last.
CREATE FUNCTION register.forwarded_to_own(of_complaint uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp
  RETURN EXISTS (
    SELECT FROM register.complaint_forward
    WHERE complaint = of_complaint AND organisation = register.organisation()
  );

CREATE FUNCTION register.answerer_of(of_complaint uuid) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp
  RETURN (
    SELECT organisation
    FROM register.complaint_forward
    WHERE complaint = of_complaint
    ORDER BY step DESC
    LIMIT 1
  );

-- Where a complaint goes is found here, and never told to whoever files: by the licence under which the vehicle left.
CREATE FUNCTION register.place_complaint() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  under register.licensed_vehicle;
BEGIN
  SELECT * INTO under
    FROM register.licensed_vehicle
    WHERE vin = NEW.vin
    ORDER BY state IN ('exited', 'deregistered') DESC, exited_on DESC NULLS LAST, may_leave DESC, id
    LIMIT 1;
  NEW.province := under.province;
  NEW.exporter := under.exporter;
  NEW.maker := coalesce(under.maker, NEW.maker);
  NEW.filed_on := register.today();
  NEW.number := register.next_number('TS', coalesce(NEW.province, '00'));
  IF NEW.outlet IS NOT NULL AND NOT EXISTS (
    SELECT FROM register.outlet
    WHERE id = NEW.outlet AND country = NEW.country AND published_on IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'no place of a published network' USING ERRCODE = '23503';
  END IF;
  RETURN NEW;
END
$$;

REVOKE ALL ON FUNCTION register.place_complaint() FROM PUBLIC;

CREATE TRIGGER b_place
  BEFORE INSERT ON register.complaint
  FOR EACH ROW EXECUTE FUNCTION register.place_complaint();

-- Whom it was forwarded to answers, and nobody else; of what lies with another office an office does nothing more.
CREATE FUNCTION register.guard_complaint() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.stepped_at = OLD.stepped_at OR register.part() = 'owner' THEN
    RETURN NEW;
  END IF;
  IF NEW.verb = 'answer' THEN
    IF register.answerer_of(NEW.id) IS DISTINCT FROM register.organisation() THEN
      RAISE EXCEPTION 'the complaint lies with somebody else' USING ERRCODE = 'MPC03';
    END IF;
  ELSIF register.part() = 'office' AND OLD.province IS DISTINCT FROM register.province() THEN
    RAISE EXCEPTION 'the complaint lies with another office' USING ERRCODE = 'MPC03';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER b_guard
  BEFORE UPDATE ON register.complaint
  FOR EACH ROW EXECUTE FUNCTION register.guard_complaint();

-- What is said belongs to the step that whoever says it has just taken.
CREATE FUNCTION register.guard_complaint_said() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  about register.complaint;
  acting text := substr(current_setting('role'), 11);
  said_verb text := coalesce(to_jsonb(NEW) ->> 'verb', 'forward');
  named uuid := (to_jsonb(NEW) ->> 'outlet')::uuid;
BEGIN
  SELECT * INTO about FROM register.complaint WHERE id = NEW.complaint;
  IF about.verb IS DISTINCT FROM said_verb
    OR about.stepped_part IS DISTINCT FROM acting
    OR about.stepped_for IS DISTINCT FROM register.organisation()
    OR (acting = 'public' AND about.receipt IS DISTINCT FROM register.shown_receipt())
  THEN
    RAISE EXCEPTION 'it belongs to no step of whoever says it' USING ERRCODE = '42501';
  END IF;
  IF named IS NOT NULL AND NOT EXISTS (
    SELECT FROM register.outlet
    WHERE id = named AND organisation = register.organisation() AND state <> 'closed'
  ) THEN
    RAISE EXCEPTION 'no place of the own network' USING ERRCODE = '23503';
  END IF;
  NEW.step := about.stepped_at;
  RETURN NEW;
END
$$;

-- A complaint goes to the manufacturer of the vehicle, to the exporter of its licence, or to an office.
CREATE FUNCTION register.guard_forward() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  about register.complaint;
  receiver register.organisation;
  meant boolean;
BEGIN
  SELECT * INTO about FROM register.complaint WHERE id = NEW.complaint;
  SELECT * INTO receiver FROM register.organisation WHERE id = NEW.organisation AND closed_at IS NULL;
  meant := CASE receiver.part
    WHEN 'manufacturer' THEN coalesce(receiver.maker = about.maker, true)
    WHEN 'exporter' THEN receiver.id IS NOT DISTINCT FROM about.exporter
    ELSE coalesce(receiver.part = 'office', false)
  END;
  IF meant THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'it is forwarded to its manufacturer, its exporter or an office' USING ERRCODE = 'MPC02';
END
$$;

REVOKE ALL ON FUNCTION register.guard_complaint_said(), register.guard_forward() FROM PUBLIC;

CREATE TRIGGER a_said
  BEFORE INSERT ON register.complaint_said
  FOR EACH ROW EXECUTE FUNCTION register.guard_complaint_said();
CREATE TRIGGER a_said
  BEFORE INSERT ON register.complaint_forward
  FOR EACH ROW EXECUTE FUNCTION register.guard_complaint_said();
CREATE TRIGGER b_forward
  BEFORE INSERT ON register.complaint_forward
  FOR EACH ROW EXECUTE FUNCTION register.guard_forward();

-- A step brings what it must bring, in the same transaction.
CREATE FUNCTION register.need_complaint_said() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  brought boolean;
BEGIN
  brought := CASE
    WHEN NEW.verb IN ('file', 'answer', 'dispute')
      THEN EXISTS (SELECT FROM register.complaint_said WHERE complaint = NEW.id AND step = NEW.stepped_at)
    WHEN NEW.verb = 'forward'
      THEN EXISTS (SELECT FROM register.complaint_forward WHERE complaint = NEW.id AND step = NEW.stepped_at)
    WHEN NEW.verb = 'escalate' THEN EXISTS (SELECT FROM register.case_file WHERE complaint = NEW.id)
    ELSE true
  END;
  IF NOT brought THEN
    RAISE EXCEPTION '% brings what is said', NEW.verb USING ERRCODE = '23514';
  END IF;
  RETURN NULL;
END
$$;

REVOKE ALL ON FUNCTION register.need_complaint_said() FROM PUBLIC;

CREATE CONSTRAINT TRIGGER zz_need_said
  AFTER INSERT OR UPDATE ON register.complaint
  DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION register.need_complaint_said();

-- A case is of the complaint that was made one, and of its office.
CREATE FUNCTION register.place_case() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  about register.complaint;
BEGIN
  SELECT * INTO about FROM register.complaint WHERE id = NEW.complaint AND state = 'escalated';
  IF about.id IS NULL OR about.stepped_for IS DISTINCT FROM register.organisation() THEN
    RAISE EXCEPTION 'a case is opened by whoever made the complaint one' USING ERRCODE = '42501';
  END IF;
  NEW.province := about.province;
  NEW.exporter := about.exporter;
  NEW.vin := about.vin;
  NEW.opened_on := register.today();
  NEW.number := register.next_number('AJ', coalesce(NEW.province, '00'));
  RETURN NEW;
END
$$;

-- Who takes a case holds it for half an hour, and nobody else takes it or acts on it meanwhile.
CREATE FUNCTION register.guard_case() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.stepped_at = OLD.stepped_at THEN
    RETURN NEW;
  END IF;
  IF NEW.verb = 'take' THEN
    IF register.person() IS NULL THEN
      RAISE EXCEPTION 'a case is taken by a person' USING ERRCODE = 'MPC01';
    END IF;
    NEW.taken_by := register.person();
    NEW.taken_until := clock_timestamp() + interval '30 minutes';
    RETURN NEW;
  END IF;
  IF OLD.taken_by IS DISTINCT FROM register.person()
    -- what was taken and left lying is given back by anybody
    AND NOT (NEW.verb = 'release' AND coalesce(OLD.taken_until < clock_timestamp(), true))
  THEN
    RAISE EXCEPTION 'whoever took the case acts on it' USING ERRCODE = 'MPC01';
  END IF;
  IF NEW.verb = 'close' THEN
    NEW.closed_on := register.today();
  END IF;
  NEW.taken_by := NULL;
  NEW.taken_until := NULL;
  RETURN NEW;
END
$$;

REVOKE ALL ON FUNCTION register.place_case() FROM PUBLIC;

CREATE TRIGGER b_place
  BEFORE INSERT ON register.case_file
  FOR EACH ROW EXECUTE FUNCTION register.place_case();
CREATE TRIGGER b_taken
  BEFORE UPDATE ON register.case_file
  FOR EACH ROW EXECUTE FUNCTION register.guard_case();

-- The state of a complaint, as whoever acts may see it. Whose rows: as the policies of the table have it.
CREATE VIEW register.told_complaint WITH (security_barrier) AS
  SELECT c.id, c.state
  FROM register.complaint c
  WHERE CASE register.part()
    WHEN 'public' THEN c.receipt = register.shown_receipt()
    WHEN 'office' THEN c.province = register.province() OR register.forwarded_to_own(c.id)
    WHEN 'ministry' THEN true
    ELSE register.part() IN ('exporter', 'manufacturer') AND register.forwarded_to_own(c.id)
  END;

GRANT SELECT ON register.told_complaint TO
  mileproof_exporter, mileproof_manufacturer, mileproof_office, mileproof_ministry, mileproof_public;

-- who sees and writes it
INSERT INTO register.access
  SELECT 'register.complaint', part, action,
    CASE
      WHEN action = 'UPDATE' THEN 'state, verb, stepped_at'
      WHEN part = 'public' THEN
        'id, receipt, vin, kind, country, outlet, refused_on, language, filed_on, state, verb, stepped_at, stepped_part'
      WHEN part IN ('exporter', 'manufacturer') THEN
        'id, number, vin, kind, country, outlet, refused_on, language, filed_on, maker, state, verb, stepped_at, stepped_part,
          stepped_for'
      ELSE
        'id, number, vin, kind, country, outlet, refused_on, language, filed_on, province, exporter, maker, state, verb,
          stepped_at, stepped_part, stepped_for'
    END,
    CASE part
      WHEN 'public' THEN 'receipt = register.shown_receipt()'
      WHEN 'office' THEN 'province = register.province() OR register.forwarded_to_own(id)'
      WHEN 'ministry' THEN 'true'
      ELSE 'register.forwarded_to_own(id)'
    END
  FROM unnest(ARRAY['public', 'office', 'ministry', 'exporter', 'manufacturer']) part,
    unnest(ARRAY['SELECT', 'UPDATE']) action;
INSERT INTO register.access VALUES
  ('register.complaint', 'public', 'INSERT',
    'id, receipt, vin, kind, country, outlet, refused_on, language, maker, state, verb',
    'receipt = register.shown_receipt()');
INSERT INTO register.access
  SELECT 'register.complaint_forward', part, 'SELECT', NULL,
    CASE part
      WHEN 'ministry' THEN 'true'
      WHEN 'office' THEN
        $$organisation = register.organisation()
          OR complaint IN (SELECT c.id FROM register.complaint c WHERE c.province = register.province())$$
      ELSE 'organisation = register.organisation()'
    END
  FROM unnest(ARRAY['office', 'ministry', 'exporter', 'manufacturer']) part;
INSERT INTO register.access
  SELECT 'register.complaint_forward', part, 'INSERT', 'complaint, organisation, note',
    CASE part
      WHEN 'ministry' THEN 'true'
      ELSE 'complaint IN (SELECT c.id FROM register.complaint c WHERE c.province = register.province())'
    END
  FROM unnest(ARRAY['office', 'ministry']) part;
INSERT INTO register.access
  SELECT 'register.complaint_said', part, 'SELECT',
    CASE part WHEN 'public' THEN 'complaint, verb, said_on, part, language, text, ground, outlet' END,
    CASE part
      WHEN 'public' THEN
        $$verb = 'answer'
          AND complaint IN (SELECT c.id FROM register.complaint c WHERE c.receipt = register.shown_receipt())$$
      WHEN 'office' THEN
        $$register.forwarded_to_own(complaint)
          OR complaint IN (SELECT c.id FROM register.complaint c WHERE c.province = register.province())$$
      WHEN 'ministry' THEN 'true'
      ELSE $$register.forwarded_to_own(complaint) AND (part = 'public' OR organisation = register.organisation())$$
    END
  FROM unnest(ARRAY['public', 'office', 'ministry', 'exporter', 'manufacturer']) part;
INSERT INTO register.access
  SELECT 'register.complaint_said', part, 'INSERT',
    CASE part
      WHEN 'public' THEN 'id, complaint, verb, language, sealed, key_version'
      ELSE 'id, complaint, verb, language, text, ground, outlet'
    END,
    CASE part
      WHEN 'public' THEN
        'complaint IN (SELECT c.id FROM register.complaint c WHERE c.receipt = register.shown_receipt())'
      ELSE 'register.forwarded_to_own(complaint)'
    END
  FROM unnest(ARRAY['public', 'office', 'exporter', 'manufacturer']) part;
INSERT INTO register.access VALUES
  ('register.complaint_contact', 'public', 'INSERT', NULL,
    $$complaint IN (
      SELECT c.id FROM register.complaint c WHERE c.receipt = register.shown_receipt() AND c.state = 'filed'
    )$$),
  -- that there is one
  ('register.complaint_contact', 'office', 'SELECT', 'complaint',
    'complaint IN (SELECT c.id FROM register.complaint c WHERE c.province = register.province())'),
  ('register.complaint_contact', 'ministry', 'SELECT', 'complaint', 'true'),
  ('register.case_file', 'office', 'SELECT', NULL, 'province = register.province()'),
  ('register.case_file', 'ministry', 'SELECT', NULL, 'true'),
  ('register.case_file', 'office', 'INSERT', 'id, complaint, reason, evidence, state, verb',
    'province = register.province()'),
  ('register.case_file', 'ministry', 'INSERT', 'id, complaint, reason, evidence, state, verb', 'true'),
  ('register.case_file', 'office', 'UPDATE', 'state, verb, stepped_at, outcome, rule, ground, evidence',
    'province = register.province()'),
  ('register.case_file', 'ministry', 'UPDATE', 'state, verb, stepped_at, outcome, rule, ground, evidence', 'true');

SELECT register.apply_access();

-- How a buyer wishes to be reached, for a person with the right to open names, of the complaint's office or the
-- ministry. It is never given without the event that says who and why.
CREATE FUNCTION register.open_contact(of_complaint uuid, reason text)
  RETURNS TABLE (sealed bytea, key_version int)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  -- the role that was set: inside this function the owner acts
  acting text := substr(current_setting('role'), 11);
  of_province text;
BEGIN
  IF NOT 'open-names' = ANY (register.rights_of_actor()) THEN
    RAISE EXCEPTION 'only a person with the right opens a contact' USING ERRCODE = '42501';
  END IF;
  IF length(btrim(reason)) < 10 THEN
    RAISE EXCEPTION 'a contact is opened for a reason' USING ERRCODE = '23514';
  END IF;
  SELECT k.sealed, k.key_version, c.province
    INTO sealed, key_version, of_province
    FROM register.complaint_contact k
    JOIN register.complaint c ON c.id = k.complaint
    WHERE k.complaint = of_complaint
      AND (acting = 'ministry' OR (acting = 'office' AND c.province = register.province()));
  IF sealed IS NULL THEN
    RETURN;
  END IF;
  INSERT INTO register.event (part, organisation, person, verb, kind, thing, province, detail)
    VALUES (
      acting,
      register.organisation(),
      register.person(),
      'open-contact',
      'complaint',
      of_complaint,
      of_province,
      jsonb_build_object('reason', reason)
    );
  RETURN NEXT;
END
$$;

-- What happened to the complaint whose receipt is shown, from the first: verbs, days, and which part it was. What
-- becomes of the case is told by its days alone.
CREATE FUNCTION register.receipt_days()
  RETURNS TABLE (life text, verb text, day date, part text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT e.kind, e.verb, e.day, e.part
    FROM register.complaint c
    LEFT JOIN register.case_file f ON f.complaint = c.id
    JOIN register.event e
      ON e.after IS NOT NULL
      AND (
        (e.thing = c.id AND e.kind = 'complaint')
        OR (e.thing = f.id AND e.kind = 'case' AND e.verb IN ('open', 'close'))
      )
    WHERE c.receipt = register.shown_receipt()
    ORDER BY e.id
  $$;

REVOKE ALL ON FUNCTION
  register.forwarded_to_own(uuid), register.answerer_of(uuid), register.open_contact(uuid, text),
  register.receipt_days()
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.forwarded_to_own(uuid), register.answerer_of(uuid) TO
  mileproof_exporter, mileproof_manufacturer, mileproof_office, mileproof_ministry, mileproof_public;
GRANT EXECUTE ON FUNCTION register.open_contact(uuid, text) TO mileproof_office, mileproof_ministry;
GRANT EXECUTE ON FUNCTION register.receipt_days() TO mileproof_public;
