-- Figures for everybody: what a run over the nation made for the public, what the ministry means to publish of it, and
-- editions as they were published, which never change. A correction is a new edition beside the old one.

-- Under which terms the files of a run were made. Kept as long as the rows behind the figures.
CREATE TABLE register.nation_figures (
  run uuid PRIMARY KEY REFERENCES register.nation_product,
  -- FiguresTerms of the program
  terms jsonb NOT NULL CHECK (jsonb_typeof(terms) = 'object')
);

CREATE TABLE register.nation_figures_file (
  run uuid NOT NULL REFERENCES register.nation_figures,
  name text NOT NULL CHECK (name ~ '^[a-z]+(-[a-z]+)*\.(csv|parquet|json|txt)$'),
  bytes bytea NOT NULL,
  digest bytea NOT NULL GENERATED ALWAYS AS (sha256(bytes)) STORED,
  PRIMARY KEY (run, name)
);

-- What the ministry means to publish: the files of a run, copied so that they stay.
CREATE TABLE register.figures_proposal (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  run uuid NOT NULL REFERENCES register.nation_run,
  -- both as the run has them
  as_of date NOT NULL,
  terms jsonb NOT NULL,
  -- the edition that it corrects, and why
  corrects text,
  ground text CHECK (ground IN ('late-rows', 'wrong-rows', 'rules', 'program')),
  reason_en text CHECK (length(reason_en) BETWEEN 1 AND 10000),
  reason_zh text CHECK (length(reason_zh) BETWEEN 1 AND 10000),
  -- makers, provinces and months whose counts differ from those of the edition that it corrects
  moved int CHECK (moved > 0),
  proposed_by uuid NOT NULL REFERENCES register.person,
  proposed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CHECK (num_nonnulls(corrects, ground, reason_en, reason_zh, moved) IN (0, 5))
);

CREATE TABLE register.figures_file (
  proposal uuid NOT NULL REFERENCES register.figures_proposal,
  name text NOT NULL,
  bytes bytea NOT NULL,
  digest bytea NOT NULL GENERATED ALWAYS AS (sha256(bytes)) STORED,
  PRIMARY KEY (proposal, name)
);

-- An edition: of a month, from 1 the place among the editions of that month.
CREATE TABLE register.figures_edition (
  id text PRIMARY KEY CHECK (id = month || '-e' || number),
  month text NOT NULL CHECK (month ~ '^[0-9]{4}-[0-9]{2}$'),
  number int NOT NULL CHECK (number BETWEEN 1 AND 9999),
  proposal uuid NOT NULL UNIQUE REFERENCES register.figures_proposal,
  -- each is corrected once at most; what corrects it may be corrected again
  corrects text UNIQUE REFERENCES register.figures_edition,
  -- edition.json: what it is, with the digest of every file
  bytes bytea NOT NULL,
  digest bytea NOT NULL GENERATED ALWAYS AS (sha256(bytes)) STORED,
  published_by uuid NOT NULL REFERENCES register.person,
  published_on date NOT NULL DEFAULT register.today(),
  UNIQUE (month, number)
);

ALTER TABLE register.figures_proposal
  ADD FOREIGN KEY (corrects) REFERENCES register.figures_edition;

-- In how many makers, provinces and months two tables of counts differ. A line begins with these three cells.
CREATE FUNCTION register.figures_moved(one bytea, other bytea) RETURNS int
  LANGUAGE sql IMMUTABLE SET search_path = register, pg_temp AS $$
    WITH
      lines AS (
        SELECT 1 AS side, line FROM regexp_split_to_table(convert_from(one, 'UTF8'), E'\n') line
        UNION ALL
        SELECT 2, line FROM regexp_split_to_table(convert_from(other, 'UTF8'), E'\n') line
      )
    SELECT count(DISTINCT substring(line FROM '^((?:"(?:[^"]|"")*"|[^,]*),[^,]*,[^,]*)'))::int
    FROM (
      SELECT line
      FROM lines
      GROUP BY line
      HAVING count(*) FILTER (WHERE side = 1) <> count(*) FILTER (WHERE side = 2)
    ) apart
  $$;

-- A proposal rests on a run whose files are kept. All editions are protected alike: another secret, base, kind or order
-- of the same vehicles would undo the protection of both.
CREATE FUNCTION register.guard_figures_proposal() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  alike text[] := ARRAY['base', 'kind', 'makers', 'mark', 'settle'];
  last register.figures_edition;
  published register.figures_edition;
