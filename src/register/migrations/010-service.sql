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

-- Where an organisation is told of events: those that it may see itself.
CREATE TABLE register.webhook (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation uuid NOT NULL REFERENCES register.organisation,
  -- who made it; null for a program's key
  person uuid REFERENCES register.person,
  url text NOT NULL CHECK (url ~ '^https?://' AND length(url) <= 2000),
  -- sealed with a key that is not in the database
  secret bytea NOT NULL,
  key_version int NOT NULL,
  -- empty: every verb
  verbs text[] NOT NULL DEFAULT '{}' CHECK (cardinality(verbs) <= 100),
  -- how far events were looked through for it, in the order of events
  seen_transaction bigint NOT NULL,
  seen_event bigint NOT NULL DEFAULT 0,
  -- since when nothing has reached it; null when the last delivery did
  failing_since timestamptz,
  made_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz
);

CREATE INDEX webhook_organisation ON register.webhook (organisation);

CREATE TRIGGER webhook_ends
  BEFORE UPDATE ON register.webhook
  FOR EACH ROW EXECUTE FUNCTION register.guard_end('ended_at');

CREATE TABLE register.delivery (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  webhook uuid NOT NULL REFERENCES register.webhook,
  organisation uuid NOT NULL REFERENCES register.organisation,
  event bigint NOT NULL REFERENCES register.event,
  -- since when it is tried: of a replay the day of the replay
  asked_at timestamptz NOT NULL DEFAULT now(),
  attempts int NOT NULL DEFAULT 0,
  next_at timestamptz NOT NULL DEFAULT now(),
  delivered_at timestamptz,
  given_up_at timestamptz,
  last_status int,
  UNIQUE (webhook, event)
);

CREATE INDEX delivery_due ON register.delivery (webhook, next_at)
  WHERE delivered_at IS NULL AND given_up_at IS NULL;
CREATE INDEX delivery_organisation ON register.delivery (organisation, id);

-- Each attempt, with what came of it.
CREATE TABLE register.delivery_attempt (
  delivery bigint NOT NULL REFERENCES register.delivery,
  -- of all attempts, also before a replay
  number int NOT NULL,
  organisation uuid NOT NULL REFERENCES register.organisation,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  -- what the receiver answered; null when it did not
  status int,
  -- why it did not: a word of the program's
  failure text,
  PRIMARY KEY (delivery, number)
);

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
