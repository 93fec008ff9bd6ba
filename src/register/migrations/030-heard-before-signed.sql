-- What is proposed against an exporter is told to it before it is signed, and it may answer: of an order or a bar of
-- its standing, of the refusal of a vehicle that no rule blocks, of the revocation of a licence.
CREATE TABLE register.hearing (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  -- what the proposal is about: one of the three
  standing uuid REFERENCES register.standing_of,
  vehicle uuid REFERENCES register.application_vehicle,
  licence uuid REFERENCES register.licence,
  about uuid NOT NULL GENERATED ALWAYS AS (coalesce(standing, vehicle, licence)) STORED,
  -- of a vehicle: the application whose clock stands still meanwhile
  application uuid REFERENCES register.application,
  exporter uuid NOT NULL REFERENCES register.organisation,
  province text NOT NULL,
  proposes text NOT NULL CHECK (proposes IN ('order', 'bar', 'refusal', 'revocation')),
  -- when it was proposed and by whom: another proposal is told anew
  proposed_at timestamptz NOT NULL,
  proposed_by uuid NOT NULL REFERENCES register.person,
  ground text NOT NULL CHECK (length(ground) BETWEEN 1 AND 20000),
  grounds jsonb NOT NULL DEFAULT '[]',
  found text CHECK (length(found) BETWEEN 1 AND 20000),
  pieces jsonb NOT NULL DEFAULT '[]',
  notice_en text NOT NULL CHECK (length(notice_en) BETWEEN 1 AND 20000),
  notice_zh text NOT NULL CHECK (length(notice_zh) BETWEEN 1 AND 20000),
  told_on date,
  -- last day to answer, inclusive, or the earliest that it can be: null while the calendar does not reach
  due_on date,
  due_from date,
  -- the day on which the exporter had said what it had to say, or its term had passed
  heard_on date CHECK (heard_on >= told_on),
  answer text CHECK (length(answer) BETWEEN 1 AND 20000),
  -- of an oral hearing
  asked_on date,
  meets_on date,
  place text,
  -- the record of the oral hearing
  record text,
  CHECK (num_nonnulls(standing, vehicle, licence) = 1),
  CHECK ((vehicle IS NULL) = (application IS NULL)),
  CHECK (
    CASE proposes WHEN 'refusal' THEN vehicle WHEN 'revocation' THEN licence ELSE standing END IS NOT NULL
  )
);

SELECT register.make_alive('register.hearing', 'hearing', 'exporter', 'province');

ALTER TABLE register.hearing
  ADD CHECK (state IN ('proposed', 'dropped') OR told_on IS NOT NULL),
  ADD CHECK (state <> 'answered' OR coalesce(answer, '') <> ''),
  ADD CHECK (state NOT IN ('convened', 'heard') OR (meets_on IS NOT NULL AND coalesce(place, '') <> '')),
  ADD CHECK (state <> 'heard' OR coalesce(record, '') <> '');

-- a proposal is told once while it stands
CREATE UNIQUE INDEX hearing_under_way ON register.hearing (about)
  WHERE state NOT IN ('dropped', 'takenBack', 'signed');
CREATE INDEX hearing_application ON register.hearing (application);
CREATE INDEX hearing_exporter ON register.hearing (exporter, id);
CREATE INDEX hearing_province ON register.hearing (province, id);
-- Terms that are read anew: few, and none when all holidays are known.
CREATE INDEX hearing_not_known ON register.hearing (id)
  WHERE due_on IS NULL AND (due_from IS NOT NULL OR state = 'told');

-- What is told is what was proposed; what was told is not changed.
CREATE FUNCTION register.guard_hearing() RETURNS trigger
  LANGUAGE plpgsql AS $$
