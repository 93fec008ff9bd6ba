-- Who acts: keys of programs, persons and their invitations, sign-in.

-- Whose key has this digest, and what he may: nothing of a key that is unknown, revoked, past its day, or of an
-- organisation that is closed. A key may never more than who made it may now. Its day of use is written once a day.
CREATE FUNCTION register.actor_of_key(key_digest bytea)
  RETURNS TABLE (part text, organisation uuid, province text, maker text, rights text[])
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  found_id uuid;
BEGIN
  SELECT
      k.id,
      o.part,
      o.id,
      CASE o.part WHEN 'office' THEN o.province END,
      o.maker,
      CASE
        WHEN k.person IS NULL THEN k.scopes
        ELSE ARRAY(SELECT unnest(k.scopes) INTERSECT SELECT unnest(p.rights || 'read'::text) ORDER BY 1)
      END
    INTO found_id, part, organisation, province, maker, rights
    FROM register.api_key k
    JOIN register.organisation o ON o.id = k.organisation AND o.closed_at IS NULL
    LEFT JOIN register.person p ON p.id = k.person AND p.organisation = k.organisation AND p.left_at IS NULL
    WHERE k.digest = key_digest
      AND k.revoked_at IS NULL
      AND coalesce(k.expires_at > now(), true)
      AND (k.person IS NULL OR p.id IS NOT NULL);
  IF found_id IS NULL THEN
    RETURN;
  END IF;
  UPDATE register.api_key k
    SET last_used_on = register.today()
    WHERE k.id = found_id AND k.last_used_on IS DISTINCT FROM register.today();
  RETURN NEXT;
END
$$;

