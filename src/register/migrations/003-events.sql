-- What happened: who, for whom, did what to which thing. Only grows.
CREATE TABLE register.event (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  -- the day in China by which the law counts it
  day date NOT NULL DEFAULT register.today(),
  -- the transaction, by which the chain knows what has been committed
  transaction xid8 NOT NULL DEFAULT pg_current_xact_id(),
  part text NOT NULL DEFAULT register.part(),
  organisation uuid DEFAULT register.organisation(),
  person uuid DEFAULT register.person(),
  verb text NOT NULL,
  kind text NOT NULL,
  thing uuid NOT NULL,
  -- SHA-256 of the thing before and after; null where there was nothing
  before bytea,
  after bytea,
  -- whose eyes it is for, beside those of the organisation that acted
  exporter uuid,
  province text,
  -- nothing personal, no value of an account
  detail jsonb NOT NULL DEFAULT '{}'
);

CREATE INDEX event_thing ON register.event (thing, id);
CREATE INDEX event_exporter ON register.event (exporter, id);
CREATE INDEX event_province ON register.event (province, id);

CREATE TRIGGER event_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.event
  EXECUTE FUNCTION register.refuse_change();

-- The chain over events: each seal covers the events after the seal before it, in the order of their numbers.
CREATE TABLE register.event_seal (
  number bigint PRIMARY KEY CHECK (number > 0),
  -- the last event it covers
  through bigint NOT NULL UNIQUE,
  -- SHA-256 of the seal before it and of the digests of the events covered
  digest bytea NOT NULL CHECK (length(digest) = 32),
  at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TRIGGER event_seal_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.event_seal
  EXECUTE FUNCTION register.refuse_change();

-- The digest of one event: SHA-256 of its fields as text.
CREATE FUNCTION register.event_digest(e register.event) RETURNS bytea
  LANGUAGE sql IMMUTABLE
  RETURN sha256(convert_to(concat_ws(
    E'\n', e.id, extract(epoch FROM e.at), e.day - date '1970-01-01', e.part, e.organisation, e.person, e.verb, e.kind, e.thing,
    encode(e.before, 'hex'), encode(e.after, 'hex'), e.exporter, e.province, e.detail
  ), 'UTF8'));

-- Seals the events that are surely committed: those of transactions older than every one that runs.
-- Gives the number of events sealed.
CREATE FUNCTION register.seal_events() RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  newest register.event_seal;
  last bigint;
  sealed bigint;
  chain bytea;
  one register.event;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('register.event_seal'));
  SELECT * INTO newest FROM register.event_seal ORDER BY number DESC LIMIT 1;
  -- the events before the first that may still be rolled back
  SELECT coalesce(min(id) - 1, (SELECT max(id) FROM register.event))
    INTO last
    FROM register.event
    WHERE id > coalesce(newest.through, 0)
      AND transaction >= pg_snapshot_xmin(pg_current_snapshot());
  IF last IS NULL OR last <= coalesce(newest.through, 0) THEN
    RETURN 0;
  END IF;
  chain := coalesce(newest.digest, ''::bytea);
  sealed := 0;
  FOR one IN
    SELECT * FROM register.event
    WHERE id > coalesce(newest.through, 0) AND id <= last
    ORDER BY id
  LOOP
    chain := sha256(chain || register.event_digest(one));
    sealed := sealed + 1;
  END LOOP;
  IF sealed > 0 THEN
    INSERT INTO register.event_seal (number, through, digest)
      VALUES (coalesce(newest.number, 0) + 1, last, chain);
  END IF;
  RETURN sealed;
END
$$;

-- The first seal that does not agree with the events it covers; null when all do.
CREATE FUNCTION register.first_broken_seal() RETURNS bigint
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  seal register.event_seal;
  one register.event;
  chain bytea := ''::bytea;
  since bigint := 0;
BEGIN
  FOR seal IN SELECT * FROM register.event_seal ORDER BY number LOOP
    FOR one IN
      SELECT * FROM register.event WHERE id > since AND id <= seal.through ORDER BY id
    LOOP
      chain := sha256(chain || register.event_digest(one));
    END LOOP;
    IF chain <> seal.digest THEN
      RETURN seal.number;
    END IF;
    since := seal.through;
  END LOOP;
  RETURN NULL;
END
$$;
