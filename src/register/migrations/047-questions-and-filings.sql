-- Templates of what an office asks to be supplemented, and what an exporter says of itself in a filing.

-- A text that an office asks again and again: its own, by a name.
CREATE TABLE register.question_template (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation uuid NOT NULL REFERENCES register.organisation,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  text_zh text NOT NULL CHECK (length(text_zh) BETWEEN 1 AND 20000),
  -- null: its Chinese is sent alone
  text_en text CHECK (length(text_en) BETWEEN 1 AND 20000),
  made_by uuid REFERENCES register.person,
  made_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz
);

CREATE UNIQUE INDEX question_template_name ON register.question_template (organisation, name) WHERE ended_at IS NULL;

CREATE TRIGGER question_template_ends
  BEFORE UPDATE ON register.question_template
  FOR EACH ROW EXECUTE FUNCTION register.guard_end('ended_at');

-- What an exporter says of itself beside the facts of a filing: the newest counts, none is taken back. Telephone and
-- legal person are sealed with a key that is not in the database, and opened for a reason alone.
CREATE TABLE register.filing_said (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  filing uuid NOT NULL REFERENCES register.filing,
  said_on date NOT NULL DEFAULT register.today(),
  said_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  -- how cars that it exported are cared for; null: not said
  after_sales text CHECK (length(after_sales) BETWEEN 1 AND 20000),
  sealed bytea NOT NULL,
  key_version int NOT NULL
);

CREATE INDEX filing_said_filing ON register.filing_said (filing, said_at);

INSERT INTO register.access VALUES
  ('register.question_template', 'office', 'SELECT', NULL, 'organisation = register.organisation()'),
  ('register.question_template', 'office', 'INSERT', NULL, 'organisation = register.organisation()'),
  ('register.question_template', 'office', 'UPDATE', 'ended_at', 'organisation = register.organisation()'),
  ('register.filing_said', 'exporter', 'INSERT', NULL,
    'filing IN (SELECT f.id FROM register.filing f WHERE f.exporter = register.organisation())'),
  ('register.filing_said', 'exporter', 'SELECT', 'id, filing, said_on, said_at, after_sales',
    'filing IN (SELECT f.id FROM register.filing f WHERE f.exporter = register.organisation())'),
  ('register.filing_said', 'office', 'SELECT', 'id, filing, said_on, said_at, after_sales',
    'filing IN (SELECT f.id FROM register.filing f WHERE f.province = register.province())'),
  ('register.filing_said', 'ministry', 'SELECT', 'id, filing, said_on, said_at, after_sales', 'true');

SELECT register.apply_access();

-- Telephone and legal person of a filing as they were said last, for a person of its office or of the ministry. Never
-- given without the event that says who and why.
CREATE FUNCTION register.open_filing_contact(of_filing uuid, reason text)
  RETURNS TABLE (said uuid, sealed bytea, key_version int)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  -- the role that was set: inside this function the owner acts
  acting text := substr(current_setting('role'), 11);
  about register.filing;
BEGIN
  IF register.person() IS NULL OR NOT 'act' = ANY (register.rights_of_actor()) THEN
    RAISE EXCEPTION 'only a person who acts for an office opens a contact' USING ERRCODE = '42501';
  END IF;
  IF length(btrim(reason)) < 10 THEN
    RAISE EXCEPTION 'a contact is opened for a reason' USING ERRCODE = '23514';
  END IF;
  SELECT f.* INTO about
    FROM register.filing f
    WHERE f.id = of_filing
      AND (acting = 'ministry' OR (acting = 'office' AND f.province = register.province()));
  SELECT s.id, s.sealed, s.key_version INTO said, sealed, key_version
    FROM register.filing_said s
    WHERE s.filing = about.id
    ORDER BY s.said_at DESC
    LIMIT 1;
  IF sealed IS NULL THEN
    RETURN;
  END IF;
  INSERT INTO register.event (part, organisation, person, verb, kind, thing, province, detail)
    VALUES (
      acting,
      register.organisation(),
      register.person(),
      'open-contact',
      'filing',
      of_filing,
      about.province,
      jsonb_build_object('reason', reason)
    );
  RETURN NEXT;
END
$$;

REVOKE ALL ON FUNCTION register.open_filing_contact(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.open_filing_contact(uuid, text) TO mileproof_office, mileproof_ministry;
