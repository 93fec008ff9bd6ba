-- Papers that are handed in: kept once by what they are, sealed with a key that is not in the database, and attached
-- to what they belong to. docs/decisions/papers-in-the-register.md says why it is held so.

CREATE TABLE register.paper (
  -- of the bytes as they were handed in
  sha256 bytea PRIMARY KEY CHECK (length(sha256) = 32),
  -- told by the bytes and never by the name
  form text NOT NULL CHECK (form IN ('jpeg', 'png', 'pdf', 'ofd', 'xml')),
  size int NOT NULL CHECK (size > 0),
  kept_at timestamptz NOT NULL DEFAULT now(),
  -- when the bytes were removed because nothing holds them any more, and the last day on which a backup may hold them
  gone_at timestamptz,
  in_backups_until date,
  CHECK ((gone_at IS NULL) = (in_backups_until IS NULL))
);

-- The bytes of a paper, as long as something holds them.
CREATE TABLE register.paper_bytes (
  paper bytea PRIMARY KEY REFERENCES register.paper,
  -- null: they lie in the folder of papers, sealed with the same key
  sealed bytea,
  key_version int NOT NULL
);

-- sealed bytes do not get smaller
ALTER TABLE register.paper_bytes ALTER COLUMN sealed SET STORAGE EXTERNAL;

-- What was read of a paper: what it says of persons is sealed with the rest.
CREATE TABLE register.paper_reading (
  paper bytea PRIMARY KEY REFERENCES register.paper,
  -- the reader that read it, and when; null: it waits. Another reader reads it anew.
  reader text CHECK (reader <> ''),
  read_at timestamptz,
  -- null: its pages were not counted
  pages int CHECK (pages > 0),
  sealed bytea,
  key_version int,
  -- why it could not be read
  problem text CHECK (problem <> ''),
  CHECK ((reader IS NULL) = (read_at IS NULL)),
  CHECK ((sealed IS NULL) = (key_version IS NULL)),
  CHECK (num_nonnulls(sealed, problem) = num_nonnulls(reader))
);

CREATE INDEX paper_reading_reader ON register.paper_reading (reader);

-- A paper handed in, with what it belongs to.
CREATE TABLE register.paper_attached (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  paper bytea NOT NULL REFERENCES register.paper,
  attached_to text NOT NULL CHECK (attached_to IN (
    'application', 'question', 'filing', 'standing', 'case', 'caseQuestion', 'hold', 'complaint'
  )),
  -- its id
  thing uuid NOT NULL,
  -- of an application: the vehicle it is of; null: of the whole, or not dealt out yet
  vin text CHECK (length(vin) BETWEEN 1 AND 100),
  -- a kind of paper, as whoever hands it in calls it
  kind text NOT NULL CHECK (kind ~ '^[a-zA-Z]{1,40}$'),
  -- of the file, as the sender's machine calls it
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  -- whose it is and whose office looks after it, as the thing has it
  exporter uuid REFERENCES register.organisation,
  province text,
  -- who handed it in
  part text NOT NULL,
  organisation uuid REFERENCES register.organisation,
  person uuid,
  handed_in_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  removed_at timestamptz,
  -- boxes that are covered for whoever sees the paper in part: page from 1, then left, top, width, height as shares of
  -- it; null: nobody has looked yet, and it is not shown in part
  covered jsonb CHECK (jsonb_typeof(covered) = 'array'),
  CHECK (vin IS NULL OR attached_to = 'application')
);

-- the same paper is attached once to the same thing, whoever is faster
CREATE UNIQUE INDEX paper_attached_once ON register.paper_attached (thing, attached_to, vin, paper) NULLS NOT DISTINCT
  WHERE removed_at IS NULL;
CREATE INDEX paper_attached_paper ON register.paper_attached (paper);
CREATE INDEX paper_attached_exporter ON register.paper_attached (exporter, handed_in_at);

CREATE TRIGGER paper_attached_stays
  BEFORE DELETE OR TRUNCATE ON register.paper_attached
  EXECUTE FUNCTION register.refuse_change();

