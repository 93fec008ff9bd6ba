-- An application for an export licence. What the law reads stands in its versions; both are kept.
CREATE TABLE register.application (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  number text NOT NULL UNIQUE,
  exporter uuid NOT NULL REFERENCES register.organisation,
  province text NOT NULL CHECK (province ~ '^[0-9]{2}$'),
  -- the version that counts, from 1; 0 for a draft that was never submitted
  version int NOT NULL DEFAULT 0 CHECK (version >= 0),
  -- who works on it, and until when nobody else may
  taken_by uuid REFERENCES register.person,
  taken_until timestamptz,
  -- the last day of the office's clock; null while it stands still and where the calendar does not reach
  due_on date,
  made_at timestamptz NOT NULL DEFAULT now(),
  -- what belongs to it is of the same exporter and province
  UNIQUE (id, exporter, province)
);

SELECT register.make_alive('register.application', 'application', 'exporter', 'province');

-- Who takes an application holds it for half an hour, and nobody else takes it or acts on it meanwhile.
CREATE FUNCTION register.guard_taken() RETURNS trigger
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

CREATE TRIGGER b_taken
  BEFORE UPDATE ON register.application
  FOR EACH ROW EXECUTE FUNCTION register.guard_taken();

CREATE INDEX application_queue ON register.application (province, due_on, made_at)
  WHERE state IN ('submitted', 'underReview');
CREATE INDEX application_exporter ON register.application (exporter, made_at);

CREATE TABLE register.application_version (
  application uuid NOT NULL,
  version int NOT NULL CHECK (version > 0),
  exporter uuid NOT NULL REFERENCES register.organisation,
  province text NOT NULL,
  -- the day in China on which it was submitted: licence.appliedOn
  applied_on date NOT NULL,
  submitted_at timestamptz NOT NULL DEFAULT now(),
  -- SHA-256 of what was submitted
  digest bytea NOT NULL CHECK (length(digest) = 32),
  PRIMARY KEY (application, version),
  FOREIGN KEY (application, exporter, province) REFERENCES register.application (id, exporter, province)
);

CREATE TRIGGER application_version_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.application_version
  EXECUTE FUNCTION register.refuse_change();

-- One vehicle of an application, with what is decided of it.
CREATE TABLE register.application_vehicle (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  application uuid NOT NULL,
  exporter uuid NOT NULL REFERENCES register.organisation,
  province text NOT NULL,
  -- the version that lists it last
  version int NOT NULL,
  vin text NOT NULL CHECK (vin <> ''),
  destination text,
  -- the verdict that the last decision rests on
  verdict uuid REFERENCES register.verdict,
  proposed_by uuid REFERENCES register.person,
  ground text,
  notice_en text,
  notice_zh text,
  -- what an exporter says against a refusal
  appeal text,
  -- what the decision on that rests on
  appeal_ground text,
  -- persons who took a step of the decision
  took_part uuid[] NOT NULL DEFAULT '{}',
  UNIQUE (application, vin),
  UNIQUE (id, exporter, province),
  FOREIGN KEY (application, exporter, province) REFERENCES register.application (id, exporter, province)
);

SELECT register.make_alive('register.application_vehicle', 'vehicleDecision', 'exporter', 'province');

CREATE TRIGGER b_second_person
  BEFORE INSERT OR UPDATE ON register.application_vehicle
  FOR EACH ROW EXECUTE FUNCTION register.guard_second_person('vehicleDecision');

-- A decision rests on a verdict of this very vehicle and version; who took part does not judge the appeal.
CREATE FUNCTION register.guard_decision() RETURNS trigger
  LANGUAGE plpgsql AS $$
DECLARE
  rests_on register.verdict;
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.stepped_at = OLD.stepped_at THEN
    NEW.took_part := OLD.took_part;
    IF OLD.state <> 'open' AND (
      NEW.verdict IS DISTINCT FROM OLD.verdict
      OR NEW.ground IS DISTINCT FROM OLD.ground
      OR NEW.notice_en IS DISTINCT FROM OLD.notice_en
      OR NEW.notice_zh IS DISTINCT FROM OLD.notice_zh
    ) THEN
      RAISE EXCEPTION 'what was proposed or decided is not changed without a step'
        USING ERRCODE = 'MP003', HINT = 'take the step `edit`: it voids the proposal';
    END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    NEW.took_part := '{}';
    RETURN NEW;
  END IF;
  IF NEW.verb = 'amend' THEN
    -- what was proposed rested on other facts
    NEW.verdict := NULL;
  END IF;
  IF NEW.verb IN ('amend', 'grant', 'withdraw') THEN
    NEW.ground := NULL;
    NEW.notice_en := NULL;
    NEW.notice_zh := NULL;
  END IF;
  IF NEW.verb IN ('grant', 'propose-refusal', 'countersign') THEN
    SELECT * INTO rests_on FROM register.verdict WHERE id = NEW.verdict;
    IF rests_on.id IS NULL
      OR rests_on.vin <> NEW.vin
      OR rests_on.application IS DISTINCT FROM NEW.application
      OR rests_on.version IS DISTINCT FROM NEW.version
    THEN
      RAISE EXCEPTION 'a decision rests on a verdict of this vehicle in this version of the application'
        USING ERRCODE = 'MP004';
    END IF;
    IF EXISTS (
      SELECT FROM register.verdict later
      WHERE later.application = NEW.application
        AND later.version = NEW.version
        AND later.vin = NEW.vin
        AND later.given_at > rests_on.given_at
    ) THEN
      RAISE EXCEPTION 'there is a later verdict of this vehicle'
        USING ERRCODE = 'MP004', HINT = 'read it, and propose or decide anew';
    END IF;
    IF NEW.verb = 'grant' AND rests_on.gate <> 'clear' THEN
      RAISE EXCEPTION 'a vehicle whose gate is % is not granted', rests_on.gate USING ERRCODE = 'MP004';
    END IF;
    IF NEW.verb = 'grant' AND rests_on.on_the_applicants_word THEN
      RAISE EXCEPTION 'a gate that is clear on the applicant''s word alone is not granted'
        USING ERRCODE = 'MP004', HINT = 'confirm the papers it rests on as seen';
    END IF;
  END IF;
  IF NEW.verb = 'countersign' AND (
    NEW.verdict IS DISTINCT FROM OLD.verdict
    OR NEW.ground IS DISTINCT FROM OLD.ground
    OR NEW.notice_en IS DISTINCT FROM OLD.notice_en
    OR NEW.notice_zh IS DISTINCT FROM OLD.notice_zh
  ) THEN
    RAISE EXCEPTION 'whoever countersigns signs what was proposed' USING ERRCODE = 'MP003';
  END IF;
  IF NEW.verb IN ('uphold', 'overturn') AND (
    register.person() IS NULL OR register.person() = ANY (OLD.took_part)
  ) THEN
    RAISE EXCEPTION 'an appeal is judged by somebody who took no part' USING ERRCODE = 'MP003';
  END IF;
  NEW.took_part := CASE
    WHEN register.person() IS NULL OR register.person() = ANY (OLD.took_part) THEN OLD.took_part
    ELSE OLD.took_part || register.person()
  END;
  RETURN NEW;