DECLARE
  of_standing register.standing_of;
  of_vehicle register.application_vehicle;
  of_licence register.licence;
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.told_on := CASE NEW.verb WHEN 'tell' THEN register.today() END;
    NEW.due_on := NULL;
    NEW.due_from := NULL;
    NEW.heard_on := NULL;
    IF (NEW.licence IS NOT NULL) <> (NEW.verb = 'propose') THEN
      RAISE EXCEPTION 'a revocation is proposed here, and nothing else' USING ERRCODE = 'MPH02';
    END IF;
    IF NEW.standing IS NOT NULL THEN
      SELECT * INTO of_standing FROM register.standing_of WHERE id = NEW.standing FOR UPDATE;
      NEW.proposes := CASE of_standing.state WHEN 'orderProposed' THEN 'order' WHEN 'barProposed' THEN 'bar' END;
      NEW.exporter := of_standing.exporter;
      NEW.province := of_standing.province;
      NEW.proposed_at := of_standing.stepped_at;
      NEW.proposed_by := of_standing.proposed_by;
      NEW.ground := of_standing.ground;
      NEW.grounds := of_standing.grounds;
      NEW.found := of_standing.found;
      NEW.pieces := of_standing.pieces;
      NEW.notice_en := of_standing.notice_en;
      NEW.notice_zh := of_standing.notice_zh;
    ELSIF NEW.vehicle IS NOT NULL THEN
      SELECT * INTO of_vehicle FROM register.application_vehicle WHERE id = NEW.vehicle FOR UPDATE;
      NEW.proposes := CASE of_vehicle.state WHEN 'refusalProposed' THEN 'refusal' END;
      NEW.application := of_vehicle.application;
      NEW.exporter := of_vehicle.exporter;
      NEW.province := of_vehicle.province;
      NEW.proposed_at := of_vehicle.stepped_at;
      NEW.proposed_by := of_vehicle.proposed_by;
      NEW.ground := of_vehicle.ground;
      NEW.grounds := of_vehicle.grounds;
      NEW.found := of_vehicle.found;
      NEW.pieces := of_vehicle.pieces;
      NEW.notice_en := of_vehicle.notice_en;
      NEW.notice_zh := of_vehicle.notice_zh;
    ELSE
      SELECT * INTO of_licence FROM register.licence WHERE id = NEW.licence FOR UPDATE;
      NEW.proposes := CASE
        WHEN register.state_on('licence', to_jsonb(of_licence), register.today())
          IN ('issued', 'partlyUsed', 'suspended', 'suspendedInUse') THEN 'revocation'
      END;
      NEW.exporter := of_licence.exporter;
      NEW.province := of_licence.province;
      NEW.proposed_at := clock_timestamp();
      NEW.proposed_by := register.person();
      NEW.pieces := register.opened_pieces(NEW.pieces);
      IF NEW.pieces = '[]' OR NEW.pieces @> jsonb_build_array(jsonb_build_object('kind', 'licence', 'id', NEW.licence))
      THEN
        RAISE EXCEPTION 'a revocation needs evidence beside its licence' USING ERRCODE = 'MPG03', COLUMN = 'evidence';
      END IF;
      NEW.grounds := register.checked_grounds('licence.revoke', NEW.grounds, NEW.pieces, NULL, NEW.exporter);
      NEW.ground := register.articles(NEW.grounds);
    END IF;
    IF NEW.proposes IS NULL OR NEW.proposed_by IS NULL THEN
      RAISE EXCEPTION 'nothing is proposed here that could be told' USING ERRCODE = 'MPH02';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.stepped_at = OLD.stepped_at THEN
    RETURN NEW;
  END IF;
  IF to_jsonb(NEW) - ARRAY['state', 'verb', 'stepped_at', 'stepped_part', 'stepped_by', 'stepped_for', 'answer',
      'meets_on', 'place', 'record', 'about', 'life']
    IS DISTINCT FROM to_jsonb(OLD) - ARRAY['state', 'verb', 'stepped_at', 'stepped_part', 'stepped_by', 'stepped_for',
      'answer', 'meets_on', 'place', 'record', 'about', 'life']
  THEN
    RAISE EXCEPTION 'what was proposed and told is not changed' USING ERRCODE = 'MP001';
  END IF;
  IF (NEW.verb <> 'answer' AND NEW.answer IS DISTINCT FROM OLD.answer)
    OR (NEW.verb <> 'convene' AND (NEW.meets_on, NEW.place) IS DISTINCT FROM (OLD.meets_on, OLD.place))
    OR (NEW.verb <> 'hold' AND NEW.record IS DISTINCT FROM OLD.record)
  THEN
    RAISE EXCEPTION 'what was said is not changed' USING ERRCODE = 'MP001';
  END IF;
  IF NEW.verb = 'tell' THEN
    NEW.told_on := register.today();
  ELSIF NEW.verb = 'ask-oral' THEN
    IF OLD.proposes NOT IN ('bar', 'revocation') THEN
      RAISE EXCEPTION 'an oral hearing is held before a bar and a revocation' USING ERRCODE = 'MPH03';
    END IF;
    NEW.asked_on := register.today();
  ELSIF NEW.verb = 'hold' AND register.today() < OLD.meets_on THEN
    RAISE EXCEPTION 'the oral hearing is on %', OLD.meets_on USING ERRCODE = 'MPH04';
  ELSIF NEW.verb = 'sign' OR (NEW.verb = 'take-back' AND OLD.licence IS NULL) THEN
    -- the step of what it is about brings it
    IF pg_trigger_depth() < 2 THEN
      RAISE EXCEPTION 'a hearing ends with its proposal' USING ERRCODE = 'MP002';
    END IF;
  END IF;
  IF NEW.state IN ('answered', 'waived', 'heard', 'takenBack', 'signed') THEN
    NEW.heard_on := coalesce(OLD.heard_on, greatest(least(register.today(), OLD.due_on), OLD.told_on));
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER zzz_record_evidence
  AFTER INSERT OR UPDATE ON register.hearing
  FOR EACH ROW
  WHEN (NEW.verb = 'propose' AND NEW.pieces <> '[]')
  EXECUTE FUNCTION register.record_evidence();

