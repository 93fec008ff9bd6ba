-- Vehicles that are refused together, inspections of vehicles, lanes that an officer changed.

-- Vehicles of one application whose refusal is proposed at once: one notice, one signature, one decision with an annex.
-- Each vehicle keeps its own life: its own step, event, evidence and appeal.
CREATE TABLE register.refusal_group (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  application uuid NOT NULL REFERENCES register.application,
  exporter uuid NOT NULL REFERENCES register.organisation,
  province text NOT NULL CHECK (province ~ '^[0-9]{2}$'),
  made_by uuid NOT NULL DEFAULT register.person() REFERENCES register.person,
  made_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (id, application, exporter, province)
);

CREATE INDEX refusal_group_application ON register.refusal_group (application);

CREATE TRIGGER refusal_group_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.refusal_group
  FOR EACH STATEMENT EXECUTE FUNCTION register.refuse_change();

ALTER TABLE register.application_vehicle
  -- null: it is refused by itself, or not at all
  ADD COLUMN refused_with uuid,
  ADD FOREIGN KEY (refused_with, application, exporter, province)
    REFERENCES register.refusal_group (id, application, exporter, province);

CREATE INDEX application_vehicle_refused_with ON register.application_vehicle (refused_with, vin)
  WHERE refused_with IS NOT NULL;

-- A vehicle joins a group with the proposal, in the transaction that makes the group. It leaves it when the proposal is
-- taken back or void; what was signed stays.
CREATE FUNCTION register.guard_together() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.refused_with := NULL;
  ELSIF NEW.stepped_at = OLD.stepped_at OR NEW.verb IN ('countersign', 'appeal', 'uphold', 'overturn') THEN
    NEW.refused_with := OLD.refused_with;
  ELSIF NEW.verb <> 'propose-refusal' THEN
    NEW.refused_with := NULL;
  ELSIF NEW.refused_with IS NOT NULL AND NOT EXISTS (
    SELECT FROM register.refusal_group WHERE id = NEW.refused_with AND made_at = now() AND made_by = register.person()
  ) THEN
    RAISE EXCEPTION 'a vehicle joins a group when the group is proposed' USING ERRCODE = 'MP001';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER f_together
  BEFORE INSERT OR UPDATE ON register.application_vehicle
  FOR EACH ROW EXECUTE FUNCTION register.guard_together();

-- As in 029, with the group.
CREATE OR REPLACE VIEW register.told_vehicle WITH (security_barrier) AS
  SELECT
    v.id, v.application, v.exporter, v.province, v.version, v.vin, v.destination,
    CASE WHEN hidden THEN 'open' ELSE v.state END AS state,
    CASE WHEN NOT hidden THEN v.ground END AS ground,
    CASE WHEN NOT hidden THEN v.notice_en END AS notice_en,
    CASE WHEN NOT hidden THEN v.notice_zh END AS notice_zh,
    CASE WHEN register.part() <> 'exporter' THEN v.proposed_by END AS proposed_by,
    v.appeal, v.appeal_ground,
    CASE WHEN hidden THEN '[]' ELSE v.grounds END AS grounds,
    CASE WHEN NOT hidden THEN v.found END AS found,
    CASE WHEN hidden THEN '[]' ELSE v.pieces END AS pieces,
    v.appeal_grounds, v.appeal_found,
    CASE WHEN NOT hidden THEN v.refused_with END AS refused_with
  FROM register.application_vehicle v
  CROSS JOIN LATERAL (
    SELECT register.part() = 'exporter' AND v.state IN ('open', 'refusalProposed') AS hidden
  ) told
  WHERE CASE register.part()
    WHEN 'exporter' THEN v.exporter = register.organisation()
    WHEN 'office' THEN v.province = register.province()
    ELSE register.part() IN ('ministry', 'job')
  END;

-- Vehicles of an annex whose refusal was overturned since: the decision stands for the others.
ALTER TABLE register.official_document
  ADD COLUMN lifted text[] NOT NULL DEFAULT '{}',
  ADD CHECK (lifted = '{}' OR kind = 'refusal');

