-- The service network behind the letters: outlets abroad, what each does and who says so, attestation, publication.

-- Distance on the sphere in the order of an index: a place is a point of the unit sphere, and of two places the one with
-- the shorter chord is nearer by great circle too, across the antimeridian and at the poles.
CREATE SCHEMA IF NOT EXISTS register_places;
CREATE EXTENSION IF NOT EXISTS cube SCHEMA register_places;
GRANT USAGE ON SCHEMA register_places TO
  mileproof_exporter, mileproof_manufacturer, mileproof_office, mileproof_ministry, mileproof_customs,
  mileproof_registry, mileproof_tax, mileproof_administrator, mileproof_public, mileproof_job;

-- A place of WGS 84, degrees, on the unit sphere; null where it is not known.
CREATE FUNCTION register.place_of(lon float8, lat float8) RETURNS register_places.cube
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE
    WHEN lon IS NOT NULL AND lat IS NOT NULL
      THEN register_places.cube(ARRAY[cosd(lat) * cosd(lon), cosd(lat) * sind(lon), sind(lat)])
  END;

CREATE TABLE register.outlet (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  -- the manufacturer whose network it is of, and its id in the reference list
  organisation uuid NOT NULL REFERENCES register.organisation,
  maker text NOT NULL CHECK (maker <> ''),
  -- its number in the network of the manufacturer
  number text NOT NULL CHECK (length(number) BETWEEN 1 AND 100),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  -- ISO 3166-1 alpha-2
  country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
  address text CHECK (length(address) BETWEEN 1 AND 500),
  city text CHECK (length(city) BETWEEN 1 AND 200),
  -- WGS 84, degrees
  lon float8 CHECK (lon BETWEEN -180 AND 180),
  lat float8 CHECK (lat BETWEEN -90 AND 90),
  -- E.164
  phone text CHECK (phone ~ '^\+[0-9]{4,15}$'),
  website text CHECK (website ~ '^https?://' AND length(website) <= 500),
  -- in the grammar of OpenStreetMap
  opening_hours text CHECK (length(opening_hours) BETWEEN 1 AND 500),
  -- ids of the reference list of brands
  brands text[] NOT NULL DEFAULT '{}' CHECK (cardinality(brands) <= 50),
  -- counted up whenever one of the above changes
  version int NOT NULL DEFAULT 1,
  -- last attested, and the last day on which that holds, inclusive
  attested_on date,
  attested_until date,
  closed_on date,
  -- of the last dispute or settlement
  ground text CHECK (length(ground) BETWEEN 1 AND 2000),
  evidence uuid[] NOT NULL DEFAULT '{}',
  -- first day on which it stood in a published list; from then on it is public
  published_on date,
  -- what holds of `outlet_service`: by service its answer, teller and day
  services jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(services) = 'object'),
  serves_others text NOT NULL GENERATED ALWAYS AS (
    coalesce(services -> 'servesCarsItDidNotImport' ->> 'answer', 'not-stated')
  ) STORED,
  place register_places.cube GENERATED ALWAYS AS (register.place_of(lon, lat)) STORED,
  CHECK ((lon IS NULL) = (lat IS NULL)),
  CHECK ((attested_on IS NULL) = (attested_until IS NULL)),
  CHECK (attested_until >= attested_on),
  UNIQUE (organisation, number),
  -- by which what names it is held to its manufacturer
  UNIQUE (id, organisation)
);

SELECT register.make_alive('register.outlet', 'outlet', '', '');

ALTER TABLE register.outlet
  ADD CHECK (state NOT IN ('attested', 'lapsed', 'disputed') OR attested_on IS NOT NULL),
  ADD CHECK (state <> 'closed' OR closed_on IS NOT NULL),
  ADD CHECK (state <> 'disputed' OR (ground <> '' AND cardinality(evidence) > 0));

