-- Outlets speak: by a key that their manufacturer gives them, of a car that they repaired, refused or wait for parts of.

-- The key that is shown in this transaction, as its SHA-256. To know the hash alone opens nothing.
CREATE FUNCTION register.shown_outlet_key() RETURNS bytea
  LANGUAGE sql STABLE
  RETURN sha256(convert_to(nullif(current_setting('mileproof.outlet_key', true), ''), 'UTF8'));

CREATE TABLE register.outlet_key (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  outlet uuid NOT NULL,
  organisation uuid NOT NULL DEFAULT register.organisation(),
  -- who made it: a person, never a program
  person uuid NOT NULL DEFAULT register.person() REFERENCES register.person,
  -- SHA-256 of the random key; the key itself is shown once and kept nowhere
  digest bytea NOT NULL UNIQUE CHECK (length(digest) = 32),
  made_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz,
  FOREIGN KEY (outlet, organisation) REFERENCES register.outlet (id, organisation)
);

CREATE INDEX outlet_key_of ON register.outlet_key (outlet, made_at);

-- a key that was ended does not come back
CREATE TRIGGER outlet_key_ends
  BEFORE UPDATE ON register.outlet_key
  FOR EACH ROW EXECUTE FUNCTION register.guard_end('ended_at');

-- The key that is shown, where it lives: not ended, of an outlet that is public and not closed, of an open network.
CREATE FUNCTION register.speaking_key() RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp
  RETURN (
    SELECT k.id
    FROM register.outlet_key k
    JOIN register.outlet o ON o.id = k.outlet
    JOIN register.organisation g ON g.id = k.organisation
    WHERE k.digest = register.shown_outlet_key()
      AND k.ended_at IS NULL
      AND o.published_on IS NOT NULL
      AND o.state <> 'closed'
      AND g.closed_at IS NULL
  );

-- The outlet that speaks by it.
CREATE FUNCTION register.speaking_outlet() RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp
  RETURN (SELECT outlet FROM register.outlet_key WHERE id = register.speaking_key());

-- What an outlet said of a car: kind and day, and nothing in words.
CREATE TABLE register.outlet_word (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  outlet uuid NOT NULL DEFAULT register.speaking_outlet() REFERENCES register.outlet,
  key uuid NOT NULL DEFAULT register.speaking_key() REFERENCES register.outlet_key,
  vin text NOT NULL CHECK (vin ~ '^[A-HJ-NPR-Z0-9]{17}$'),
  kind text NOT NULL CHECK (kind IN ('served', 'refused', 'waiting-for-parts')),
  -- the day of which it is said: abroad it may be a day later than in China
  said_of date NOT NULL,
  told_on date NOT NULL DEFAULT register.today(),
  told_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  -- thresholds of our own: what lies further back is for the books of the outlet, and no later day has come
  CHECK (said_of BETWEEN told_on - 90 AND told_on + 1),
  -- said twice it is said once
  UNIQUE (outlet, vin, kind, said_of)
);

CREATE INDEX outlet_word_vin ON register.outlet_word (vin, said_of);
CREATE INDEX outlet_word_day ON register.outlet_word (outlet, said_of);
CREATE INDEX outlet_word_told ON register.outlet_word (outlet, told_on);

CREATE TRIGGER outlet_word_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.outlet_word
  EXECUTE FUNCTION register.refuse_change();

-- What was said before is not said again. An outlet says at most so much a day: 200 cars are more than a workshop takes in, a threshold of our own.
CREATE FUNCTION register.guard_outlet_word() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  -- said before
  IF EXISTS (
    SELECT FROM register.outlet_word w
    WHERE w.outlet = NEW.outlet AND w.vin = NEW.vin AND w.kind = NEW.kind AND w.said_of = NEW.said_of
  ) THEN
    RETURN NULL;
  END IF;
  IF (SELECT count(*) FROM register.outlet_word w WHERE w.outlet = NEW.outlet AND w.told_on = NEW.told_on) >= 200 THEN
    RAISE EXCEPTION 'an outlet says no more than this a day' USING ERRCODE = 'MPN02';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER b_outlet_word
  BEFORE INSERT ON register.outlet_word
  FOR EACH ROW EXECUTE FUNCTION register.guard_outlet_word();

