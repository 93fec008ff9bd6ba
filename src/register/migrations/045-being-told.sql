-- Mail, calendars, what is new.

-- Where a person is written to. Nothing but its confirming link is sent before it was confirmed. One that was ended is
-- not kept.
CREATE TABLE register.mail_address (
  id uuid PRIMARY KEY,
  organisation uuid NOT NULL DEFAULT register.organisation(),
  person uuid NOT NULL DEFAULT register.person(),
  sealed bytea,
  key_version int,
  language text NOT NULL CHECK (language IN ('en', 'zh')),
  -- names of `news-kinds.ts` that it is told of
  kinds text[] NOT NULL CHECK (cardinality(kinds) BETWEEN 1 AND 40),
  digest text NOT NULL CHECK (digest IN ('soon', 'daily')),
  -- SHA-256 of the token by which its owner confirms and ends it
  link bytea NOT NULL UNIQUE CHECK (length(link) = 32),
  made_at timestamptz NOT NULL DEFAULT now(),
  confirmed_at timestamptz,
  -- up to when what happened was looked through, and when it is looked through next
  told_until timestamptz,
  look_at timestamptz,
  -- since when its server refuses it
  failed_at timestamptz,
  ended_at timestamptz,
  FOREIGN KEY (person, organisation) REFERENCES register.person (id, organisation),
  CHECK ((sealed IS NULL) = (ended_at IS NOT NULL) AND (sealed IS NULL) = (key_version IS NULL)),
  CHECK ((confirmed_at IS NULL) = (told_until IS NULL) AND (confirmed_at IS NULL) = (look_at IS NULL))
);

CREATE UNIQUE INDEX mail_address_live ON register.mail_address (person) WHERE ended_at IS NULL;
CREATE INDEX mail_address_person ON register.mail_address (person, made_at);
CREATE INDEX mail_address_look ON register.mail_address (look_at) WHERE ended_at IS NULL AND failed_at IS NULL;

-- The tick of a buyer who wishes to be told of an answer: the reason for which her contact is opened.
CREATE TABLE register.complaint_mail (
  complaint uuid PRIMARY KEY REFERENCES register.complaint,
  link bytea NOT NULL UNIQUE CHECK (length(link) = 32),
  ticked_at timestamptz NOT NULL DEFAULT now(),
  confirmed_at timestamptz,
  failed_at timestamptz,
  ended_at timestamptz
);

-- What is to be sent, without a word of it: the text is made when it is sent.
CREATE TABLE register.mail (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  kind text NOT NULL CHECK (kind IN ('confirm', 'news', 'answer')),
  address uuid REFERENCES register.mail_address,
  complaint uuid REFERENCES register.complaint_mail,
  -- how much is new of each kind
  news jsonb,
  made_at timestamptz NOT NULL DEFAULT now(),
  attempts int NOT NULL DEFAULT 0,
  next_at timestamptz NOT NULL DEFAULT now(),
  sent_at timestamptz,
  given_up_at timestamptz,
  -- a word for what went wrong last; nothing that a server said
  failure text CHECK (length(failure) BETWEEN 1 AND 60),
  CHECK ((address IS NULL) <> (complaint IS NULL)),
  CHECK ((kind = 'news') = (news IS NOT NULL) AND (kind <> 'news' OR address IS NOT NULL)),
  CHECK (kind <> 'answer' OR complaint IS NOT NULL)
);

CREATE INDEX mail_due ON register.mail (next_at) WHERE sent_at IS NULL AND given_up_at IS NULL;
CREATE INDEX mail_of_address ON register.mail (address, made_at) WHERE address IS NOT NULL;
CREATE INDEX mail_of_complaint ON register.mail (complaint) WHERE complaint IS NOT NULL;

