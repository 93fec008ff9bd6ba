-- What does not come is noticed: how far each authority has told, when it is expected to tell again, and since when it
-- is late. Beside it when the register was backed up, and how full its disk is.

-- The day, included, up to which an authority has told an account: the day of its last file, or what it said itself.
CREATE TABLE register.feed_reach (
  account text NOT NULL,
  teller uuid NOT NULL REFERENCES register.organisation,
  until date NOT NULL,
  told_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account, teller)
);

INSERT INTO register.feed_reach (account, teller, until, told_at)
  SELECT f.account, f.teller, (max(f.told_at) AT TIME ZONE 'Asia/Shanghai')::date, max(f.told_at)
  FROM register.feed_file f
  GROUP BY f.account, f.teller;

-- A file reaches to the day on which it is handed in, whichever release of the program takes it.
CREATE FUNCTION register.reach_by_file() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  INSERT INTO register.feed_reach AS r (account, teller, until, told_at)
    VALUES (NEW.account, NEW.teller, register.today(), NEW.told_at)
    ON CONFLICT (account, teller) DO UPDATE
      SET until = greatest(r.until, EXCLUDED.until), told_at = EXCLUDED.told_at;
  RETURN NULL;
END
$$;

-- Else a trigger of a table of one's own would reach for any authority.
REVOKE ALL ON FUNCTION register.reach_by_file() FROM PUBLIC;

CREATE TRIGGER feed_file_reaches
  AFTER INSERT ON register.feed_file
  FOR EACH ROW EXECUTE FUNCTION register.reach_by_file();

-- What the ministry or an administrator expects in place of the law's interval. The last row counts.
CREATE TABLE register.feed_rhythm (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account text NOT NULL,
  -- null: whoever tells the account
  teller uuid REFERENCES register.organisation,
  -- longest time to the next telling; null: none is expected here
  days int CHECK (days BETWEEN 1 AND 3660),
  ground text NOT NULL CHECK (length(btrim(ground)) BETWEEN 10 AND 2000),
  -- null: the owner of the database
  set_by uuid DEFAULT register.organisation() REFERENCES register.organisation,
  set_at timestamptz NOT NULL DEFAULT now()
);

CREATE TRIGGER feed_rhythm_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.feed_rhythm
  FOR EACH STATEMENT EXECUTE FUNCTION register.refuse_change();

-- Who told what up to which day, and what of this is expected otherwise than the law has it: what answers rest on, for
-- whoever reads one. Two accounts stand here although nobody told them: a clear gate rests on them.
CREATE FUNCTION register.feed_reaches() RETURNS TABLE (
    account text, teller uuid, teller_name text, until date, told_at timestamptz, is_set boolean, days int
  )
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
  WITH rhythm AS (
    SELECT DISTINCT ON (r.account, r.teller) r.account, r.teller, r.days
    FROM register.feed_rhythm r
    ORDER BY r.account, r.teller, r.id DESC
  ), named AS (
    SELECT f.account, f.teller FROM register.feed_reach f
    UNION
    SELECT r.account, r.teller FROM rhythm r WHERE r.teller IS NOT NULL
  ), expected AS (
    SELECT n.account, n.teller FROM named n
    UNION ALL
    SELECT a.account, NULL
    FROM (
      SELECT r.account FROM rhythm r WHERE r.teller IS NULL
      UNION
      VALUES ('certificate'), ('declaration')
    ) a
    WHERE NOT EXISTS (SELECT FROM named n WHERE n.account = a.account)
  )
  SELECT
    e.account,
    e.teller,
    o.name,
    f.until,
    f.told_at,
    coalesce(own.account, whole.account) IS NOT NULL,
    CASE WHEN own.account IS NULL THEN whole.days ELSE own.days END
  FROM expected e
  LEFT JOIN register.feed_reach f ON f.account = e.account AND f.teller = e.teller
  LEFT JOIN register.organisation o ON o.id = e.teller
  LEFT JOIN rhythm own ON own.account = e.account AND own.teller = e.teller
  LEFT JOIN rhythm whole ON whole.account = e.account AND whole.teller IS NULL
  WHERE o.closed_at IS NULL
  ORDER BY e.account COLLATE "C", o.name, e.teller
$$;

-- Since when something has been missing: said once, and ended when it came.
CREATE TABLE register.missing (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  -- feed, backup, disk, job, key
  kind text NOT NULL CHECK (kind IN ('feed', 'backup', 'disk', 'job', 'key')),
  -- which of them: an account, the name of a job …
  name text NOT NULL,
  teller uuid REFERENCES register.organisation,
  since date NOT NULL,
  noticed_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz,
  CHECK (ended_at >= noticed_at)
);

CREATE UNIQUE INDEX missing_once ON register.missing (kind, name, teller) NULLS NOT DISTINCT WHERE ended_at IS NULL;

-- The moments as of which the register was backed up.
CREATE TABLE register.backup_taken (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  as_of timestamptz NOT NULL,
  program text NOT NULL,
  rows bigint NOT NULL CHECK (rows >= 0)
);