-- As in 040; and a refusal of vehicles together is written when all of them are refused, with an annex of just these.
CREATE OR REPLACE FUNCTION register.guard_official_document() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a document of an authority stays' USING ERRCODE = 'MP001';
  END IF;
  IF TG_OP = 'INSERT' THEN
    NEW.lifted := '{}';
    IF NEW.state <> 'inForce' OR NEW.decided_on <> register.today() OR (
      CASE NEW.kind
        WHEN 'refusal' THEN EXISTS (
          SELECT FROM register.application_vehicle v
          WHERE v.id = NEW.thing AND v.exporter = NEW.exporter AND v.province = NEW.province AND v.state = 'refused'
            AND v.refused_with IS NULL
        ) OR (
          SELECT bool_and(v.state = 'refused')
            AND jsonb_agg(jsonb_build_object('vin', v.vin) ORDER BY v.vin)
              = NEW.content #> '{credentialSubject,vehicles}'
          FROM register.refusal_group g
          JOIN register.application_vehicle v ON v.refused_with = g.id
          WHERE g.id = NEW.thing AND g.exporter = NEW.exporter AND g.province = NEW.province
        )
        WHEN 'licence' THEN EXISTS (
          SELECT FROM register.licence l
          WHERE l.id = NEW.thing AND l.exporter = NEW.exporter AND l.province = NEW.province
            AND l.number = NEW.number AND l.state = 'issued'
        )
        WHEN 'suspension' THEN EXISTS (
          SELECT FROM register.licence l
          WHERE l.id = NEW.thing AND l.exporter = NEW.exporter AND l.province = NEW.province
            AND l.state IN ('suspended', 'suspendedInUse')
        )
        WHEN 'referral' THEN EXISTS (
          SELECT FROM register.referral r
          WHERE r.id = NEW.thing AND r.office = NEW.authority AND r.addressee = NEW.addressee
            AND r.number = NEW.number AND coalesce(r.province, '00') = NEW.province
            AND r.state = 'sent' AND r.sent_on = register.today()
        )
        WHEN 'revocation' THEN EXISTS (
          SELECT FROM register.licence l
          WHERE l.id = NEW.thing AND l.exporter = NEW.exporter AND l.province = NEW.province AND l.state = 'revoked'
        )
        ELSE EXISTS (
          SELECT FROM register.standing_of s
          WHERE s.id = NEW.thing AND s.exporter = NEW.exporter AND s.province = NEW.province
            AND s.state = CASE NEW.kind WHEN 'bar' THEN 'barred' ELSE 'rectifying' END
        )
      END
    ) IS NOT TRUE THEN
      RAISE EXCEPTION 'nothing of the kind was decided today' USING ERRCODE = 'MP004';
    END IF;
  ELSE
    IF ROW (
        NEW.id, NEW.number, NEW.kind, NEW.thing, NEW.exporter, NEW.province, NEW.authority, NEW.decided_on,
        NEW.content, NEW.made_at, NEW.addressee
      ) IS DISTINCT FROM ROW (
        OLD.id, OLD.number, OLD.kind, OLD.thing, OLD.exporter, OLD.province, OLD.authority, OLD.decided_on,
        OLD.content, OLD.made_at, OLD.addressee
      )
      OR NOT NEW.lifted @> OLD.lifted
      OR OLD.state = 'ended'
        AND ROW (NEW.state, NEW.ended_by, NEW.ended_on) IS DISTINCT FROM ROW (OLD.state, OLD.ended_by, OLD.ended_on)
      OR OLD.bytes IS NOT NULL AND ROW (
        NEW.signing_key, NEW.code, NEW.status_list, NEW.status_index, NEW.bytes, NEW.signed_at
      ) IS DISTINCT FROM ROW (
        OLD.signing_key, OLD.code, OLD.status_list, OLD.status_index, OLD.bytes, OLD.signed_at
      )
    THEN
      RAISE EXCEPTION 'a document of an authority is never changed' USING ERRCODE = 'MP001';
    END IF;
  END IF;
  IF NEW.bytes IS NOT NULL AND (TG_OP = 'INSERT' OR OLD.bytes IS NULL) AND NOT EXISTS (
    SELECT FROM register.signing_key k
    WHERE k.id = NEW.signing_key
      AND k.authority = NEW.authority
      AND (CASE NEW.kind WHEN 'licence' THEN 'licence' ELSE 'decision' END) = ANY (k.purposes)
      AND k.from_day <= register.today()
      AND coalesce(k.until_day >= register.today(), true)
      AND k.compromised_since IS NULL
  ) THEN
    RAISE EXCEPTION 'a document is signed with a key of its authority that is for it and valid today'
      USING ERRCODE = 'MP004';
  END IF;
  RETURN NEW;
END
$$;

