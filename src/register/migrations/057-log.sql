-- The public log: a leaf of everything that binds somebody, written in the transaction of what binds. Once a day the
-- leaves are closed into a tree whose checkpoint is signed; files that anybody reads are made from these rows.

-- The canonical text of JSON (RFC 8785) whose names are ASCII and whose numbers are whole.
CREATE FUNCTION register.canonical_text(value jsonb) RETURNS text
  LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = register, pg_temp AS $$
BEGIN
  RETURN CASE jsonb_typeof(value)
    WHEN 'object' THEN (
      SELECT '{' || coalesce(string_agg(
          to_json(m.key)::text || ':' || register.canonical_text(m.value), ',' ORDER BY m.key COLLATE "C"
        ), '') || '}'
      FROM jsonb_each(value) m
    )
    WHEN 'array' THEN (
      SELECT '[' || coalesce(string_agg(register.canonical_text(i.item), ',' ORDER BY i.place), '') || ']'
      FROM jsonb_array_elements(value) WITH ORDINALITY i (item, place)
    )
    ELSE value::text
  END;
END
$$;

-- What binds somebody, and its leaf. Only grows. Its blinding value is for whoever has the document: without it nobody
-- tells from a leaf what it is of.
CREATE TABLE register.logged (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN (
    'letter', 'document', 'licence', 'licensedVehicle', 'standing', 'hold', 'trustList', 'outletList', 'ruleSet',
    'figures'
  )),
  -- id of the thing, or its name where it has no id: the version of a trust list, the hash of a rule set
  thing uuid,
  named text CHECK (length(named) BETWEEN 1 AND 100),
  -- the step that binds
  step text NOT NULL CHECK (length(step) BETWEEN 1 AND 40),
  day date NOT NULL DEFAULT register.today(),
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  -- the canonical bytes; null where the thing keeps them: of a letter, a document, a trust list
  bytes bytea,
  -- SHA-256 of the canonical bytes
  digest bytea NOT NULL CHECK (length(digest) = 32),
  blinding bytea NOT NULL UNIQUE CHECK (length(blinding) = 32),
  -- SHA-256 of the blinding value and the canonical bytes
  leaf bytea NOT NULL UNIQUE CHECK (length(leaf) = 32),
  CHECK (num_nonnulls(thing, named) = 1),
  CHECK (bytes IS NULL OR sha256(bytes) = digest AND sha256(blinding || bytes) = leaf)
);

CREATE INDEX logged_thing ON register.logged (thing, id) WHERE thing IS NOT NULL;
CREATE INDEX logged_named ON register.logged (kind, named) WHERE named IS NOT NULL;

CREATE TRIGGER logged_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.logged
  EXECUTE FUNCTION register.refuse_change();

-- Leaves that stand in no tree yet.
CREATE TABLE register.log_pending (
  leaf bytea PRIMARY KEY REFERENCES register.logged (leaf)
);