CREATE INDEX outlet_list ON register.outlet (country, maker, number, id);
CREATE INDEX outlet_lapse ON register.outlet (organisation, attested_until) WHERE state = 'attested';
-- the nearest of all that the public is told of, of one maker, in one country
CREATE INDEX outlet_nearest ON register.outlet USING gist (place)
  WHERE state <> 'closed' AND published_on IS NOT NULL;
CREATE INDEX outlet_nearest_of_maker ON register.outlet USING gist (maker, place)
  WHERE state <> 'closed' AND published_on IS NOT NULL;
CREATE INDEX outlet_nearest_in_country ON register.outlet USING gist (country, place)
  WHERE state <> 'closed' AND published_on IS NOT NULL;

-- Its state on a day.
CREATE FUNCTION register.outlet_state(state text, attested_until date, day date) RETURNS text
  LANGUAGE sql STABLE
  RETURN register.state_on(
    'outlet', jsonb_build_object('state', state, 'attested_until', attested_until), day
  );

-- What it said each time that it was told or changed.
CREATE TABLE register.outlet_version (
  outlet uuid NOT NULL REFERENCES register.outlet,
  version int NOT NULL CHECK (version > 0),
  organisation uuid NOT NULL REFERENCES register.organisation,
  details jsonb NOT NULL,
  told_on date NOT NULL,
  told_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (outlet, version)
);

CREATE TRIGGER outlet_version_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.outlet_version
  EXECUTE FUNCTION register.refuse_change();

CREATE FUNCTION register.outlet_details(told register.outlet) RETURNS jsonb
  LANGUAGE sql STABLE
  RETURN jsonb_build_object(
    'name', told.name, 'country', told.country, 'address', told.address, 'city', told.city, 'lon', told.lon,
    'lat', told.lat, 'phone', told.phone, 'website', told.website, 'openingHours', told.opening_hours,
    'brands', to_jsonb(told.brands)
  );

-- An outlet is attested from the day on which that is done; no other step moves these days but a settlement by the
-- manufacturer, which attests it anew. Runs after the guard of the life.
CREATE FUNCTION register.guard_outlet() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.version := 1;
    IF NEW.attested_on IS NOT NULL OR NEW.closed_on IS NOT NULL OR NEW.published_on IS NOT NULL THEN
      RAISE EXCEPTION 'an outlet begins as proposed' USING ERRCODE = 'MP002';
    END IF;
    RETURN NEW;
  END IF;
  NEW.version := OLD.version
    + (register.outlet_details(NEW) IS DISTINCT FROM register.outlet_details(OLD))::int;
  IF register.part() = 'owner' THEN
    RETURN NEW;
  END IF;
  IF (NEW.organisation, NEW.maker, NEW.number) IS DISTINCT FROM (OLD.organisation, OLD.maker, OLD.number) THEN
    RAISE EXCEPTION 'an outlet stays in its network under its number' USING ERRCODE = 'MP001';
  END IF;
  IF (NEW.attested_on, NEW.attested_until) IS DISTINCT FROM (OLD.attested_on, OLD.attested_until)
    AND NOT (
      NEW.verb IN ('attest', 'settle') AND register.part() = 'manufacturer' AND NEW.attested_on = register.today()
    )
  THEN
    RAISE EXCEPTION 'an outlet is attested on the day of its attestation' USING ERRCODE = 'MP002';
  END IF;
  IF NEW.closed_on IS DISTINCT FROM OLD.closed_on AND NEW.verb <> 'close' THEN
    RAISE EXCEPTION 'only a closure closes' USING ERRCODE = 'MP002';
  END IF;
  IF NEW.version <> OLD.version AND NEW.verb NOT IN ('change', 'attest') THEN
    RAISE EXCEPTION 'what an outlet is changes by a change' USING ERRCODE = 'MP002';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER b_outlet
  BEFORE INSERT OR UPDATE ON register.outlet
  FOR EACH ROW EXECUTE FUNCTION register.guard_outlet();