END
$$;

CREATE TRIGGER c_decision
  BEFORE INSERT OR UPDATE ON register.application_vehicle
  FOR EACH ROW EXECUTE FUNCTION register.guard_decision();

ALTER TABLE register.application_vehicle
  ADD CHECK (state NOT IN ('granted', 'refusalProposed', 'refused') OR verdict IS NOT NULL),
  ADD CHECK (state NOT IN ('refusalProposed', 'refused') OR (ground <> '' AND notice_en <> '' AND notice_zh <> '')),
  ADD CHECK (state <> 'refused' OR (proposed_by IS NOT NULL AND stepped_by <> proposed_by));

-- one application under way a VIN, in the whole country
CREATE UNIQUE INDEX application_under_way ON register.application_vehicle (vin)
  WHERE state IN ('open', 'refusalProposed', 'appealed');

-- What an office asks and what the exporter answers.
CREATE TABLE register.question (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  -- it is asked of an application or of a filing
  application uuid,
  filing uuid,
  exporter uuid NOT NULL REFERENCES register.organisation,
  province text NOT NULL,
  -- of an application: the vehicle it is about, null for the whole
  vin text,
  text_en text NOT NULL CHECK (text_en <> ''),
  text_zh text NOT NULL CHECK (text_zh <> ''),
  asked_by uuid,
  asked_at timestamptz NOT NULL DEFAULT now(),
  answer text,
  answered_at timestamptz,
  CHECK ((answer IS NULL) = (answered_at IS NULL)),
  CHECK (num_nonnulls(application, filing) = 1),
  FOREIGN KEY (application, exporter, province) REFERENCES register.application (id, exporter, province),
  FOREIGN KEY (filing, exporter, province) REFERENCES register.filing (id, exporter, province)
);

-- appeals that wait for a judgment are few among all vehicles
CREATE INDEX application_vehicle_appealed ON register.application_vehicle (stepped_at, vin)
  WHERE state = 'appealed';
CREATE INDEX question_application ON register.question (application);
CREATE INDEX question_filing ON register.question (filing);

-- A question is not changed, and answered once.
CREATE FUNCTION register.guard_question() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'UPDATE'
    OR OLD.answered_at IS NOT NULL
    OR to_jsonb(NEW) - 'answer' - 'answered_at' IS DISTINCT FROM to_jsonb(OLD) - 'answer' - 'answered_at'
  THEN
    RAISE EXCEPTION 'a question is answered once and never changed' USING ERRCODE = 'MP001';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER question_stays
  BEFORE UPDATE OR DELETE ON register.question
  FOR EACH ROW EXECUTE FUNCTION register.guard_question();

-- An officer compared a paper with the original: which account row, and what it rests on.
CREATE TABLE register.paper_seen (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  application uuid NOT NULL,
  exporter uuid NOT NULL REFERENCES register.organisation,
  province text NOT NULL,
  row_id bigint NOT NULL REFERENCES register.account_row,
  seen_by uuid NOT NULL REFERENCES register.person,
  seen_at timestamptz NOT NULL DEFAULT now(),
  -- of a letter that its issuer confirmed: when, how, and what was said
  confirmed_on date,
  confirmed_by text CHECK (confirmed_by IN ('telephone', 'letter', 'in-person', 'other')),
  ground text CHECK (length(ground) BETWEEN 1 AND 2000),
  CHECK (num_nonnulls(confirmed_on, confirmed_by, ground) IN (0, 3)),
  UNIQUE (application, row_id),
  FOREIGN KEY (application, exporter, province) REFERENCES register.application (id, exporter, province)
);

CREATE TRIGGER paper_seen_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.paper_seen
  EXECUTE FUNCTION register.refuse_change();