-- One closing of the log: the tree as it is from then on.
CREATE TABLE register.log_batch (
  number int PRIMARY KEY CHECK (number > 0),
  -- one a day, so that the log tells no time finer
  day date NOT NULL UNIQUE,
  -- leaves before it and with it: whole thousands of 4,096, so that the log tells no count finer
  size_before bigint NOT NULL UNIQUE CHECK (size_before >= 0 AND size_before % 4096 = 0),
  size bigint NOT NULL UNIQUE CHECK (size > size_before AND size % 4096 = 0),
  root bytea NOT NULL CHECK (length(root) = 32),
  -- the signed note (C2SP tlog-checkpoint)
  checkpoint text NOT NULL CHECK (length(checkpoint) BETWEEN 1 AND 10000),
  closed_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE register.log_leaf (
  place bigint PRIMARY KEY CHECK (place >= 0),
  leaf bytea NOT NULL UNIQUE CHECK (length(leaf) = 32)
);

-- The hash of each whole subtree of 4,096 leaves, from which proofs are made without reading all leaves.
CREATE TABLE register.log_subtree (
  number bigint PRIMARY KEY CHECK (number >= 0),
  hash bytea NOT NULL CHECK (length(hash) = 32)
);

-- What witnesses signed below a checkpoint: they saw it, and it follows from what they saw before.
CREATE TABLE register.log_cosignature (
  batch int NOT NULL REFERENCES register.log_batch,
  witness text NOT NULL CHECK (length(witness) BETWEEN 1 AND 300),
  -- the line of the signed note
  line text NOT NULL CHECK (length(line) BETWEEN 1 AND 2000),
  given_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (batch, witness)
);

-- The register was restored from a backup: nothing is signed before it is known that nobody saw a larger tree.
CREATE TABLE register.log_restored (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  -- when and by whom it was settled; no person: witnesses said so, or the files of the log
  settled_at timestamptz,
  settled_by uuid,
  CHECK (settled_by IS NULL OR settled_at IS NOT NULL)
);

-- Why the last closing was not done, until one is done.
CREATE TABLE register.log_stopped (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  code text NOT NULL CHECK (length(code) BETWEEN 1 AND 60),
  -- sizes and the witness it is about
  said jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(said) = 'object'),
  ended_at timestamptz
);

CREATE UNIQUE INDEX log_stopped_now ON register.log_stopped ((true)) WHERE ended_at IS NULL;

CREATE TRIGGER log_batch_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.log_batch
  EXECUTE FUNCTION register.refuse_change();
CREATE TRIGGER log_leaf_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.log_leaf
  EXECUTE FUNCTION register.refuse_change();
CREATE TRIGGER log_subtree_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.log_subtree
  EXECUTE FUNCTION register.refuse_change();
CREATE TRIGGER log_cosignature_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.log_cosignature
  EXECUTE FUNCTION register.refuse_change();
CREATE TRIGGER log_restored_ends
  BEFORE UPDATE ON register.log_restored
  FOR EACH ROW EXECUTE FUNCTION register.guard_end('settled_at');
CREATE TRIGGER log_stopped_ends
  BEFORE UPDATE ON register.log_stopped
  FOR EACH ROW EXECUTE FUNCTION register.guard_end('ended_at');

-- Writes the leaf of a document in the transaction of what binds. `thing` or `named` says of which thing; `kept` that
-- the thing keeps the bytes itself. Gives the leaf.
CREATE FUNCTION register.log_document(
  kind text, thing uuid, named text, step text, canonical bytea, kept boolean DEFAULT false
) RETURNS bytea
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  -- 366 bits of the server's own source of keys
  blinding bytea := sha256(
    uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())
  );
  made bytea := sha256(blinding || canonical);
BEGIN
  INSERT INTO register.logged (kind, thing, named, step, bytes, digest, blinding, leaf)
    VALUES (
      log_document.kind, log_document.thing, log_document.named, log_document.step,
      CASE WHEN kept THEN NULL ELSE canonical END, sha256(canonical), blinding, made
    );
  INSERT INTO register.log_pending (leaf) VALUES (made);
  RETURN made;
END
$$;