CREATE FUNCTION register.keep_outlet_version() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' OR NEW.version <> OLD.version THEN
    INSERT INTO register.outlet_version (outlet, version, organisation, details, told_on)
      VALUES (NEW.id, NEW.version, NEW.organisation, register.outlet_details(NEW), register.today());
  END IF;
  RETURN NULL;
END
$$;

REVOKE ALL ON FUNCTION register.keep_outlet_version() FROM PUBLIC;

CREATE TRIGGER zz_outlet_version
  AFTER INSERT OR UPDATE ON register.outlet
  FOR EACH ROW EXECUTE FUNCTION register.keep_outlet_version();

-- What an outlet does, as it was told: never overwritten, a later telling supersedes an earlier one.
CREATE TABLE register.outlet_service (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  outlet uuid NOT NULL REFERENCES register.outlet,
  service text NOT NULL CHECK (service IN (
    'sales', 'service', 'parts', 'warranty', 'highVoltage', 'servesCarsItDidNotImport'
  )),
  answer text NOT NULL CHECK (answer IN ('yes', 'no', 'not-stated')),
  -- who says so
  teller text NOT NULL DEFAULT register.part(),
  organisation uuid DEFAULT register.organisation(),
  person uuid DEFAULT register.person(),
  told_on date NOT NULL DEFAULT register.today(),
  told_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  superseded_at timestamptz
);

CREATE UNIQUE INDEX outlet_service_holds ON register.outlet_service (outlet, service)
  WHERE superseded_at IS NULL;
CREATE INDEX outlet_service_of ON register.outlet_service (outlet, id);

CREATE TRIGGER outlet_service_stays
  BEFORE UPDATE OR DELETE ON register.outlet_service
  FOR EACH ROW EXECUTE FUNCTION register.guard_telling();
CREATE TRIGGER outlet_service_stays_whole
  BEFORE TRUNCATE ON register.outlet_service
  EXECUTE FUNCTION register.refuse_change();

-- Whoever tells says so in his own name, today; what was told of the same before no longer holds.
CREATE FUNCTION register.tell_outlet_service() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  UPDATE register.outlet_service
    SET superseded_at = clock_timestamp()
    WHERE outlet = NEW.outlet AND service = NEW.service AND superseded_at IS NULL;
  RETURN NEW;
END
$$;

REVOKE ALL ON FUNCTION register.tell_outlet_service() FROM PUBLIC;

CREATE TRIGGER b_tell_outlet_service
  BEFORE INSERT ON register.outlet_service
  FOR EACH ROW EXECUTE FUNCTION register.tell_outlet_service();

-- Writes what holds beside the outlet, for whoever reads many.
CREATE FUNCTION register.hold_outlet_services() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  UPDATE register.outlet o
    SET services = o.services || told.services
    FROM (
      SELECT
        n.outlet,
        jsonb_object_agg(
          n.service, jsonb_build_object('answer', n.answer, 'teller', n.teller, 'on', n.told_on) ORDER BY n.id
        ) AS services
      FROM new_tellings n
      GROUP BY n.outlet
    ) told
    WHERE o.id = told.outlet;
  RETURN NULL;
END
$$;

REVOKE ALL ON FUNCTION register.hold_outlet_services() FROM PUBLIC;

CREATE TRIGGER z_hold_outlet_services
  AFTER INSERT ON register.outlet_service
  REFERENCING NEW TABLE AS new_tellings
  FOR EACH STATEMENT EXECUTE FUNCTION register.hold_outlet_services();

-- What was said at a step that must bring a ground or evidence: the outlet itself holds the last of it alone.
CREATE TABLE register.outlet_said (
  event bigint PRIMARY KEY REFERENCES register.event,
  outlet uuid NOT NULL REFERENCES register.outlet,
  organisation uuid NOT NULL REFERENCES register.organisation,
  verb text NOT NULL,
  part text NOT NULL,
  ground text,
  evidence uuid[] NOT NULL,
  said_on date NOT NULL
);

