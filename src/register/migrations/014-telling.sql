-- What the telling of accounts needs beside the accounts.

-- Rows of a feed while it is taken, in the one transaction that takes it: for everybody else there are never any.
CREATE UNLOGGED TABLE register.feed_staged (
  file uuid NOT NULL,
  source_row bigint NOT NULL,
  vin text,
  thing text NOT NULL,
  facts jsonb NOT NULL,
  key_kinds text[] NOT NULL,
  key_values text[] NOT NULL
);

CREATE INDEX feed_staged_thing ON register.feed_staged (file, md5(thing));

-- Facts without those that are told as blank, and those that nobody told.
CREATE FUNCTION register.facts_said(facts jsonb) RETURNS jsonb
  LANGUAGE sql IMMUTABLE
  RETURN coalesce(
    (SELECT jsonb_object_agg(key, value) FROM jsonb_each(facts) WHERE value NOT IN ('""', '"#N/A"')),
    '{}'
  );

-- Takes the rows of a feed that were staged: those that say what their teller said before are not written again,
-- what they say anew of a thing supersedes what its teller said of it before. Where a thing is `added_to`, a cell that
-- is blank erases nothing. Gives the number of rows written, of those that repeat, and of those superseded.
CREATE FUNCTION register.take_feed(taken uuid, of_account text, by_teller uuid, in_province text, added_to boolean)
  RETURNS TABLE (written bigint, repeated bigint, superseded bigint)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  -- its lock lasts as long as the transaction: whoever comes second plans without
  IF pg_try_advisory_xact_lock(hashtext('register.feed_staged')) THEN
    ANALYZE register.feed_staged;
  END IF;
  IF added_to THEN
    UPDATE register.feed_staged s
      SET facts = s.facts || before.facts || register.facts_said(s.facts)
      FROM (
        SELECT md5(o.thing) AS hash, o.thing, jsonb_object_agg(e.key, e.value ORDER BY o.id) AS facts
        FROM register.account_row o, jsonb_each(o.facts) e
        WHERE o.teller = by_teller
          AND o.account = of_account
          AND o.standing = 'fed'
          AND o.superseded_at IS NULL
          AND e.value NOT IN ('""', '"#N/A"')
          AND md5(o.thing) IN (SELECT md5(thing) FROM register.feed_staged WHERE file = taken)
        GROUP BY o.thing
      ) before
      WHERE s.file = taken
        AND md5(s.thing) = before.hash
        AND s.thing = before.thing;
  END IF;
  UPDATE register.account_row o
    SET superseded_at = now()
    WHERE o.teller = by_teller
      AND o.account = of_account
      AND o.standing = 'fed'
      AND o.superseded_at IS NULL
      AND md5(o.thing) IN (SELECT md5(thing) FROM register.feed_staged WHERE file = taken)
      AND NOT EXISTS (
        SELECT
        FROM register.feed_staged s
        WHERE s.file = taken
          AND md5(s.thing) = md5(o.thing)
          AND s.thing = o.thing
          AND s.facts = o.facts
      );
  GET DIAGNOSTICS superseded = ROW_COUNT;
  DELETE FROM register.feed_staged s
    USING register.account_row o
    WHERE s.file = taken
      AND o.teller = by_teller
      AND o.account = of_account
      AND o.standing = 'fed'
      AND o.superseded_at IS NULL
      AND md5(o.thing) = md5(s.thing)
      AND o.thing = s.thing
      AND o.facts = s.facts;
  GET DIAGNOSTICS repeated = ROW_COUNT;
  INSERT INTO register.account_row (
      account, teller, standing, province, source_kind, source, source_row, vin, thing, facts
    )
    SELECT of_account, by_teller, 'fed', in_province, 'feed', taken, s.source_row, s.vin, s.thing, s.facts
    FROM register.feed_staged s
    WHERE s.file = taken
    ORDER BY s.source_row;
  GET DIAGNOSTICS written = ROW_COUNT;
  INSERT INTO register.account_key (kind, value, row_id)
    SELECT k.kind, k.value, r.id
    FROM register.feed_staged s
    JOIN register.account_row r
      ON r.source = taken AND r.account = of_account AND r.source_row = s.source_row AND r.standing = 'fed'
    CROSS JOIN unnest(s.key_kinds, s.key_values) AS k(kind, value)
    WHERE s.file = taken
      AND r.superseded_at IS NULL;
  DELETE FROM register.feed_staged WHERE file = taken;
  RETURN NEXT;
END
$$;

REVOKE ALL ON FUNCTION register.take_feed(uuid, text, uuid, text, boolean), register.facts_said(jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.take_feed(uuid, text, uuid, text, boolean) TO mileproof_job;

CREATE INDEX account_row_superseded ON register.account_row (superseded_at) WHERE superseded_at IS NOT NULL;

-- Feeds after which the open applications that they concern were screened anew.
CREATE TABLE register.feed_followed (
  file uuid PRIMARY KEY REFERENCES register.feed_file,
  vehicles bigint NOT NULL,
  followed_at timestamptz NOT NULL DEFAULT now()
);

-- How many rows of each account a run read, and when it read them: the moment of the snapshot.
ALTER TABLE register.nation_run
  ADD COLUMN counts jsonb NOT NULL DEFAULT '{}',
  ADD COLUMN read_at timestamptz NOT NULL DEFAULT now();

-- Facts of one application alone stand under its number; those of a vehicle under none.
ALTER TABLE register.nation_pattern
  ADD COLUMN application text NOT NULL DEFAULT '',
  -- what stands beside the facts, by pattern
  ADD COLUMN evidence jsonb NOT NULL DEFAULT '{}',
  DROP CONSTRAINT nation_pattern_pkey,
  ADD PRIMARY KEY (run, vin, application);

CREATE INDEX nation_pattern_vin ON register.nation_pattern (vin);

-- Rings that the last runs found: who is joined with whom, and over what, as the screening wrote it.
CREATE TABLE register.nation_ring (
  run uuid NOT NULL REFERENCES register.nation_run,
  number int NOT NULL,
  ring jsonb NOT NULL,
  PRIMARY KEY (run, number)
);

-- What of a run was followed up: vehicles of open applications whose patterns had changed, screened anew.
CREATE TABLE register.nation_followed (
  run uuid PRIMARY KEY REFERENCES register.nation_run,
  vehicles bigint NOT NULL,
  followed_at timestamptz NOT NULL DEFAULT now()
);

INSERT INTO register.access VALUES
  ('register.feed_staged', 'job', 'SELECT', NULL, 'true'),
  ('register.feed_staged', 'job', 'INSERT', NULL, 'true'),
  ('register.feed_followed', 'job', 'SELECT', NULL, 'true'),
  ('register.feed_followed', 'job', 'INSERT', NULL, 'true'),
  ('register.nation_ring', 'job', 'SELECT', NULL, 'true'),
  ('register.nation_ring', 'job', 'INSERT', NULL, 'true'),
  ('register.nation_ring', 'ministry', 'SELECT', NULL, 'true'),
  ('register.nation_followed', 'job', 'SELECT', NULL, 'true'),
  ('register.nation_followed', 'job', 'INSERT', NULL, 'true');

SELECT register.apply_access();