REVOKE ALL ON FUNCTION register.log_document(text, uuid, text, text, bytea, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.log_document(text, uuid, text, text, bytea, boolean) TO mileproof_job;

-- What a step did to a thing, as canonical bytes. TG_ARGV: the kind.
CREATE FUNCTION register.log_step() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  kind text := TG_ARGV[0];
  stepped jsonb := to_jsonb(NEW);
  said jsonb;
BEGIN
  said := CASE kind
    WHEN 'letter' THEN jsonb_build_object(
      'number', stepped -> 'number', 'vin', stepped -> 'vin', 'destination', stepped -> 'destination',
      'document', (SELECT encode(d.digest, 'hex') FROM register.letter_document d WHERE d.letter = NEW.id)
    )
    WHEN 'licence' THEN jsonb_build_object(
      'number', stepped -> 'number', 'destination', stepped -> 'destination',
      'validFrom', stepped -> 'valid_from', 'validUntil', stepped -> 'valid_until'
    )
    WHEN 'licensedVehicle' THEN jsonb_build_object('vin', stepped -> 'vin', 'licence', stepped -> 'licence')
    WHEN 'standing' THEN jsonb_build_object('exporter', stepped -> 'exporter')
    ELSE jsonb_build_object('number', stepped -> 'number', 'vin', stepped -> 'vin')
  END;
  PERFORM register.log_document(
    kind, NEW.id, NULL, NEW.verb,
    convert_to(
      register.canonical_text(said || jsonb_build_object(
        'format', 'mileproof-log-statement/1', 'kind', kind, 'id', NEW.id, 'step', NEW.verb, 'state', NEW.state,
        'day', register.today()
      )),
      'UTF8'
    )
  );
  RETURN NULL;
END
$$;

REVOKE ALL ON FUNCTION register.log_step() FROM PUBLIC;

-- A letter in force is its document, as it was signed.
CREATE FUNCTION register.log_letter() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  PERFORM register.log_document('letter', NEW.id, NULL, NEW.verb, d.bytes, true)
    FROM register.letter_document d
    WHERE d.letter = NEW.id;
  RETURN NULL;
END
$$;

-- Of a thing that is published or signed once. TG_ARGV: the kind.
CREATE FUNCTION register.log_published() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  kind text := TG_ARGV[0];
  row_now jsonb;
BEGIN
  IF kind = 'document' THEN
    PERFORM register.log_document(kind, NEW.id, NULL, 'sign', NEW.bytes, true);
  ELSIF kind = 'trustList' THEN
    PERFORM register.log_document(kind, NULL, NEW.version::text, 'publish', NEW.bytes, true);
  ELSIF kind = 'ruleSet' THEN
    PERFORM register.log_document(kind, NULL, NEW.hash, 'archive', convert_to(
      register.canonical_text(jsonb_build_object(
        'format', 'mileproof-log-statement/1', 'kind', kind, 'hash', NEW.hash, 'step', 'archive',
        'day', register.today()
      )),
      'UTF8'
    ));
  ELSE
    row_now := to_jsonb(NEW);
    PERFORM register.log_document(kind, NEW.id, NULL, 'publish', convert_to(
      register.canonical_text(jsonb_build_object(
        'format', 'mileproof-log-statement/1', 'kind', kind, 'id', NEW.id, 'step', 'publish',
        'day', row_now -> 'published_on', 'maker', row_now -> 'maker', 'country', row_now -> 'country',
        'outlets', row_now -> 'outlets', 'files', row_now -> 'digests'
      )),
      'UTF8'
    ));
  END IF;
  RETURN NULL;
END
$$;

REVOKE ALL ON FUNCTION register.log_letter(), register.log_published() FROM PUBLIC;

CREATE TRIGGER zz_log_letter
  AFTER UPDATE ON register.letter
  FOR EACH ROW
  WHEN (NEW.stepped_at <> OLD.stepped_at AND NEW.verb = 'take-effect')
  EXECUTE FUNCTION register.log_letter();
CREATE TRIGGER zz_log_step
  AFTER UPDATE ON register.letter
  FOR EACH ROW
  WHEN (NEW.stepped_at <> OLD.stepped_at AND NEW.verb IN ('suspend', 'resume', 'revoke', 'supersede'))
  EXECUTE FUNCTION register.log_step('letter');
CREATE TRIGGER zz_log_begin
  AFTER INSERT ON register.licence
  FOR EACH ROW EXECUTE FUNCTION register.log_step('licence');
CREATE TRIGGER zz_log_step
  AFTER UPDATE ON register.licence
  FOR EACH ROW
  WHEN (NEW.stepped_at <> OLD.stepped_at)
  EXECUTE FUNCTION register.log_step('licence');
CREATE TRIGGER zz_log_begin
  AFTER INSERT ON register.licensed_vehicle
  FOR EACH ROW EXECUTE FUNCTION register.log_step('licensedVehicle');
CREATE TRIGGER zz_log_step
  AFTER UPDATE ON register.licensed_vehicle
  FOR EACH ROW
  WHEN (NEW.stepped_at <> OLD.stepped_at)
  EXECUTE FUNCTION register.log_step('licensedVehicle');
CREATE TRIGGER zz_log_step
  AFTER UPDATE ON register.standing_of
  FOR EACH ROW
  WHEN (NEW.stepped_at <> OLD.stepped_at AND NEW.verb IN ('order', 'clear', 'bar', 'lift', 'overturn'))
  EXECUTE FUNCTION register.log_step('standing');
CREATE TRIGGER zz_log_begin
  AFTER INSERT ON register.hold
  FOR EACH ROW EXECUTE FUNCTION register.log_step('hold');
CREATE TRIGGER zz_log_step
  AFTER UPDATE ON register.hold
  FOR EACH ROW
  WHEN (NEW.stepped_at <> OLD.stepped_at AND NEW.verb IN ('refer', 'release'))
  EXECUTE FUNCTION register.log_step('hold');
CREATE TRIGGER zz_log_signed
  AFTER INSERT ON register.official_document
  FOR EACH ROW
  WHEN (NEW.bytes IS NOT NULL)
  EXECUTE FUNCTION register.log_published('document');
CREATE TRIGGER zz_log_signed_later
  AFTER UPDATE ON register.official_document
  FOR EACH ROW
  WHEN (OLD.bytes IS NULL AND NEW.bytes IS NOT NULL)
  EXECUTE FUNCTION register.log_published('document');
CREATE TRIGGER zz_log_published
  AFTER INSERT ON register.trust_list
  FOR EACH ROW EXECUTE FUNCTION register.log_published('trustList');
CREATE TRIGGER zz_log_published
  AFTER INSERT ON register.network_publication
  FOR EACH ROW EXECUTE FUNCTION register.log_published('outletList');
CREATE TRIGGER zz_log_published
  AFTER INSERT ON register.rule_set
  FOR EACH ROW EXECUTE FUNCTION register.log_published('ruleSet');

-- Closes the log: leaves in the order in which they stand in the tree, those of nobody among them, the hashes of its
-- new subtrees, and the checkpoint. Leaves that are written meanwhile wait for the next. Gives the number of the batch.
CREATE FUNCTION register.close_log(
  before bigint, leaves bytea[], subtrees bytea[], root bytea, checkpoint text
) RETURNS int
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  last register.log_batch;
  closed int;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('register.log'));
  SELECT * INTO last FROM register.log_batch ORDER BY number DESC LIMIT 1;
  IF coalesce(last.size, 0) <> before THEN
    RAISE EXCEPTION 'the log was closed meanwhile' USING ERRCODE = '40001';
  END IF;
  IF cardinality(leaves) % 4096 <> 0 OR cardinality(leaves) = 0 OR cardinality(subtrees) <> cardinality(leaves) / 4096
  THEN
    RAISE EXCEPTION 'a batch is whole subtrees of 4,096 leaves' USING ERRCODE = 'MP004';
  END IF;
  closed := coalesce(last.number, 0) + 1;
  INSERT INTO register.log_batch (number, day, size_before, size, root, checkpoint)
    VALUES (closed, register.today(), before, before + cardinality(leaves), root, close_log.checkpoint);
  INSERT INTO register.log_leaf (place, leaf)
    SELECT before + l.place - 1, l.leaf
    FROM unnest(leaves) WITH ORDINALITY l (leaf, place);
  INSERT INTO register.log_subtree (number, hash)
    SELECT before / 4096 + s.place - 1, s.hash
    FROM unnest(subtrees) WITH ORDINALITY s (hash, place);
  DELETE FROM register.log_pending p USING unnest(leaves) l (leaf) WHERE p.leaf = l.leaf;
  UPDATE register.log_stopped SET ended_at = clock_timestamp() WHERE ended_at IS NULL;
  RETURN closed;
