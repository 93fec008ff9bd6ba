-- What was told: one row of one account, by whom and with what standing. Never overwritten: a later telling
-- supersedes an earlier one, and both can be read as of any moment.
CREATE TABLE register.feed_file (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  account text NOT NULL,
  teller uuid NOT NULL REFERENCES register.organisation,
  name text NOT NULL,
  -- SHA-256 of its bytes: the same file is taken once
  digest bytea NOT NULL CHECK (length(digest) = 32),
  rows bigint NOT NULL CHECK (rows >= 0),
  rows_taken bigint NOT NULL CHECK (rows_taken BETWEEN 0 AND rows),
  problems bigint NOT NULL DEFAULT 0 CHECK (problems >= 0),
  told_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (teller, account, digest)
);

CREATE TABLE register.feed_problem (
  file uuid NOT NULL REFERENCES register.feed_file,
  number int NOT NULL,
  row_number bigint,
  fact text,
  code text NOT NULL,
  -- as it was read, cut; null for a value that may name a person
  value text,
  PRIMARY KEY (file, number)
);

-- Higher counts more where several told the same fact.
CREATE TYPE register.standing AS ENUM ('stated', 'seen', 'fed', 'signed');

CREATE TABLE register.account_row (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account text NOT NULL,
  -- who told it
  teller uuid NOT NULL REFERENCES register.organisation,
  standing register.standing NOT NULL,
  -- of a stated row: the exporter whose word it is
  exporter uuid REFERENCES register.organisation,
  -- of the office in whose procedure it was told; null for the whole country
  province text,
  -- the feed file, application version, filing or letter that it came with
  source_kind text NOT NULL CHECK (source_kind IN ('feed', 'application', 'filing', 'letter', 'officer', 'run')),
  source uuid NOT NULL,
  -- which row of the source, from 1
  source_row bigint NOT NULL CHECK (source_row > 0),
  vin text,
  -- what it is of, by its numbers: a later telling of the same thing supersedes it
  thing text NOT NULL DEFAULT '',
  facts jsonb NOT NULL CHECK (jsonb_typeof(facts) = 'object'),
  told_at timestamptz NOT NULL DEFAULT now(),
  superseded_at timestamptz
);

-- a row of a source is told once; a source may be told anew when what it told before is superseded
CREATE UNIQUE INDEX account_row_source ON register.account_row (source, account, source_row, standing)
  WHERE superseded_at IS NULL;
-- texts of things may be long: they are looked for by their hash
CREATE INDEX account_row_thing ON register.account_row (teller, account, md5(thing)) WHERE superseded_at IS NULL;

CREATE INDEX account_row_vin ON register.account_row (vin, account) WHERE vin IS NOT NULL;
CREATE INDEX account_row_exporter ON register.account_row (exporter) WHERE exporter IS NOT NULL;

-- What rows share beside the VIN: certificate, letter, invoice, policy, engine number, customs entry, licence.
CREATE TABLE register.account_key (
  kind text NOT NULL,
  value text NOT NULL,
  row_id bigint NOT NULL REFERENCES register.account_row,
  PRIMARY KEY (kind, value, row_id)
);

CREATE INDEX account_key_row ON register.account_key (row_id);

-- Of a telling only its end may be written, and once.
CREATE FUNCTION register.guard_telling() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'UPDATE'
    OR OLD.superseded_at IS NOT NULL
    OR NEW.superseded_at IS NULL
    OR to_jsonb(NEW) - 'superseded_at' IS DISTINCT FROM to_jsonb(OLD) - 'superseded_at'
  THEN
    RAISE EXCEPTION 'what was told is never changed or removed'
      USING ERRCODE = 'MP001', HINT = 'tell it anew: the later telling supersedes the earlier';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER account_row_stays
  BEFORE UPDATE OR DELETE ON register.account_row
  FOR EACH ROW EXECUTE FUNCTION register.guard_telling();

CREATE TRIGGER account_row_stays_whole
  BEFORE TRUNCATE ON register.account_row
  EXECUTE FUNCTION register.refuse_change();

CREATE TRIGGER account_key_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.account_key
  EXECUTE FUNCTION register.refuse_change();

CREATE TRIGGER feed_file_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.feed_file
  EXECUTE FUNCTION register.refuse_change();

-- One certificate, one letter, one refund claim, one subsidy belongs to one VIN, and never to two.
CREATE TABLE register.used_once (
  kind text NOT NULL CHECK (kind IN ('certificate', 'letter', 'refund', 'subsidy')),
  number text NOT NULL CHECK (number <> ''),
  vin text NOT NULL,
  PRIMARY KEY (kind, number)
);

CREATE TRIGGER used_once_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.used_once
  EXECUTE FUNCTION register.refuse_change();