BEGIN
  SELECT f.terms, (f.terms ->> 'asOf')::date INTO NEW.terms, NEW.as_of
    FROM register.nation_figures f
    WHERE f.run = NEW.run;
  IF NEW.terms IS NULL THEN
    RAISE EXCEPTION 'no files of figures are kept of the run' USING ERRCODE = 'MPF01';
  END IF;
  SELECT * INTO last
    FROM register.figures_edition e
    WHERE e.month = to_char(NEW.as_of, 'YYYY-MM')
    ORDER BY e.number DESC
    LIMIT 1;
  IF NEW.corrects IS NULL AND last.id IS NOT NULL THEN
    RAISE EXCEPTION 'the month has an edition' USING ERRCODE = 'MPF02';
  END IF;
  IF NEW.corrects IS NOT NULL AND NEW.corrects IS DISTINCT FROM last.id THEN
    RAISE EXCEPTION 'the last edition of the same month is corrected' USING ERRCODE = 'MPF03';
  END IF;
  SELECT * INTO published
    FROM register.figures_edition e
    ORDER BY e.published_on DESC, e.id DESC
    LIMIT 1;
  IF published.id IS NOT NULL AND EXISTS (
    SELECT
    FROM register.figures_proposal p, unnest(alike) name
    WHERE p.id = published.proposal AND p.terms -> name IS DISTINCT FROM NEW.terms -> name
  ) THEN
    RAISE EXCEPTION 'editions are protected alike' USING ERRCODE = 'MPF04';
  END IF;
  IF last.id IS NOT NULL THEN
    NEW.moved := (
      SELECT register.figures_moved(f.bytes, n.bytes)
      FROM register.figures_file f
      JOIN register.nation_figures_file n ON n.run = NEW.run AND n.name = f.name
      WHERE f.proposal = last.proposal AND f.name = 'counts.csv'
    );
    IF coalesce(NEW.moved, 0) = 0 THEN
      RAISE EXCEPTION 'no count differs' USING ERRCODE = 'MPF05';
    END IF;
    -- who knows of one vehicle that was put right would see what it moved
    IF NEW.moved < 5 THEN
      RAISE EXCEPTION 'too few counts differ' USING ERRCODE = 'MPF06';
    END IF;
  END IF;
  RETURN NEW;
END
$$;

CREATE FUNCTION register.copy_figures() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  INSERT INTO register.figures_file (proposal, name, bytes)
    SELECT NEW.id, f.name, f.bytes
    FROM register.nation_figures_file f
    WHERE f.run = NEW.run;
  RETURN NULL;
END
$$;

-- Whoever publishes is another person than whoever proposed. What the edition says of itself is what is there.
CREATE FUNCTION register.guard_figures_edition() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  proposed register.figures_proposal;
  said jsonb := convert_from(NEW.bytes, 'UTF8')::jsonb;
  last register.figures_edition;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('register.figures_edition'));
  SELECT * INTO proposed FROM register.figures_proposal p WHERE p.id = NEW.proposal;
  IF proposed.proposed_by = NEW.published_by THEN
    RAISE EXCEPTION 'figures are published by a second person' USING ERRCODE = 'MP003';
  END IF;
  SELECT * INTO last
    FROM register.figures_edition e
    WHERE e.month = to_char(proposed.as_of, 'YYYY-MM')
    ORDER BY e.number DESC
    LIMIT 1;
  IF proposed.corrects IS DISTINCT FROM last.id
    OR NEW.number <> coalesce(last.number, 0) + 1
    OR NEW.month <> to_char(proposed.as_of, 'YYYY-MM')
  THEN
    RAISE EXCEPTION 'another edition of the month was published meanwhile' USING ERRCODE = 'MPF07';
  END IF;
  IF NEW.corrects IS DISTINCT FROM proposed.corrects
    OR said ->> 'edition' IS DISTINCT FROM NEW.id
    OR said ->> 'publishedOn' IS DISTINCT FROM NEW.published_on::text
    OR said -> 'terms' IS DISTINCT FROM proposed.terms
    OR said #>> '{run,id}' IS DISTINCT FROM proposed.run::text
    OR said #>> '{corrects,edition}' IS DISTINCT FROM NEW.corrects
    OR (
      SELECT jsonb_object_agg(f ->> 'name', f ->> 'sha256') FROM jsonb_array_elements(said -> 'files') f
    ) IS DISTINCT FROM (
      SELECT jsonb_object_agg(f.name, encode(f.digest, 'hex'))
      FROM register.figures_file f
      WHERE f.proposal = NEW.proposal
    )
  THEN
    RAISE EXCEPTION 'the edition says of itself what is not so' USING ERRCODE = 'MP001';
  END IF;
  RETURN NEW;
END
$$;

-- An edition is a leaf of the log: its document, which has the digest of every file.
CREATE FUNCTION register.log_figures() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  PERFORM register.log_document('figures', NULL, NEW.id, 'publish', NEW.bytes);
  RETURN NULL;
END
$$;

