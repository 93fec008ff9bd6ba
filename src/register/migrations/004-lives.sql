-- The lives of `src/domain/lives` as tables, filled from them at each migration: what is not in them cannot happen.
CREATE TABLE register.life_state (
  life text NOT NULL,
  state text NOT NULL,
  PRIMARY KEY (life, state)
);

CREATE TABLE register.life_step (
  life text NOT NULL,
  verb text NOT NULL,
  -- empty: the step begins a life
  from_state text NOT NULL,
  to_state text NOT NULL,
  part text NOT NULL,
  needs text[] NOT NULL,
  PRIMARY KEY (life, verb, from_state, to_state, part)
);

-- A state that comes by its date: it holds after the day in that column.
CREATE TABLE register.life_by_date (
  life text NOT NULL,
  from_state text NOT NULL,
  to_state text NOT NULL,
  after_column text NOT NULL,
  PRIMARY KEY (life, from_state)
);

GRANT SELECT ON register.life_state, register.life_step, register.life_by_date TO
  mileproof_exporter, mileproof_manufacturer, mileproof_office, mileproof_ministry, mileproof_customs,
  mileproof_registry, mileproof_tax, mileproof_administrator, mileproof_public, mileproof_job;

-- Of a row that lives: its state on a day.
CREATE FUNCTION register.state_on(life_name text, living jsonb, day date) RETURNS text
  LANGUAGE sql STABLE
  RETURN coalesce(
    (
      SELECT to_state
      FROM register.life_by_date
      WHERE life = life_name
        AND from_state = living ->> 'state'
        AND (living ->> after_column)::date < day
    ),
    living ->> 'state'
  );

-- Guards a table whose rows live: they have `state`, `verb`, `stepped_at`, `stepped_part`, `stepped_by` (a person)
-- and `stepped_for` (an organisation). A step that no table of lives holds is refused, whoever writes it.
-- TG_ARGV: the life. Runs with the rights of whoever writes, so that the part is the role that acts.
CREATE FUNCTION register.guard_step() RETURNS trigger
  LANGUAGE plpgsql AS $$
DECLARE
  life_name text := TG_ARGV[0];
  at_state text := '';
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW.state = OLD.state AND NEW.verb = OLD.verb AND NEW.stepped_at = OLD.stepped_at THEN
      -- no step: what says who took the last one stays
      NEW.stepped_part := OLD.stepped_part;
      NEW.stepped_by := OLD.stepped_by;
      NEW.stepped_for := OLD.stepped_for;
      -- and so does all that the row says, but for the day a clock falls due, which the register itself writes
      IF register.part() NOT IN ('owner', 'job') AND to_jsonb(NEW) IS DISTINCT FROM to_jsonb(OLD) THEN
        RAISE EXCEPTION 'a % is not changed without a step', life_name
          USING ERRCODE = 'MP002', HINT = 'docs/spec/lives.md lists the steps';
      END IF;
      RETURN NEW;
    END IF;
    at_state := register.state_on(life_name, to_jsonb(OLD), register.today());
  END IF;
  IF NOT EXISTS (
    SELECT FROM register.life_step
    WHERE life = life_name
      AND verb = NEW.verb
      AND from_state = at_state
      AND to_state = NEW.state
      AND part = register.part()
  ) THEN
    RAISE EXCEPTION '% may not % a % that is %', register.part(), NEW.verb, life_name,
      CASE at_state WHEN '' THEN 'not there' ELSE at_state END
      USING ERRCODE = 'MP002', HINT = 'docs/spec/lives.md lists the steps';
  END IF;
  NEW.stepped_at := clock_timestamp();
  NEW.stepped_part := register.part();
  NEW.stepped_by := register.person();
  NEW.stepped_for := register.organisation();
  RETURN NEW;
END
$$;

-- Makes an event of each step. TG_ARGV: the life, then the columns that hold the exporter and the province of the
-- row, empty where it has none. Runs as the owner: nobody else may write events.
CREATE FUNCTION register.record_step() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  new_row jsonb := to_jsonb(NEW);
BEGIN
  INSERT INTO register.event (part, organisation, person, verb, kind, thing, before, after, exporter, province)
    VALUES (
      NEW.stepped_part,
      NEW.stepped_for,
      NEW.stepped_by,
      NEW.verb,
      TG_ARGV[0],
      NEW.id,
      CASE TG_OP WHEN 'UPDATE' THEN sha256(convert_to(to_jsonb(OLD)::text, 'UTF8')) END,
      sha256(convert_to(new_row::text, 'UTF8')),
      CASE TG_ARGV[1] WHEN '' THEN NULL ELSE (new_row ->> TG_ARGV[1])::uuid END,
      CASE TG_ARGV[2] WHEN '' THEN NULL ELSE new_row ->> TG_ARGV[2] END
    );
  RETURN NULL;
END
$$;

-- Else a trigger of a table of one's own would write any event.
REVOKE ALL ON FUNCTION register.record_step() FROM PUBLIC;

-- Makes a table live: its columns, its foreign key to the states, its guard and its events.
CREATE FUNCTION register.make_alive(relation regclass, life_name text, exporter_column text, province_column text)
  RETURNS void
  LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format(
    'ALTER TABLE %s
      ADD COLUMN state text NOT NULL,
      ADD COLUMN verb text NOT NULL,
      ADD COLUMN stepped_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      ADD COLUMN stepped_part text NOT NULL DEFAULT register.part(),
      ADD COLUMN stepped_by uuid,
      ADD COLUMN stepped_for uuid,
      ADD COLUMN life text NOT NULL GENERATED ALWAYS AS (%L) STORED,
      ADD FOREIGN KEY (life, state) REFERENCES register.life_state',
    relation, life_name
  );
  EXECUTE format(
    'CREATE TRIGGER a_guard_step BEFORE INSERT OR UPDATE ON %s
      FOR EACH ROW EXECUTE FUNCTION register.guard_step(%L)',
    relation, life_name
  );
  EXECUTE format(
    'CREATE TRIGGER z_record_begin AFTER INSERT ON %s
      FOR EACH ROW EXECUTE FUNCTION register.record_step(%L, %L, %L)',
    relation, life_name, exporter_column, province_column
  );
  EXECUTE format(
    'CREATE TRIGGER z_record_step AFTER UPDATE ON %s
      FOR EACH ROW
      WHEN (NEW.stepped_at <> OLD.stepped_at)
      EXECUTE FUNCTION register.record_step(%L, %L, %L)',
    relation, life_name, exporter_column, province_column
  );
  EXECUTE format(
    'CREATE TRIGGER stays BEFORE DELETE OR TRUNCATE ON %s EXECUTE FUNCTION register.refuse_change()',
    relation
  );
END
$$;
