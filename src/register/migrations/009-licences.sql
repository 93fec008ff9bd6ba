CREATE TABLE register.licence (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  number text NOT NULL UNIQUE,
  application uuid NOT NULL,
  exporter uuid NOT NULL REFERENCES register.organisation,
  province text NOT NULL,
  destination text NOT NULL,
  valid_from date NOT NULL,
  -- last day, inclusive
  valid_until date NOT NULL CHECK (valid_until >= valid_from),
  ground text,
  evidence uuid[] NOT NULL DEFAULT '{}',
  notice_en text,
  notice_zh text,
  UNIQUE (id, exporter, province),
  FOREIGN KEY (application, exporter, province) REFERENCES register.application (id, exporter, province)
);

SELECT register.make_alive('register.licence', 'licence', 'exporter', 'province');

CREATE INDEX licence_application ON register.licence (application);
CREATE INDEX licence_exporter ON register.licence (exporter);

-- The standing of an exporter in the whole country, held until the transaction ends: a bar waits for the licence that
-- is being issued, and a licence for the bar. Null for an exporter without a standing.
CREATE FUNCTION register.held_standing(whose uuid) RETURNS text
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = register, pg_temp
  AS 'SELECT state FROM register.standing_of WHERE exporter = whose FOR SHARE';

REVOKE ALL ON FUNCTION register.held_standing(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.held_standing(uuid) TO mileproof_office;

-- No licence for an exporter that is barred, in any province; and none but for whom the application is.
CREATE FUNCTION register.guard_licence() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM register.application
    WHERE id = NEW.application AND exporter = NEW.exporter AND province = NEW.province
  ) THEN
    RAISE EXCEPTION 'a licence is of the exporter and the office of its application' USING ERRCODE = 'MP004';
  END IF;
  IF register.held_standing(NEW.exporter) = 'barred' THEN
    RAISE EXCEPTION 'the exporter is barred' USING ERRCODE = 'MP006';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER b_licence
  BEFORE INSERT ON register.licence
  FOR EACH ROW EXECUTE FUNCTION register.guard_licence();

-- One vehicle on a licence, from grant to deregistration.
CREATE TABLE register.licensed_vehicle (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  licence uuid NOT NULL,
  decision uuid NOT NULL UNIQUE,
  exporter uuid NOT NULL REFERENCES register.organisation,
  province text NOT NULL,
  vin text NOT NULL CHECK (vin <> ''),
  -- the days on which it may leave, last day inclusive; cut short where the licence is withdrawn
  may_leave daterange NOT NULL,
  customs_entry text,
  declared_on date,
  declared_destination text,
  odometer_km int CHECK (odometer_km >= 0),
  maker text,
  exited_on date CHECK (exited_on >= declared_on),
  deregistered_on date,
  returned_on date,
  UNIQUE (id, exporter, province),
  FOREIGN KEY (licence, exporter, province) REFERENCES register.licence (id, exporter, province),
  FOREIGN KEY (decision, exporter, province) REFERENCES register.application_vehicle (id, exporter, province)
);

SELECT register.make_alive('register.licensed_vehicle', 'licensedVehicle', 'exporter', 'province');

CREATE INDEX licensed_vehicle_licence ON register.licensed_vehicle (licence);
CREATE INDEX licensed_vehicle_vin ON register.licensed_vehicle (vin);

ALTER TABLE register.licensed_vehicle
  ADD CHECK (state NOT IN ('declared', 'exited', 'deregistered') OR (declared_on IS NOT NULL AND customs_entry <> '')),
  ADD CHECK (state NOT IN ('exited', 'deregistered') OR exited_on IS NOT NULL),
  ADD CHECK (state <> 'deregistered' OR deregistered_on IS NOT NULL),
  ADD CHECK (state <> 'returned' OR returned_on IS NOT NULL);

-- one live licence a VIN on any day, in the whole country
ALTER TABLE register.licensed_vehicle
  ADD CONSTRAINT one_live_licence EXCLUDE USING gist (vin WITH =, may_leave WITH &&)
  WHERE (state IN ('open', 'declared'));

-- Vehicles of a licence that is withdrawn may leave up to the day before, so that another may follow at once.
CREATE FUNCTION register.cut_licence() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  UPDATE register.licensed_vehicle
    SET may_leave = may_leave * daterange(NULL, register.today())
    WHERE licence = NEW.id AND state IN ('open', 'declared');
  RETURN NULL;
END
$$;

REVOKE ALL ON FUNCTION register.cut_licence() FROM PUBLIC;

CREATE TRIGGER zz_cut_licence
  AFTER UPDATE ON register.licence
  FOR EACH ROW
  WHEN (NEW.state IN ('revoked', 'surrendered') AND OLD.state <> NEW.state)
  EXECUTE FUNCTION register.cut_licence();

-- A vehicle leaves under a licence in force, with its own vehicle granted.
CREATE FUNCTION register.guard_licensed() RETURNS trigger
  LANGUAGE plpgsql AS $$
DECLARE
  under register.licence;
  granted register.application_vehicle;
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.stepped_at = OLD.stepped_at THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND NEW.verb NOT IN ('declare', 'exit') THEN
    RETURN NEW;
  END IF;
  SELECT * INTO under FROM register.licence WHERE id = NEW.licence;
  IF TG_OP = 'INSERT' THEN
    SELECT * INTO granted FROM register.application_vehicle WHERE id = NEW.decision;
    IF granted.id IS NULL
      OR granted.state NOT IN ('granted', 'overturned')
      OR granted.vin <> NEW.vin
      OR granted.application <> under.application
    THEN
      RAISE EXCEPTION 'only a vehicle that was granted stands on the licence' USING ERRCODE = 'MP004';
    END IF;
    NEW.may_leave := daterange(under.valid_from, under.valid_until, '[]');
  ELSIF coalesce(
    register.state_on('licence', to_jsonb(under), register.today()) NOT IN ('issued', 'partlyUsed', 'usedUp'),
    true
  ) THEN
    RAISE EXCEPTION 'the licence is %', register.state_on('licence', to_jsonb(under), register.today())
      USING ERRCODE = 'MP004', HINT = 'the vehicle may not leave under it';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER b_licensed
  BEFORE INSERT OR UPDATE ON register.licensed_vehicle
  FOR EACH ROW EXECUTE FUNCTION register.guard_licensed();

-- A duty with the day it falls due.
CREATE TABLE register.duty (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  -- the rule it comes from
  rule text NOT NULL,
  vehicle uuid NOT NULL,
  exporter uuid NOT NULL REFERENCES register.organisation,
  province text NOT NULL,
  vin text NOT NULL,
  -- last day, inclusive
  due date NOT NULL,
  ground text,
  reminded_on date,
  UNIQUE (rule, vehicle),
  FOREIGN KEY (vehicle, exporter, province) REFERENCES register.licensed_vehicle (id, exporter, province)
);

SELECT register.make_alive('register.duty', 'duty', 'exporter', 'province');

CREATE INDEX duty_open ON register.duty (exporter, due) WHERE state = 'open';
