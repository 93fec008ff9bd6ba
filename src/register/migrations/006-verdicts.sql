-- Rule sets as they were read, by their hash: a past answer can be replayed.
CREATE TABLE register.rule_set (
  hash text PRIMARY KEY CHECK (hash ~ '^[0-9a-f]{64}$'),
  -- the law's files, canonical JSON, compressed
  law bytea NOT NULL,
  archived_at timestamptz NOT NULL DEFAULT now()
);

CREATE TRIGGER rule_set_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.rule_set
  EXECUTE FUNCTION register.refuse_change();

-- A verdict as canonical bytes: facts read with teller and standing, answers, findings.
CREATE TABLE register.verdict (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  vin text NOT NULL,
  -- the application version it was asked for; null for a verdict of another occasion
  application uuid,
  version int,
  exporter uuid,
  province text,
  asked_on date NOT NULL,
  rule_set text NOT NULL REFERENCES register.rule_set,
  program text NOT NULL,
  bytes bytea NOT NULL,
  -- what of it the exporter is told, canonical bytes
  told bytea NOT NULL,
  digest bytea NOT NULL GENERATED ALWAYS AS (sha256(bytes)) STORED,
  -- the answers, for lists
  gate text NOT NULL,
  entry text NOT NULL,
  risk text NOT NULL,
  quality text NOT NULL,
  -- the gate is clear only because of what the applicant said
  on_the_applicants_word boolean NOT NULL,
  -- codes of the rules behind the answers, spaces between: by them an application is put in its lane
  reasons text NOT NULL DEFAULT '',
  given_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX verdict_vin ON register.verdict (vin, given_at);
CREATE INDEX verdict_application ON register.verdict (application, version);

CREATE TRIGGER verdict_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.verdict
  EXECUTE FUNCTION register.refuse_change();