END
$$;

REVOKE ALL ON FUNCTION register.close_log(bigint, bytea[], bytea[], bytea, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.close_log(bigint, bytea[], bytea[], bytea, text) TO mileproof_job;

-- What was logged of the letter or the document of a code on paper, for whoever has the paper.
CREATE FUNCTION register.logged_by_code(asked text) RETURNS SETOF register.logged
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT g.*
    FROM register.logged g
    WHERE g.kind = 'letter'
      AND g.thing = (
        SELECT d.letter
        FROM register.letter_document d
        JOIN register.letter l ON l.id = d.letter
        WHERE d.code = asked AND l.state IN ('issued', 'suspended', 'revoked', 'superseded')
      )
    UNION ALL
    SELECT g.*
    FROM register.logged g
    WHERE g.kind = 'document'
      AND g.thing = (SELECT d.id FROM register.official_document d WHERE d.code = asked AND d.bytes IS NOT NULL)
  $$;

REVOKE ALL ON FUNCTION register.logged_by_code(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.logged_by_code(text) TO mileproof_public;

-- Who sees which documents of the log with their blinding values: whoever sees the thing. What is published is
-- everybody's.
INSERT INTO register.access
  SELECT 'register.logged', p.part, 'SELECT', NULL,
    CASE p.part
      WHEN 'job' THEN 'true'
      ELSE $$kind IN ('trustList', 'outletList', 'ruleSet', 'figures')$$
        || coalesce(string_agg(
          format($$ OR kind = %L AND EXISTS (SELECT FROM %s t WHERE t.id = logged.thing)$$, s.kind, s.relation), ''
          ORDER BY s.kind
        ) FILTER (WHERE s.kind IS NOT NULL), '')
    END
  FROM unnest(ARRAY['exporter', 'manufacturer', 'office', 'ministry', 'customs', 'registry', 'tax', 'administrator',
    'public', 'job']) p (part)
  LEFT JOIN (
    VALUES
      ('letter', 'register.letter', ARRAY['exporter', 'manufacturer', 'office', 'ministry', 'customs']),
      ('document', 'register.official_document', ARRAY['exporter', 'office', 'ministry', 'customs', 'tax']),
      ('licence', 'register.licence', ARRAY['exporter', 'office', 'ministry', 'customs']),
      ('licensedVehicle', 'register.licensed_vehicle', ARRAY['exporter', 'office', 'ministry', 'customs', 'registry']),
      ('standing', 'register.standing_of', ARRAY['exporter', 'office', 'ministry']),
      ('hold', 'register.hold', ARRAY['exporter', 'office', 'ministry', 'customs'])
  ) s (kind, relation, parts) ON p.part = ANY (s.parts)
  GROUP BY p.part;
INSERT INTO register.access
  SELECT relation::regclass, part, 'SELECT', NULL, 'true'
  FROM unnest(ARRAY['register.log_batch', 'register.log_leaf', 'register.log_subtree', 'register.log_cosignature'])
      relation,
    unnest(ARRAY['exporter', 'manufacturer', 'office', 'ministry', 'customs', 'registry', 'tax', 'administrator',
      'public', 'job']) part;
INSERT INTO register.access VALUES
  ('register.log_pending', 'job', 'SELECT', NULL, 'true'),
  ('register.log_cosignature', 'job', 'INSERT', 'batch, witness, line', 'true'),
  ('register.log_restored', 'job', 'SELECT', NULL, 'true'),
  ('register.log_restored', 'job', 'UPDATE', 'settled_at', 'true'),
  ('register.log_restored', 'administrator', 'SELECT', NULL, 'true'),
  ('register.log_restored', 'administrator', 'UPDATE', 'settled_at, settled_by', 'coalesce(settled_by = register.person(), true)'),
  ('register.log_stopped', 'job', 'SELECT', NULL, 'true'),
  ('register.log_stopped', 'job', 'INSERT', 'code, said', 'true'),
  ('register.log_stopped', 'job', 'UPDATE', 'ended_at', 'true'),
  ('register.log_stopped', 'administrator', 'SELECT', NULL, 'true');

SELECT register.apply_access();
