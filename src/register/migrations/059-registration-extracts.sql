-- Extracts of registration: what the registry has on record of one vehicle, asked for by its exporter and signed by a
-- person of the registry, for an authority abroad.

-- The registry makes keys for itself, and signs extracts alone with them.
CREATE OR REPLACE FUNCTION register.guard_authority_key() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM register.organisation o
    WHERE o.id = NEW.authority
      AND o.closed_at IS NULL
      AND (o.part IN ('office', 'ministry') OR o.part = 'registry' AND NEW.purposes = ARRAY['extract'])
  ) THEN
    RAISE EXCEPTION 'decisions are signed by offices and by the ministry, extracts by the registry'
      USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END
$$;

INSERT INTO register.access
  SELECT 'register.signing_key', 'registry', action, columns, rows
  FROM register.access
  WHERE relation = 'register.signing_key'::regclass AND part = 'office';

-- Many that are signed by one form, slice by slice.
CREATE TABLE register.extract_batch (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  registry uuid NOT NULL DEFAULT register.organisation() REFERENCES register.organisation,
  extracts int NOT NULL CHECK (extracts > 0),
  basis text NOT NULL CHECK (basis IN ('file', 'told')),
  made_by uuid NOT NULL DEFAULT register.person() REFERENCES register.person,
  made_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TRIGGER extract_batch_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.extract_batch
  EXECUTE FUNCTION register.refuse_change();

CREATE TABLE register.extract (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  -- 登记摘录: by chance, so that it tells of no other
  number text NOT NULL UNIQUE CHECK (number ~ '^DJ[A-Z2-7]{10}$'),
  vehicle uuid NOT NULL REFERENCES register.application_vehicle,
  -- what follows from the vehicle stands here for whoever does not see it
  application uuid NOT NULL REFERENCES register.application,
  application_number text NOT NULL,
  exporter uuid NOT NULL REFERENCES register.organisation,
  exporter_name text NOT NULL,
  province text NOT NULL,
  vin text NOT NULL,
  destination text NOT NULL CHECK (destination ~ '^[A-Z]{2}$'),
  -- the registry that told of the vehicle last
  registry uuid NOT NULL REFERENCES register.organisation,
  asked_on date NOT NULL,
  basis text CHECK (basis IN ('file', 'told')),
  -- what was told when it was signed, by the names of the facts
  said jsonb CHECK (jsonb_typeof(said) = 'object'),
  signed_on date,
  -- why it was refused or annulled
  reason text CHECK (reason IN ('differs', 'elsewhere', 'no-use', 'mistake')),
  ground text CHECK (length(btrim(ground)) BETWEEN 1 AND 4000),
  ended_on date,
  -- the later one that took its place
  replaced_by uuid REFERENCES register.extract,
  batch uuid REFERENCES register.extract_batch,
  made_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

SELECT register.make_alive('register.extract', 'extract', 'exporter', 'province');

ALTER TABLE register.extract
  ADD CHECK ((state IN ('requested', 'withdrawn', 'refused')) = (signed_on IS NULL)),
  ADD CHECK (num_nonnulls(basis, said, signed_on) IN (0, 3)),
  ADD CHECK ((state IN ('refused', 'annulled')) = (num_nonnulls(reason, ground) = 2)),
  ADD CHECK ((state IN ('requested', 'issued')) = (ended_on IS NULL)),
  ADD CHECK ((state = 'replaced') = (replaced_by IS NOT NULL));

-- two who ask at once make one, and so do two who sign
CREATE UNIQUE INDEX extract_requested ON register.extract (vehicle, destination) WHERE state = 'requested';
CREATE UNIQUE INDEX extract_issued ON register.extract (vin, destination) WHERE state = 'issued';
CREATE INDEX extract_vin ON register.extract (vin);
CREATE INDEX extract_registry ON register.extract (registry, made_at DESC, id);
CREATE INDEX extract_exporter ON register.extract (exporter, made_at DESC, id);
CREATE INDEX extract_province ON register.extract (province, made_at DESC, id);
CREATE INDEX extract_application ON register.extract (application, vin);
CREATE INDEX extract_batch_of ON register.extract (batch) WHERE batch IS NOT NULL;

-- What the registry has told last of a vehicle, of one certificate: the row that `strike-off.ts` takes too.
CREATE FUNCTION register.registration_of(asked text)
  RETURNS TABLE (registry uuid, told_on date, facts jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT r.teller, (r.told_at AT TIME ZONE 'Asia/Shanghai')::date, r.facts
    FROM register.account_row r
    JOIN register.organisation o ON o.id = r.teller AND o.part = 'registry' AND o.closed_at IS NULL
    WHERE r.vin = asked AND r.account = 'certificate' AND r.standing = 'fed' AND r.superseded_at IS NULL
    ORDER BY r.facts ->> 'certificate.pendingExportOn' DESC NULLS LAST, r.id DESC
    LIMIT 1
  $$;

-- What of it an extract says; an owner is none of it.
CREATE FUNCTION register.extract_facts(facts jsonb) RETURNS jsonb
  LANGUAGE sql IMMUTABLE
  RETURN (
    SELECT coalesce(jsonb_object_agg(f.key, f.value), '{}')
    FROM jsonb_each(facts) f
    WHERE f.key IN (
      'certificate.brand', 'certificate.model', 'certificate.registeredOn', 'certificate.transfers',
      'certificate.lastTransferOn', 'certificate.pendingExportOn', 'certificate.deregisteredOn'
    ) AND jsonb_typeof(f.value) <> 'null'
  );

-- Whoever asks says the vehicle and the number; the rest follows.
CREATE FUNCTION register.place_extract() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  of_vehicle register.application_vehicle;
BEGIN
  SELECT * INTO of_vehicle
    FROM register.application_vehicle v
    WHERE v.id = NEW.vehicle AND v.exporter = register.organisation();
  IF of_vehicle.id IS NULL THEN
    RAISE EXCEPTION 'no such vehicle of the exporter' USING ERRCODE = '23503';
  END IF;
  NEW.application := of_vehicle.application;
  NEW.exporter := of_vehicle.exporter;
  NEW.province := of_vehicle.province;
  NEW.vin := of_vehicle.vin;
  NEW.destination := of_vehicle.destination;
  NEW.asked_on := register.today();
  SELECT a.number INTO NEW.application_number FROM register.application a WHERE a.id = of_vehicle.application;
  SELECT o.name INTO NEW.exporter_name FROM register.organisation o WHERE o.id = of_vehicle.exporter;
  SELECT r.registry INTO NEW.registry FROM register.registration_of(NEW.vin) r;
  IF NEW.registry IS NULL THEN
    RAISE EXCEPTION 'no registry has told of %', NEW.vin USING ERRCODE = 'MPE01', DETAIL = NEW.vin;
  END IF;
  IF num_nonnulls(NEW.basis, NEW.said, NEW.signed_on, NEW.reason, NEW.ground, NEW.ended_on, NEW.replaced_by, NEW.batch)
    > 0
  THEN
    RAISE EXCEPTION 'a request begins as one that waits' USING ERRCODE = 'MP002';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER b_place
  BEFORE INSERT ON register.extract
  FOR EACH ROW EXECUTE FUNCTION register.place_extract();

-- What was asked for stays; what is signed is what the registry has told at that moment, and says when the vehicle was
-- first registered.
CREATE FUNCTION register.guard_extract() RETURNS trigger
  LANGUAGE plpgsql AS $$
DECLARE
  told record;
  kept text[] := ARRAY[
    'state', 'verb', 'stepped_at', 'stepped_part', 'stepped_by', 'stepped_for', 'basis', 'said', 'signed_on', 'reason',
    'ground', 'ended_on', 'replaced_by', 'batch', 'registry', 'life'
  ];
BEGIN
  IF to_jsonb(NEW) - kept <> to_jsonb(OLD) - kept THEN
    RAISE EXCEPTION 'what was asked for stays' USING ERRCODE = 'MP001';
  END IF;
  IF NEW.stepped_at = OLD.stepped_at THEN
    IF to_jsonb(NEW) - ARRAY['batch', 'life'] <> to_jsonb(OLD) - ARRAY['batch', 'life'] OR NEW.state <> 'requested' THEN
      RAISE EXCEPTION 'an extract is changed by its steps alone' USING ERRCODE = 'MP002';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.verb IN ('sign', 'refuse', 'annul') THEN
    IF register.person() IS NULL THEN
      RAISE EXCEPTION 'a person of the registry signs' USING ERRCODE = 'MPL04';
    END IF;
    IF OLD.registry <> register.organisation() THEN
      RAISE EXCEPTION 'it was asked of another registry' USING ERRCODE = '42501';
    END IF;
  END IF;
  NEW.registry := OLD.registry;
  IF NEW.verb = 'sign' THEN
    SELECT * INTO told FROM register.registration_of(NEW.vin);
    NEW.said := register.extract_facts(told.facts);
    NEW.signed_on := register.today();
    IF told.registry IS DISTINCT FROM OLD.registry THEN
      RAISE EXCEPTION 'another registry has told of % since', NEW.vin USING ERRCODE = 'MPE01', DETAIL = NEW.vin;
    END IF;
    IF coalesce(NEW.said ->> 'certificate.registeredOn', '') !~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' THEN
      RAISE EXCEPTION 'the registry has not told when % was registered', NEW.vin
        USING ERRCODE = 'MPE02', DETAIL = NEW.vin;
    END IF;
  ELSE
    IF ROW (NEW.basis, NEW.said, NEW.signed_on) IS DISTINCT FROM ROW (OLD.basis, OLD.said, OLD.signed_on) THEN
      RAISE EXCEPTION 'what was signed stays' USING ERRCODE = 'MP001';
    END IF;
    -- the first day on which it did not stand
    NEW.ended_on := coalesce(OLD.ended_on, register.today());
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER b_guard
  BEFORE UPDATE ON register.extract
  FOR EACH ROW EXECUTE FUNCTION register.guard_extract();

-- What the registry tells otherwise than an extract says overtakes it, whichever way it is told. What a row leaves out
-- says nothing. Runs with the rights of whoever tells, which is the register itself.
CREATE FUNCTION register.overtake_extracts() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  UPDATE register.extract e
    SET state = 'overtaken', verb = 'overtake', stepped_at = clock_timestamp()
    FROM told t
    WHERE t.account = 'certificate'
      AND t.standing = 'fed'
      AND t.vin = e.vin
      AND e.state = 'issued'
      AND EXISTS (
        SELECT FROM jsonb_each_text(register.extract_facts(t.facts)) f
        WHERE f.value IS DISTINCT FROM e.said ->> f.key
      );
  RETURN NULL;
END
$$;

CREATE TRIGGER zz_overtake_extracts
  AFTER INSERT ON register.account_row
  REFERENCING NEW TABLE AS told
  FOR EACH STATEMENT EXECUTE FUNCTION register.overtake_extracts();

-- Its document ends with it.
CREATE FUNCTION register.end_extract_document() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  UPDATE register.official_document
    SET state = 'ended', ended_by = NEW.verb, ended_on = register.today()
    WHERE thing = NEW.id AND kind = 'extract' AND state <> 'ended';
  RETURN NULL;
END
$$;

CREATE TRIGGER zz_end_document
  AFTER UPDATE ON register.extract
  FOR EACH ROW
  WHEN (OLD.state = 'issued' AND NEW.state <> 'issued')
  EXECUTE FUNCTION register.end_extract_document();

ALTER TABLE register.official_document
  DROP CONSTRAINT official_document_kind_check,
  ADD CONSTRAINT official_document_kind_check
    CHECK (kind IN ('refusal', 'order', 'bar', 'suspension', 'revocation', 'licence', 'referral', 'extract'));

-- As in 042; and an extract is written with the step that signs it, by its registry, under its number.
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
        WHEN 'extract' THEN EXISTS (
          SELECT FROM register.extract e
          WHERE e.id = NEW.thing AND e.exporter = NEW.exporter AND e.province = NEW.province
            AND e.registry = NEW.authority AND e.number = NEW.number AND e.state = 'issued'
            AND e.vin = NEW.content #>> '{credentialSubject,vehicles,0,vin}'
            AND e.said ->> 'certificate.registeredOn' = NEW.content #>> '{credentialSubject,firstRegistration,on}'
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
      AND (CASE WHEN NEW.kind IN ('licence', 'extract') THEN NEW.kind ELSE 'decision' END) = ANY (k.purposes)
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

-- Who sees and writes which rows.
INSERT INTO register.access VALUES
  ('register.extract', 'exporter', 'SELECT', NULL, 'exporter = register.organisation()'),
  ('register.extract', 'exporter', 'INSERT', 'number, vehicle, state, verb', 'exporter = register.organisation()'),
  ('register.extract', 'exporter', 'UPDATE', 'state, verb, stepped_at', 'exporter = register.organisation()'),
  ('register.extract', 'registry', 'SELECT', NULL, 'registry = register.organisation()'),
  ('register.extract', 'registry', 'UPDATE', 'state, verb, stepped_at, basis, reason, ground',
    'registry = register.organisation()'),
  ('register.extract', 'ministry', 'SELECT', NULL, 'true'),
  ('register.extract', 'job', 'SELECT', NULL, 'true'),
  ('register.extract', 'job', 'UPDATE', 'state, verb, stepped_at, replaced_by, batch', 'true'),
  ('register.extract_batch', 'registry', 'SELECT', NULL, 'registry = register.organisation()'),
  ('register.extract_batch', 'registry', 'INSERT', 'id, extracts, basis',
    'registry = register.organisation() AND made_by = register.person()'),
  ('register.extract_batch', 'job', 'SELECT', NULL, 'true'),
  ('register.official_document', 'registry', 'SELECT', NULL, 'authority = register.organisation()');
UPDATE register.access
  SET rows = rows || $$ OR kind = 'document' AND EXISTS (
    SELECT FROM register.official_document t WHERE t.id = logged.thing
  )$$
  WHERE relation = 'register.logged'::regclass AND part = 'registry' AND action = 'SELECT';

SELECT register.apply_access();

REVOKE ALL ON FUNCTION
  register.registration_of(text), register.place_extract(), register.end_extract_document(),
  register.overtake_extracts(), register.guard_extract()
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.registration_of(text) TO mileproof_registry, mileproof_job;

-- The document of a code on paper: as `official_on_paper`, an extract as it stands now.
CREATE FUNCTION register.document_on_paper(asked text)
  RETURNS TABLE (
    number text, kind text, bytes bytea, state text, decided_on date, ended_by text, ended_on date, lifted text[]
  )
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT
      o.number, o.kind, o.bytes, o.state, o.decided_on,
      CASE WHEN o.kind = 'extract' AND e.state <> 'issued' THEN e.verb ELSE o.ended_by END,
      o.ended_on,
      o.lifted
    FROM register.official_on_paper(asked) o
    LEFT JOIN register.extract e ON o.kind = 'extract' AND e.number = o.number
  $$;

-- The code of an extract of a number, for whoever has the paper: the number is fifty bits by chance.
CREATE FUNCTION register.code_of_extract(asked text) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT d.code
    FROM register.official_document d
    WHERE d.number = asked AND d.kind = 'extract' AND d.bytes IS NOT NULL
  $$;

REVOKE ALL ON FUNCTION register.document_on_paper(text), register.code_of_extract(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.document_on_paper(text), register.code_of_extract(text) TO mileproof_public;