CREATE INDEX outlet_said_of ON register.outlet_said (outlet, event);

CREATE TRIGGER outlet_said_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.outlet_said
  EXECUTE FUNCTION register.refuse_change();

CREATE FUNCTION register.keep_outlet_said() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  INSERT INTO register.outlet_said (event, outlet, organisation, verb, part, ground, evidence, said_on)
    SELECT
      max(e.id), NEW.id, NEW.organisation, NEW.verb, NEW.stepped_part, NEW.ground, NEW.evidence, register.today()
    FROM register.event e
    WHERE e.thing = NEW.id;
  RETURN NULL;
END
$$;

REVOKE ALL ON FUNCTION register.keep_outlet_said() FROM PUBLIC;

CREATE TRIGGER zz_outlet_said
  AFTER UPDATE ON register.outlet
  FOR EACH ROW
  WHEN (NEW.verb IN ('dispute', 'settle', 'close') AND NEW.stepped_at <> OLD.stepped_at)
  EXECUTE FUNCTION register.keep_outlet_said();

-- One act of attestation of a manufacturer, with the outlets it was of.
CREATE TABLE register.attestation (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation uuid NOT NULL REFERENCES register.organisation,
  maker text NOT NULL,
  person uuid DEFAULT register.person() REFERENCES register.person,
  -- the half-year whose round it is of: `2026-H2`
  round text NOT NULL CHECK (round ~ '^[0-9]{4}-H[12]$'),
  attested_on date NOT NULL DEFAULT register.today(),
  -- last day, inclusive
  attested_until date NOT NULL CHECK (attested_until >= attested_on),
  outlets uuid[] NOT NULL CHECK (cardinality(outlets) > 0),
  made_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE INDEX attestation_of ON register.attestation (organisation, made_at);

CREATE TRIGGER attestation_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.attestation
  EXECUTE FUNCTION register.refuse_change();

-- A file of outlets as it was read, before anything of it is taken: what a manufacturer confirms, or does not.
CREATE TABLE register.network_import (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation uuid NOT NULL REFERENCES register.organisation,
  maker text NOT NULL,
  person uuid DEFAULT register.person() REFERENCES register.person,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 255),
  format text NOT NULL CHECK (format IN ('table', 'geojson', 'schema-org')),
  -- SHA-256 of its bytes
  digest bytea NOT NULL CHECK (length(digest) = 32),
  -- outlets as they were read, in order, and what the checks found
  rows jsonb NOT NULL CHECK (jsonb_typeof(rows) = 'array'),
  problems jsonb NOT NULL CHECK (jsonb_typeof(problems) = 'array'),
  read_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  confirmed_at timestamptz,
  -- what came of it
  proposed int CHECK (proposed >= 0),
  changed int CHECK (changed >= 0)
);

CREATE INDEX network_import_of ON register.network_import (organisation, read_at);

CREATE TRIGGER network_import_ends
  BEFORE UPDATE ON register.network_import
  FOR EACH ROW EXECUTE FUNCTION register.guard_end('confirmed_at');

-- The list of one country as its manufacturer published it: the outlets as they stood in it, and the hash of each file.
CREATE TABLE register.network_publication (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation uuid NOT NULL REFERENCES register.organisation,
  maker text NOT NULL,
  person uuid DEFAULT register.person() REFERENCES register.person,
  country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
  published_on date NOT NULL DEFAULT register.today(),
  published_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  outlets int NOT NULL CHECK (outlets >= 0),
  -- where the manufacturer itself publishes it; null: here alone
  url text CHECK (url ~ '^https?://' AND length(url) <= 500),
  -- by format: SHA-256 of the file, hexadecimal
  digests jsonb NOT NULL CHECK (jsonb_typeof(digests) = 'object'),
  UNIQUE (id, organisation, country)
);

CREATE INDEX network_publication_of ON register.network_publication (country, maker, published_at DESC);

