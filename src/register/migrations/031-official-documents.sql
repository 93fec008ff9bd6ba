-- What offices and the ministry decide and issue, as signed documents; the keys with which they sign.

-- A key is a manufacturer's or an authority's. That of an authority says what it signs.
ALTER TABLE register.signing_key
  ALTER COLUMN manufacturer DROP NOT NULL,
  ALTER COLUMN maker DROP NOT NULL,
  ADD COLUMN authority uuid REFERENCES register.organisation,
  ADD COLUMN purposes text[]
    CHECK (cardinality(purposes) > 0 AND purposes <@ ARRAY['decision', 'licence', 'extract', 'figures']),
  ADD CHECK (num_nonnulls(manufacturer, authority) = 1),
  ADD CHECK ((manufacturer IS NULL) = (maker IS NULL)),
  ADD CHECK ((authority IS NULL) = (purposes IS NULL));

CREATE UNIQUE INDEX signing_key_of_authority ON register.signing_key (authority, number);

-- Keys are made by offices and by the ministry, for themselves.
CREATE FUNCTION register.guard_authority_key() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM register.organisation o
    WHERE o.id = NEW.authority AND o.part IN ('office', 'ministry') AND o.closed_at IS NULL
  ) THEN
    RAISE EXCEPTION 'decisions are signed by offices and by the ministry' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END
$$;

REVOKE ALL ON FUNCTION register.guard_authority_key() FROM PUBLIC;

CREATE TRIGGER b_authority_key
  BEFORE INSERT ON register.signing_key
  FOR EACH ROW
  WHEN (NEW.authority IS NOT NULL)
  EXECUTE FUNCTION register.guard_authority_key();

-- The authorities of a proposed list, beside its manufacturers.
ALTER TABLE register.trust_proposal
  ADD COLUMN authorities jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(authorities) = 'array');

-- One decision, or one licence: what it says is frozen with its step. It is signed then, or later where the authority
-- had no key on the trust list.
CREATE TABLE register.official_document (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  -- 文号; of a licence its own number
  number text NOT NULL UNIQUE CHECK (length(number) BETWEEN 1 AND 60),
  kind text NOT NULL CHECK (kind IN ('refusal', 'order', 'bar', 'suspension', 'revocation', 'licence')),
  -- the vehicle of an application, the standing, or the licence that it decides on
  thing uuid NOT NULL,
  exporter uuid NOT NULL REFERENCES register.organisation,
  province text NOT NULL,
  authority uuid NOT NULL REFERENCES register.organisation,
  decided_on date NOT NULL DEFAULT register.today(),
  -- the credential but for its signatures and where its state is read
  content jsonb NOT NULL CHECK (jsonb_typeof(content) = 'object'),
  -- what became of it, and by which step
  state text NOT NULL DEFAULT 'inForce' CHECK (state IN ('inForce', 'suspended', 'ended')),
  ended_by text,
  ended_on date,
  signing_key uuid REFERENCES register.signing_key,
  -- of the address on paper: twenty characters of the hash
  code text UNIQUE CHECK (code ~ '^[A-Z2-7]{20}$'),
  status_list uuid,
  status_index int CHECK (status_index >= 0),
  bytes bytea,
  digest bytea GENERATED ALWAYS AS (sha256(bytes)) STORED,
  signed_at timestamptz,
  made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CHECK ((state = 'ended') = (ended_on IS NOT NULL)),
  CHECK (num_nonnulls(signing_key, code, status_list, status_index, bytes, signed_at) IN (0, 6)),
  FOREIGN KEY (status_list, authority) REFERENCES register.status_list (id, manufacturer),
  CONSTRAINT official_status_index_used UNIQUE (status_list, status_index)
);

-- two who sign at once make one
CREATE UNIQUE INDEX official_document_in_force ON register.official_document (kind, thing) WHERE state <> 'ended';
CREATE INDEX official_document_exporter ON register.official_document (exporter, made_at DESC, id);
CREATE INDEX official_document_province ON register.official_document (province, made_at DESC, id);
CREATE INDEX official_document_waits ON register.official_document (authority, made_at) WHERE bytes IS NULL;