-- A vehicle that customs looks at: on a licence, and not out of the country yet.
CREATE FUNCTION register.is_at_border(of_application uuid, of_vin text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp
  RETURN EXISTS (
    SELECT
    FROM register.licensed_vehicle v
    JOIN register.application_vehicle d ON d.id = v.decision
    WHERE d.application = of_application AND d.vin = of_vin AND v.state IN ('open', 'declared')
  );

-- The case whose question is asked of whoever acts.
CREATE FUNCTION register.is_asked_of_own(of_question uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp
  RETURN EXISTS (
    SELECT FROM register.case_question q WHERE q.id = of_question AND q.organisation = register.organisation()
  );

REVOKE ALL ON FUNCTION register.is_at_border(uuid, text), register.is_asked_of_own(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.is_at_border(uuid, text) TO mileproof_customs;
GRANT EXECUTE ON FUNCTION register.is_asked_of_own(uuid) TO
  mileproof_exporter, mileproof_manufacturer, mileproof_customs, mileproof_registry, mileproof_tax;

-- Keeps a paper once. Of two who hand in the same bytes at once one keeps them, and neither learns of the other.
CREATE FUNCTION register.keep_paper(
    of_sha256 bytea, of_form text, of_size int, of_sealed bytea, of_key_version int
  ) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  -- the row is held until the end: whoever would remove the paper waits, and then finds it attached
  INSERT INTO register.paper AS p (sha256, form, size)
    VALUES (of_sha256, of_form, of_size)
    ON CONFLICT (sha256) DO UPDATE SET gone_at = NULL, in_backups_until = NULL, kept_at = now()
      WHERE p.gone_at IS NOT NULL;
  INSERT INTO register.paper_bytes (paper, sealed, key_version)
    VALUES (of_sha256, of_sealed, of_key_version)
    ON CONFLICT DO NOTHING;
  INSERT INTO register.paper_reading (paper) VALUES (of_sha256) ON CONFLICT DO NOTHING;
END
$$;

-- Opens a paper of a complaint for whoever may read the words, never without the event that says who did.
CREATE FUNCTION register.open_complaint_paper(attached uuid)
  RETURNS TABLE (sealed bytea, key_version int)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
#variable_conflict use_column
DECLARE
  acting text := substr(current_setting('role'), 11);
  one register.paper_attached;
BEGIN
  SELECT a.* INTO one
    FROM register.paper_attached a
    WHERE a.id = attached
      AND a.attached_to = 'complaint'
      AND (
        acting = 'ministry'
        OR a.organisation = register.organisation()
        OR (acting = 'office' AND a.province = register.province())
        OR ((acting = 'office' OR a.part = 'public') AND register.forwarded_to_own(a.thing))
      );
  IF one.id IS NULL THEN
    RETURN;
  END IF;
  INSERT INTO register.event (part, organisation, person, verb, kind, thing, province, detail)
    VALUES (
      acting, register.organisation(), register.person(), 'open-paper', 'complaint', one.thing, one.province,
      jsonb_build_object('paper', encode(one.paper, 'hex'))
    );
  RETURN QUERY
    SELECT b.sealed, b.key_version
    FROM register.paper_bytes b
    WHERE b.paper = one.paper;
END
$$;

REVOKE ALL ON FUNCTION register.open_complaint_paper(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.open_complaint_paper(uuid) TO
  mileproof_exporter, mileproof_manufacturer, mileproof_office, mileproof_ministry;

REVOKE ALL ON FUNCTION register.keep_paper(bytea, text, int, bytea, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.keep_paper(bytea, text, int, bytea, int) TO
  mileproof_exporter, mileproof_manufacturer, mileproof_office, mileproof_ministry, mileproof_customs,
  mileproof_registry, mileproof_tax, mileproof_public;

-- An officer's tick beside the picture of a page: which paper, and which page of it. Null: on the original on paper.
ALTER TABLE register.paper_seen
  ADD COLUMN attached uuid REFERENCES register.paper_attached,
  ADD COLUMN page int CHECK (page > 0),
  ADD CHECK ((attached IS NULL) = (page IS NULL));

CREATE INDEX paper_seen_attached ON register.paper_seen (attached) WHERE attached IS NOT NULL;

-- What is ticked lies before the office, with this very application, and has that page.
CREATE FUNCTION register.guard_seen() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT
    FROM register.paper_attached a
    LEFT JOIN register.paper_reading r ON r.paper = a.paper
    WHERE a.id = NEW.attached
      AND a.removed_at IS NULL
      AND NEW.page <= coalesce(r.pages, NEW.page)
      AND CASE a.attached_to
        WHEN 'application' THEN a.thing = NEW.application
        WHEN 'question' THEN a.thing IN (SELECT q.id FROM register.question q WHERE q.application = NEW.application)
        ELSE false
      END
  ) THEN
    RAISE EXCEPTION 'the application has no such page' USING ERRCODE = '23503';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER b_seen
  BEFORE INSERT ON register.paper_seen
  FOR EACH ROW
  WHEN (NEW.attached IS NOT NULL)
  EXECUTE FUNCTION register.guard_seen();

CREATE INDEX step_evidence_paper ON register.step_evidence (id) WHERE kind = 'paper';

-- Whether a paper may still be taken back or dealt out anew: it lies before nobody yet. Its office does not see it
-- before that.
CREATE FUNCTION register.is_loose(one register.paper_attached) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp
  RETURN one.part = 'exporter'
    AND CASE one.attached_to
      WHEN 'application' THEN EXISTS (
        SELECT
        FROM register.application a
        WHERE a.id = one.thing AND (a.state = 'draft' OR (a.state = 'returned' AND a.stepped_at < one.handed_in_at))
      )
      WHEN 'filing' THEN EXISTS (
        SELECT
        FROM register.filing f
        WHERE f.id = one.thing AND (f.state = 'draft' OR (f.state = 'returned' AND f.stepped_at < one.handed_in_at))
      )
      WHEN 'question' THEN EXISTS (
        SELECT FROM register.question q WHERE q.id = one.thing AND q.answered_at IS NULL
      )
      ELSE false
    END
    -- in a second return what was seen before stays
    AND NOT EXISTS (SELECT FROM register.paper_seen s WHERE s.attached = one.id)
    AND NOT EXISTS (SELECT FROM register.step_evidence e WHERE e.kind = 'paper' AND e.id = one.id::text)
    OR (
      one.attached_to = 'caseQuestion'
      AND EXISTS (
        SELECT
        FROM register.case_question q
        WHERE q.id = one.thing AND q.state = 'asked' AND q.organisation = one.organisation
      )
    );

REVOKE ALL ON FUNCTION register.is_loose(register.paper_attached) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.is_loose(register.paper_attached) TO
  mileproof_exporter, mileproof_manufacturer, mileproof_office, mileproof_ministry, mileproof_customs,
  mileproof_registry, mileproof_tax, mileproof_job;

-- A paper says itself whose it is and who handed it in; it is attached to what is there and has not come to its end.
-- Whose things, the policies of the table say.
CREATE FUNCTION register.place_paper() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  -- the role that was set: inside this function the owner acts
  acting text := substr(current_setting('role'), 11);
  whose uuid;
  of_province text;
  takes boolean;
BEGIN
  CASE NEW.attached_to
    WHEN 'application' THEN
      SELECT a.exporter, a.province, a.state IN ('draft', 'submitted', 'underReview', 'returned')
        INTO whose, of_province, takes
        FROM register.application a
        WHERE a.id = NEW.thing;
    WHEN 'filing' THEN
      SELECT f.exporter, f.province, f.state IN ('draft', 'submitted', 'returned')
        INTO whose, of_province, takes
        FROM register.filing f
        WHERE f.id = NEW.thing;
    WHEN 'question' THEN
      SELECT q.exporter, q.province, q.answered_at IS NULL
        INTO whose, of_province, takes
        FROM register.question q
        WHERE q.id = NEW.thing;
    WHEN 'standing' THEN
      SELECT s.exporter, s.province, true
        INTO whose, of_province, takes
        FROM register.standing_of s
        WHERE s.id = NEW.thing;
    WHEN 'case' THEN
      -- who has a case acts on it
      SELECT NULL, c.province, c.state <> 'closed' AND c.taken_by IS NOT DISTINCT FROM register.person()
        INTO whose, of_province, takes
        FROM register.case_file c
        WHERE c.id = NEW.thing;
    WHEN 'caseQuestion' THEN
      SELECT NULL, q.province, q.state = 'asked'
        INTO whose, of_province, takes
        FROM register.case_question q
        WHERE q.id = NEW.thing;
    WHEN 'hold' THEN
      SELECT h.exporter, h.province, h.state <> 'released'
        INTO whose, of_province, takes
        FROM register.hold h
        WHERE h.id = NEW.thing;
    WHEN 'complaint' THEN
      -- a buyer beside its words, as long as nobody has worked on it; else whoever answers
      SELECT NULL, c.province,
          CASE acting
            WHEN 'public' THEN c.state = 'filed' AND (
              SELECT count(*) FROM register.paper_attached a WHERE a.attached_to = 'complaint' AND a.thing = c.id
            ) < 10
            ELSE c.state = 'forwarded' AND register.answerer_of(c.id) = register.organisation()
          END
        INTO whose, of_province, takes
        FROM register.complaint c
        WHERE c.id = NEW.thing;
  END CASE;
  IF takes IS NULL THEN
    RAISE EXCEPTION 'there is nothing that it is attached to' USING ERRCODE = '23503';
  ELSIF NOT takes THEN
    RAISE EXCEPTION 'it takes no papers now' USING ERRCODE = 'MPP01';
  END IF;
  NEW.exporter := whose;
  NEW.province := of_province;
  NEW.part := acting;
  NEW.organisation := register.organisation();
  NEW.person := register.person();
  NEW.handed_in_at := clock_timestamp();
  NEW.removed_at := NULL;
  RETURN NEW;
END
$$;

-- What is handed in stays as it is; what nobody has had before him yet is dealt out anew or taken back by its own
-- organisation. An office names kind and vehicle of what lies before it.
CREATE FUNCTION register.guard_paper() RETURNS trigger
  LANGUAGE plpgsql AS $$
DECLARE
  free text[] := ARRAY['kind', 'vin', 'removed_at', 'covered'];
BEGIN
  IF OLD.removed_at IS NOT NULL OR to_jsonb(NEW) - free IS DISTINCT FROM to_jsonb(OLD) - free THEN
    RAISE EXCEPTION 'a paper stays as it was handed in' USING ERRCODE = 'MP001';
  END IF;
  IF (NEW.kind, NEW.vin, NEW.removed_at) IS NOT DISTINCT FROM (OLD.kind, OLD.vin, OLD.removed_at) THEN
    RETURN NEW;
  END IF;
  IF NOT (
    (OLD.organisation = register.organisation() AND register.is_loose(OLD))
    OR (register.part() = 'office' AND OLD.attached_to = 'application' AND NEW.removed_at IS NULL)
  ) THEN
    RAISE EXCEPTION 'the paper was before somebody already' USING ERRCODE = 'MPP02';
  END IF;
  IF NEW.removed_at IS NOT NULL THEN
    NEW.removed_at := clock_timestamp();
  END IF;
  RETURN NEW;
END
$$;

-- Tells of a paper that came, went or was named anew: never its name, and of a case to nobody but who works on it.
CREATE FUNCTION register.record_paper() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE'
    AND (NEW.kind, NEW.vin, NEW.removed_at) IS NOT DISTINCT FROM (OLD.kind, OLD.vin, OLD.removed_at)
  THEN
    RETURN NULL;
  END IF;
  INSERT INTO register.event (part, organisation, person, verb, kind, thing, exporter, province, detail)
    VALUES (
      substr(current_setting('role'), 11),
      register.organisation(),
      register.person(),
      CASE
        WHEN TG_OP = 'INSERT' THEN 'hand-in-paper'
        WHEN NEW.removed_at IS NULL THEN 'name-paper'
        ELSE 'take-back-paper'
      END,
      NEW.attached_to,
      NEW.thing,
      NEW.exporter,
      NEW.province,
      jsonb_build_object('paper', encode(NEW.paper, 'hex'), 'kind', NEW.kind)
    );
  RETURN NULL;
END
$$;

REVOKE ALL ON FUNCTION register.place_paper(), register.record_paper() FROM PUBLIC;

CREATE TRIGGER b_place
  BEFORE INSERT ON register.paper_attached
  FOR EACH ROW EXECUTE FUNCTION register.place_paper();
CREATE TRIGGER b_guard
  BEFORE UPDATE ON register.paper_attached
  FOR EACH ROW EXECUTE FUNCTION register.guard_paper();
CREATE TRIGGER z_record
  AFTER INSERT OR UPDATE ON register.paper_attached
  FOR EACH ROW EXECUTE FUNCTION register.record_paper();

-- A decision may rest on a paper that whoever signs can open, by its bytes.
ALTER FUNCTION register.piece_of(text, text) RENAME TO piece_beside_papers;

CREATE FUNCTION register.piece_of(of_kind text, of_id text) RETURNS register.piece
  LANGUAGE plpgsql STABLE AS $$
DECLARE
  opened register.piece;
BEGIN
  IF of_kind <> 'paper' THEN
    RETURN register.piece_beside_papers(of_kind, of_id);
  ELSIF of_id !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN
    RETURN NULL;
  END IF;
  SELECT a.paper, NULL, a.exporter INTO opened
    FROM register.paper_attached a
    WHERE a.id = of_id::uuid AND a.removed_at IS NULL;
  RETURN opened;
END
$$;

-- Whether something holds a paper: it is attached to what has not come to its end, or came to it after a moment, or a
-- decision rests on it.
CREATE FUNCTION register.is_held(of_paper bytea, ended_before timestamptz) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp
  RETURN EXISTS (
    SELECT
    FROM register.paper_attached a
    LEFT JOIN register.question q ON a.attached_to = 'question' AND q.id = a.thing
    LEFT JOIN register.case_question c ON a.attached_to = 'caseQuestion' AND c.id = a.thing
    WHERE a.paper = of_paper
      AND a.removed_at IS NULL
      AND (
        EXISTS (SELECT FROM register.step_evidence e WHERE e.kind = 'paper' AND e.id = a.id::text)
        OR NOT EXISTS (
          SELECT
          FROM (
            SELECT l.life, l.state, l.stepped_at
            FROM register.application l
            WHERE l.id = CASE a.attached_to WHEN 'application' THEN a.thing WHEN 'question' THEN q.application END
            UNION ALL
            SELECT l.life, l.state, l.stepped_at
            FROM register.filing l
            WHERE l.id = CASE a.attached_to WHEN 'filing' THEN a.thing WHEN 'question' THEN q.filing END
            UNION ALL
            SELECT l.life, l.state, l.stepped_at
            FROM register.case_file l
            WHERE l.id = CASE a.attached_to WHEN 'case' THEN a.thing WHEN 'caseQuestion' THEN c.case_file END
            UNION ALL
            SELECT l.life, l.state, l.stepped_at
            FROM register.hold l
            WHERE a.attached_to = 'hold' AND l.id = a.thing
            UNION ALL
            SELECT l.life, l.state, l.stepped_at
            FROM register.complaint l
            WHERE a.attached_to = 'complaint' AND l.id = a.thing
          ) l
          WHERE l.stepped_at < ended_before
            AND NOT EXISTS (
              SELECT FROM register.life_step s WHERE s.life = l.life AND s.from_state = l.state
            )
        )
      )
  );

-- Removes the bytes of papers that nothing holds any more, and what was read of them; that they were here stays, with
-- the last day on which a backup may hold them. What was attached a moment ago is not looked at: it may be on its way.
CREATE FUNCTION register.remove_papers(ended_before timestamptz, backups_kept int)
  RETURNS TABLE (sha256 text, key_version int, in_folder boolean)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
#variable_conflict use_column
DECLARE
  one bytea;
BEGIN
  FOR one IN
    SELECT b.paper
    FROM register.paper_bytes b
    JOIN register.paper p ON p.sha256 = b.paper
    WHERE p.kept_at < now() - interval '1 day' AND NOT register.is_held(b.paper, ended_before)
    ORDER BY b.paper
    LIMIT 1000
  LOOP
    -- whoever attaches it at this moment is waited for, and then it is held
    PERFORM FROM register.paper p WHERE p.sha256 = one FOR UPDATE;
    CONTINUE WHEN register.is_held(one, ended_before);
    UPDATE register.paper p
      SET gone_at = now(), in_backups_until = register.today() + backups_kept
      WHERE p.sha256 = one;
    DELETE FROM register.paper_reading r WHERE r.paper = one;
    RETURN QUERY
      DELETE FROM register.paper_bytes b
        WHERE b.paper = one
        RETURNING encode(b.paper, 'hex'), b.key_version, b.sealed IS NULL;
  END LOOP;
END
$$;

REVOKE ALL ON FUNCTION register.is_held(bytea, timestamptz), register.remove_papers(timestamptz, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.remove_papers(timestamptz, int) TO mileproof_job;

-- Who sees and hands in what. Bytes are seen by whoever sees what they are attached to.
INSERT INTO register.access
  SELECT 'register.paper_attached', part, 'SELECT', NULL,
    CASE part
      WHEN 'exporter' THEN
        $$organisation = register.organisation()
          OR (exporter = register.organisation() AND attached_to IN ('application', 'question', 'filing', 'standing'))
          OR (attached_to = 'complaint' AND part = 'public' AND register.forwarded_to_own(thing))$$
      WHEN 'manufacturer' THEN
        $$organisation = register.organisation()
          OR (attached_to = 'complaint' AND part = 'public' AND register.forwarded_to_own(thing))$$
      WHEN 'office' THEN
        $$(province = register.province() AND NOT register.is_loose(paper_attached))
          OR (attached_to = 'complaint' AND register.forwarded_to_own(thing))$$
      -- its analysts see no papers of an application; what a decision rests on is seen by whoever signs it
      WHEN 'ministry' THEN
        $$attached_to IN ('standing', 'case', 'hold', 'complaint')
          OR (attached_to = 'caseQuestion' AND NOT register.is_loose(paper_attached))
          OR id::text IN (SELECT e.id FROM register.step_evidence e WHERE e.kind = 'paper')$$
      WHEN 'customs' THEN
        $$organisation = register.organisation()
          OR attached_to = 'hold'
          OR (
            attached_to = 'application'
            AND kind IN ('registrationCertificate', 'saleInvoice', 'usedSaleInvoice', 'letter')
            AND removed_at IS NULL
            AND register.is_at_border(thing, vin)
          )$$
      ELSE 'organisation = register.organisation()'
    END
  FROM unnest(ARRAY['exporter', 'manufacturer', 'office', 'ministry', 'customs', 'registry', 'tax']) part;
INSERT INTO register.access
  SELECT 'register.paper_attached', part, 'UPDATE', 'kind, vin, removed_at, covered',
    CASE part WHEN 'office' THEN 'province = register.province()' ELSE 'organisation = register.organisation()' END
  FROM unnest(ARRAY['exporter', 'manufacturer', 'office', 'ministry', 'customs', 'registry', 'tax']) part;
INSERT INTO register.access
  SELECT 'register.paper_attached', part, 'INSERT', 'id, paper, attached_to, thing, vin, kind, name',
    CASE part
      WHEN 'exporter' THEN
        $$(exporter = register.organisation() AND attached_to IN ('application', 'question', 'filing', 'standing', 'hold'))
          OR (attached_to = 'caseQuestion' AND register.is_asked_of_own(thing))
          OR attached_to = 'complaint'$$
      WHEN 'manufacturer' THEN
        $$attached_to = 'complaint' OR (attached_to = 'caseQuestion' AND register.is_asked_of_own(thing))$$
      WHEN 'office' THEN $$province = register.province() OR attached_to = 'complaint'$$
      WHEN 'ministry' THEN $$attached_to IN ('standing', 'case', 'hold', 'complaint')$$
      WHEN 'customs' THEN
        $$attached_to = 'hold' OR (attached_to = 'caseQuestion' AND register.is_asked_of_own(thing))$$
      WHEN 'public' THEN
        $$attached_to = 'complaint'
          AND thing IN (SELECT c.id FROM register.complaint c WHERE c.receipt = register.shown_receipt())$$
      ELSE $$attached_to = 'caseQuestion' AND register.is_asked_of_own(thing)$$
    END
  FROM unnest(ARRAY['exporter', 'manufacturer', 'office', 'ministry', 'customs', 'registry', 'tax', 'public']) part;
INSERT INTO register.access
  SELECT relation::regclass, part, 'SELECT', NULL,
    format(
      -- what a complaint brought is opened by `open_complaint_paper` alone
      'EXISTS (SELECT FROM register.paper_attached a WHERE a.paper = %s AND a.removed_at IS NULL%s)',
      CASE relation WHEN 'register.paper' THEN 'sha256' ELSE relation || '.paper' END,
      CASE relation WHEN 'register.paper_bytes' THEN $$ AND a.attached_to <> 'complaint'$$ ELSE '' END
    )
  FROM unnest(ARRAY['register.paper', 'register.paper_bytes', 'register.paper_reading']) relation,
    unnest(ARRAY['exporter', 'manufacturer', 'office', 'ministry', 'customs', 'registry', 'tax']) part;
INSERT INTO register.access
  SELECT relation::regclass, 'job', 'SELECT', NULL, 'true'
  FROM unnest(ARRAY[
      'register.paper', 'register.paper_bytes', 'register.paper_reading', 'register.paper_attached'
    ]) relation;
INSERT INTO register.access VALUES
  ('register.paper_reading', 'job', 'UPDATE', 'reader, read_at, pages, sealed, key_version, problem', 'true');

SELECT register.apply_access();