REVOKE ALL ON FUNCTION register.actor_of_key(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.actor_of_key(bytea) TO mileproof_public;

-- Persons: who manages whom.

-- What the person who acts may, as the register has it now; nothing of a key, of the public and of who left.
CREATE FUNCTION register.rights_of_actor() RETURNS text[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp
  RETURN coalesce(
    (
      SELECT p.rights
      FROM register.person p
      JOIN register.organisation o ON o.id = p.organisation AND o.closed_at IS NULL
      WHERE p.id = register.person() AND p.organisation = register.organisation() AND p.left_at IS NULL
    ),
    '{}'
  );

-- Whether another person manages the organisation. Of several who leave at once, one after the other is asked.
CREATE FUNCTION register.managed_without(left_organisation uuid, leaver uuid) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('managers of ' || left_organisation, 0));
  RETURN EXISTS (
    SELECT FROM register.person
    WHERE organisation = left_organisation
      AND id <> leaver
      AND account IS NOT NULL
      AND left_at IS NULL
      AND 'manage' = ANY (rights)
  );
END
$$;

-- Nobody gives a right that he does not have, but for an administrator to members of another organisation; nobody
-- comes back; the last manager stays.
CREATE FUNCTION register.guard_person() RETURNS trigger
  LANGUAGE plpgsql AS $$
DECLARE
  own text[] := register.rights_of_actor();
  from_outside boolean := register.part() = 'administrator' AND NEW.organisation <> register.organisation();
  before text[] := '{}';
BEGIN
  IF register.part() = 'owner' THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    before := OLD.rights;
    IF OLD.left_at IS NOT NULL THEN
      RAISE EXCEPTION 'who left does not come back' USING ERRCODE = 'MP001', HINT = 'invite a new person';
    END IF;
    IF NEW.left_at IS NOT NULL THEN
      NEW.left_at := now();
    END IF;
  END IF;
  IF NOT 'manage' = ANY (own) AND NOT (
    -- everybody may leave himself
    TG_OP = 'UPDATE' AND NEW.id = register.person() AND NEW.left_at IS NOT NULL AND NEW.rights = before
  ) THEN
    RAISE EXCEPTION 'only a manager changes members' USING ERRCODE = '42501';
  END IF;
  IF NOT from_outside AND NOT ARRAY(SELECT unnest(NEW.rights) EXCEPT SELECT unnest(before)) <@ own THEN
    RAISE EXCEPTION 'nobody gives a right that he does not have' USING ERRCODE = 'MPS01';
  END IF;
  IF TG_OP = 'UPDATE'
    AND NOT from_outside
    AND 'manage' = ANY (before)
    AND (NEW.left_at IS NOT NULL OR NOT 'manage' = ANY (NEW.rights))
    AND NOT register.managed_without(NEW.organisation, NEW.id)
  THEN
    RAISE EXCEPTION 'the last manager stays' USING ERRCODE = 'MPS02', HINT = 'make another member manager first';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER guard_person
  BEFORE INSERT OR UPDATE ON register.person
  FOR EACH ROW EXECUTE FUNCTION register.guard_person();

CREATE TRIGGER person_stays
  BEFORE DELETE OR TRUNCATE ON register.person
  EXECUTE FUNCTION register.refuse_change();

ALTER TABLE register.person ADD UNIQUE (id, organisation);

-- A token by which a person takes up the place that was made for him: once, and before its end.
CREATE TABLE register.invitation (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person uuid NOT NULL,
  organisation uuid NOT NULL,
  -- SHA-256 of the random token; the token itself is shown once and kept nowhere
  digest bytea NOT NULL UNIQUE CHECK (length(digest) = 32),
  -- null of one made by whoever owns the database
  made_by uuid DEFAULT register.person() REFERENCES register.person,
  made_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  taken_at timestamptz,
  withdrawn_at timestamptz,
  FOREIGN KEY (person, organisation) REFERENCES register.person (id, organisation)
);

CREATE INDEX invitation_person ON register.invitation (person);
-- of one person one at a time
CREATE UNIQUE INDEX invitation_open ON register.invitation (person)
  WHERE taken_at IS NULL AND withdrawn_at IS NULL;

CREATE TRIGGER invitation_ends
  BEFORE UPDATE ON register.invitation
  FOR EACH ROW EXECUTE FUNCTION register.guard_end('withdrawn_at');

UPDATE register.access
  SET columns = CASE action WHEN 'INSERT' THEN 'organisation, pseudonym, rights' ELSE 'rights, left_at' END
  WHERE relation = 'register.person'::regclass AND part = 'administrator' AND action <> 'SELECT';
INSERT INTO register.access
  SELECT 'register.person', part, action,
    CASE action WHEN 'INSERT' THEN 'organisation, pseudonym, rights' ELSE 'rights, left_at' END,
    'organisation = register.organisation()'
  FROM unnest(ARRAY['exporter', 'manufacturer', 'office', 'ministry', 'customs', 'registry', 'tax']) part,
    unnest(ARRAY['INSERT', 'UPDATE']) action;
INSERT INTO register.access
  SELECT 'register.invitation', part, action,
    CASE action
      WHEN 'SELECT' THEN 'id, person, organisation, made_by, made_at, expires_at, taken_at, withdrawn_at'
      WHEN 'INSERT' THEN 'person, organisation, digest, expires_at'
      ELSE 'withdrawn_at'
    END,
    CASE part WHEN 'administrator' THEN 'true' ELSE 'organisation = register.organisation()' END
      || CASE action WHEN 'SELECT' THEN '' ELSE $$ AND 'manage' = ANY (register.rights_of_actor())$$ END
  FROM unnest(ARRAY['exporter', 'manufacturer', 'office', 'ministry', 'customs', 'registry', 'tax', 'administrator'])
      part,
    unnest(ARRAY['SELECT', 'INSERT', 'UPDATE']) action;
-- names are sealed by the register itself, and read by nobody: see open_name
INSERT INTO register.access VALUES
  ('register.sealed_name', 'job', 'INSERT', 'pseudonym, sealed, key_version', 'true');
SELECT register.apply_access();

-- The sealed name behind a pseudonym, for a person with the right to open names, of a member of the own organisation
-- or, for the ministry and administrators, of anybody. It is never given without the event that says who and why.
CREATE FUNCTION register.open_name(of_pseudonym text, reason text)
  RETURNS TABLE (sealed bytea, key_version int)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  -- the role that was set: inside this function the owner acts
  acting text := substr(current_setting('role'), 11);
BEGIN
  IF NOT 'open-names' = ANY (register.rights_of_actor()) THEN
    RAISE EXCEPTION 'only a person with the right opens names' USING ERRCODE = '42501';
  END IF;
  IF length(btrim(reason)) < 10 THEN
    RAISE EXCEPTION 'a name is opened for a reason' USING ERRCODE = '23514';
  END IF;
  SELECT n.sealed, n.key_version
    INTO sealed, key_version
    FROM register.sealed_name n
    WHERE n.pseudonym = of_pseudonym
      AND (
        acting IN ('ministry', 'administrator')
        OR EXISTS (
          SELECT FROM register.person p
          WHERE p.pseudonym = of_pseudonym AND p.organisation = register.organisation()
        )
      );
  IF sealed IS NULL THEN
    RETURN;
  END IF;
  INSERT INTO register.event (part, organisation, person, verb, kind, thing, exporter, detail)
    VALUES (
      acting,
      register.organisation(),
      register.person(),
      'open-name',
      'name',
      -- a pseudonym is 32 hexadecimal digits, as an id is
      substr(of_pseudonym, 3)::uuid,
      CASE acting WHEN 'exporter' THEN register.organisation() END,
      jsonb_build_object('reason', reason)
    );
  RETURN NEXT;
END
$$;

REVOKE ALL ON FUNCTION
  register.rights_of_actor(), register.managed_without(uuid, uuid), register.open_name(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
  register.rights_of_actor(), register.managed_without(uuid, uuid), register.open_name(text, text)
  TO mileproof_exporter, mileproof_manufacturer, mileproof_office, mileproof_ministry, mileproof_customs,
    mileproof_registry, mileproof_tax, mileproof_administrator;

-- Sign-in: the tables of better-auth, which its role sees and nobody else, and which sees nothing of the register.
-- Names of columns are the library's. Addresses of persons stand here alone.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'mileproof_sign_in') THEN
    CREATE ROLE mileproof_sign_in NOLOGIN NOINHERIT NOBYPASSRLS;
  END IF;
  IF NOT EXISTS (
    SELECT FROM pg_auth_members
    WHERE roleid = 'mileproof_sign_in'::regrole AND member = 'mileproof_service'::regrole
  ) THEN
    GRANT mileproof_sign_in TO mileproof_service WITH INHERIT FALSE, SET TRUE;
  END IF;
END
$$;

CREATE SCHEMA sign_in;
GRANT USAGE ON SCHEMA sign_in TO mileproof_sign_in;

CREATE TABLE sign_in."user" (
  id text PRIMARY KEY,
  name text NOT NULL,
  email text NOT NULL UNIQUE,
  "emailVerified" boolean NOT NULL,
  image text,
  "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  username text UNIQUE
);

CREATE TABLE sign_in.session (
  id text PRIMARY KEY,
  "expiresAt" timestamptz NOT NULL,
  token text NOT NULL UNIQUE,
  "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  -- when it was last used, to the minute
  "updatedAt" timestamptz NOT NULL,
  "ipAddress" text,
  "userAgent" text,
  "userId" text NOT NULL REFERENCES sign_in."user" ON DELETE CASCADE
);
CREATE INDEX "session_userId_idx" ON sign_in.session ("userId");

CREATE TABLE sign_in.account (
  id text PRIMARY KEY,
  "accountId" text NOT NULL,
  "providerId" text NOT NULL,
  "userId" text NOT NULL REFERENCES sign_in."user" ON DELETE CASCADE,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" timestamptz NOT NULL,
  UNIQUE ("providerId", "accountId")
);
CREATE INDEX "account_userId_idx" ON sign_in.account ("userId");

CREATE TABLE sign_in.verification (
  id text PRIMARY KEY,
  identifier text NOT NULL,
  value text NOT NULL,
  "expiresAt" timestamptz NOT NULL,
  "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE INDEX verification_identifier_idx ON sign_in.verification (identifier);

CREATE TABLE sign_in.passkey (
  id text PRIMARY KEY,
  name text,
  "publicKey" text NOT NULL,
  "userId" text NOT NULL REFERENCES sign_in."user" ON DELETE CASCADE,
  "credentialID" text NOT NULL,
  counter integer NOT NULL,
  "deviceType" text NOT NULL,
  "backedUp" boolean NOT NULL,
  transports text,
  "createdAt" timestamptz,
  aaguid text
);
CREATE INDEX "passkey_userId_idx" ON sign_in.passkey ("userId");
CREATE INDEX "passkey_credentialID_idx" ON sign_in.passkey ("credentialID");

-- Tries of sign-in by account and by address, both as keyed hashes.
CREATE TABLE sign_in.throttle (
  key bytea PRIMARY KEY,
  tries int NOT NULL,
  tried_at timestamptz NOT NULL,
  -- until when every further try is refused
  barred_until timestamptz NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA sign_in TO mileproof_sign_in;

-- What sign-in does not need is never written, whatever the library and a provider bring: names, pictures, tokens of
-- providers (which hold names), addresses of machines, names of browsers.
CREATE FUNCTION sign_in.drop_personal() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  CASE TG_TABLE_NAME
    WHEN 'user' THEN
      NEW.name := '-';
      NEW.image := NULL;
    WHEN 'account' THEN
      NEW."accessToken" := NULL;
      NEW."refreshToken" := NULL;
      NEW."idToken" := NULL;
    WHEN 'session' THEN
      NEW."ipAddress" := NULL;
      NEW."userAgent" := NULL;
  END CASE;
  RETURN NEW;
END
$$;

CREATE TRIGGER drop_personal BEFORE INSERT OR UPDATE ON sign_in."user"
  FOR EACH ROW EXECUTE FUNCTION sign_in.drop_personal();
CREATE TRIGGER drop_personal BEFORE INSERT OR UPDATE ON sign_in.account
  FOR EACH ROW EXECUTE FUNCTION sign_in.drop_personal();
CREATE TRIGGER drop_personal BEFORE INSERT OR UPDATE ON sign_in.session
  FOR EACH ROW EXECUTE FUNCTION sign_in.drop_personal();

-- What an open invitation is to; no row when it is unknown, was used or withdrawn, or is past its end.
CREATE FUNCTION register.invitation_of(token_digest bytea)
  RETURNS TABLE (id uuid, person uuid, organisation uuid, part text, name text, expires_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp
  BEGIN ATOMIC
    SELECT i.id, p.id, o.id, o.part, o.name, i.expires_at
    FROM register.invitation i
    JOIN register.person p ON p.id = i.person AND p.left_at IS NULL AND p.account IS NULL
    JOIN register.organisation o ON o.id = i.organisation AND o.closed_at IS NULL
    WHERE i.digest = token_digest
      AND i.taken_at IS NULL
      AND i.withdrawn_at IS NULL
      AND i.expires_at > now();
  END;

-- Takes up an invitation: makes the account of its person, all of it or nothing. No row: the token is unknown, was
-- used, withdrawn, or is past its end.
CREATE FUNCTION register.take_up(token_digest bytea, login_name text, login_mail text, password_hash text)
  RETURNS TABLE (person uuid, organisation uuid)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  new_account text := gen_random_uuid();
  taken_part text;
BEGIN
  UPDATE register.invitation i
    SET taken_at = now()
    FROM register.invitation_of(token_digest) o
    WHERE i.id = o.id AND i.taken_at IS NULL AND i.withdrawn_at IS NULL
    RETURNING i.person, i.organisation, o.part INTO person, organisation, taken_part;
  IF person IS NULL THEN
    RETURN;
  END IF;
  INSERT INTO sign_in."user" (id, name, email, "emailVerified", username)
    VALUES (new_account, '-', coalesce(login_mail, new_account || '@account.invalid'), false, login_name);
  INSERT INTO sign_in.account (id, "accountId", "providerId", "userId", password, "updatedAt")
    VALUES (gen_random_uuid(), new_account, 'credential', new_account, password_hash, now());
  UPDATE register.person p SET account = new_account WHERE p.id = person;
  INSERT INTO register.event (part, organisation, person, verb, kind, thing, exporter)
    VALUES (
      taken_part, organisation, person, 'take-up', 'person', person,
      CASE taken_part WHEN 'exporter' THEN organisation END
    );
  RETURN NEXT;
END
$$;

-- Who acts by an account of sign-in; nobody when he left or his organisation is closed.
CREATE FUNCTION register.actor_of_account(of_account text)
  RETURNS TABLE (part text, organisation uuid, person uuid, province text, maker text, rights text[])
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp
  BEGIN ATOMIC
    SELECT
      o.part,
      o.id,
      p.id,
      CASE o.part WHEN 'office' THEN o.province END,
      o.maker,
      ARRAY(SELECT DISTINCT unnest(p.rights || 'read'::text) ORDER BY 1)
    FROM register.person p
    JOIN register.organisation o ON o.id = p.organisation AND o.closed_at IS NULL
    WHERE p.account = of_account AND p.left_at IS NULL;
  END;

REVOKE ALL ON FUNCTION
  register.invitation_of(bytea), register.take_up(bytea, text, text, text), register.actor_of_account(text)
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
  register.invitation_of(bytea), register.take_up(bytea, text, text, text), register.actor_of_account(text)
  TO mileproof_public;

-- Whoever leaves leaves nothing behind to sign in with: account, address, sessions, passkeys, invitations.
CREATE FUNCTION register.forget_account() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  DELETE FROM sign_in."user" WHERE id = OLD.account;
  UPDATE register.invitation
    SET withdrawn_at = now()
    WHERE person = OLD.id AND taken_at IS NULL AND withdrawn_at IS NULL;
  RETURN NULL;
END
$$;

REVOKE ALL ON FUNCTION register.forget_account() FROM PUBLIC;

CREATE TRIGGER forget_account
  AFTER UPDATE OF left_at ON register.person
  FOR EACH ROW WHEN (NEW.left_at IS NOT NULL)
  EXECUTE FUNCTION register.forget_account();

-- Forgets sessions and challenges past their end, and tries of sign-in of more than a day ago. Gives the number of
-- sessions forgotten.
CREATE FUNCTION register.clean_sign_in() RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  gone bigint;
BEGIN
  DELETE FROM sign_in.session WHERE "expiresAt" < now();
  GET DIAGNOSTICS gone = ROW_COUNT;
  DELETE FROM sign_in.verification WHERE "expiresAt" < now();
  DELETE FROM sign_in.throttle WHERE barred_until < now() AND tried_at < now() - interval '1 day';
  RETURN gone;
END
$$;

REVOKE ALL ON FUNCTION register.clean_sign_in() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.clean_sign_in() TO mileproof_job;
