-- What a run over the nation keeps.

-- A shadow of a law that was asked by values: which values were tried, and what the two laws ask of people.
ALTER TABLE register.law_shadow
  ADD COLUMN settings jsonb CHECK (jsonb_typeof(settings) = 'array'),
  ADD COLUMN counts jsonb CHECK (jsonb_typeof(counts) = 'object');

-- The page of whoever directs as it stood when a run ended: opened again, it is the same.
CREATE TABLE register.director_page (
  run uuid PRIMARY KEY REFERENCES register.nation_run,
  as_of date NOT NULL,
  -- figures, no words; what waits names whom it is about
  content jsonb NOT NULL CHECK (jsonb_typeof(content) = 'object'),
  made_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE INDEX director_page_day ON register.director_page (as_of, made_at);

CREATE TRIGGER director_page_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.director_page
  EXECUTE FUNCTION register.refuse_change();

INSERT INTO register.access VALUES
  ('register.director_page', 'job', 'SELECT', NULL, 'true'),
  ('register.director_page', 'job', 'INSERT', NULL, 'true'),
  ('register.director_page', 'ministry', 'SELECT', NULL, 'true'),
  -- what waits for a signature is counted when a run ends
  ('register.referral', 'job', 'SELECT', 'id, number, state, province, claimant, grounds, act_by, version', 'true'),
  ('register.referral_evidence', 'job', 'SELECT', 'referral, version, at_risk, amount', 'true');

SELECT register.apply_access();
