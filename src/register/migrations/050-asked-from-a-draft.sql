-- Letters that are asked for before the application is filed, and the name of the file that a draft was read from.

-- What an exporter asks a manufacturer for while it still prepares: a letter for a VIN that leaves for a country. It is
-- no letter yet. It becomes one when an application of the same exporter lists the same VIN for the same country; until
-- then the manufacturer sees it, may decline it, and can neither draft nor sign.
CREATE TABLE register.early_request (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  -- that its letter will have
  number text NOT NULL UNIQUE CHECK (number ~ '^SH[A-Z2-7]{10}$'),
  manufacturer uuid NOT NULL REFERENCES register.organisation,
  maker text NOT NULL,
  -- the draft in which it was asked
  application uuid NOT NULL,
  vin text NOT NULL CHECK (length(vin) = 17),
  destination text NOT NULL CHECK (destination ~ '^[A-Z]{2}$'),
  model text NOT NULL CHECK (length(model) <= 20000),
  -- what follows from the application stands here for whoever does not see it
  exporter uuid NOT NULL,
  exporter_uscc text NOT NULL,
  exporter_name text NOT NULL,
  province text NOT NULL,
  asked_on date NOT NULL,
  -- the last day on which it can become a letter, inclusive
  until_day date NOT NULL CHECK (until_day > asked_on),
  ended_why text CHECK (ended_why IN ('bound', 'declined', 'withdrawn', 'left-draft', 'lapsed')),
  ended_on date,
  -- of what was declined
  ground text CHECK (length(ground) BETWEEN 1 AND 20000),
  -- the letter that it became
  letter uuid UNIQUE REFERENCES register.letter,
  made_at timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (application, exporter, province) REFERENCES register.application (id, exporter, province),
  CHECK ((ended_why IS NULL) = (ended_on IS NULL)),
  CHECK (coalesce(ended_why = 'bound', false) = (letter IS NOT NULL)),
  CHECK (coalesce(ended_why = 'declined', false) = (ground IS NOT NULL))
);

-- an exporter asks once; two exporters may ask for one VIN
CREATE UNIQUE INDEX early_request_waiting ON register.early_request (exporter, vin, destination)
  WHERE ended_why IS NULL;
CREATE INDEX early_request_application ON register.early_request (application, vin);
CREATE INDEX early_request_manufacturer ON register.early_request (manufacturer, made_at, id);
CREATE INDEX early_request_exporter ON register.early_request (exporter, made_at, id);

-- Whoever asks says the draft, the VIN, the country, whom, and the model; the rest follows.
CREATE FUNCTION register.begin_early_request() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  draft record;
BEGIN
  -- whoever submits the draft at the same moment waits, and binds it then
  SELECT a.state, a.exporter, a.province, o.uscc, o.name INTO draft
    FROM register.application a
    JOIN register.organisation o ON o.id = a.exporter
    WHERE a.id = NEW.application
    FOR SHARE OF a;
  IF draft IS NULL OR draft.state <> 'draft' THEN
    RAISE EXCEPTION 'letters are asked for early from a draft'
      USING ERRCODE = 'MPL01', HINT = 'ask for the letters of the application';
  END IF;
  IF NOT EXISTS (
    SELECT FROM register.organisation o
    WHERE o.id = NEW.manufacturer AND o.part = 'manufacturer' AND o.maker = NEW.maker AND o.closed_at IS NULL
  ) THEN
    RAISE EXCEPTION 'letters are issued by manufacturers' USING ERRCODE = 'MPL03';
  END IF;
  IF num_nonnulls(NEW.ended_why, NEW.ended_on, NEW.ground, NEW.letter) > 0 THEN
    RAISE EXCEPTION 'a request begins as one that waits' USING ERRCODE = 'MP002';
  END IF;
  NEW.exporter := draft.exporter;
  NEW.exporter_uscc := draft.uscc;
  NEW.exporter_name := draft.name;
  NEW.province := draft.province;
  NEW.asked_on := register.today();
  -- A threshold of our own: within a month a manufacturer has seen it and an exporter has filed; a draft that rests for
  -- longer would fill the manufacturer's list with cars that nobody means to send.
  NEW.until_day := NEW.asked_on + 30;
  -- one whose term is over makes room
  UPDATE register.early_request r
    SET ended_why = 'lapsed'
    WHERE r.exporter = NEW.exporter
      AND r.vin = NEW.vin
      AND r.destination = NEW.destination
      AND r.ended_why IS NULL
      AND r.until_day < NEW.asked_on;
  RETURN NEW;
