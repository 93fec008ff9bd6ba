-- What was answered to a request with an idempotency key: the same key and request get the same answer. The row is
-- written in the transaction of the work that it answers, so that neither is there without the other.
CREATE TABLE register.answered (
  organisation uuid NOT NULL REFERENCES register.organisation,
  key text NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
  request bytea NOT NULL CHECK (length(request) = 32),
  status int NOT NULL,
  -- the body, sealed with a key that is not in the database: an answer may name persons
  sealed bytea NOT NULL,
  key_version int NOT NULL,
  asked_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation, key)
);

CREATE INDEX answered_asked ON register.answered (asked_at);

-- Forgets what was answered before a moment, and says how many answers that were. A key is good again afterwards.
CREATE FUNCTION register.forget_answered(before timestamptz) RETURNS bigint
  LANGUAGE sql
  SECURITY DEFINER
  SET search_path = register, pg_temp
  AS $$
WITH gone AS (
  DELETE FROM register.answered
  WHERE asked_at < before
  RETURNING 1
)
SELECT count(*) FROM gone
$$;

REVOKE ALL ON FUNCTION register.forget_answered FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.forget_answered TO mileproof_job;

CREATE TABLE register.webhook (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation uuid NOT NULL REFERENCES register.organisation,
  url text NOT NULL CHECK (url ~ '^https?://'),
  -- sealed with a key that is not in the database
  secret bytea NOT NULL,
  verbs text[] NOT NULL DEFAULT '{}',
  made_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz
);

CREATE TABLE register.delivery (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  webhook uuid NOT NULL REFERENCES register.webhook,
  organisation uuid NOT NULL REFERENCES register.organisation,
  event bigint NOT NULL REFERENCES register.event,
  attempts int NOT NULL DEFAULT 0,
  next_at timestamptz NOT NULL DEFAULT now(),
  delivered_at timestamptz,
  last_status int,
  UNIQUE (webhook, event)
);

CREATE INDEX delivery_due ON register.delivery (next_at) WHERE delivered_at IS NULL;

-- Patterns over the nation, as the last run found them, with its date.
CREATE TABLE register.nation_run (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  as_of date NOT NULL,
  rule_set text NOT NULL REFERENCES register.rule_set,
  finished_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE register.nation_pattern (
  run uuid NOT NULL REFERENCES register.nation_run,
  vin text NOT NULL,
  facts jsonb NOT NULL,
  PRIMARY KEY (run, vin)
);