CREATE TRIGGER network_publication_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.network_publication
  EXECUTE FUNCTION register.refuse_change();

CREATE TABLE register.published_outlet (
  publication uuid NOT NULL,
  organisation uuid NOT NULL,
  country text NOT NULL,
  -- its place in the list, from 1
  place int NOT NULL CHECK (place > 0),
  outlet uuid NOT NULL,
  -- as it is told
  facts jsonb NOT NULL CHECK (jsonb_typeof(facts) = 'object'),
  PRIMARY KEY (publication, place),
  FOREIGN KEY (publication, organisation, country)
    REFERENCES register.network_publication (id, organisation, country),
  FOREIGN KEY (outlet, organisation) REFERENCES register.outlet (id, organisation)
);

CREATE TRIGGER published_outlet_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.published_outlet
  EXECUTE FUNCTION register.refuse_change();

-- From the day of its first list an outlet is public. One that nobody attested stands in none.
CREATE FUNCTION register.make_outlets_public() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  IF EXISTS (
    SELECT FROM new_rows n
    JOIN register.outlet o ON o.id = n.outlet
    WHERE o.attested_on IS NULL
  ) THEN
    RAISE EXCEPTION 'an outlet is attested before it is published' USING ERRCODE = 'MPN01';
  END IF;
  UPDATE register.outlet o
    SET published_on = p.published_on
    FROM new_rows n
    JOIN register.network_publication p ON p.id = n.publication
    WHERE o.id = n.outlet AND o.published_on IS NULL;
  RETURN NULL;
END
$$;

REVOKE ALL ON FUNCTION register.make_outlets_public() FROM PUBLIC;

CREATE TRIGGER z_make_outlets_public
  AFTER INSERT ON register.published_outlet
  REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION register.make_outlets_public();

-- What a maker reported for the review of a year, of one country: the last telling of a year counts.
CREATE TABLE register.network_report (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  organisation uuid NOT NULL REFERENCES register.organisation,
  maker text NOT NULL,
  person uuid DEFAULT register.person() REFERENCES register.person,
  country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
  year int NOT NULL CHECK (year BETWEEN 2012 AND 2100),
  -- 0: reported that there is none
  outlets int NOT NULL CHECK (outlets >= 0),
  reported_on date NOT NULL DEFAULT register.today()
);

CREATE INDEX network_report_of ON register.network_report (maker, country, year, id);

CREATE TRIGGER network_report_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.network_report
  EXECUTE FUNCTION register.refuse_change();

