-- Everyone who drafted a letter counts as its drafter, whoever recalled it since; and what no answer gives is read by
-- nobody.

ALTER TABLE register.letter
  -- everyone who drafted it or drafted it anew, in the order of their first draft; null in it: a program did, and
  -- nobody has drafted it anew since
  ADD COLUMN drafted_by uuid[] NOT NULL DEFAULT '{}';

-- Of letters that are there: whoever took the steps, as the events have it.
ALTER TABLE register.letter DISABLE TRIGGER USER;
UPDATE register.letter l
  SET drafted_by = d.persons || CASE WHEN d.last IS NULL THEN ARRAY[NULL]::uuid[] ELSE '{}' END
  FROM (
    SELECT
      s.thing,
      coalesce(array_agg(s.person ORDER BY s.first) FILTER (WHERE s.person IS NOT NULL), '{}') AS persons,
      (array_agg(s.person ORDER BY s.last DESC))[1] AS last
    FROM (
      SELECT e.thing, e.person, min(e.id) AS first, max(e.id) AS last
      FROM register.event e
      WHERE e.kind = 'letter' AND e.verb = 'draft'
      GROUP BY e.thing, e.person
    ) s
    GROUP BY s.thing
  ) d
  WHERE d.thing = l.id;
ALTER TABLE register.letter ENABLE TRIGGER USER;

-- Whether somebody counts as having drafted a letter: where a program did, everybody does.
CREATE FUNCTION register.counts_as_drafter(drafters uuid[], person uuid) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN cardinality(drafters) = 0 OR array_position(drafters, NULL) IS NOT NULL OR person = ANY (drafters);

-- Whoever writes a letter says nothing of its drafters: they follow from the steps.
CREATE FUNCTION register.keep_drafters() RETURNS trigger
  LANGUAGE plpgsql AS $$
DECLARE
  before uuid[] := CASE TG_OP WHEN 'UPDATE' THEN OLD.drafted_by ELSE '{}' END;
BEGIN
  NEW.drafted_by := CASE
    WHEN NEW.verb <> 'draft' OR TG_OP = 'UPDATE' AND NEW.stepped_at = OLD.stepped_at THEN before
    WHEN NEW.stepped_by = ANY (before) THEN array_remove(before, NULL)
    ELSE array_append(array_remove(before, NULL), NEW.stepped_by)
  END;
  RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION register.mark_signed_alone() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  NEW.signed_alone_by := CASE
    WHEN NEW.verb = 'issue' AND register.counts_as_drafter(OLD.drafted_by, NEW.stepped_by) THEN NEW.stepped_by
  END;
  RETURN NEW;
END
$$;

REVOKE ALL ON FUNCTION register.keep_drafters() FROM PUBLIC;

-- before it is said who signed alone
CREATE TRIGGER d_drafters
  BEFORE INSERT OR UPDATE ON register.letter
  FOR EACH ROW EXECUTE FUNCTION register.keep_drafters();

-- Batches of whoever acts that wait for a second person, and whether whoever asks drafted too many of one's letters. A
-- batch of which a letter was withdrawn or declined cannot be issued by anybody, and waits for nobody.
CREATE FUNCTION register.second_person_waits() RETURNS TABLE (batch uuid, yours boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    WITH
      drafted AS (
        SELECT l.batch, b.letters AS whole, l.drafted_by, count(*) AS letters
        FROM register.letter_batch b
        JOIN register.letter l ON l.batch = b.id
        WHERE b.manufacturer = register.organisation() AND b.issued_at IS NULL AND l.state = 'drafted'
        GROUP BY l.batch, b.letters, l.drafted_by
      ),
      drafter AS (
        SELECT DISTINCT d.batch, coalesce(p.person, register.person()) AS person
        FROM drafted d
        LEFT JOIN unnest(d.drafted_by) p (person) ON true
      ),
      judged AS (
        SELECT
          d.batch, d.person,
          (
            SELECT sum(g.letters)
            FROM drafted g
            WHERE g.batch = d.batch AND register.counts_as_drafter(g.drafted_by, d.person)
          ) + (
            SELECT count(*)
            FROM register.letter l
            WHERE l.signed_alone_by = d.person AND l.issued_on = register.today()
          ) > r.second_over AS over
        FROM drafter d
        JOIN register.signing_rule r ON r.manufacturer = register.organisation() AND r.second_over IS NOT NULL
      )
    SELECT j.batch, coalesce(bool_or(j.over) FILTER (WHERE j.person = register.person()), false)
    FROM judged j
    GROUP BY j.batch
    HAVING bool_or(j.over)
      AND (SELECT sum(d.letters) = min(d.whole) FROM drafted d WHERE d.batch = j.batch)
  $$;

REVOKE ALL ON FUNCTION register.second_person_waits() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.second_person_waits() TO
  mileproof_exporter, mileproof_manufacturer, mileproof_office, mileproof_ministry, mileproof_customs;

-- What was logged is read by the public without its number and its moment, which tell how much else was bound and when.
-- Of what is published each thing has one leaf.
UPDATE register.access
  SET columns = 'kind, thing, named, step, day, bytes, digest, blinding, leaf'
  WHERE relation = 'register.logged'::regclass AND part = 'public' AND action = 'SELECT';

DROP FUNCTION register.logged_by_code(text);
CREATE FUNCTION register.logged_by_code(asked text)
  RETURNS TABLE (
    -- from 1, the oldest first
    number bigint, kind text, step text, day date, bytes bytea, digest bytea, blinding bytea, leaf bytea
  )
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT row_number() OVER (ORDER BY g.id), g.kind, g.step, g.day, g.bytes, g.digest, g.blinding, g.leaf
    FROM register.logged g
    WHERE g.kind = 'letter'
      AND g.thing = (
        SELECT d.letter
        FROM register.letter_document d
        JOIN register.letter l ON l.id = d.letter
        WHERE d.code = asked AND l.state IN ('issued', 'suspended', 'revoked', 'superseded')
      )
      OR g.kind = 'document'
      AND g.thing = (SELECT d.id FROM register.official_document d WHERE d.code = asked AND d.bytes IS NOT NULL)
  $$;

REVOKE ALL ON FUNCTION register.logged_by_code(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.logged_by_code(text) TO mileproof_public;

-- Who published is known to the ministry.
UPDATE register.access
  SET columns = 'id, month, number, proposal, corrects, bytes, digest, published_on'
  WHERE relation = 'register.figures_edition'::regclass AND part <> 'ministry' AND action = 'SELECT';
UPDATE register.access
  SET columns = 'version, issued_at, bytes, digest'
  WHERE relation = 'register.trust_list'::regclass AND part = 'public' AND action = 'SELECT';

SELECT register.apply_access();