CREATE TRIGGER backup_taken_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.backup_taken
  FOR EACH STATEMENT EXECUTE FUNCTION register.refuse_change();

-- How the machine behind the register stands, for whoever looks after it.
CREATE FUNCTION register.machine_state() RETURNS TABLE (
    database_bytes bigint, folder text, schema_number int, backed_up_at timestamptz
  )
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  place text;
BEGIN
  -- only an owner that may read settings knows the folder
  BEGIN
    place := current_setting('data_directory');
  EXCEPTION WHEN insufficient_privilege THEN
    place := NULL;
  END;
  RETURN QUERY
    SELECT
      pg_database_size(current_database()),
      place,
      (SELECT max(m.number)::int FROM register_history.migration m),
      (SELECT max(b.as_of) FROM register.backup_taken b);
END
$$;

-- How the queue of jobs waits: the oldest that could run and does not, and what failed in the last week.
CREATE FUNCTION register.jobs_waiting() RETURNS TABLE (name text, waiting_since timestamptz, failed int)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
#variable_conflict use_column
BEGIN
  -- no node has worked yet
  IF to_regclass('jobs.queue') IS NULL THEN
    RETURN;
  END IF;
  RETURN QUERY
    SELECT
      q.name,
      min(j.start_after) FILTER (WHERE j.state IN ('created', 'retry') AND j.start_after <= now()),
      (count(*) FILTER (WHERE j.state = 'failed'))::int
    FROM jobs.queue q
    LEFT JOIN jobs.job j ON j.name = q.name
    WHERE q.name NOT LIKE '\_\_%'
    GROUP BY q.name
    ORDER BY q.name COLLATE "C";
END
$$;

REVOKE ALL ON FUNCTION register.feed_reaches(), register.machine_state(), register.jobs_waiting() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.feed_reaches() TO
  mileproof_exporter, mileproof_manufacturer, mileproof_office, mileproof_ministry, mileproof_customs,
  mileproof_registry, mileproof_tax, mileproof_administrator, mileproof_public, mileproof_job;
GRANT EXECUTE ON FUNCTION register.machine_state(), register.jobs_waiting() TO mileproof_administrator, mileproof_job;

INSERT INTO register.access
  SELECT 'register.feed_reach', part, action, NULL, 'teller = register.organisation() AND until <= register.today()'
  FROM unnest(ARRAY['manufacturer', 'office', 'customs', 'registry', 'tax', 'ministry']) part,
    unnest(ARRAY['SELECT', 'INSERT', 'UPDATE']) action;
INSERT INTO register.access
  SELECT 'register.feed_rhythm', part, action, NULL,
    CASE action WHEN 'INSERT' THEN 'set_by = register.organisation()' ELSE 'true' END
  FROM unnest(ARRAY['ministry', 'administrator']) part,
    unnest(ARRAY['SELECT', 'INSERT']) action;
INSERT INTO register.access VALUES
  ('register.missing', 'job', 'SELECT', NULL, 'true'),
  ('register.missing', 'job', 'INSERT', NULL, 'true'),
  ('register.missing', 'job', 'UPDATE', 'ended_at', 'true'),
  ('register.missing', 'administrator', 'SELECT', NULL, 'true'),
  ('register.missing', 'ministry', 'SELECT', NULL, $$kind = 'feed'$$),
  ('register.backup_taken', 'administrator', 'SELECT', NULL, 'true');

-- Keys that end up to a day without another to follow: of manufacturers that sign, and of programs.
CREATE FUNCTION register.keys_ending(asked date) RETURNS TABLE (kind text, owner text, ends date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
  SELECT 'signing', o.name, k.until_day
  FROM register.signing_key k
  JOIN register.organisation o ON o.id = k.manufacturer
  WHERE k.until_day BETWEEN register.today() AND asked
    AND k.compromised_since IS NULL
    AND o.closed_at IS NULL
    AND NOT EXISTS (
      SELECT FROM register.signing_key later
      WHERE later.manufacturer = k.manufacturer
        AND later.compromised_since IS NULL
        AND coalesce(later.until_day, 'infinity') > k.until_day
    )
  UNION ALL
  SELECT 'program', o.name, (p.expires_at AT TIME ZONE 'Asia/Shanghai')::date
  FROM register.api_key p
  JOIN register.organisation o ON o.id = p.organisation
  WHERE (p.expires_at AT TIME ZONE 'Asia/Shanghai')::date BETWEEN register.today() AND asked
    AND p.revoked_at IS NULL
    AND o.closed_at IS NULL
  ORDER BY 3, 2
$$;

REVOKE ALL ON FUNCTION register.keys_ending(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.keys_ending(date) TO mileproof_administrator, mileproof_job;

-- The ministry asks for runs and an administrator looks whether they come: that one was finished, and no more of it.
CREATE FUNCTION register.last_nation_run() RETURNS timestamptz
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp
  RETURN (SELECT max(r.finished_at) FROM register.nation_run r);

REVOKE ALL ON FUNCTION register.last_nation_run() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.last_nation_run() TO mileproof_administrator, mileproof_ministry;

SELECT register.apply_access();