-- The calendar of a person, at an address that nobody guesses.
CREATE TABLE register.calendar (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation uuid NOT NULL DEFAULT register.organisation(),
  person uuid NOT NULL DEFAULT register.person(),
  -- SHA-256 of the token in its address, which is shown once and kept nowhere
  secret bytea NOT NULL UNIQUE CHECK (length(secret) = 32),
  language text NOT NULL CHECK (language IN ('en', 'zh')),
  made_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz,
  FOREIGN KEY (person, organisation) REFERENCES register.person (id, organisation)
);

CREATE UNIQUE INDEX calendar_live ON register.calendar (person) WHERE ended_at IS NULL;

CREATE TRIGGER calendar_ends
  BEFORE UPDATE ON register.calendar
  FOR EACH ROW EXECUTE FUNCTION register.guard_end('ended_at');

-- When a duty was reminded of, for whoever is told of what is new.
ALTER TABLE register.duty ADD COLUMN reminded_at timestamptz;

CREATE FUNCTION register.note_reminder() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.reminded_on IS DISTINCT FROM OLD.reminded_on THEN
    NEW.reminded_at := clock_timestamp();
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER c_reminder
  BEFORE UPDATE OF reminded_on ON register.duty
  FOR EACH ROW EXECUTE FUNCTION register.note_reminder();

-- An address that is confirmed is never exchanged for another, and one that ended is forgotten.
CREATE FUNCTION register.guard_mail_address() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.ended_at IS NOT NULL THEN
    RAISE EXCEPTION 'an address that ended stays so' USING ERRCODE = 'MP001';
  END IF;
  IF NEW.ended_at IS NOT NULL THEN
    NEW.sealed := NULL;
    NEW.key_version := NULL;
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER a_guard
  BEFORE UPDATE ON register.mail_address
  FOR EACH ROW EXECUTE FUNCTION register.guard_mail_address();

-- Whoever is to be written to is asked first.
CREATE FUNCTION register.ask_to_confirm() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  IF TG_TABLE_NAME = 'mail_address' THEN
    INSERT INTO register.mail (kind, address) VALUES ('confirm', NEW.id);
  ELSE
    INSERT INTO register.mail (kind, complaint) VALUES ('confirm', NEW.complaint);
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER z_ask
  AFTER INSERT ON register.mail_address
  FOR EACH ROW EXECUTE FUNCTION register.ask_to_confirm();
CREATE TRIGGER z_ask
  AFTER INSERT ON register.complaint_mail
  FOR EACH ROW EXECUTE FUNCTION register.ask_to_confirm();

-- There is an answer: whoever ticked it and confirmed is written to.
CREATE FUNCTION register.tell_of_answer() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  INSERT INTO register.mail (kind, complaint)
    SELECT 'answer', m.complaint
    FROM register.complaint_mail m
    WHERE m.complaint = NEW.id AND m.confirmed_at IS NOT NULL AND m.ended_at IS NULL AND m.failed_at IS NULL;
  RETURN NULL;
END
$$;

CREATE TRIGGER zzz_tell
  AFTER UPDATE ON register.complaint
  FOR EACH ROW
  WHEN (NEW.verb = 'answer' AND NEW.stepped_at <> OLD.stepped_at)
  EXECUTE FUNCTION register.tell_of_answer();