-- A document says what was decided, for ever: it begins with its step, is signed once, and ends once.
CREATE FUNCTION register.guard_official_document() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a document of an authority stays' USING ERRCODE = 'MP001';
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'inForce' OR NEW.decided_on <> register.today() OR NOT (
      CASE NEW.kind
        WHEN 'refusal' THEN EXISTS (
          SELECT FROM register.application_vehicle v
          WHERE v.id = NEW.thing AND v.exporter = NEW.exporter AND v.province = NEW.province AND v.state = 'refused'
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
    ) THEN
      RAISE EXCEPTION 'nothing of the kind was decided today' USING ERRCODE = 'MP004';
    END IF;
  ELSE
    IF ROW (
        NEW.id, NEW.number, NEW.kind, NEW.thing, NEW.exporter, NEW.province, NEW.authority, NEW.decided_on,
        NEW.content, NEW.made_at
      ) IS DISTINCT FROM ROW (
        OLD.id, OLD.number, OLD.kind, OLD.thing, OLD.exporter, OLD.province, OLD.authority, OLD.decided_on,
        OLD.content, OLD.made_at
      )
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

REVOKE ALL ON FUNCTION register.guard_official_document() FROM PUBLIC;

CREATE TRIGGER official_document_stays
  BEFORE INSERT OR UPDATE OR DELETE ON register.official_document
  FOR EACH ROW EXECUTE FUNCTION register.guard_official_document();
CREATE TRIGGER official_document_is_not_emptied
  BEFORE TRUNCATE ON register.official_document
  EXECUTE FUNCTION register.refuse_change();

-- What becomes of a decision follows from the life of what it decides on.
CREATE FUNCTION register.follow_documents() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  ends text[] := CASE TG_ARGV[0]
    WHEN 'vehicleDecision' THEN CASE WHEN NEW.verb = 'overturn' THEN ARRAY['refusal'] ELSE '{}' END
    WHEN 'standing' THEN CASE WHEN NEW.state = 'good' THEN ARRAY['order', 'bar'] ELSE '{}' END
    ELSE CASE
      WHEN NEW.verb IN ('revoke', 'surrender') THEN ARRAY['licence', 'suspension']
      WHEN NEW.verb = 'resume' THEN ARRAY['suspension']
      ELSE '{}'
    END
  END;
BEGIN
  UPDATE register.official_document
    SET state = 'ended', ended_by = NEW.verb, ended_on = register.today()
    WHERE thing = NEW.id AND kind = ANY (ends) AND state <> 'ended';
  IF TG_ARGV[0] = 'licence' AND NEW.verb IN ('suspend', 'resume') THEN
    UPDATE register.official_document
      SET state = CASE NEW.verb WHEN 'suspend' THEN 'suspended' ELSE 'inForce' END
      WHERE thing = NEW.id AND kind = 'licence' AND state <> 'ended';
  END IF;
  RETURN NULL;
END
$$;

REVOKE ALL ON FUNCTION register.follow_documents() FROM PUBLIC;

CREATE TRIGGER zz_follow_documents
  AFTER UPDATE ON register.application_vehicle
  FOR EACH ROW
  WHEN (NEW.state = 'overturned' AND OLD.state <> 'overturned')
  EXECUTE FUNCTION register.follow_documents('vehicleDecision');
CREATE TRIGGER zz_follow_documents
  AFTER UPDATE ON register.standing_of
  FOR EACH ROW
  WHEN (NEW.state = 'good' AND OLD.state <> 'good')
  EXECUTE FUNCTION register.follow_documents('standing');
CREATE TRIGGER zz_follow_documents
  AFTER UPDATE ON register.licence
  FOR EACH ROW
  WHEN (NEW.stepped_at <> OLD.stepped_at AND NEW.verb IN ('suspend', 'resume', 'revoke', 'surrender'))
  EXECUTE FUNCTION register.follow_documents('licence');

CREATE TRIGGER zz_touch_status_list
  AFTER UPDATE ON register.official_document
  FOR EACH ROW
  WHEN (OLD.state <> NEW.state AND NEW.status_list IS NOT NULL)
  EXECUTE FUNCTION register.touch_status_list();

-- Who sees and writes which rows.
UPDATE register.access
  SET columns = columns || ', authority, purposes'
  WHERE relation = 'register.signing_key'::regclass AND part IN ('manufacturer', 'ministry') AND action = 'SELECT';
INSERT INTO register.access VALUES
  ('register.signing_key', 'office', 'SELECT',
    'id, manufacturer, maker, number, address, suite, public_key, from_day, until_day, compromised_since, made_at,
      authority, purposes',
    'authority = register.organisation()');
INSERT INTO register.access
  SELECT 'register.signing_key', part, action,
    CASE action WHEN 'UPDATE' THEN 'until_day, compromised_since' END,
    'authority = register.organisation()'
      || CASE action WHEN 'INSERT' THEN ' AND made_by = register.person()' ELSE '' END
  FROM unnest(ARRAY['office', 'ministry']) part, unnest(ARRAY['INSERT', 'UPDATE']) action;
INSERT INTO register.access
  SELECT 'register.official_document', part, 'SELECT', NULL,
    CASE part
      WHEN 'exporter' THEN 'exporter = register.organisation()'
      WHEN 'office' THEN 'province = register.province()'
      WHEN 'customs' THEN $$kind = 'licence'$$
      ELSE 'true'
    END
  FROM unnest(ARRAY['exporter', 'office', 'ministry', 'customs', 'job']) part;
INSERT INTO register.access VALUES
  ('register.official_document', 'job', 'INSERT', NULL, 'true'),
  ('register.official_document', 'job', 'UPDATE', 'signing_key, code, status_list, status_index, bytes, signed_at',
    'true');

SELECT register.apply_access();

-- the numbers of decisions, of the ministry too
GRANT EXECUTE ON FUNCTION register.next_number(text, text) TO mileproof_job;

-- One document by the code on its paper, for whoever has the paper: who does not know twenty characters of its hash
-- finds none.
CREATE FUNCTION register.official_by_code(asked text)
  RETURNS TABLE (number text, kind text, bytes bytea, state text, decided_on date, ended_by text, ended_on date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT
      d.number, d.kind, d.bytes,
      CASE
        WHEN d.kind = 'licence' THEN register.state_on('licence', to_jsonb(l), register.today())
        ELSE d.state
      END,
      d.decided_on, d.ended_by, d.ended_on
    FROM register.official_document d
    LEFT JOIN register.licence l ON d.kind = 'licence' AND l.id = d.thing
    WHERE d.code = asked AND d.bytes IS NOT NULL
  $$;

REVOKE ALL ON FUNCTION register.official_by_code(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.official_by_code(text) TO mileproof_public;