-- What an appeal overturns is lifted from the annex; the decision ends with the last of its vehicles.
CREATE FUNCTION register.lift_from_annex() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  stands boolean := EXISTS (
    SELECT FROM register.application_vehicle v
    WHERE v.refused_with = NEW.refused_with AND v.state <> 'overturned'
  );
BEGIN
  UPDATE register.official_document
    SET lifted = lifted || NEW.vin,
      state = CASE WHEN stands THEN state ELSE 'ended' END,
      ended_by = CASE WHEN stands THEN ended_by ELSE NEW.verb END,
      ended_on = CASE WHEN stands THEN ended_on ELSE register.today() END
    WHERE thing = NEW.refused_with AND kind = 'refusal' AND state <> 'ended';
  RETURN NULL;
END
$$;

REVOKE ALL ON FUNCTION register.lift_from_annex() FROM PUBLIC;

CREATE TRIGGER zz_lift_from_annex
  AFTER UPDATE ON register.application_vehicle
  FOR EACH ROW
  WHEN (NEW.refused_with IS NOT NULL AND NEW.state = 'overturned' AND OLD.state <> 'overturned')
  EXECUTE FUNCTION register.lift_from_annex();

-- As `official_by_code`, with what was lifted from its annex.
CREATE FUNCTION register.official_on_paper(asked text)
  RETURNS TABLE (
    number text, kind text, bytes bytea, state text, decided_on date, ended_by text, ended_on date, lifted text[]
  )
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT o.*, d.lifted
    FROM register.official_by_code(asked) o
    JOIN register.official_document d ON d.code = asked
  $$;