-- What a link of a mail is for, and how it stands: `waits` for its owner, too `late` to confirm, `confirmed`, `ended`.
CREATE FUNCTION register.mail_link(token text) RETURNS TABLE (kind text, language text, state text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT l.kind, l.language,
      CASE
        WHEN l.ended_at IS NOT NULL THEN 'ended'
        WHEN l.confirmed_at IS NOT NULL THEN 'confirmed'
        WHEN l.asked_at < now() - interval '7 days' THEN 'late'
        ELSE 'waits'
      END
    FROM (
      SELECT 'person' AS kind, a.language, a.ended_at, a.confirmed_at, a.made_at AS asked_at
      FROM register.mail_address a
      WHERE a.link = sha256(convert_to(token, 'UTF8'))
      UNION ALL
      SELECT 'buyer', c.language, m.ended_at, m.confirmed_at, m.ticked_at
      FROM register.complaint_mail m
      JOIN register.complaint c ON c.id = m.complaint
      WHERE m.link = sha256(convert_to(token, 'UTF8'))
    ) l
  $$;

-- Its owner says that the address is his. True where it is confirmed now or was.
CREATE FUNCTION register.confirm_mail(token text) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  whose uuid;
BEGIN
  UPDATE register.mail_address
    SET confirmed_at = now(), told_until = now(), look_at = now()
    WHERE link = sha256(convert_to(token, 'UTF8')) AND confirmed_at IS NULL AND ended_at IS NULL
      AND made_at >= now() - interval '7 days'
    RETURNING id INTO whose;
  IF whose IS NOT NULL THEN
    INSERT INTO register.event (part, verb, kind, thing) VALUES ('public', 'confirm', 'mail-address', whose);
  END IF;
  UPDATE register.complaint_mail
    SET confirmed_at = now()
    WHERE link = sha256(convert_to(token, 'UTF8')) AND confirmed_at IS NULL AND ended_at IS NULL
      AND ticked_at >= now() - interval '7 days'
    RETURNING complaint INTO whose;
  -- it was answered before she confirmed
  INSERT INTO register.mail (kind, complaint)
    SELECT 'answer', c.id FROM register.complaint c WHERE c.id = whose AND c.state = 'answered';
  RETURN EXISTS (SELECT FROM register.mail_link(token) WHERE state = 'confirmed');
END
$$;

-- Its owner wants no more mail. True where it is ended now or was.
CREATE FUNCTION register.end_mail(token text) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  whose uuid;
BEGIN
  UPDATE register.mail_address
    SET ended_at = now()
    WHERE link = sha256(convert_to(token, 'UTF8')) AND ended_at IS NULL
    RETURNING id INTO whose;
  IF whose IS NOT NULL THEN
    INSERT INTO register.event (part, verb, kind, thing) VALUES ('public', 'end', 'mail-address', whose);
  END IF;
  UPDATE register.complaint_mail
    SET ended_at = now()
    WHERE link = sha256(convert_to(token, 'UTF8')) AND ended_at IS NULL;
  RETURN EXISTS (SELECT FROM register.mail_link(token) WHERE state = 'ended');
END
$$;

-- How the holder of the receipt that is shown is written to: `none`, `kept` for the office alone, `waits`, `confirmed`,
-- `failed`, `ended`; and whether the contact is kept.
CREATE FUNCTION register.own_contact() RETURNS TABLE (kept boolean, mail text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT
      EXISTS (SELECT FROM register.complaint_contact k WHERE k.complaint = c.id),
      CASE
        WHEN m.complaint IS NULL THEN 'none'
        WHEN m.ended_at IS NOT NULL THEN 'ended'
        WHEN m.failed_at IS NOT NULL THEN 'failed'
        WHEN m.confirmed_at IS NOT NULL THEN 'confirmed'
        ELSE 'waits'
      END
    FROM register.complaint c
    LEFT JOIN register.complaint_mail m ON m.complaint = c.id
    WHERE c.receipt = register.shown_receipt()
  $$;

-- Forgets how the holder of the receipt that is shown may be reached. True where there was something to forget.
CREATE FUNCTION register.forget_own_contact() RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  of_complaint uuid;
BEGIN
  DELETE FROM register.complaint_contact k
    USING register.complaint c
    WHERE c.id = k.complaint AND c.receipt = register.shown_receipt()
    RETURNING k.complaint INTO of_complaint;
  IF of_complaint IS NULL THEN
    RETURN false;
  END IF;
  UPDATE register.complaint_mail SET ended_at = coalesce(ended_at, now()) WHERE complaint = of_complaint;
  INSERT INTO register.event (part, verb, kind, thing, province)
    SELECT 'public', 'forget-contact', 'complaint', id, province FROM register.complaint WHERE id = of_complaint;
  RETURN true;
END
$$;

-- How a buyer is reached, for a mail of hers that is to be sent. It is never given without the event that says why.
CREATE FUNCTION register.open_ticked_contact(of_mail uuid)
  RETURNS TABLE (complaint uuid, sealed bytea, key_version int, language text)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
#variable_conflict use_column
DECLARE
  of_kind text;
  of_province text;
BEGIN
  SELECT k.complaint, k.sealed, k.key_version, c.language, m.kind, c.province
    INTO complaint, sealed, key_version, language, of_kind, of_province
    FROM register.mail m
    JOIN register.complaint_mail t ON t.complaint = m.complaint AND t.ended_at IS NULL AND t.failed_at IS NULL
    JOIN register.complaint_contact k ON k.complaint = m.complaint
    JOIN register.complaint c ON c.id = m.complaint
    WHERE m.id = of_mail AND m.sent_at IS NULL AND m.given_up_at IS NULL
      AND (m.kind = 'confirm' OR t.confirmed_at IS NOT NULL);
  IF sealed IS NULL THEN
    RETURN;
  END IF;
  INSERT INTO register.event (part, verb, kind, thing, province, detail)
    VALUES (
      'job',
      'open-contact',
      'complaint',
      complaint,
      of_province,
      jsonb_build_object('reason', 'the buyer ticked that she is told of an answer', 'mail', of_kind)
    );
  RETURN NEXT;
END
$$;

-- Whose calendar a token opens, and in which language, while the person acts for an organisation.
CREATE FUNCTION register.calendar_of(token text)
  RETURNS TABLE (
    id uuid, language text, part text, organisation uuid, person uuid, province text, maker text, rights text[]
  )
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT c.id, c.language, o.part, o.id, p.id, CASE o.part WHEN 'office' THEN o.province END, o.maker, p.rights
    FROM register.calendar c
    JOIN register.person p ON p.id = c.person AND p.left_at IS NULL
    JOIN register.organisation o ON o.id = p.organisation AND o.closed_at IS NULL
    WHERE c.secret = sha256(convert_to(token, 'UTF8')) AND c.ended_at IS NULL AND 'read' = ANY (p.rights)
  $$;

-- Forgets mail that came to its end more than 90 days ago. Gives the number forgotten.
CREATE FUNCTION register.clean_mail() RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  gone bigint;
BEGIN
  DELETE FROM register.mail WHERE coalesce(sent_at, given_up_at) < now() - interval '90 days';
  GET DIAGNOSTICS gone = ROW_COUNT;
  RETURN gone;
END
$$;

REVOKE ALL ON FUNCTION
  register.note_reminder(), register.guard_mail_address(), register.ask_to_confirm(), register.tell_of_answer(),
  register.mail_link(text), register.confirm_mail(text), register.end_mail(text), register.own_contact(),
  register.forget_own_contact(), register.open_ticked_contact(uuid), register.calendar_of(text), register.clean_mail()
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
  register.mail_link(text), register.confirm_mail(text), register.end_mail(text), register.own_contact(),
  register.forget_own_contact(), register.calendar_of(text)
  TO mileproof_public;
GRANT EXECUTE ON FUNCTION register.open_ticked_contact(uuid), register.clean_mail() TO mileproof_job;

-- who sees and writes it: each person his own
INSERT INTO register.access
  SELECT relation::regclass, part, action,
    CASE
      WHEN action = 'SELECT' AND relation = 'register.mail_address' THEN
        'id, organisation, person, language, kinds, digest, made_at, confirmed_at, failed_at, ended_at'
      WHEN action = 'SELECT' THEN 'id, organisation, person, language, made_at, ended_at'
      WHEN action = 'INSERT' AND relation = 'register.mail_address' THEN
        'id, sealed, key_version, language, kinds, digest, link'
      WHEN action = 'INSERT' THEN 'secret, language'
      WHEN relation = 'register.mail_address' THEN 'language, kinds, digest, ended_at'
      ELSE 'ended_at'
    END,
    'organisation = register.organisation() AND person = register.person()'
  FROM unnest(ARRAY['register.mail_address', 'register.calendar']) relation,
    unnest(ARRAY['exporter', 'manufacturer', 'office', 'ministry', 'customs', 'registry', 'tax', 'administrator'])
      part,
    unnest(ARRAY['SELECT', 'INSERT', 'UPDATE']) action;
INSERT INTO register.access VALUES
  ('register.mail_address', 'job', 'SELECT', NULL, 'true'),
  ('register.mail_address', 'job', 'UPDATE', 'told_until, look_at, failed_at', 'true'),
  ('register.complaint_mail', 'public', 'INSERT', 'complaint, link',
    $$complaint IN (
      SELECT c.id FROM register.complaint c WHERE c.receipt = register.shown_receipt() AND c.state = 'filed'
    )$$),
  ('register.complaint_mail', 'job', 'SELECT', NULL, 'true'),
  ('register.complaint_mail', 'job', 'UPDATE', 'failed_at', 'true'),
  ('register.mail', 'job', 'SELECT', NULL, 'true'),
  ('register.mail', 'job', 'INSERT', 'kind, address, news', 'true'),
  ('register.mail', 'job', 'UPDATE', 'attempts, next_at, sent_at, given_up_at, failure', 'true');

SELECT register.apply_access();

-- When something came to whoever is asked, of what is told by its day alone otherwise: for what is new.
CREATE VIEW register.news_of_questions WITH (security_barrier) AS
  SELECT q.id, q.stepped_at AS came
  FROM register.case_question q
  WHERE q.organisation = register.organisation() AND q.state = 'asked';

CREATE VIEW register.news_of_hearings WITH (security_barrier) AS
  SELECT h.id, h.state, h.due_on, h.stepped_at AS came
  FROM register.hearing h
  WHERE h.exporter = register.organisation() AND h.told_on IS NOT NULL AND h.state IN ('told', 'convened');

CREATE VIEW register.news_of_complaints WITH (security_barrier) AS
  SELECT c.id, c.stepped_at AS came
  FROM register.complaint_forward f
  JOIN register.complaint c ON c.id = f.complaint AND c.stepped_at = f.step AND c.state = 'forwarded'
  WHERE f.organisation = register.organisation();

-- applications of which a vehicle was refused and may be appealed for
CREATE VIEW register.news_of_refusals WITH (security_barrier) AS
  SELECT DISTINCT v.application AS id
  FROM register.application_vehicle v
  WHERE v.exporter = register.organisation() AND v.state = 'refused';

GRANT SELECT ON register.news_of_questions TO
  mileproof_exporter, mileproof_manufacturer, mileproof_customs, mileproof_registry, mileproof_tax;
GRANT SELECT ON register.news_of_hearings, register.news_of_refusals TO mileproof_exporter;
GRANT SELECT ON register.news_of_complaints TO mileproof_exporter, mileproof_manufacturer, mileproof_office;

-- What is counted on every page is found by an index of its own.
CREATE INDEX application_vehicle_refused ON register.application_vehicle (exporter) WHERE state = 'refused';
CREATE INDEX application_vehicle_proposed ON register.application_vehicle (province, stepped_at)
  WHERE state = 'refusalProposed';
CREATE INDEX question_waits ON register.question (exporter, asked_at) WHERE answered_at IS NULL;
CREATE INDEX question_answered ON register.question (province, answered_at) WHERE answered_at IS NOT NULL;
CREATE INDEX filing_submitted ON register.filing (province, stepped_at) WHERE state = 'submitted';
CREATE INDEX duty_stated ON register.duty (province, stepped_at) WHERE state = 'stated';
CREATE INDEX duty_reminded ON register.duty (exporter, reminded_at) WHERE state = 'open' AND reminded_at IS NOT NULL;
CREATE INDEX duty_of_rule ON register.duty (rule, due) WHERE state = 'open';
CREATE INDEX letter_stepped ON register.letter (exporter, stepped_at);
CREATE INDEX complaint_new ON register.complaint (province, stepped_at) WHERE state = 'filed';