CREATE TRIGGER b_hearing
  BEFORE INSERT OR UPDATE ON register.hearing
  FOR EACH ROW EXECUTE FUNCTION register.guard_hearing();

CREATE TRIGGER zz_record_said
  AFTER INSERT OR UPDATE ON register.hearing
  FOR EACH ROW EXECUTE FUNCTION register.record_said('answer', '');

-- Whether an exporter is done with what it was told, on the day of the register.
CREATE FUNCTION register.is_heard(one register.hearing) RETURNS boolean
  LANGUAGE sql STABLE
  RETURN register.state_on('hearing', to_jsonb(one), register.today()) IN ('answered', 'waived', 'silent', 'heard');

-- Refuses a signature before the exporter was heard on this very proposal. TG_ARGV: the life of the table.
CREATE FUNCTION register.guard_heard() RETURNS trigger
  LANGUAGE plpgsql AS $$
DECLARE
  of_proposal register.hearing;
BEGIN
  IF NEW.stepped_at = OLD.stepped_at OR NOT EXISTS (
    SELECT FROM register.life_step
    WHERE life = TG_ARGV[0] AND verb = NEW.verb AND to_state = NEW.state AND 'heard' = ANY (needs)
  ) THEN
    RETURN NEW;
  END IF;
  -- a refusal that the law itself demands leaves nothing to weigh
  IF TG_ARGV[0] = 'vehicleDecision' AND EXISTS (
    SELECT FROM register.verdict
    WHERE id = (to_jsonb(NEW) ->> 'verdict')::uuid AND gate = 'blocked'
  ) THEN
    RETURN NEW;
  END IF;
  SELECT * INTO of_proposal
    FROM register.hearing h
    WHERE h.about = NEW.id AND h.state NOT IN ('dropped', 'takenBack', 'signed')
    FOR UPDATE;
  IF of_proposal.id IS NULL
    OR (of_proposal.licence IS NULL AND of_proposal.proposed_at <> OLD.stepped_at)
    OR NOT register.is_heard(of_proposal)
  THEN
    RAISE EXCEPTION '% is not signed before the exporter was told and heard', NEW.verb
      USING ERRCODE = 'MPH01', HINT = 'tell it what is proposed, and wait until it answers, waives, or its term ends';
  END IF;
  IF of_proposal.licence IS NOT NULL THEN
    IF register.person() IS NULL OR register.person() = of_proposal.proposed_by THEN
      RAISE EXCEPTION '% needs the signature of a second person', NEW.verb USING ERRCODE = 'MP003';
    END IF;
    -- what is signed is what was told
    NEW.grounds := of_proposal.grounds;
    NEW.found := of_proposal.found;
    NEW.pieces := of_proposal.pieces;
    NEW.notice_en := of_proposal.notice_en;
    NEW.notice_zh := of_proposal.notice_zh;
  END IF;
  RETURN NEW;
