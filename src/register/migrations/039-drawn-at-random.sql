-- What of grounds, holds and cases was left: vehicles that are drawn at random, and the keys of offices that end.

-- A vehicle of an application that was drawn at random when it was handed in. Who is drawn is decided by the program,
-- which alone has the key; the row says by what lot, and stays. No exporter reads it.
CREATE TABLE register.sample (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  vehicle uuid NOT NULL UNIQUE REFERENCES register.application_vehicle,
  application uuid NOT NULL REFERENCES register.application,
  vin text NOT NULL CHECK (length(vin) BETWEEN 1 AND 60),
  exporter uuid NOT NULL REFERENCES register.organisation,
  province text NOT NULL CHECK (province ~ '^[0-9]{2}$'),
  drawn_on date NOT NULL,
  -- the share of the law on that day
  per_thousand int NOT NULL CHECK (per_thousand BETWEEN 1 AND 1000),
  lot bytea NOT NULL CHECK (length(lot) = 32),
  -- its first four bytes lie below that share of all
  CHECK (
    (get_byte(lot, 0)::bigint * 16777216 + get_byte(lot, 1) * 65536 + get_byte(lot, 2) * 256 + get_byte(lot, 3)) * 1000
      < per_thousand * 4294967296
  )
);

CREATE INDEX sample_application ON register.sample (application);
CREATE INDEX sample_place ON register.sample (province, drawn_on DESC, id DESC);
CREATE INDEX sample_vin ON register.sample (vin);

CREATE TRIGGER sample_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.sample
  FOR EACH STATEMENT EXECUTE FUNCTION register.refuse_change();

-- A case may begin from it. The checks of 033 that name what a case begins from have no name of their own.
DO $$
DECLARE
  old name;
BEGIN
  SELECT c.conname INTO STRICT old
    FROM pg_constraint c
    WHERE c.conrelid = 'register.case_file'::regclass
      AND pg_get_constraintdef(c.oid) LIKE '%num_nonnulls(complaint, pattern, ring, verdict, hold) = 1%';
  EXECUTE format('ALTER TABLE register.case_file DROP CONSTRAINT %I', old);
END
$$;

ALTER TABLE register.case_file
  ADD COLUMN sample uuid REFERENCES register.sample,
  ADD CHECK (num_nonnulls(complaint, pattern, ring, verdict, hold, sample) = 1);

CREATE INDEX case_of_sample ON register.case_file (sample) WHERE sample IS NOT NULL;

CREATE OR REPLACE FUNCTION register.place_case() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  acting text := substr(current_setting('role'), 11);
  about register.complaint;
  judged register.verdict;
  ring jsonb;
BEGIN
  NEW.opened_on := register.today();
  IF NEW.complaint IS NOT NULL THEN
    SELECT * INTO about FROM register.complaint WHERE id = NEW.complaint AND state = 'escalated';
    IF about.id IS NULL OR about.stepped_for IS DISTINCT FROM register.organisation() THEN
      RAISE EXCEPTION 'a case is opened by whoever made the complaint one' USING ERRCODE = '42501';
    END IF;
    NEW.origin := 'complaint';
    NEW.origin_key := about.id;
    NEW.province := about.province;
    NEW.exporter := about.exporter;
    NEW.vin := about.vin;
  ELSE
    NEW.province := CASE acting WHEN 'office' THEN register.province() END;
    NEW.exporter := NULL;
    IF NEW.pattern IS NOT NULL THEN
      NEW.origin := 'pattern';
      NEW.origin_key := NEW.pattern || ' ' || NEW.vin;
      PERFORM FROM register.nation_pattern p
        WHERE p.run = NEW.run
          AND p.vin = NEW.vin
          AND p.evidence ? NEW.pattern
          AND (acting = 'ministry' OR p.province = NEW.province);
    ELSIF NEW.ring IS NOT NULL THEN
      NEW.origin := 'ring';
      SELECT g.ring INTO ring
        FROM register.nation_ring g
        WHERE g.run = NEW.run AND g.number = NEW.ring AND (acting = 'ministry' OR NEW.province = ANY (g.provinces));
      -- parties of a ring are in no other; runs number them anew
      NEW.origin_key := concat_ws(' ', ring ->> 'label', ring -> 'exporters' ->> 0);
    ELSIF NEW.hold IS NOT NULL THEN
      NEW.origin := 'hold';
      NEW.origin_key := NEW.hold;
      -- ports read every hold, and have no cases
      SELECT h.vin INTO NEW.vin
        FROM register.hold h
        WHERE h.id = NEW.hold AND (acting = 'ministry' OR h.province = NEW.province);
    ELSIF NEW.sample IS NOT NULL THEN
      NEW.origin := 'sample';
      NEW.origin_key := NEW.sample;
      SELECT s.vin INTO NEW.vin
        FROM register.sample s
        WHERE s.id = NEW.sample AND (acting = 'ministry' OR s.province = NEW.province);
    ELSE
      NEW.origin := 'finding';
      SELECT * INTO judged
        FROM register.verdict v
        WHERE v.id = NEW.verdict AND (acting = 'ministry' OR v.province = NEW.province);
      NEW.origin_key := concat_ws(' ', judged.application, judged.vin, NEW.finding);
      NEW.vin := judged.vin;
    END IF;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'a case is opened by whoever may see what it begins from' USING ERRCODE = '23503';
    END IF;
  END IF;
  NEW.number := register.next_number('AJ', coalesce(NEW.province, '00'));
  RETURN NEW;
END
$$;

-- Keys that end up to a day without another to follow: of manufacturers and offices that sign, and of programs.
CREATE OR REPLACE FUNCTION register.keys_ending(asked date) RETURNS TABLE (kind text, owner text, ends date)
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
  -- of an office or the ministry: another for each of its purposes
  SELECT 'signing', o.name, k.until_day
  FROM register.signing_key k
  JOIN register.organisation o ON o.id = k.authority
  WHERE k.until_day BETWEEN register.today() AND asked
    AND k.compromised_since IS NULL
    AND o.closed_at IS NULL
    AND NOT k.purposes <@ ARRAY(
      SELECT unnest(later.purposes)
      FROM register.signing_key later
      WHERE later.authority = k.authority
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

INSERT INTO register.access VALUES
  ('register.sample', 'job', 'SELECT', NULL, 'true'),
  ('register.sample', 'job', 'INSERT', NULL, 'true'),
  ('register.sample', 'office', 'SELECT', NULL, 'province = register.province()'),
  ('register.sample', 'ministry', 'SELECT', NULL, 'true');
UPDATE register.access
  SET columns = columns || ', sample'
  WHERE relation = 'register.case_file'::regclass
    AND (action = 'INSERT' OR (part = 'job' AND action = 'SELECT'));

SELECT register.apply_access();