END
$$;

CREATE TRIGGER b_begin
  BEFORE INSERT ON register.early_request
  FOR EACH ROW EXECUTE FUNCTION register.begin_early_request();

-- What is asked for stands in the draft.
CREATE FUNCTION register.guard_early_requests() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  IF EXISTS (
    SELECT r.application, r.vin, r.destination FROM asked r
    EXCEPT
    SELECT d.application, l.row ->> 'vin', l.row #>> '{facts,licence.destination}'
      FROM register.application_draft d
      CROSS JOIN LATERAL jsonb_array_elements(coalesce(d.accounts -> 'licence', '[]')) l (row)
      WHERE d.application IN (SELECT application FROM asked)
  ) THEN
    RAISE EXCEPTION 'the draft lists no such vehicle for this country' USING ERRCODE = 'MPL01';
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER c_listed
  AFTER INSERT ON register.early_request
  REFERENCING NEW TABLE AS asked
  FOR EACH STATEMENT EXECUTE FUNCTION register.guard_early_requests();

-- A request ends once, by whoever may end it so. It becomes a letter of the same exporter, VIN, country, manufacturer
-- and number, and no other.
CREATE FUNCTION register.guard_early_end() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.ended_why IS NOT NULL
    OR to_jsonb(NEW) - ARRAY['ended_why', 'ended_on', 'ground', 'letter']
      <> to_jsonb(OLD) - ARRAY['ended_why', 'ended_on', 'ground', 'letter']
  THEN
    RAISE EXCEPTION 'what was asked for stays, and ends once' USING ERRCODE = 'MP001', HINT = 'ask again';
  END IF;
  IF NEW.ended_why IS NULL
    OR register.part() = 'exporter' AND NEW.ended_why NOT IN ('bound', 'withdrawn')
    OR register.part() = 'manufacturer' AND NEW.ended_why <> 'declined'
    OR NEW.ended_why IN ('bound', 'declined', 'withdrawn') AND OLD.until_day < register.today()
  THEN
    RAISE EXCEPTION 'a request does not end so' USING ERRCODE = 'MP002';
  END IF;
  IF NEW.ended_why = 'bound' AND NOT EXISTS (
    SELECT FROM register.letter l
    WHERE l.id = NEW.letter
      AND l.number = NEW.number
      AND l.exporter = NEW.exporter
      AND l.vin = NEW.vin
      AND l.destination = NEW.destination
      AND l.manufacturer = NEW.manufacturer
  ) THEN
    RAISE EXCEPTION 'the letter is for another vehicle, exporter or country' USING ERRCODE = 'MPL01';
  END IF;
  NEW.ended_on := register.today();
  RETURN NEW;
END
$$;

CREATE TRIGGER b_end
  BEFORE UPDATE ON register.early_request
  FOR EACH ROW EXECUTE FUNCTION register.guard_early_end();
CREATE TRIGGER early_request_stays
  BEFORE DELETE OR TRUNCATE ON register.early_request
  EXECUTE FUNCTION register.refuse_change();

-- Vehicles that are listed get the letters that their exporter asked for early, as requests, in the step that lists
-- them. Runs with the rights of whoever submits, so that the request is his.
CREATE FUNCTION register.bind_early_requests() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF register.part() <> 'exporter' THEN
    RETURN NULL;
  END IF;
  INSERT INTO register.letter (number, manufacturer, maker, application, vin, model, state, verb)
    SELECT r.number, r.manufacturer, r.maker, l.application, r.vin, r.model, 'requested', 'request'
    FROM (
      SELECT r.*
      FROM register.early_request r
      WHERE r.exporter = register.organisation()
        AND r.ended_why IS NULL
        AND r.until_day >= register.today()
        AND (r.vin, r.destination) IN (SELECT n.vin, n.destination FROM listed n WHERE n.state = 'open')
      ORDER BY r.vin
      FOR NO KEY UPDATE
    ) r
    JOIN listed l ON l.vin = r.vin AND l.destination = r.destination
    JOIN register.organisation o ON o.id = r.manufacturer AND o.maker = r.maker AND o.closed_at IS NULL
    ON CONFLICT (application, vin) WHERE state IN ('requested', 'drafted') DO NOTHING;
  IF FOUND THEN
    UPDATE register.early_request r
      SET ended_why = 'bound', letter = l.id
      FROM register.letter l
      JOIN listed n ON n.application = l.application AND n.vin = l.vin
      WHERE l.number = r.number AND r.exporter = register.organisation() AND r.ended_why IS NULL;
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER zz_bind_early_requests
  AFTER INSERT ON register.application_vehicle
  REFERENCING NEW TABLE AS listed
  FOR EACH STATEMENT EXECUTE FUNCTION register.bind_early_requests();