REVOKE ALL ON FUNCTION register.official_on_paper(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.official_on_paper(text) TO mileproof_public;

-- CY 查验: a vehicle that an office wants to be looked at before it decides. Its own inspector looks, or a port.
CREATE TABLE register.inspection (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  number text NOT NULL UNIQUE,
  vehicle uuid NOT NULL REFERENCES register.application_vehicle,
  application uuid NOT NULL REFERENCES register.application,
  exporter uuid NOT NULL REFERENCES register.organisation,
  province text NOT NULL,
  vin text NOT NULL,
  -- the customs organisation that looks; null: the office itself
  port uuid REFERENCES register.organisation,
  ordered_on date NOT NULL,
  reason text NOT NULL CHECK (length(btrim(reason)) BETWEEN 1 AND 4000),
  place text NOT NULL CHECK (length(btrim(place)) BETWEEN 1 AND 300),
  look_at text NOT NULL CHECK (length(btrim(look_at)) BETWEEN 1 AND 4000),
  -- what was found: it is as it was stated, it is otherwise, or it was not brought
  result text CHECK (result IN ('agrees', 'differs', 'notShown')),
  found text CHECK (length(btrim(found)) BETWEEN 1 AND 4000),
  odometer_km int CHECK (odometer_km BETWEEN 0 AND 9999999),
  inspected_on date,
  -- why it was cancelled
  ground text CHECK (length(btrim(ground)) BETWEEN 1 AND 4000),
  CHECK (odometer_km IS NULL OR result IN ('agrees', 'differs'))
);

SELECT register.make_alive('register.inspection', 'inspection', 'exporter', 'province');

ALTER TABLE register.inspection
  ADD CHECK ((state = 'recorded') = (num_nonnulls(result, found, inspected_on) = 3)),
  ADD CHECK ((state = 'cancelled') = (ground IS NOT NULL));

-- two who order at once make one
CREATE UNIQUE INDEX inspection_under_way ON register.inspection (vehicle) WHERE state = 'ordered';
CREATE INDEX inspection_vehicle ON register.inspection (vehicle, ordered_on);
CREATE INDEX inspection_office ON register.inspection (province, stepped_at, id);
CREATE INDEX inspection_port ON register.inspection (port, stepped_at, id) WHERE port IS NOT NULL;
CREATE INDEX inspection_exporter ON register.inspection (exporter, stepped_at, id);

-- An inspection says itself of which vehicle it is. It waits for whoever steps this vehicle now, and then stands.
CREATE FUNCTION register.place_inspection() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  of_vehicle register.application_vehicle;
BEGIN
  SELECT * INTO of_vehicle
    FROM register.application_vehicle
    WHERE id = NEW.vehicle AND province = register.province()
    FOR UPDATE;
  IF of_vehicle.id IS NULL OR (
    NEW.port IS NOT NULL
    AND NOT EXISTS (SELECT FROM register.organisation WHERE id = NEW.port AND part = 'customs' AND closed_at IS NULL)
  ) THEN
    RAISE EXCEPTION 'no such vehicle, or no such port' USING ERRCODE = '23503';
  END IF;
  IF register.person() IS NULL THEN
    RAISE EXCEPTION 'a person orders an inspection' USING ERRCODE = 'MPL04';
  END IF;
  IF of_vehicle.state NOT IN ('open', 'refusalProposed') THEN
    RAISE EXCEPTION 'the vehicle is decided' USING ERRCODE = 'MPI02';
  END IF;
  NEW.application := of_vehicle.application;
  NEW.exporter := of_vehicle.exporter;
  NEW.province := of_vehicle.province;
  NEW.vin := of_vehicle.vin;
  NEW.ordered_on := register.today();
  NEW.number := register.next_number('CY', NEW.province);
  RETURN NEW;
END
$$;

REVOKE ALL ON FUNCTION register.place_inspection() FROM PUBLIC;

CREATE TRIGGER b_place
  BEFORE INSERT ON register.inspection
  FOR EACH ROW EXECUTE FUNCTION register.place_inspection();

-- What was ordered stays, and is recorded by whoever it was ordered from.
CREATE FUNCTION register.guard_inspection() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.stepped_at = OLD.stepped_at THEN
    RETURN NEW;
  END IF;
  IF register.person() IS NULL THEN
    RAISE EXCEPTION 'a person records or cancels an inspection' USING ERRCODE = 'MPL04';
  END IF;
  IF ROW (NEW.vehicle, NEW.number, NEW.port, NEW.ordered_on, NEW.reason, NEW.place, NEW.look_at)
    IS DISTINCT FROM ROW (OLD.vehicle, OLD.number, OLD.port, OLD.ordered_on, OLD.reason, OLD.place, OLD.look_at)
  THEN
    RAISE EXCEPTION 'what was ordered stays' USING ERRCODE = 'MP001';
  END IF;
  IF NEW.verb = 'record' THEN
    IF OLD.port IS DISTINCT FROM (CASE register.part() WHEN 'customs' THEN register.organisation() END) THEN
      RAISE EXCEPTION 'it was ordered from somebody else' USING ERRCODE = '42501';
    END IF;
    NEW.inspected_on := register.today();
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER b_guard
  BEFORE UPDATE ON register.inspection
  FOR EACH ROW EXECUTE FUNCTION register.guard_inspection();

-- what was said when it was cancelled stays
CREATE TRIGGER zz_record_said
  AFTER UPDATE ON register.inspection
  FOR EACH ROW EXECUTE FUNCTION register.record_said('', '');

-- A vehicle that is to be looked at is not granted before it was, or before the order is cancelled.
CREATE FUNCTION register.guard_inspected() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM register.inspection WHERE vehicle = NEW.id AND state = 'ordered') THEN
    RAISE EXCEPTION 'an inspection of % is ordered and not done', NEW.vin
      USING ERRCODE = 'MPI01', DETAIL = NEW.vin, HINT = 'record it, or cancel it with a reason';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER c_inspected
  BEFORE UPDATE ON register.application_vehicle
  FOR EACH ROW
  WHEN (NEW.verb = 'grant' AND NEW.stepped_at <> OLD.stepped_at)
  EXECUTE FUNCTION register.guard_inspected();

-- A decision may rest on an inspection.
ALTER TABLE register.step_evidence
  DROP CONSTRAINT step_evidence_kind_check,
  ADD CONSTRAINT step_evidence_kind_check CHECK (kind IN (
    'verdict', 'finding', 'event', 'answer', 'telling', 'filing', 'application', 'licence', 'paper', 'case',
    'caseAnswer', 'inspection'
  ));

ALTER FUNCTION register.piece_of(text, text) RENAME TO piece_beside_inspections;

CREATE FUNCTION register.piece_of(of_kind text, of_id text) RETURNS register.piece
  LANGUAGE plpgsql STABLE AS $$
DECLARE
  opened register.piece;
BEGIN
  IF of_kind <> 'inspection' THEN
    RETURN register.piece_beside_inspections(of_kind, of_id);
  ELSIF register.part() NOT IN ('office', 'ministry', 'owner') OR of_id !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
  THEN
    RETURN NULL;
  END IF;
  SELECT NULL, to_jsonb(i)::text, i.exporter INTO opened
    FROM register.inspection i
    WHERE i.id = of_id::uuid AND i.state = 'recorded';
  opened.sha256 := sha256(convert_to(opened.copy, 'UTF8'));
  RETURN opened;