REVOKE ALL ON FUNCTION
  register.figures_moved(bytea, bytea), register.guard_figures_proposal(), register.copy_figures(),
  register.guard_figures_edition(), register.log_figures()
  FROM PUBLIC;

CREATE TRIGGER b_figures_proposal
  BEFORE INSERT ON register.figures_proposal
  FOR EACH ROW EXECUTE FUNCTION register.guard_figures_proposal();
CREATE TRIGGER copied
  AFTER INSERT ON register.figures_proposal
  FOR EACH ROW EXECUTE FUNCTION register.copy_figures();
CREATE TRIGGER b_figures_edition
  BEFORE INSERT ON register.figures_edition
  FOR EACH ROW EXECUTE FUNCTION register.guard_figures_edition();
CREATE TRIGGER zz_log_published
  AFTER INSERT ON register.figures_edition
  FOR EACH ROW EXECUTE FUNCTION register.log_figures();
CREATE TRIGGER figures_proposal_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.figures_proposal
  EXECUTE FUNCTION register.refuse_change();
CREATE TRIGGER figures_file_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.figures_file
  EXECUTE FUNCTION register.refuse_change();
CREATE TRIGGER figures_edition_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.figures_edition
  EXECUTE FUNCTION register.refuse_change();

-- As in 041, and the files for the public with the rows behind the figures.
CREATE OR REPLACE FUNCTION register.thin_products() RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  plain uuid[];
  gone uuid[];
BEGIN
  SELECT
      array_agg(id) FILTER (WHERE place > 2 AND detailed),
      array_agg(id) FILTER (WHERE place > 2 AND as_of < register.today() - 35 AND (
        of_month > 1 OR as_of < (register.today() - interval '36 months')::date
      ))
    INTO plain, gone
    FROM (
      SELECT
        r.id, r.as_of, p.detailed,
        row_number() OVER (ORDER BY r.finished_at DESC, r.id) AS place,
        row_number() OVER (
          PARTITION BY date_trunc('month', r.as_of) ORDER BY r.as_of DESC, r.finished_at DESC, r.id
        ) AS of_month
      FROM register.nation_product p
      JOIN register.nation_run r ON r.id = p.run
    ) placed;
  DELETE FROM register.nation_vehicle WHERE run = ANY (plain);
  DELETE FROM register.nation_application WHERE run = ANY (plain);
  DELETE FROM register.nation_payment WHERE run = ANY (plain);
  DELETE FROM register.nation_vintage WHERE run = ANY (plain);
  DELETE FROM register.nation_figures_file WHERE run = ANY (plain);
  DELETE FROM register.nation_figures WHERE run = ANY (plain);
  UPDATE register.nation_product SET detailed = false WHERE run = ANY (plain);
  DELETE FROM register.nation_sales WHERE run = ANY (gone);
  DELETE FROM register.nation_public_sales WHERE run = ANY (gone);
  DELETE FROM register.nation_lane WHERE run = ANY (gone);
  DELETE FROM register.nation_claimant WHERE run = ANY (gone);
  DELETE FROM register.nation_service WHERE run = ANY (gone);
  DELETE FROM register.nation_product WHERE run = ANY (gone);
  RETURN (SELECT count(DISTINCT one) FROM unnest(plain || gone) one);
END
$$;

-- What is published is everybody's; what is proposed is the ministry's.
INSERT INTO register.access VALUES
  ('register.nation_figures', 'job', 'SELECT', NULL, 'true'),
  ('register.nation_figures', 'job', 'INSERT', NULL, 'true'),
  ('register.nation_figures', 'ministry', 'SELECT', NULL, 'true'),
  ('register.nation_figures_file', 'job', 'SELECT', NULL, 'true'),
  ('register.nation_figures_file', 'job', 'INSERT', 'run, name, bytes', 'true'),
  ('register.figures_proposal', 'ministry', 'SELECT', NULL, 'true'),
  ('register.figures_proposal', 'ministry', 'INSERT', 'run, corrects, ground, reason_en, reason_zh, proposed_by',
    'proposed_by = register.person()'),
  ('register.figures_edition', 'ministry', 'INSERT',
    'id, month, number, proposal, corrects, bytes, published_by', 'published_by = register.person()');
INSERT INTO register.access
  SELECT relation::regclass, part, 'SELECT', NULL,
    CASE
      WHEN relation = 'register.figures_edition' OR part = 'ministry' THEN 'true'
      ELSE 'proposal IN (SELECT e.proposal FROM register.figures_edition e)'
    END
  FROM unnest(ARRAY['register.figures_edition', 'register.figures_file']) relation,
    unnest(ARRAY['exporter', 'manufacturer', 'office', 'ministry', 'customs', 'registry', 'tax', 'administrator',
      'public', 'job']) part;

SELECT register.apply_access();