END
$$;

-- before `e_grounds`, which checks once more what is signed
CREATE TRIGGER d_heard BEFORE UPDATE ON register.standing_of
  FOR EACH ROW EXECUTE FUNCTION register.guard_heard('standing');
CREATE TRIGGER d_heard BEFORE UPDATE ON register.application_vehicle
  FOR EACH ROW EXECUTE FUNCTION register.guard_heard('vehicleDecision');
CREATE TRIGGER d_heard BEFORE UPDATE ON register.licence
  FOR EACH ROW EXECUTE FUNCTION register.guard_heard('licence');

-- What is signed or given up ends its hearing. Runs as whoever acts, who must be allowed the step.
CREATE FUNCTION register.end_hearing() RETURNS trigger
  LANGUAGE plpgsql AS $$
DECLARE
  signs boolean := NEW.verb IN ('order', 'bar', 'countersign', 'revoke');
BEGIN
  UPDATE register.hearing
    SET state = CASE WHEN signs THEN 'signed' WHEN state = 'proposed' THEN 'dropped' ELSE 'takenBack' END,
      verb = CASE WHEN signs THEN 'sign' WHEN state = 'proposed' THEN 'drop' ELSE 'take-back' END,
      stepped_at = clock_timestamp()
    WHERE about = NEW.id AND state NOT IN ('dropped', 'takenBack', 'signed');
  RETURN NULL;
END
$$;

CREATE TRIGGER z_end_hearing AFTER UPDATE ON register.standing_of
  FOR EACH ROW
  WHEN (OLD.state IN ('orderProposed', 'barProposed') AND NEW.state <> OLD.state)
  EXECUTE FUNCTION register.end_hearing();
CREATE TRIGGER z_end_hearing AFTER UPDATE ON register.application_vehicle
  FOR EACH ROW
  WHEN (OLD.state = 'refusalProposed' AND NEW.state <> OLD.state)
  EXECUTE FUNCTION register.end_hearing();
CREATE TRIGGER z_end_hearing AFTER UPDATE ON register.licence
  FOR EACH ROW
  WHEN (NEW.state IN ('revoked', 'surrendered') AND NEW.state <> OLD.state)
  EXECUTE FUNCTION register.end_hearing();

-- A return asks everything at once: a second one asks only what an answer raised.
ALTER TABLE register.question ADD COLUMN follows uuid REFERENCES register.question;

CREATE FUNCTION register.guard_asked() RETURNS trigger
  LANGUAGE plpgsql AS $$
DECLARE
  since timestamptz := '-infinity';
BEGIN
  NEW.asked_at := now();
  IF NEW.application IS NOT NULL THEN
    SELECT max(v.submitted_at) INTO since FROM register.application_version v WHERE v.application = NEW.application;
  END IF;
  IF NEW.follows IS NOT NULL THEN
    IF NOT EXISTS (
      SELECT FROM register.question q
      WHERE q.id = NEW.follows
        AND coalesce(q.application, q.filing) = coalesce(NEW.application, NEW.filing)
        AND q.answer IS NOT NULL
    ) THEN
      RAISE EXCEPTION 'a question follows an answer about the same thing' USING ERRCODE = 'MPQ01';
    END IF;
  ELSIF EXISTS (
    SELECT FROM register.question q
    WHERE (q.application = NEW.application OR q.filing = NEW.filing)
      AND q.asked_at < NEW.asked_at
      AND q.asked_at >= since
  ) THEN
    RAISE EXCEPTION 'a second return asks only what an answer raised' USING ERRCODE = 'MPQ01';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER a_asked
  BEFORE INSERT ON register.question
  FOR EACH ROW EXECUTE FUNCTION register.guard_asked();

