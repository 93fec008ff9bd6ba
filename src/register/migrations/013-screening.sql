-- One screening of an application: the question, once for all its vehicles, whose verdicts say at which place they stand.
CREATE TABLE register.screening (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  application uuid NOT NULL REFERENCES register.application,
  version int NOT NULL,
  exporter uuid NOT NULL REFERENCES register.organisation,
  province text NOT NULL,
  asked_on date NOT NULL,
  rule_set text NOT NULL REFERENCES register.rule_set,
  program text NOT NULL,
  -- the run over the nation whose patterns were read; null when there was none
  patterns_run uuid REFERENCES register.nation_run,
  -- what was asked and who told it: canonical JSON, compressed with gzip
  question bytea NOT NULL,
  -- SHA-256 of the canonical JSON
  digest bytea NOT NULL CHECK (length(digest) = 32),
  given_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX screening_application ON register.screening (application, version);

CREATE TRIGGER screening_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.screening
  EXECUTE FUNCTION register.refuse_change();

ALTER TABLE register.verdict
  ADD COLUMN screening uuid REFERENCES register.screening,
  -- which vehicle of the question, from 0
  ADD COLUMN place int CHECK (place >= 0),
  ADD CHECK ((screening IS NULL) = (place IS NULL));

CREATE UNIQUE INDEX verdict_place ON register.verdict (screening, place);

-- The few rows of makers are read in every screening.
CREATE INDEX account_row_maker ON register.account_row (account, id)
  WHERE account = 'maker' AND superseded_at IS NULL;

-- What a run tells of what is usual in the country, and since when customs tells of exits.
ALTER TABLE register.nation_run
  ADD COLUMN usual jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(usual) = 'array'),
  ADD COLUMN customs_since date;

-- Whose answer another law would change, before it takes effect.
CREATE TABLE register.law_shadow (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  -- the law in force, and the one that was asked beside it
  rule_set text NOT NULL REFERENCES register.rule_set,
  against text NOT NULL REFERENCES register.rule_set,
  -- the day both were asked on
  takes_effect_on date NOT NULL,
  vehicles int NOT NULL CHECK (vehicles >= 0),
  changed int NOT NULL CHECK (changed BETWEEN 0 AND vehicles),
  -- those whose answer changes: before, after, the rules behind it
  changes jsonb NOT NULL CHECK (jsonb_typeof(changes) = 'array'),
  asked_by uuid REFERENCES register.person,
  asked_at timestamptz NOT NULL DEFAULT now()
);

CREATE TRIGGER law_shadow_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.law_shadow
  EXECUTE FUNCTION register.refuse_change();

-- what was asked holds rows of other offices: the register alone reads it
INSERT INTO register.access VALUES
  ('register.screening', 'office', 'SELECT',
    'id, application, version, exporter, province, asked_on, rule_set, program, patterns_run, digest, given_at',
    'province = register.province()'),
  ('register.screening', 'ministry', 'SELECT',
    'id, application, version, exporter, province, asked_on, rule_set, program, patterns_run, digest, given_at',
    'true'),
  ('register.screening', 'job', 'SELECT', NULL, 'true'),
  ('register.screening', 'job', 'INSERT', NULL, 'true'),
  ('register.law_shadow', 'ministry', 'SELECT', NULL, 'true'),
  ('register.law_shadow', 'administrator', 'SELECT', NULL, 'true'),
  ('register.law_shadow', 'job', 'SELECT', NULL, 'true'),
  ('register.law_shadow', 'job', 'INSERT', NULL, 'true');

SELECT register.apply_access();