-- a version may list a vehicle for another country
CREATE TRIGGER zz_bind_amended_requests
  AFTER UPDATE ON register.application_vehicle
  REFERENCING NEW TABLE AS listed
  FOR EACH STATEMENT EXECUTE FUNCTION register.bind_early_requests();

-- What is taken out of a draft is asked for no more.
CREATE FUNCTION register.end_left_requests() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  -- what is submitted is taken out of the draft too
  IF (SELECT state FROM register.application WHERE id = NEW.application) NOT IN ('draft', 'withdrawn') THEN
    RETURN NULL;
  END IF;
  UPDATE register.early_request r
    SET ended_why = 'left-draft'
    WHERE r.application = NEW.application
      AND r.ended_why IS NULL
      AND (r.vin, r.destination) NOT IN (
        SELECT coalesce(l.row ->> 'vin', ''), coalesce(l.row #>> '{facts,licence.destination}', '')
        FROM jsonb_array_elements(coalesce(NEW.accounts -> 'licence', '[]')) l (row)
      );
  RETURN NULL;
END
$$;

CREATE TRIGGER z_end_left_requests
  AFTER INSERT OR UPDATE ON register.application_draft
  FOR EACH ROW EXECUTE FUNCTION register.end_left_requests();

-- What was asked from a draft ends with the draft.
CREATE FUNCTION register.end_early_requests() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  UPDATE register.early_request
    SET ended_why = 'left-draft'
    WHERE application = NEW.id AND ended_why IS NULL;
  RETURN NULL;
END
$$;

CREATE TRIGGER zz_end_early_requests
  AFTER UPDATE ON register.application
  FOR EACH ROW
  WHEN (NEW.state = 'withdrawn' AND OLD.state <> 'withdrawn')
  EXECUTE FUNCTION register.end_early_requests();

REVOKE ALL ON FUNCTION
  register.begin_early_request(), register.guard_early_requests(), register.end_left_requests(),
  register.end_early_requests()
  FROM PUBLIC;

-- Which of the requests that whoever acts sees wait while an application of another exporter lists the vehicle. One
-- application gets a letter; whose the other is nobody is told.
CREATE FUNCTION register.requests_overtaken(asked uuid[]) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT r.id
    FROM register.early_request r
    WHERE r.id = ANY (asked)
      AND register.organisation() IN (r.exporter, r.manufacturer)
      AND r.ended_why IS NULL
      AND EXISTS (
        SELECT FROM register.application_vehicle v
        WHERE v.vin = r.vin
          AND v.exporter <> r.exporter
          AND v.state IN ('open', 'refusalProposed', 'appealed')
      )
  $$;

REVOKE ALL ON FUNCTION register.requests_overtaken(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.requests_overtaken(uuid[]) TO mileproof_exporter, mileproof_manufacturer;

-- The name of the file that was read, by which its exporter knows a draft again.
ALTER TABLE register.application_draft ADD COLUMN file text CHECK (length(file) BETWEEN 1 AND 200);

UPDATE register.access
  SET columns = columns || ', file'
  WHERE relation = 'register.application_draft'::regclass AND action = 'UPDATE';

INSERT INTO register.access VALUES
  ('register.early_request', 'exporter', 'SELECT', NULL, 'exporter = register.organisation()'),
  ('register.early_request', 'exporter', 'INSERT', 'number, manufacturer, maker, application, vin, destination, model',
    'exporter = register.organisation()'),
  ('register.early_request', 'exporter', 'UPDATE', 'ended_why, letter', 'exporter = register.organisation()'),
  ('register.early_request', 'manufacturer', 'SELECT', NULL, 'manufacturer = register.organisation()'),
  ('register.early_request', 'manufacturer', 'UPDATE', 'ended_why, ground', 'manufacturer = register.organisation()'),
  ('register.early_request', 'job', 'SELECT', NULL, 'true');

SELECT register.apply_access();

-- Vehicles are looked for by their last characters.
CREATE INDEX letter_end ON register.letter (right(vin, 6));
CREATE INDEX licensed_vehicle_end ON register.licensed_vehicle (right(vin, 6));
CREATE INDEX duty_end ON register.duty (right(vin, 6));
