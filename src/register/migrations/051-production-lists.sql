-- What a manufacturer built, as it says itself: seen by nobody else, and the ground of which requests are for its cars.

-- A list as it was handed in.
CREATE TABLE register.production_list (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  manufacturer uuid NOT NULL REFERENCES register.organisation,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 255),
  digest bytea NOT NULL CHECK (length(digest) = 32),
  -- whether it took the place of what was handed in before
  replaces boolean NOT NULL,
  -- of the file, without its header; taken; told as problems
  rows bigint NOT NULL CHECK (rows >= 0),
  taken bigint NOT NULL CHECK (taken BETWEEN 0 AND rows),
  problems bigint NOT NULL CHECK (problems >= 0),
  handed_in_by uuid REFERENCES register.person,
  handed_in_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (id, manufacturer)
);

CREATE INDEX production_list_of ON register.production_list (manufacturer, handed_in_at DESC, id DESC);
CREATE TRIGGER production_list_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.production_list
  EXECUTE FUNCTION register.refuse_change();

-- What was wrong in it, in the order of its rows.
CREATE TABLE register.production_problem (
  list uuid NOT NULL REFERENCES register.production_list DEFERRABLE INITIALLY DEFERRED,
  number int NOT NULL CHECK (number >= 0),
  manufacturer uuid NOT NULL REFERENCES register.organisation,
  row_number bigint NOT NULL,
  field text NOT NULL,
  code text NOT NULL,
  value text NOT NULL,
  PRIMARY KEY (list, number)
);

CREATE TRIGGER production_problem_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.production_problem
  EXECUTE FUNCTION register.refuse_change();

-- A car that is in a list: what the list that named it last says.
CREATE TABLE register.produced_vehicle (
  manufacturer uuid NOT NULL REFERENCES register.organisation,
  vin text NOT NULL CHECK (vin ~ '^[A-HJ-NPR-Z0-9]{17}$'),
  list uuid NOT NULL,
  model text,
  -- ISO 3166-1 alpha-2: for which country it was built
  market text CHECK (market ~ '^[A-Z]{2}$'),
  energy text,
  dealer text,
  -- since when its guarantee runs
  warranty_begun date,
  PRIMARY KEY (manufacturer, vin),
  FOREIGN KEY (list, manufacturer) REFERENCES register.production_list (id, manufacturer)
    DEFERRABLE INITIALLY DEFERRED
);

-- Forgets what lists before this one said: it takes their place. Of the own manufacturer alone.
CREATE FUNCTION register.replace_production(by uuid) RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  gone bigint;
BEGIN
  DELETE FROM register.produced_vehicle WHERE manufacturer = register.organisation() AND list <> by;
  GET DIAGNOSTICS gone = ROW_COUNT;
  RETURN gone;
END
$$;

REVOKE ALL ON FUNCTION register.replace_production(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.replace_production(uuid) TO mileproof_manufacturer;

-- Whether the ninth character of a VIN is its check digit (GB 16735-2019; `src/domain/vin/check-digit.ts`).
CREATE FUNCTION register.check_digit_holds(vin text) RETURNS boolean
  LANGUAGE sql IMMUTABLE
  RETURN vin ~ '^[A-HJ-NPR-Z0-9]{17}$' AND substr(vin, 9, 1) = substr(
    '0123456789X',
    1 + (
      SELECT (sum(
        (ARRAY[8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2])[place]
          * substr(translate(vin, 'ABCDEFGHJKLMNPRSTUVWXYZ', '12345678123457923456789'), place, 1)::int
      ) % 11)::int
      FROM generate_series(1, 17) place
    ),
    1
  );

-- Whether a car does not match what whoever acts says that it built: its check digit is wrong, or it is in none of the
-- lists that were handed in, or its guarantee has begun. Where no list was handed in the check digit alone counts.
CREATE FUNCTION register.differs_from_production(asked text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT NOT register.check_digit_holds(asked)
      OR (
        EXISTS (SELECT FROM register.production_list WHERE manufacturer = register.organisation())
        AND NOT EXISTS (
          SELECT FROM register.produced_vehicle
          WHERE manufacturer = register.organisation() AND vin = asked AND warranty_begun IS NULL
        )
      )
  $$;

-- Of a car for which a letter of whoever acts is asked: the day of its first registration in China as it is told, and
-- the last day of the office's clock. Of any other car nothing.
CREATE FUNCTION register.car_asked_for(of_application uuid, of_vin text)
  RETURNS TABLE (registered_on date, due_on date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT
      (
        SELECT o.value::date
        FROM register.told_of(of_vin) o
        WHERE o.fact = 'certificate.registeredOn' AND o.value ~ '^\d{4}-\d\d-\d\d$'
      ),
      a.due_on
    FROM register.application a
    WHERE a.id = of_application
      AND EXISTS (
        SELECT FROM register.letter l
        WHERE l.application = of_application AND l.vin = of_vin AND l.manufacturer = register.organisation()
      )
  $$;

REVOKE ALL ON FUNCTION register.differs_from_production(text), register.car_asked_for(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.differs_from_production(text), register.car_asked_for(uuid, text) TO
  mileproof_exporter, mileproof_manufacturer, mileproof_office, mileproof_ministry;

-- Terms that hold for letters of a country, of a model line, or of both; null: of any.
ALTER TABLE register.terms_template
  ADD COLUMN destination text CHECK (destination ~ '^[A-Z]{2}$'),
  ADD COLUMN model text CHECK (length(model) BETWEEN 1 AND 200);

INSERT INTO register.access VALUES
  ('register.production_list', 'manufacturer', 'SELECT', NULL, 'manufacturer = register.organisation()'),
  ('register.production_list', 'manufacturer', 'INSERT', NULL,
    'manufacturer = register.organisation() AND handed_in_by IS NOT DISTINCT FROM register.person()'),
  ('register.production_problem', 'manufacturer', 'SELECT', NULL, 'manufacturer = register.organisation()'),
  ('register.production_problem', 'manufacturer', 'INSERT', NULL, 'manufacturer = register.organisation()'),
  ('register.produced_vehicle', 'manufacturer', 'SELECT', NULL, 'manufacturer = register.organisation()'),
  ('register.produced_vehicle', 'manufacturer', 'INSERT', NULL, 'manufacturer = register.organisation()'),
  ('register.produced_vehicle', 'manufacturer', 'UPDATE', 'list, model, market, energy, dealer, warranty_begun',
    'manufacturer = register.organisation()');

SELECT register.apply_access();