-- Cars of a maker that left for each country in a year, by anybody: counts and nothing else.
CREATE FUNCTION register.exported_cars(of_year int) RETURNS TABLE (country text, maker text, cars bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT coalesce(v.declared_destination, l.destination), v.maker, count(*)
    FROM register.licensed_vehicle v
    JOIN register.licence l ON l.id = v.licence
    WHERE v.state IN ('exited', 'deregistered')
      AND v.maker IS NOT NULL
      AND v.exited_on BETWEEN make_date(of_year, 1, 1) AND make_date(of_year, 12, 31)
    GROUP BY 1, 2
  $$;

REVOKE ALL ON FUNCTION register.exported_cars(int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.exported_cars(int) TO
  mileproof_exporter, mileproof_manufacturer, mileproof_office, mileproof_ministry, mileproof_customs,
  mileproof_registry, mileproof_tax, mileproof_administrator, mileproof_public, mileproof_job;

-- What is told of every manufacturer's network by country, and for which years each is on the list of qualified
-- exporters: what an authority or the manufacturer itself told, by the names that it used.
CREATE FUNCTION register.told_networks()
  RETURNS TABLE (maker text, country text, year int, reported int, published_on text, url text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT
      r.facts ->> 'network.maker',
      r.facts ->> 'network.country',
      CASE WHEN r.facts ->> 'network.year' ~ '^[0-9]{4}$' THEN (r.facts ->> 'network.year')::int END,
      CASE WHEN r.facts ->> 'network.reported' ~ '^[0-9]{1,9}$' THEN (r.facts ->> 'network.reported')::int END,
      CASE WHEN r.facts ->> 'network.publishedOn' ~ '^[0-9]{4}-' THEN r.facts ->> 'network.publishedOn' END,
      nullif(r.facts ->> 'network.url', '')
    FROM register.account_row r
    WHERE r.account = 'network'
      AND r.standing <> 'stated'
      AND r.superseded_at IS NULL
      AND r.facts ->> 'network.maker' <> ''
      AND r.facts ->> 'network.country' <> ''
  $$;

CREATE FUNCTION register.qualified_makers() RETURNS TABLE (maker text, years text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT
      coalesce(nullif(r.facts ->> 'maker.legalName', ''), r.facts ->> 'maker.id'),
      r.facts ->> 'maker.qualifiedYears'
    FROM register.account_row r
    WHERE r.account = 'maker'
      AND r.standing <> 'stated'
      AND r.superseded_at IS NULL
      AND r.facts ->> 'maker.qualifiedYears' <> ''
  $$;

CREATE INDEX account_row_network ON register.account_row (account, id)
  WHERE account = 'network' AND superseded_at IS NULL;

REVOKE ALL ON FUNCTION register.told_networks(), register.qualified_makers() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.told_networks(), register.qualified_makers() TO
  mileproof_exporter, mileproof_manufacturer, mileproof_office, mileproof_ministry, mileproof_customs,
  mileproof_registry, mileproof_tax, mileproof_administrator, mileproof_public, mileproof_job;

-- What the network tells the accounts of outlets and networks.
ALTER TABLE register.account_row DROP CONSTRAINT account_row_source_kind_check;
ALTER TABLE register.account_row ADD CONSTRAINT account_row_source_kind_check CHECK (
  source_kind IN ('feed', 'application', 'filing', 'letter', 'officer', 'run', 'network')
);

-- Who sees and writes it. What a manufacturer proposes is its own until it stands in a list; the public is told neither
-- who acted nor on what a dispute rests.
INSERT INTO register.access
  SELECT 'register.outlet', part, 'SELECT',
    CASE
      WHEN part NOT IN ('manufacturer', 'office', 'ministry', 'job') THEN
        'id, organisation, maker, number, name, country, address, city, lon, lat, phone, website, opening_hours,
          brands, state, attested_on, attested_until, closed_on, published_on, services, serves_others, place'
    END,
    CASE part
      WHEN 'manufacturer' THEN 'organisation = register.organisation() OR published_on IS NOT NULL'
      WHEN 'office' THEN 'true'
      WHEN 'ministry' THEN 'true'
      WHEN 'job' THEN 'true'
      ELSE 'published_on IS NOT NULL'
    END
  FROM unnest(ARRAY['exporter', 'manufacturer', 'office', 'ministry', 'customs', 'registry', 'tax', 'administrator',
    'public', 'job']) part;
INSERT INTO register.access
  SELECT relation::regclass, part, 'SELECT', NULL,
    CASE part WHEN 'manufacturer' THEN 'organisation = register.organisation()' ELSE 'true' END
  FROM unnest(ARRAY['register.outlet_version', 'register.outlet_said', 'register.attestation']) relation,
    unnest(ARRAY['manufacturer', 'office', 'ministry', 'job']) part;
INSERT INTO register.access
  SELECT 'register.outlet_service', part, 'SELECT', NULL,
    CASE part
      WHEN 'manufacturer' THEN
        'EXISTS (SELECT FROM register.outlet o WHERE o.id = outlet AND o.organisation = register.organisation())'
      ELSE 'true'
    END
  FROM unnest(ARRAY['manufacturer', 'office', 'ministry', 'job']) part;
INSERT INTO register.access
  SELECT relation::regclass, part, 'SELECT',
    CASE relation
      WHEN 'register.network_publication'
        THEN 'id, organisation, maker, country, published_on, published_at, outlets, url, digests'
      WHEN 'register.network_report' THEN 'id, organisation, maker, country, year, outlets, reported_on'
    END,
    'true'
  FROM unnest(ARRAY['register.network_publication', 'register.published_outlet', 'register.network_report']) relation,
    unnest(ARRAY['exporter', 'manufacturer', 'office', 'ministry', 'customs', 'registry', 'tax', 'administrator',
      'public', 'job']) part;
INSERT INTO register.access VALUES
  ('register.outlet', 'manufacturer', 'INSERT',
    'organisation, maker, number, name, country, address, city, lon, lat, phone, website, opening_hours, brands, state,
      verb',
    'organisation = register.organisation() AND maker = register.maker()'),
  ('register.outlet', 'manufacturer', 'UPDATE',
    'name, country, address, city, lon, lat, phone, website, opening_hours, brands, state, verb, stepped_at,
      attested_on, attested_until, closed_on, ground, evidence',
    'organisation = register.organisation()'),
  ('register.outlet', 'office', 'UPDATE', 'state, verb, stepped_at, ground, evidence', 'true'),
  ('register.outlet', 'ministry', 'UPDATE', 'state, verb, stepped_at, ground, evidence', 'true'),
  ('register.outlet_service', 'manufacturer', 'INSERT', 'outlet, service, answer',
    'EXISTS (SELECT FROM register.outlet o WHERE o.id = outlet AND o.organisation = register.organisation())'),
  ('register.outlet_service', 'office', 'INSERT', 'outlet, service, answer', 'true'),
  ('register.outlet_service', 'ministry', 'INSERT', 'outlet, service, answer', 'true'),
  ('register.attestation', 'manufacturer', 'INSERT', 'organisation, maker, round, attested_until, outlets',
    'organisation = register.organisation() AND maker = register.maker()'),
  ('register.network_import', 'manufacturer', 'SELECT', NULL, 'organisation = register.organisation()'),
  ('register.network_import', 'manufacturer', 'INSERT',
    'organisation, maker, name, format, digest, rows, problems',
    'organisation = register.organisation() AND maker = register.maker()'),
  ('register.network_import', 'manufacturer', 'UPDATE', 'confirmed_at, proposed, changed',
    'organisation = register.organisation()'),
  ('register.network_publication', 'manufacturer', 'INSERT', 'organisation, maker, country, outlets, url, digests',
    'organisation = register.organisation() AND maker = register.maker()'),
  ('register.published_outlet', 'manufacturer', 'INSERT', NULL, 'organisation = register.organisation()'),
  ('register.network_report', 'manufacturer', 'INSERT', 'organisation, maker, country, year, outlets',
    'organisation = register.organisation() AND maker = register.maker()');

SELECT register.apply_access();

-- Outlets of a maker in a country that no longer stand on a day: lapsed, disputed, closed. A letter that rests on one
-- is asked about.
CREATE FUNCTION register.outlets_no_longer_standing(of_country text, of_maker text, on_day date)
  RETURNS TABLE (id uuid, organisation uuid, number text, name text, state text, since date)
  LANGUAGE sql STABLE AS $$
    SELECT o.id, o.organisation, o.number, o.name, s.state,
      CASE s.state
        WHEN 'closed' THEN o.closed_on
        WHEN 'lapsed' THEN o.attested_until + 1
        ELSE (o.stepped_at AT TIME ZONE 'Asia/Shanghai')::date
      END
    FROM register.outlet o
    CROSS JOIN LATERAL (SELECT register.outlet_state(o.state, o.attested_until, on_day) AS state) s
    WHERE (of_country IS NULL OR o.country = of_country)
      AND (of_maker IS NULL OR o.maker = of_maker)
      AND s.state IN ('lapsed', 'disputed', 'closed')
      AND (s.state <> 'closed' OR o.closed_on <= on_day)
  $$;
