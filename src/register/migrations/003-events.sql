-- PostgreSQL numbers transactions anew on another server. What was counted before a move is added, so that a later
-- transaction of the register has a greater number for ever.
CREATE TABLE register.event_era (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  before bigint NOT NULL CHECK (before >= 0)
);

INSERT INTO register.event_era (before) VALUES (0);

-- The number of the transaction that runs. In PL/pgSQL, which plans once a session: each event asks.
CREATE FUNCTION register.transaction_number() RETURNS bigint
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  RETURN (SELECT before + pg_current_xact_id()::text::bigint FROM register.event_era);
END
$$;

-- All transactions of this database with a smaller number have ended, as the statement sees it. A snapshot tells of all
-- databases of the server: what surely runs in another is left out, so that nobody waits for it. To be asked as
-- `(SELECT register.transactions_ended())`, once a statement.
CREATE FUNCTION register.transactions_ended() RETURNS bigint
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT before + coalesce(
      (
        SELECT min(running::text::bigint)
        FROM pg_snapshot_xip(pg_current_snapshot()) running
        WHERE NOT EXISTS (
          SELECT FROM pg_stat_get_activity(NULL) session
          WHERE session.backend_xid = running::xid
            AND session.datid <> (SELECT oid FROM pg_database WHERE datname = current_database())
        )
      ),
      pg_snapshot_xmax(pg_current_snapshot())::text::bigint
    )
    FROM register.event_era
  $$;

REVOKE ALL ON FUNCTION register.transaction_number(), register.transactions_ended() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.transaction_number(), register.transactions_ended() TO
  mileproof_exporter, mileproof_manufacturer, mileproof_office, mileproof_ministry, mileproof_customs,
  mileproof_registry, mileproof_tax, mileproof_administrator, mileproof_public, mileproof_job;

-- What happened: who, for whom, did what to which thing. Only grows. The order of events is that of their transactions,
-- then of their numbers: by the number alone one could come up before another that is already read.
CREATE TABLE register.event (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  -- the day in China by which the law counts it
  day date NOT NULL DEFAULT register.today(),
  -- by which readers know what has been committed
  transaction bigint NOT NULL DEFAULT register.transaction_number(),
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

CREATE INDEX event_order ON register.event (transaction, id);
CREATE INDEX event_thing ON register.event (thing, id);
CREATE INDEX event_exporter ON register.event (exporter, id);
CREATE INDEX event_province ON register.event (province, id);

CREATE TRIGGER event_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.event
  EXECUTE FUNCTION register.refuse_change();

-- After a move to another server: begins an era when events have numbers that this server has not come to.
CREATE FUNCTION register.begin_era() RETURNS void
  LANGUAGE sql VOLATILE SET search_path = register, pg_temp AS $$
    UPDATE register.event_era
      SET before = (SELECT max(transaction) FROM register.event)
      WHERE (SELECT max(transaction) FROM register.event)
        >= before + pg_snapshot_xmax(pg_current_snapshot())::text::bigint
  $$;

REVOKE ALL ON FUNCTION register.begin_era() FROM PUBLIC;

-- The chain over events: each seal covers the events after the seal before it, in their order.
CREATE TABLE register.event_seal (
  number bigint PRIMARY KEY CHECK (number > 0),
  -- the last transaction it covers, whole
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
    E'\n', e.id, extract(epoch FROM e.at), e.day - date '1970-01-01', e.part, e.organisation, e.person, e.verb, e.kind,
    e.thing, encode(e.before, 'hex'), encode(e.after, 'hex'), e.exporter, e.province, e.detail
  ), 'UTF8'));

-- Seals the events that are surely committed: those of transactions older than every one that runs.
-- Gives the number of events sealed.
CREATE FUNCTION register.seal_events() RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  newest register.event_seal;
  ended bigint;
  last bigint;
  sealed bigint := 0;
  chain bytea;
  one register.event;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('register.event_seal'));
  SELECT * INTO newest FROM register.event_seal ORDER BY number DESC LIMIT 1;
  chain := coalesce(newest.digest, ''::bytea);
  -- asked before the events are read: whatever ended by then is seen
  ended := register.transactions_ended();
  FOR one IN
    SELECT * FROM register.event
    WHERE transaction > coalesce(newest.through, 0) AND transaction < ended
    ORDER BY transaction, id
  LOOP
    chain := sha256(chain || register.event_digest(one));
    sealed := sealed + 1;
    last := one.transaction;
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
      SELECT * FROM register.event
      WHERE transaction > since AND transaction <= seal.through
      ORDER BY transaction, id
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
