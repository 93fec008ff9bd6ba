-- Cases that begin from a pattern, a ring, a finding, a hold or a complaint, and that are worked. What they begin from is
-- copied (`case_evidence`); what is asked in them has a life of its own (`case_question`).

-- Where a vehicle is dealt with, and by whom it is applied for: by its application where one is named, else by its
-- latest, else by what a feed tells of its licence.
CREATE FUNCTION register.place_of_vehicle(of_vin text, of_application text)
  RETURNS TABLE (province text, code text, organisation uuid, application uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT
      coalesce(applied.province, fed.province),
      coalesce(applied.uscc, fed.code),
      coalesce(applied.exporter, known.id),
      applied.id
    FROM (SELECT) one
    LEFT JOIN LATERAL (
      SELECT a.id, a.province, a.exporter, o.uscc
      FROM register.application_vehicle v
      JOIN register.application a ON a.id = v.application
      JOIN register.organisation o ON o.id = a.exporter
      WHERE v.vin = of_vin AND a.state <> 'draft'
      ORDER BY a.number = of_application DESC, a.made_at DESC
      LIMIT 1
    ) applied ON true
    LEFT JOIN LATERAL (
      SELECT r.facts ->> 'licence.province' AS province, r.facts ->> 'licence.applicant' AS code
      FROM register.account_row r
      WHERE r.vin = of_vin AND r.account = 'licence' AND r.standing = 'fed' AND r.superseded_at IS NULL
      ORDER BY r.facts ->> 'licence.application' = of_application DESC NULLS LAST, r.id DESC
      LIMIT 1
    ) fed ON true
    LEFT JOIN register.organisation known ON known.uscc = fed.code
  $$;

REVOKE ALL ON FUNCTION register.place_of_vehicle(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.place_of_vehicle(text, text) TO mileproof_job;

-- What a run found stands where its vehicle was dealt with on that day: an office reads that of its province.
ALTER TABLE register.nation_pattern
  ADD COLUMN province text,
  -- unified social credit code of whoever applied for it
  ADD COLUMN exporter text;
ALTER TABLE register.nation_ring
  ADD COLUMN provinces text[] NOT NULL DEFAULT '{}';

CREATE INDEX nation_pattern_place ON register.nation_pattern (run, province);

CREATE FUNCTION register.place_patterns(of_run uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = register, pg_temp AS $$
    UPDATE register.nation_pattern p
      SET province = placed.province, exporter = placed.code
      FROM (
        SELECT n.vin, n.application, place.province, place.code
        FROM register.nation_pattern n
        CROSS JOIN LATERAL register.place_of_vehicle(n.vin, n.application) place
        WHERE n.run = of_run
      ) placed
      WHERE p.run = of_run AND p.vin = placed.vin AND p.application = placed.application;
    UPDATE register.nation_ring g
      SET provinces = ARRAY(
        SELECT DISTINCT p.province
        FROM register.nation_pattern p
        WHERE p.run = of_run
          AND p.province IS NOT NULL
          AND p.evidence -> 'ring' ->> 'ring' = g.ring ->> 'ring'
        ORDER BY 1
      )
      WHERE g.run = of_run;
  $$;

REVOKE ALL ON FUNCTION register.place_patterns(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.place_patterns(uuid) TO mileproof_job;

-- the last run is placed at once; earlier ones are history
SELECT register.place_patterns(r.id)
FROM register.nation_run r
WHERE r.finished_at = (SELECT max(finished_at) FROM register.nation_run);

-- A case begins from one thing. Nodes of the release before open one of a complaint alone.
ALTER TABLE register.case_file
  ALTER COLUMN complaint DROP NOT NULL,
  ADD COLUMN run uuid REFERENCES register.nation_run,
  -- name of the pattern that the run found of the vehicle
  ADD COLUMN pattern text,
  ADD COLUMN ring int,
  ADD COLUMN verdict uuid REFERENCES register.verdict,
  -- code of the rule whose finding it is; null: of the verdict as a whole
  ADD COLUMN finding text CHECK (length(finding) BETWEEN 1 AND 40),
  ADD COLUMN hold uuid REFERENCES register.hold,
  -- which of them, and by what the same one is known again in a later run: written by `place_case`
  ADD COLUMN origin text NOT NULL DEFAULT 'complaint',
  ADD COLUMN origin_key text,
  -- the last day on which it is set aside
  ADD COLUMN aside_through date,
  -- what was said at the last step
  ADD COLUMN said text CHECK (length(said) BETWEEN 1 AND 4000),
  ADD FOREIGN KEY (run, ring) REFERENCES register.nation_ring (run, number),
  ADD CHECK (num_nonnulls(complaint, pattern, ring, verdict, hold) = 1),
  ADD CHECK ((run IS NOT NULL) = (num_nonnulls(pattern, ring) = 1)),
  ADD CHECK ((state = 'setAside') = (aside_through IS NOT NULL));

-- nobody takes a case for half an hour any more
UPDATE register.case_file SET taken_until = NULL WHERE taken_until IS NOT NULL;

-- One open case of the same origin in a province, and one with the ministry.
CREATE UNIQUE INDEX case_of_origin ON register.case_file (origin, origin_key, coalesce(province, '00'))
  WHERE state <> 'closed' AND origin_key IS NOT NULL;

CREATE INDEX case_of_hold ON register.case_file (hold) WHERE hold IS NOT NULL;

-- The vehicles of a case.
CREATE TABLE register.case_vehicle (
  case_file uuid NOT NULL REFERENCES register.case_file,
  vin text NOT NULL,
  -- its application; null where none is known here
  application uuid REFERENCES register.application,
  province text,
  PRIMARY KEY (case_file, vin)
);

-- The exporters of a case: those of its vehicles, and those that its origin names.
CREATE TABLE register.case_exporter (
  case_file uuid NOT NULL REFERENCES register.case_file,
  -- unified social credit code, or the name that was told where there is none
  code text NOT NULL CHECK (code <> ''),
  organisation uuid REFERENCES register.organisation,
  PRIMARY KEY (case_file, code)
);

-- What a case rests on, copied as it stood when the case was opened.
CREATE TABLE register.case_evidence (
  id uuid PRIMARY KEY,
  case_file uuid NOT NULL REFERENCES register.case_file,
  kind text NOT NULL CHECK (kind IN ('pattern', 'ring', 'verdict', 'hold', 'complaint')),
  -- canonical JSON
  bytes bytea NOT NULL,
  digest bytea NOT NULL CHECK (digest = sha256(bytes)),
  frozen_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE INDEX case_evidence_case ON register.case_evidence (case_file);

-- What was said at a step of a case.
CREATE TABLE register.case_said (
  event bigint PRIMARY KEY REFERENCES register.event,
  case_file uuid NOT NULL REFERENCES register.case_file,
  said text,
  -- to whom it was given, and through which day it was set aside
  given_to uuid REFERENCES register.person,
  aside_through date
);

CREATE INDEX case_said_case ON register.case_said (case_file);

CREATE TRIGGER case_vehicle_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.case_vehicle
  EXECUTE FUNCTION register.refuse_change();
CREATE TRIGGER case_exporter_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.case_exporter
  EXECUTE FUNCTION register.refuse_change();
CREATE TRIGGER case_evidence_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.case_evidence
  EXECUTE FUNCTION register.refuse_change();
CREATE TRIGGER case_said_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.case_said
  EXECUTE FUNCTION register.refuse_change();

-- The vehicle and the exporter of a case that a complaint began.
CREATE FUNCTION register.keep_complained(of_case uuid, of_vin text, of_exporter uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = register, pg_temp AS $$
    INSERT INTO register.case_vehicle (case_file, vin, application, province)
      SELECT of_case, of_vin, place.application, place.province
      FROM register.place_of_vehicle(of_vin, '') place;
    INSERT INTO register.case_exporter (case_file, code, organisation)
      SELECT of_case, o.uscc, o.id
      FROM register.organisation o
      WHERE o.id = of_exporter AND o.uscc IS NOT NULL;
  $$;

REVOKE ALL ON FUNCTION register.keep_complained(uuid, text, uuid) FROM PUBLIC;

SELECT register.keep_complained(f.id, f.vin, f.exporter) FROM register.case_file f;

-- A case is opened by whoever may see what it begins from: an office what is of its province, the ministry all.
CREATE OR REPLACE FUNCTION register.place_case() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  acting text := substr(current_setting('role'), 11);
  about register.complaint;
  judged register.verdict;
  ring jsonb;
BEGIN
  NEW.opened_on := register.today();
  IF NEW.complaint IS NOT NULL THEN
    SELECT * INTO about FROM register.complaint WHERE id = NEW.complaint AND state = 'escalated';
    IF about.id IS NULL OR about.stepped_for IS DISTINCT FROM register.organisation() THEN
      RAISE EXCEPTION 'a case is opened by whoever made the complaint one' USING ERRCODE = '42501';
    END IF;
    NEW.origin := 'complaint';
    NEW.origin_key := about.id;
    NEW.province := about.province;
    NEW.exporter := about.exporter;
    NEW.vin := about.vin;
  ELSE
    NEW.province := CASE acting WHEN 'office' THEN register.province() END;
    NEW.exporter := NULL;
    IF NEW.pattern IS NOT NULL THEN
      NEW.origin := 'pattern';
      NEW.origin_key := NEW.pattern || ' ' || NEW.vin;
      PERFORM FROM register.nation_pattern p
        WHERE p.run = NEW.run
          AND p.vin = NEW.vin
          AND p.evidence ? NEW.pattern
          AND (acting = 'ministry' OR p.province = NEW.province);
    ELSIF NEW.ring IS NOT NULL THEN
      NEW.origin := 'ring';
      SELECT g.ring INTO ring
        FROM register.nation_ring g
        WHERE g.run = NEW.run AND g.number = NEW.ring AND (acting = 'ministry' OR NEW.province = ANY (g.provinces));
      -- parties of a ring are in no other; runs number them anew
      NEW.origin_key := concat_ws(' ', ring ->> 'label', ring -> 'exporters' ->> 0);
    ELSIF NEW.hold IS NOT NULL THEN
      NEW.origin := 'hold';
      NEW.origin_key := NEW.hold;
      -- ports read every hold, and have no cases
      SELECT h.vin INTO NEW.vin
        FROM register.hold h
        WHERE h.id = NEW.hold AND (acting = 'ministry' OR h.province = NEW.province);
    ELSE
      NEW.origin := 'finding';
      SELECT * INTO judged
        FROM register.verdict v
        WHERE v.id = NEW.verdict AND (acting = 'ministry' OR v.province = NEW.province);
      NEW.origin_key := concat_ws(' ', judged.application, judged.vin, NEW.finding);
      NEW.vin := judged.vin;
    END IF;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'a case is opened by whoever may see what it begins from' USING ERRCODE = '23503';
    END IF;
  END IF;
  NEW.number := register.next_number('AJ', coalesce(NEW.province, '00'));
  RETURN NEW;
END
$$;

CREATE FUNCTION register.keep_case_of_complaint() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  PERFORM register.keep_complained(NEW.id, NEW.vin, NEW.exporter);
  RETURN NULL;
END
$$;

REVOKE ALL ON FUNCTION register.keep_case_of_complaint() FROM PUBLIC;

CREATE TRIGGER z_keep_complained
  AFTER INSERT ON register.case_file
  FOR EACH ROW
  WHEN (NEW.complaint IS NOT NULL)
  EXECUTE FUNCTION register.keep_case_of_complaint();

-- A case that begins from anything but a complaint has its vehicles and its evidence in the same transaction.
CREATE FUNCTION register.need_case_evidence() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  IF NEW.complaint IS NULL AND NOT (
    EXISTS (SELECT FROM register.case_vehicle WHERE case_file = NEW.id AND vin = NEW.vin)
    AND (SELECT count(*) FROM register.case_evidence WHERE case_file = NEW.id AND id = ANY (NEW.evidence))
      = cardinality(NEW.evidence)
  ) THEN
    RAISE EXCEPTION 'a case has vehicles and evidence' USING ERRCODE = '23514';
  END IF;
  RETURN NULL;
END
$$;

REVOKE ALL ON FUNCTION register.need_case_evidence() FROM PUBLIC;

CREATE CONSTRAINT TRIGGER zz_need_evidence
  AFTER INSERT ON register.case_file
  DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION register.need_case_evidence();

-- Who has a case acts on it, and nobody else. Anybody of the same organisation may write a note, and give it to
-- another, with a word why: a case does not lie still because its officer is away.
CREATE OR REPLACE FUNCTION register.guard_case() RETURNS trigger
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
  ELSIF NEW.verb = 'assign' THEN
    -- whoever acts sees the persons of its own organisation
    IF OLD.taken_by IS NOT NULL AND NOT EXISTS (SELECT FROM register.person WHERE id = OLD.taken_by) THEN
      RAISE EXCEPTION 'another organisation has the case' USING ERRCODE = 'MPC01';
    ELSIF NOT EXISTS (SELECT FROM register.person WHERE id = NEW.taken_by AND left_at IS NULL) THEN
      RAISE EXCEPTION 'a case is given to a colleague' USING ERRCODE = '23503';
    END IF;
  ELSIF NEW.verb <> 'note' AND OLD.taken_by IS DISTINCT FROM register.person() THEN
    RAISE EXCEPTION 'whoever has the case acts on it' USING ERRCODE = 'MPC01';
  ELSE
    NEW.taken_by := CASE WHEN NEW.verb NOT IN ('release', 'close') THEN OLD.taken_by END;
  END IF;
  NEW.taken_until := NULL;
  IF NEW.verb IN ('note', 'assign', 'set-aside') AND NEW.said IS NULL THEN
    RAISE EXCEPTION '% brings a word', NEW.verb USING ERRCODE = '23514';
  ELSIF NEW.verb NOT IN ('note', 'assign', 'set-aside') THEN
    NEW.said := NULL;
  END IF;
  IF NEW.verb = 'set-aside' AND NEW.aside_through < register.today() THEN
    RAISE EXCEPTION 'a case is set aside until a day to come' USING ERRCODE = '23514';
  ELSIF NEW.state <> 'setAside' THEN
    NEW.aside_through := NULL;
  ELSIF NEW.verb <> 'set-aside' THEN
    NEW.aside_through := OLD.aside_through;
  END IF;
  IF NEW.verb = 'close' THEN
    IF register.case_questions_open(NEW.id) THEN
      RAISE EXCEPTION 'an answer is waited for' USING ERRCODE = 'MPC04';
    END IF;
    NEW.closed_on := register.today();
  END IF;
  RETURN NEW;
END
$$;

CREATE FUNCTION register.record_case_said() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  IF NEW.stepped_at <> OLD.stepped_at AND NEW.verb IN ('note', 'assign', 'set-aside') THEN
    INSERT INTO register.case_said (event, case_file, said, given_to, aside_through)
      SELECT
        max(e.id),
        NEW.id,
        NEW.said,
        CASE NEW.verb WHEN 'assign' THEN NEW.taken_by END,
        CASE NEW.verb WHEN 'set-aside' THEN NEW.aside_through END
      FROM register.event e
      WHERE e.thing = NEW.id AND e.kind = 'case';
  END IF;
  RETURN NULL;
END
$$;

REVOKE ALL ON FUNCTION register.record_case_said() FROM PUBLIC;

CREATE TRIGGER zz_record_said
  AFTER UPDATE ON register.case_file
  FOR EACH ROW EXECUTE FUNCTION register.record_case_said();

-- What is asked in a case, of whom and until which day. Who is asked sees the question and what it names, and nothing
-- of the case.
CREATE TABLE register.case_question (
  id uuid PRIMARY KEY,
  -- XW 询问, of the case's province
  number text NOT NULL UNIQUE,
  case_file uuid NOT NULL REFERENCES register.case_file,
  province text,
  -- whose eyes it is for beside those of the office: the exporter that is asked
  exporter uuid REFERENCES register.organisation,
  -- who asks
  asker uuid NOT NULL REFERENCES register.organisation,
  -- who is asked; null: the police, which has no account
  organisation uuid REFERENCES register.organisation,
  -- the police station or bureau, as a letter names it
  recipient text CHECK (length(recipient) BETWEEN 1 AND 200),
  text text NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
  -- vehicles of the case that it names
  vins text[] NOT NULL DEFAULT '{}',
  asked_on date NOT NULL,
  answer_by date NOT NULL,
  answer text CHECK (length(answer) BETWEEN 1 AND 4000),
  answered_on date,
  -- of a letter on paper
  reference text CHECK (length(reference) BETWEEN 1 AND 200),
  CHECK ((organisation IS NULL) = (recipient IS NOT NULL)),
  CHECK (answer_by >= asked_on),
  CHECK (answered_on >= asked_on)
);

SELECT register.make_alive('register.case_question', 'caseQuestion', 'exporter', 'province');

ALTER TABLE register.case_question
  ADD CHECK ((state = 'answered') = (answer IS NOT NULL AND answered_on IS NOT NULL)),
  ADD CHECK ((reference IS NOT NULL) = (state = 'answered' AND organisation IS NULL));

CREATE INDEX case_question_case ON register.case_question (case_file);
CREATE INDEX case_question_asked ON register.case_question (organisation, state, answer_by, id);

CREATE FUNCTION register.case_questions_open(of_case uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp
  RETURN EXISTS (SELECT FROM register.case_question WHERE case_file = of_case AND state = 'asked');

-- A question is asked by whoever has the case, of somebody whom it concerns, about vehicles of it. The case is held, so
-- that nobody closes it at the same moment.
CREATE FUNCTION register.place_case_question() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  about register.case_file;
  asked register.organisation;
BEGIN
  SELECT * INTO about FROM register.case_file WHERE id = NEW.case_file FOR UPDATE;
  IF about.state = 'closed' THEN
    RAISE EXCEPTION 'the case is closed' USING ERRCODE = 'MP002';
  ELSIF about.taken_by IS NULL OR about.taken_by IS DISTINCT FROM register.person() THEN
    RAISE EXCEPTION 'whoever has the case acts on it' USING ERRCODE = 'MPC01';
  END IF;
  SELECT * INTO asked FROM register.organisation WHERE id = NEW.organisation AND closed_at IS NULL;
  IF NEW.organisation IS NOT NULL AND NOT coalesce(
    asked.part IN ('manufacturer', 'customs', 'registry', 'tax')
      OR (
        asked.part = 'exporter'
        AND EXISTS (SELECT FROM register.case_exporter WHERE case_file = about.id AND organisation = asked.id)
      ),
    false
  ) THEN
    RAISE EXCEPTION 'an exporter of the case is asked, or an authority, or a manufacturer' USING ERRCODE = 'MPC05';
  ELSIF EXISTS (
    SELECT FROM unnest(NEW.vins) named
    WHERE named NOT IN (SELECT vin FROM register.case_vehicle WHERE case_file = about.id)
  ) THEN
    RAISE EXCEPTION 'a question names vehicles of its case' USING ERRCODE = '23503';
  END IF;
  NEW.province := about.province;
  NEW.exporter := CASE asked.part WHEN 'exporter' THEN asked.id END;
  NEW.asker := register.organisation();
  NEW.asked_on := register.today();
  NEW.number := register.next_number('XW', coalesce(about.province, '00'));
  RETURN NEW;
END
$$;

CREATE FUNCTION register.guard_case_question() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  IF NEW.stepped_at = OLD.stepped_at THEN
    RETURN NEW;
  ELSIF NEW.verb = 'answer' THEN
    -- by whoever is asked: the policies see to it
    NEW.answered_on := register.today();
    RETURN NEW;
  ELSIF NOT EXISTS (
    SELECT FROM register.case_file WHERE id = NEW.case_file AND taken_by = register.person()
  ) THEN
    RAISE EXCEPTION 'whoever has the case acts on it' USING ERRCODE = 'MPC01';
  ELSIF NEW.verb = 'enter' AND (OLD.organisation IS NOT NULL OR NEW.answered_on > register.today()) THEN
    RAISE EXCEPTION 'an answer on paper is one of the police, and has come' USING ERRCODE = 'MPC06';
  END IF;
  RETURN NEW;
END
$$;

REVOKE ALL ON FUNCTION
  register.case_questions_open(uuid), register.place_case_question(), register.guard_case_question()
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.case_questions_open(uuid) TO mileproof_office, mileproof_ministry;

CREATE TRIGGER b_place
  BEFORE INSERT ON register.case_question
  FOR EACH ROW EXECUTE FUNCTION register.place_case_question();
CREATE TRIGGER b_guard
  BEFORE UPDATE ON register.case_question
  FOR EACH ROW EXECUTE FUNCTION register.guard_case_question();

-- Questions as whoever acts is told of them. Whose rows: as the policies of the table have it.
CREATE VIEW register.told_case_question WITH (security_barrier) AS
  SELECT
    q.id, q.number, q.asker, q.organisation, q.recipient, q.text, q.vins, q.asked_on, q.answer_by, q.answer,
    q.answered_on, q.reference, q.state,
    CASE WHEN register.part() IN ('office', 'ministry') THEN q.case_file END AS case_file
  FROM register.case_question q
  WHERE CASE register.part()
    WHEN 'office' THEN q.province = register.province()
    WHEN 'ministry' THEN true
    ELSE q.organisation = register.organisation()
      AND register.part() IN ('exporter', 'manufacturer', 'customs', 'registry', 'tax')
  END;

GRANT SELECT ON register.told_case_question TO
  mileproof_exporter, mileproof_manufacturer, mileproof_office, mileproof_ministry, mileproof_customs,
  mileproof_registry, mileproof_tax;

-- A decision may rest on what was frozen in a case, and on what was answered in one.
ALTER TABLE register.step_evidence
  DROP CONSTRAINT step_evidence_kind_check,
  ADD CONSTRAINT step_evidence_kind_check CHECK (kind IN (
    'verdict', 'finding', 'event', 'answer', 'telling', 'filing', 'application', 'licence', 'paper', 'case',
    'caseAnswer'
  ));

-- by which a case finds the measures that rest on it
CREATE INDEX step_evidence_case ON register.step_evidence (id) WHERE kind IN ('case', 'caseAnswer');

ALTER FUNCTION register.piece_of(text, text) RENAME TO piece_beside_cases;

CREATE FUNCTION register.piece_of(of_kind text, of_id text) RETURNS register.piece
  LANGUAGE plpgsql STABLE AS $$
DECLARE
  opened register.piece;
BEGIN
  IF of_kind NOT IN ('case', 'caseAnswer') THEN
    RETURN register.piece_beside_cases(of_kind, of_id);
  ELSIF register.part() NOT IN ('office', 'ministry', 'owner') OR of_id !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
  THEN
    RETURN NULL;
  ELSIF of_kind = 'case' THEN
    -- of all exporters of the case
    SELECT e.digest, NULL, NULL INTO opened FROM register.case_evidence e WHERE e.id = of_id::uuid;
  ELSE
    SELECT sha256(convert_to(q.answer, 'UTF8')), NULL, q.exporter INTO opened
      FROM register.case_question q
      WHERE q.id = of_id::uuid AND q.state = 'answered';
  END IF;
  RETURN opened;
END
$$;

-- who sees and writes it
INSERT INTO register.access VALUES
  ('register.nation_run', 'office', 'SELECT', 'id, as_of, read_at, finished_at', 'true'),
  ('register.nation_pattern', 'office', 'SELECT', 'run, vin, application, facts, province, exporter',
    'province = register.province()'),
  ('register.nation_ring', 'office', 'SELECT', 'run, number, provinces', 'register.province() = ANY (provinces)'),
  -- which case is open on something, wherever it is
  ('register.case_file', 'job', 'SELECT', 'id, number, province, origin, origin_key, hold, state', 'true');
INSERT INTO register.access
  SELECT relation::regclass, part, 'SELECT', NULL,
    CASE part
      WHEN 'office' THEN
        'case_file IN (SELECT f.id FROM register.case_file f WHERE f.province = register.province())'
      ELSE 'true'
    END
  FROM unnest(ARRAY[
      'register.case_vehicle', 'register.case_exporter', 'register.case_evidence', 'register.case_said'
    ]) relation,
    unnest(ARRAY['office', 'ministry']) part;
-- what a case is about is written by the register itself, which reads it where it stands
INSERT INTO register.access
  SELECT relation::regclass, 'job', 'INSERT', NULL, 'true'
  FROM unnest(ARRAY['register.case_vehicle', 'register.case_exporter', 'register.case_evidence']) relation;
INSERT INTO register.access
  SELECT 'register.case_question', part, action,
    CASE action WHEN 'INSERT' THEN 'id, case_file, organisation, recipient, text, vins, answer_by, state, verb'
      WHEN 'UPDATE' THEN 'state, verb, stepped_at, answer, answered_on, reference' END,
    CASE
      WHEN part = 'ministry' THEN 'true'
      WHEN action = 'INSERT' THEN
        'case_file IN (SELECT f.id FROM register.case_file f WHERE f.province = register.province())'
      ELSE 'province = register.province()'
    END
  FROM unnest(ARRAY['office', 'ministry']) part, unnest(ARRAY['SELECT', 'INSERT', 'UPDATE']) action;
INSERT INTO register.access
  SELECT 'register.case_question', part, action,
    CASE action WHEN 'SELECT' THEN 'id, organisation' ELSE 'state, verb, stepped_at, answer' END,
    'organisation = register.organisation()'
  FROM unnest(ARRAY['exporter', 'manufacturer', 'customs', 'registry', 'tax']) part,
    unnest(ARRAY['SELECT', 'UPDATE']) action;
UPDATE register.access
  SET columns = 'id, complaint, run, pattern, ring, verdict, finding, hold, vin, reason, evidence, state, verb'
  WHERE relation = 'register.case_file'::regclass AND action = 'INSERT';
UPDATE register.access
  SET columns = columns || ', taken_by, aside_through, said'
  WHERE relation = 'register.case_file'::regclass AND action = 'UPDATE';
SELECT register.apply_access();