-- How many cars each outlet said it served, refused or waits with since a day: of a car what it said last, of two words
-- of one day the later. For anybody: counts alone.
CREATE FUNCTION register.outlet_words(since date, of_outlets uuid[])
  RETURNS TABLE (outlet uuid, served int, refused int, waiting int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT
      l.outlet,
      (count(*) FILTER (WHERE l.kind = 'served'))::int,
      (count(*) FILTER (WHERE l.kind = 'refused'))::int,
      (count(*) FILTER (WHERE l.kind = 'waiting-for-parts'))::int
    FROM (
      SELECT DISTINCT ON (w.outlet, w.vin) w.outlet, w.kind
      FROM register.outlet_word w
      WHERE w.said_of >= since AND (of_outlets IS NULL OR w.outlet = ANY (of_outlets))
      ORDER BY w.outlet, w.vin, w.said_of DESC, w.id DESC
    ) l
    GROUP BY l.outlet
  $$;

-- What outlets said of one car, the newest first, for anybody: kind, day and place.
CREATE FUNCTION register.outlet_words_of(of_vin text)
  RETURNS TABLE (kind text, said_of date, name text, city text, country text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT w.kind, w.said_of, o.name, o.city, o.country
    FROM register.outlet_word w
    JOIN register.outlet o ON o.id = w.outlet
    WHERE w.vin = of_vin
    ORDER BY w.said_of DESC, w.id DESC
    LIMIT 5
  $$;

REVOKE ALL ON FUNCTION
  register.speaking_key(), register.speaking_outlet(), register.guard_outlet_word(),
  register.outlet_words(date, uuid[]), register.outlet_words_of(text)
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.speaking_key(), register.speaking_outlet() TO mileproof_public;
GRANT EXECUTE ON FUNCTION register.outlet_words(date, uuid[]), register.outlet_words_of(text) TO
  mileproof_exporter, mileproof_manufacturer, mileproof_office, mileproof_ministry, mileproof_customs,
  mileproof_registry, mileproof_tax, mileproof_administrator, mileproof_public, mileproof_job;

-- Who sees and writes it. An office reads how often and when, not of which car: cars of other provinces are among them.
INSERT INTO register.access VALUES
  ('register.outlet_key', 'manufacturer', 'SELECT', 'id, outlet, organisation, person, made_at, ended_at',
    'organisation = register.organisation()'),
  ('register.outlet_key', 'manufacturer', 'INSERT', 'outlet, digest', 'organisation = register.organisation()'),
  ('register.outlet_key', 'manufacturer', 'UPDATE', 'ended_at', 'organisation = register.organisation()'),
  ('register.outlet_word', 'public', 'INSERT', 'vin, kind, said_of', 'outlet = register.speaking_outlet()'),
  ('register.outlet_word', 'manufacturer', 'SELECT', NULL,
    'outlet IN (SELECT o.id FROM register.outlet o WHERE o.organisation = register.organisation())'),
  ('register.outlet_word', 'office', 'SELECT', 'id, outlet, kind, said_of, told_on, told_at', 'true'),
  ('register.outlet_word', 'ministry', 'SELECT', NULL, 'true');

-- Complaints are answered by sentences that have words in every language of the public; what is written is an addition.
ALTER TABLE register.complaint_said
  ADD COLUMN answer jsonb CHECK (answer IS NULL OR (jsonb_typeof(answer) = 'object' AND verb = 'answer'));
DO $$
DECLARE
  known text;
BEGIN
  -- said by somebody else than a buyer is a text; from now on that, a sentence, or both
  FOR known IN
    SELECT conname
    FROM pg_constraint
    WHERE conrelid = 'register.complaint_said'::regclass
      AND contype = 'c'
      AND pg_get_constraintdef(oid) LIKE '%text IS NULL%part = %'
  LOOP
    EXECUTE format('ALTER TABLE register.complaint_said DROP CONSTRAINT %I', known);
  END LOOP;
END
$$;
ALTER TABLE register.complaint_said
  ADD CONSTRAINT complaint_said_something CHECK ((text IS NULL AND answer IS NULL) = (part = 'public'));

UPDATE register.access
  SET columns = columns || ', answer'
  WHERE relation = 'register.complaint_said'::regclass
    AND columns LIKE '%ground, outlet';

SELECT register.apply_access();