-- Last day, inclusive, on which it may be returned; after it what was handed in counts as accepted.
ALTER TABLE register.application ADD COLUMN return_until date;
ALTER TABLE register.filing ADD COLUMN return_until date;

CREATE FUNCTION register.guard_return() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.verb = 'ask' AND NEW.stepped_at <> OLD.stepped_at AND register.today() > OLD.return_until THEN
    RAISE EXCEPTION 'it counts as accepted since %', OLD.return_until
      USING ERRCODE = 'MPQ02', HINT = 'decide by what was handed in';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER c_return BEFORE UPDATE ON register.application
  FOR EACH ROW EXECUTE FUNCTION register.guard_return();
CREATE TRIGGER c_return BEFORE UPDATE ON register.filing
  FOR EACH ROW EXECUTE FUNCTION register.guard_return();

-- who sees and writes it
INSERT INTO register.access
  SELECT 'register.hearing'::regclass, part, 'SELECT', NULL,
    CASE part
      -- what is only proposed is not told
      WHEN 'exporter' THEN 'exporter = register.organisation() AND told_on IS NOT NULL'
      WHEN 'office' THEN 'province = register.province()'
      ELSE 'true'
    END
  FROM unnest(ARRAY['exporter', 'office', 'ministry', 'job']) part;
INSERT INTO register.access VALUES
  ('register.hearing', 'office', 'INSERT', NULL, 'province = register.province()'),
  ('register.hearing', 'ministry', 'INSERT', NULL, 'true'),
  ('register.hearing', 'office', 'UPDATE', 'state, verb, stepped_at, meets_on, place, record',
    'province = register.province()'),
  ('register.hearing', 'ministry', 'UPDATE', 'state, verb, stepped_at, meets_on, place, record', 'true'),
  ('register.hearing', 'exporter', 'UPDATE', 'state, verb, stepped_at, answer', 'exporter = register.organisation()'),
  ('register.hearing', 'job', 'UPDATE', 'due_on, due_from', 'true');
UPDATE register.access
  SET columns = 'due_on, due_from, return_until'
  WHERE relation IN ('register.filing'::regclass, 'register.application'::regclass)
    AND part = 'job'
    AND action = 'UPDATE';
-- who proposed is nobody's business outside the office: an exporter reads the view below
UPDATE register.access
  SET columns = 'id, about, application, exporter, told_on, due_on, heard_on, state'
  WHERE relation = 'register.hearing'::regclass AND part = 'exporter' AND action = 'SELECT';
SELECT register.apply_access();

-- Hearings as whoever acts is told of them. Whose rows: as the policies of the table have it.
CREATE VIEW register.told_hearing WITH (security_barrier) AS
  SELECT
    h.id, h.standing, h.vehicle, h.licence, h.about, h.application, h.exporter, h.province, h.proposes,
    CASE WHEN register.part() <> 'exporter' THEN h.proposed_by END AS proposed_by,
    h.ground, h.grounds, h.found, h.pieces, h.notice_en, h.notice_zh, h.told_on, h.due_on, h.due_from, h.heard_on, h.answer, h.asked_on,
    h.meets_on, h.place, h.record, h.state
  FROM register.hearing h
  WHERE CASE register.part()
    WHEN 'exporter' THEN h.exporter = register.organisation() AND h.told_on IS NOT NULL
    WHEN 'office' THEN h.province = register.province()
    ELSE register.part() IN ('ministry', 'job')
  END;

GRANT SELECT ON register.told_hearing TO mileproof_exporter, mileproof_office, mileproof_ministry, mileproof_job;
