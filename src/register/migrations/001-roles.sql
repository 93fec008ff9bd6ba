-- Roles of the cluster. The service signs in as a role that owns nothing and inherits nothing: it may only
-- `set role` to the part it plays in one transaction. Roles outlive a database, so each is made only once.
DO $$
DECLARE
  part text;
BEGIN
  FOREACH part IN ARRAY ARRAY[
    'exporter', 'manufacturer', 'office', 'ministry', 'customs', 'registry', 'tax', 'administrator', 'public', 'job'
  ] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'mileproof_' || part) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN NOINHERIT NOBYPASSRLS', 'mileproof_' || part);
    END IF;
  END LOOP;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'mileproof_service') THEN
    CREATE ROLE mileproof_service LOGIN NOINHERIT NOBYPASSRLS;
  END IF;
  FOREACH part IN ARRAY ARRAY[
    'exporter', 'manufacturer', 'office', 'ministry', 'customs', 'registry', 'tax', 'administrator', 'public', 'job'
  ] LOOP
    IF NOT EXISTS (
      SELECT FROM pg_auth_members
      WHERE roleid = ('mileproof_' || part)::regrole AND member = 'mileproof_service'::regrole
    ) THEN
      EXECUTE format('GRANT %I TO mileproof_service WITH INHERIT FALSE, SET TRUE', 'mileproof_' || part);
    END IF;
  END LOOP;
END
$$;

CREATE SCHEMA register;

CREATE EXTENSION IF NOT EXISTS btree_gist;

REVOKE ALL ON SCHEMA public FROM PUBLIC;

-- Nobody but the owner makes tables, also no temporary ones, which could stand before others or carry triggers.
DO $$
BEGIN
  EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
END
$$;

-- Whoever may play a part may name what stands in the schema; tables are granted one by one.
GRANT USAGE ON SCHEMA register TO
  mileproof_exporter, mileproof_manufacturer, mileproof_office, mileproof_ministry, mileproof_customs,
  mileproof_registry, mileproof_tax, mileproof_administrator, mileproof_public, mileproof_job;

-- The part played in this transaction: `exporter`, `office` …; the owner plays `owner`.
CREATE FUNCTION register.part() RETURNS text
  LANGUAGE sql STABLE
  RETURN CASE
    WHEN current_user LIKE 'mileproof\_%' THEN substr(current_user, 11)
    ELSE 'owner'
  END;

-- The organisation that acts in this transaction; null when none was named.
CREATE FUNCTION register.organisation() RETURNS uuid
  LANGUAGE sql STABLE
  RETURN nullif(current_setting('mileproof.organisation', true), '')::uuid;

-- The person that acts in this transaction; null for a key of a program and for the public.
CREATE FUNCTION register.person() RETURNS uuid
  LANGUAGE sql STABLE
  RETURN nullif(current_setting('mileproof.person', true), '')::uuid;

-- The province of the office that acts in this transaction, GB/T 2260, two digits; null for others.
CREATE FUNCTION register.province() RETURNS text
  LANGUAGE sql STABLE
  RETURN nullif(current_setting('mileproof.province', true), '');

-- The maker that acts in this transaction, its id in the reference list; null for others.
CREATE FUNCTION register.maker() RETURNS text
  LANGUAGE sql STABLE
  RETURN nullif(current_setting('mileproof.maker', true), '');

-- The day in China, by which the law counts. A transaction may name another for a demonstration or a test.
CREATE FUNCTION register.today() RETURNS date
  LANGUAGE sql STABLE
  RETURN coalesce(
    nullif(current_setting('mileproof.today', true), '')::date,
    (now() AT TIME ZONE 'Asia/Shanghai')::date
  );

-- Refuses whatever would change or remove a row of a table that only grows.
CREATE FUNCTION register.refuse_change() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed or removed', TG_TABLE_NAME
    USING ERRCODE = 'MP001', HINT = 'write a new row instead';
END
$$;

-- What has come to its end stays there: a moment in a column that was written once is not written again.
-- TG_ARGV: the column.
CREATE FUNCTION register.guard_end() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF register.part() <> 'owner'
    AND to_jsonb(OLD) ->> TG_ARGV[0] IS NOT NULL
    AND to_jsonb(NEW) -> TG_ARGV[0] IS DISTINCT FROM to_jsonb(OLD) -> TG_ARGV[0]
  THEN
    RAISE EXCEPTION '% of % is written once', TG_ARGV[0], TG_TABLE_NAME USING ERRCODE = 'MP001';
  END IF;
  RETURN NEW;
END
$$;