END
$$;

-- A lane that an officer chose for an application, with his reason; null: that of the engine again. The last one
-- counts, and the engine's own stays beside it.
CREATE TABLE register.lane_change (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  application uuid NOT NULL REFERENCES register.application,
  exporter uuid NOT NULL REFERENCES register.organisation,
  province text NOT NULL,
  lane text CHECK (lane IN ('red', 'yellow', 'green')),
  -- the engine's own at that moment
  engine text NOT NULL CHECK (engine IN ('red', 'yellow', 'green')),
  reason text NOT NULL CHECK (length(btrim(reason)) BETWEEN 1 AND 4000),
  person uuid NOT NULL DEFAULT register.person() REFERENCES register.person,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  day date NOT NULL DEFAULT register.today()
);

CREATE INDEX lane_change_application ON register.lane_change (application, id DESC);
CREATE INDEX lane_change_place ON register.lane_change (province, day);

CREATE TRIGGER lane_change_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.lane_change
  FOR EACH STATEMENT EXECUTE FUNCTION register.refuse_change();

-- Waits for whoever changes it now, and makes its event. Runs as the owner: nobody else writes events of what is
-- another's.
CREATE FUNCTION register.place_lane_change() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  of_application register.application;
BEGIN
  SELECT * INTO of_application
    FROM register.application
    WHERE id = NEW.application AND province = register.province()
    FOR UPDATE;
  IF of_application.id IS NULL THEN
    RAISE EXCEPTION 'no such application' USING ERRCODE = '23503';
  END IF;
  IF of_application.state NOT IN ('submitted', 'underReview', 'returned') THEN
    RAISE EXCEPTION 'the application is decided' USING ERRCODE = 'MPI02';
  END IF;
  NEW.exporter := of_application.exporter;
  NEW.province := of_application.province;
  NEW.person := register.person();
  INSERT INTO register.event (part, organisation, person, verb, kind, thing, province, detail)
    VALUES (
      substr(current_setting('role'), 11), register.organisation(), register.person(), 'change-lane', 'lane',
      NEW.application, NEW.province, jsonb_build_object('lane', coalesce(NEW.lane, 'engine'), 'engine', NEW.engine)
    );
  RETURN NEW;
END
$$;

REVOKE ALL ON FUNCTION register.place_lane_change() FROM PUBLIC;

CREATE TRIGGER b_place
  BEFORE INSERT ON register.lane_change
  FOR EACH ROW EXECUTE FUNCTION register.place_lane_change();

-- who sees and writes it
UPDATE register.access
  SET columns = columns || ', refused_with'
  WHERE action = 'UPDATE' AND part = 'office' AND relation = 'register.application_vehicle'::regclass;
INSERT INTO register.access
  SELECT relation::regclass, part, 'SELECT', NULL,
    CASE part WHEN 'office' THEN 'province = register.province()' ELSE 'true' END
  FROM unnest(ARRAY['register.refusal_group', 'register.lane_change', 'register.inspection']) relation,
    unnest(ARRAY['office', 'ministry', 'job']) part;
INSERT INTO register.access VALUES
  ('register.refusal_group', 'office', 'INSERT', 'id, application, exporter, province',
    'province = register.province()'),
  ('register.lane_change', 'office', 'INSERT', 'application, lane, engine, reason', 'province = register.province()'),
  ('register.inspection', 'office', 'INSERT', 'id, vehicle, port, reason, place, look_at, state, verb',
    'province = register.province()'),
  ('register.inspection', 'office', 'UPDATE', 'state, verb, stepped_at, result, found, odometer_km, ground',
    'province = register.province()'),
  ('register.inspection', 'customs', 'SELECT', NULL, 'port = register.organisation()'),
  ('register.inspection', 'customs', 'UPDATE', 'state, verb, stepped_at, result, found, odometer_km',
    'port = register.organisation()'),
  -- not why it was ordered, nor what was written of it
  ('register.inspection', 'exporter', 'SELECT',
    'id, number, vehicle, application, exporter, province, vin, port, ordered_on, place, look_at, result, odometer_km,
      inspected_on, state, verb, stepped_at, life',
    'exporter = register.organisation()');

SELECT register.apply_access();
