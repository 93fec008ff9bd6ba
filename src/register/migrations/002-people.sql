-- Organisations, the persons who act for them, and the keys of programs.
CREATE TABLE register.organisation (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  part text NOT NULL CHECK (part IN (
    'exporter', 'manufacturer', 'office', 'ministry', 'customs', 'registry', 'tax', 'administrator'
  )),
  name text NOT NULL CHECK (name <> ''),
  -- unified social credit code; of exporters and manufacturers
  uscc text UNIQUE CHECK (uscc ~ '^[0-9A-Z]{18}$'),
  -- of an office, and of an exporter the province it files in
  province text CHECK (province ~ '^[0-9]{2}$'),
  -- of a manufacturer: its id in the reference list
  maker text,
  made_at timestamptz NOT NULL DEFAULT now(),
  closed_at timestamptz,
  CHECK (part <> 'office' OR province IS NOT NULL),
  CHECK (part <> 'exporter' OR (province IS NOT NULL AND uscc IS NOT NULL)),
  CHECK (part <> 'manufacturer' OR maker IS NOT NULL),
  -- what stands in a province stands in that of its exporter
  UNIQUE (id, province)
);

CREATE TABLE register.person (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation uuid NOT NULL REFERENCES register.organisation,
  -- what sign-in knows the person by; null until the invitation is taken up
  account text UNIQUE,
  -- a keyed pseudonym of the name, made at intake
  pseudonym text NOT NULL,
  rights text[] NOT NULL DEFAULT '{}'
    CHECK (rights <@ ARRAY['read', 'act', 'sign', 'tell', 'manage', 'open-names']),
  made_at timestamptz NOT NULL DEFAULT now(),
  left_at timestamptz
);

CREATE INDEX person_organisation ON register.person (organisation);

-- Names of natural persons stand apart, sealed with a key that is not in the database.
CREATE TABLE register.sealed_name (
  pseudonym text PRIMARY KEY,
  sealed bytea NOT NULL,
  key_version int NOT NULL
);

CREATE TABLE register.api_key (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation uuid NOT NULL REFERENCES register.organisation,
  -- who made it, and more than whom it never may; null of a key that was laid at the beginning
  person uuid DEFAULT register.person() REFERENCES register.person,
  label text NOT NULL CHECK (length(label) BETWEEN 1 AND 200),
  -- SHA-256 of the random key; the key itself is shown once and kept nowhere
  digest bytea NOT NULL UNIQUE CHECK (length(digest) = 32),
  -- rights of the holder; a key never signs and opens no names
  scopes text[] NOT NULL CHECK (cardinality(scopes) > 0 AND scopes <@ ARRAY['read', 'act', 'tell', 'manage']),
  made_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz,
  revoked_at timestamptz,
  last_used_on date
);

CREATE INDEX api_key_organisation ON register.api_key (organisation);

-- a key that is revoked does not come back
CREATE TRIGGER api_key_ends
  BEFORE UPDATE ON register.api_key
  FOR EACH ROW EXECUTE FUNCTION register.guard_end('revoked_at');
