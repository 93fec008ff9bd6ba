-- A draft is seen by its exporter alone; a manufacturer may want a second person for many letters; a letter that is
-- signed elsewhere gets a place in a status list.

-- What was never handed in is nobody's but the exporter's: neither a draft nor one that was taken back as a draft.
UPDATE register.access
  SET rows = CASE rows WHEN 'true' THEN 'version > 0' ELSE '(' || rows || ') AND version > 0' END
  WHERE relation = 'register.application'::regclass AND part IN ('office', 'ministry') AND action = 'SELECT';
UPDATE register.access
  SET rows = CASE rows WHEN 'true' THEN 'submitted_on IS NOT NULL' ELSE '(' || rows || ') AND submitted_on IS NOT NULL' END
  WHERE relation = 'register.filing'::regclass AND part IN ('office', 'ministry') AND action = 'SELECT';

-- How many letters one person of a manufacturer may draft and sign alone on a day.
CREATE TABLE register.signing_rule (
  manufacturer uuid PRIMARY KEY REFERENCES register.organisation,
  -- more than so many need a second person; null: none does
  second_over int CHECK (second_over BETWEEN 0 AND 20000),
  set_by uuid REFERENCES register.person,
  set_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

ALTER TABLE register.letter
  -- who signed it after having drafted it, as far as anybody knows: nobody else looked at it
  ADD COLUMN signed_alone_by uuid;

CREATE INDEX letter_signed_alone ON register.letter (signed_alone_by, issued_on) WHERE signed_alone_by IS NOT NULL;

CREATE FUNCTION register.mark_signed_alone() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  NEW.signed_alone_by := CASE
    WHEN NEW.verb = 'issue' AND coalesce(OLD.stepped_by, NEW.stepped_by) = NEW.stepped_by THEN NEW.stepped_by
  END;
  RETURN NEW;
END
$$;

-- Behind the other checks, before the row is written: what is signed together is counted once.
CREATE FUNCTION register.guard_second_signer() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  over int;
BEGIN
  SELECT r.second_over INTO over FROM register.signing_rule r WHERE r.manufacturer = register.organisation();
  IF over IS NULL OR NOT EXISTS (SELECT FROM signed WHERE verb = 'issue' AND signed_alone_by IS NOT NULL) THEN
    RETURN NULL;
  END IF;
  IF (
    SELECT count(*)
    FROM register.letter l
    WHERE l.signed_alone_by = register.person() AND l.issued_on = register.today()
  ) > over
  THEN
    RAISE EXCEPTION 'more than % letters need a second person', over USING ERRCODE = 'MP003';
  END IF;
  RETURN NULL;
END
$$;

REVOKE ALL ON FUNCTION register.mark_signed_alone(), register.guard_second_signer() FROM PUBLIC;

CREATE TRIGGER d_signed_alone
  BEFORE UPDATE ON register.letter
  FOR EACH ROW
  WHEN (NEW.verb IN ('issue', 'recall') AND NEW.stepped_at <> OLD.stepped_at)
  EXECUTE FUNCTION register.mark_signed_alone();

CREATE TRIGGER zzz_second_signer
  AFTER UPDATE ON register.letter
  REFERENCING NEW TABLE AS signed
  FOR EACH STATEMENT EXECUTE FUNCTION register.guard_second_signer();

-- A place in a status list, kept for a letter that its manufacturer signs elsewhere.
CREATE TABLE register.status_place (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  manufacturer uuid NOT NULL REFERENCES register.organisation,
  status_list uuid NOT NULL,
  status_index int NOT NULL CHECK (status_index >= 0),
  -- of the letter, as its manufacturer calls it
  number text CHECK (length(number) BETWEEN 1 AND 64),
  state text NOT NULL DEFAULT 'issued' CHECK (state IN ('issued', 'suspended', 'revoked')),
  ground text CHECK (length(ground) BETWEEN 1 AND 20000),
  made_by uuid REFERENCES register.person,
  made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  FOREIGN KEY (status_list, manufacturer) REFERENCES register.status_list (id, manufacturer),
  CONSTRAINT status_place_used UNIQUE (status_list, status_index),
  CHECK (state = 'issued' OR ground IS NOT NULL)
);

CREATE INDEX status_place_of ON register.status_place (manufacturer, made_at DESC, id DESC);

CREATE FUNCTION register.guard_status_place() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF ROW (NEW.id, NEW.manufacturer, NEW.status_list, NEW.status_index, NEW.number, NEW.made_by, NEW.made_at)
    IS DISTINCT FROM ROW (OLD.id, OLD.manufacturer, OLD.status_list, OLD.status_index, OLD.number, OLD.made_by, OLD.made_at)
  THEN
    RAISE EXCEPTION 'a place is kept for one letter, for ever' USING ERRCODE = 'MP001';
  END IF;
  IF OLD.state = 'revoked' THEN
    RAISE EXCEPTION 'what is revoked stays revoked' USING ERRCODE = 'MP001';
  END IF;
  RETURN NEW;
END
$$;

REVOKE ALL ON FUNCTION register.guard_status_place() FROM PUBLIC;

CREATE TRIGGER a_status_place
  BEFORE UPDATE ON register.status_place
  FOR EACH ROW EXECUTE FUNCTION register.guard_status_place();
CREATE TRIGGER status_place_stays
  BEFORE DELETE OR TRUNCATE ON register.status_place
  EXECUTE FUNCTION register.refuse_change();
CREATE TRIGGER zz_touch_status_list
  AFTER UPDATE ON register.status_place
  FOR EACH ROW
  WHEN (OLD.state <> NEW.state)
  EXECUTE FUNCTION register.touch_status_list();

INSERT INTO register.access VALUES
  ('register.signing_rule', 'manufacturer', 'SELECT', NULL, 'manufacturer = register.organisation()'),
  ('register.signing_rule', 'manufacturer', 'INSERT', NULL,
    'manufacturer = register.organisation() AND set_by = register.person()'),
  ('register.signing_rule', 'manufacturer', 'UPDATE', 'second_over, set_by, set_at',
    'manufacturer = register.organisation()'),
  ('register.status_place', 'manufacturer', 'SELECT', NULL, 'manufacturer = register.organisation()'),
  ('register.status_place', 'manufacturer', 'UPDATE', 'state, ground, changed_at',
    'manufacturer = register.organisation()'),
  ('register.status_place', 'job', 'SELECT', NULL, 'true'),
  ('register.status_place', 'job', 'INSERT', NULL, 'true');
UPDATE register.access
  SET columns = columns || ', signed_alone_by'
  WHERE relation = 'register.letter'::regclass
    AND part IN ('manufacturer', 'job')
    AND action = 'SELECT'
    AND columns IS NOT NULL;

SELECT register.apply_access();
