-- Borders: what customs is told of one VIN, what the public is, and duties by the day they fall due.
CREATE INDEX application_vehicle_vin ON register.application_vehicle (vin);
CREATE INDEX question_open ON register.question (application) WHERE answered_at IS NULL;
CREATE INDEX duty_vehicle ON register.duty (vehicle);
CREATE INDEX duty_due ON register.duty (due, id);
CREATE INDEX duty_to_remind ON register.duty (due, id) WHERE state = 'open' AND reminded_on IS NULL;
CREATE INDEX licensed_vehicle_stepped ON register.licensed_vehicle (stepped_for, state, stepped_at, id);

ALTER TABLE register.duty ADD CHECK (state <> 'lifted' OR ground <> '');

ALTER TABLE register.licensed_vehicle
  ADD CHECK (deregistered_on >= exited_on),
  ADD CHECK (returned_on >= declared_on);

-- A declaration and an exit are judged by the day they are of, which may be told later: by then the licence may
-- have ended.
CREATE OR REPLACE FUNCTION register.guard_licensed() RETURNS trigger
  LANGUAGE plpgsql AS $$
DECLARE
  under register.licence;
  granted register.application_vehicle;
  of_day date;
  under_state text;
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.stepped_at = OLD.stepped_at THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND NEW.verb NOT IN ('declare', 'exit') THEN
    RETURN NEW;
  END IF;
  SELECT * INTO under FROM register.licence WHERE id = NEW.licence;
  IF TG_OP = 'INSERT' THEN
    SELECT * INTO granted FROM register.application_vehicle WHERE id = NEW.decision;
    IF granted.id IS NULL
      OR granted.state NOT IN ('granted', 'overturned')
      OR granted.vin <> NEW.vin
      OR granted.application <> under.application
    THEN
      RAISE EXCEPTION 'only a vehicle that was granted stands on the licence' USING ERRCODE = 'MP004';
    END IF;
    NEW.may_leave := daterange(under.valid_from, under.valid_until, '[]');
    RETURN NEW;
  END IF;
  of_day := CASE NEW.verb WHEN 'exit' THEN NEW.exited_on ELSE NEW.declared_on END;
  IF of_day > register.today() OR of_day < under.valid_from THEN
    RAISE EXCEPTION 'the day is not one on which the vehicle may have left' USING ERRCODE = 'MP004';
  END IF;
  under_state := register.state_on('licence', to_jsonb(under), coalesce(of_day, register.today()));
  IF coalesce(under_state NOT IN ('issued', 'partlyUsed', 'usedUp'), true) THEN
    RAISE EXCEPTION 'the licence is %', under_state
      USING ERRCODE = 'MP004', HINT = 'the vehicle may not leave under it';
  END IF;
  RETURN NEW;
END
$$;

-- With a licence that is withdrawn its vehicles owe no exit under it: whoever withdraws it lifts the duty.
INSERT INTO register.access VALUES
  ('register.duty', 'ministry', 'UPDATE', 'state, verb, stepped_at, ground', 'true'),
  ('register.duty', 'exporter', 'UPDATE', 'state, verb, stepped_at, ground',
    $$exporter = register.organisation() AND EXISTS (
      SELECT FROM register.licensed_vehicle v
      JOIN register.licence l ON l.id = v.licence
      WHERE v.id = vehicle AND l.state = 'surrendered'
    )$$);

SELECT register.apply_access();

-- The rows that count of one VIN: those that stand under it, and those that list or mean it.
CREATE FUNCTION register.rows_of(asked text)
  RETURNS TABLE (
    id bigint, account text, standing register.standing, teller text, told_on date, facts jsonb
  )
  LANGUAGE sql STABLE AS $$
    SELECT
      r.id, r.account, r.standing, o.part, (r.told_at AT TIME ZONE 'Asia/Shanghai')::date, r.facts
    FROM (
      SELECT a.id FROM register.account_row a WHERE a.vin = asked
      UNION
      SELECT k.row_id FROM register.account_key k WHERE k.kind = 'vin' AND k.value = asked
    ) found
    JOIN register.account_row r ON r.id = found.id
    JOIN register.organisation o ON o.id = r.teller
    WHERE r.superseded_at IS NULL
  $$;

-- What was told of one VIN, fact by fact: what is proved or fed before what was seen, that before what was stated;
-- of these the newest endorsement, inspection or exit, then the latest telling. Letters are several papers and stand
-- in `letters_of`.
CREATE FUNCTION register.told_of(asked text)
  RETURNS TABLE (fact text, value text, standing register.standing, teller text, told_on date)
  LANGUAGE sql STABLE AS $$
    SELECT DISTINCT ON (f.key) f.key, f.value, r.standing, r.teller, r.told_on
    FROM register.rows_of(asked) r
    CROSS JOIN LATERAL jsonb_each_text(r.facts) f
    WHERE r.account IN ('certificate', 'declaration', 'inspection', 'licence') AND f.value <> ''
    ORDER BY
      f.key,
      r.standing DESC,
      coalesce(
        nullif(r.facts ->> 'certificate.pendingExportOn', ''),
        nullif(r.facts ->> 'inspection.on', ''),
        r.facts ->> 'declaration.exitedOn',
        ''
      ) DESC,
      r.id DESC
  $$;

-- The letters on record for one VIN, one row a number: a letter and its revocation may be told apart. `unclear`: a day
-- of revocation that nobody can read.
CREATE FUNCTION register.letters_of(asked text)
  RETURNS TABLE (
    standing register.standing, destination text, revoked_on text, suspended boolean, unclear boolean, teller text,
    told_on date, latest bigint
  )
  LANGUAGE sql STABLE AS $$
    SELECT
      max(r.standing),
      (array_agg(r.facts ->> 'letter.destination' ORDER BY r.standing DESC, r.id DESC)
        FILTER (WHERE r.facts ->> 'letter.destination' <> ''))[1],
      max(r.facts ->> 'letter.revokedOn') FILTER (
        WHERE r.facts ->> 'letter.revokedOn' ~ '^[0-9]{4}-'
          AND r.facts ->> 'letter.revokedOn' <= register.today()::text
      ),
      coalesce(bool_or(r.facts ->> 'letter.suspendedOn' <> ''), false),
      coalesce(bool_or(r.facts ->> 'letter.revokedOn' !~ '^([0-9]{4}-|$)'), false),
      (array_agg(r.teller ORDER BY r.standing DESC, r.id DESC))[1],
      max(r.told_on),
      max(r.id)
    FROM register.rows_of(asked) r
    WHERE r.account = 'letter'
    GROUP BY r.facts ->> 'letter.number'
  $$;

-- The letter that counts most for a vehicle on its way to a country; no row without any. One that stands comes before
-- one for another country, that before one that nobody verified, and a revoked one is last.
CREATE FUNCTION register.letter_for(asked text, bound_for text)
  RETURNS TABLE (letter_state text, revoked_on text, teller text, told_on date)
  LANGUAGE sql STABLE AS $$
    SELECT
      CASE
        WHEN l.revoked_on IS NOT NULL THEN 'revoked'
        WHEN l.destination <> bound_for THEN 'elsewhere'
        WHEN l.suspended THEN 'suspended'
        WHEN l.standing = 'stated' OR l.unclear THEN 'not-verified'
        ELSE 'valid'
      END,
      l.revoked_on, l.teller, l.told_on
    FROM register.letters_of(asked) l
    ORDER BY
      l.revoked_on IS NOT NULL,
      coalesce(l.destination <> bound_for, false),
      l.standing DESC,
      l.suspended,
      l.latest DESC
    LIMIT 1
  $$;

-- What a gate at the border needs beside the licence and the vehicle, which customs reads itself: of one licensed
-- vehicle, for customs alone. No price, no name, no finding.
CREATE FUNCTION register.gate_of(licensed uuid)
  RETURNS TABLE (
    exporter_barred boolean,
    decided text,
    gate text,
    registered_on text,
    pending_export_on text,
    applied_on date,
    registry_status text,
    highest_km bigint,
    letter_state text,
    letter_revoked_on text
  )
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT
      EXISTS (SELECT FROM register.standing_of s WHERE s.exporter = v.exporter AND s.state = 'barred'),
      d.state,
      (
        SELECT j.gate FROM register.verdict j
        WHERE j.vin = v.vin AND j.application = d.application AND j.version = d.version
        ORDER BY j.given_at DESC
        LIMIT 1
      ),
      (SELECT t.value FROM register.told_of(v.vin) t WHERE t.fact = 'certificate.registeredOn'),
      (SELECT t.value FROM register.told_of(v.vin) t WHERE t.fact = 'certificate.pendingExportOn'),
      (
        SELECT a.applied_on FROM register.application_version a
        WHERE a.application = d.application AND a.version = d.version
      ),
      (
        SELECT t.value FROM register.told_of(v.vin) t
        WHERE t.fact = 'certificate.status' AND t.standing IN ('fed', 'signed')
      ),
      (
        SELECT max(k.value::bigint)
        FROM register.rows_of(v.vin) r
        CROSS JOIN LATERAL jsonb_each_text(r.facts) k
        WHERE r.account IN ('reading', 'inspection', 'licence')
          AND k.key IN ('reading.km', 'inspection.odometerKm', 'licence.odometerKm')
          AND k.value ~ '^[0-9]{1,9}$'
      ),
      paper.letter_state,
      paper.revoked_on
    FROM register.licensed_vehicle v
    JOIN register.licence l ON l.id = v.licence
    JOIN register.application_vehicle d ON d.id = v.decision
    LEFT JOIN LATERAL register.letter_for(v.vin, l.destination) paper ON true
    WHERE v.id = licensed
  $$;

-- What a document of a letter says of its subject; null where it cannot be read.
CREATE FUNCTION register.letter_subject(document bytea) RETURNS jsonb
  LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN convert_from(document, 'UTF8')::jsonb -> 'credentialSubject';
EXCEPTION WHEN data_exception THEN
  RETURN NULL;
END
$$;

-- A whole number that a letter promises; null for anything else.
CREATE FUNCTION register.promised(told jsonb) RETURNS int
  LANGUAGE sql IMMUTABLE
  RETURN CASE WHEN jsonb_typeof(told) = 'number' AND told #>> '{}' ~ '^[0-9]{1,9}$' THEN (told #>> '{}')::int END;

-- Yes or no of a letter; null for anything else.
CREATE FUNCTION register.promised_or_not(told jsonb) RETURNS boolean
  LANGUAGE sql IMMUTABLE
  RETURN CASE WHEN jsonb_typeof(told) = 'boolean' THEN (told #>> '{}')::boolean END;

-- The signed letter that counts for a vehicle of one application: the one in force before one that was revoked. One
-- that another took the place of no longer counts, a draft is nobody's. One that was signed while others had every key
-- that signed it is in question since then, as one that is suspended.
CREATE FUNCTION register.signed_letter_of(of_application uuid, asked text)
  RETURNS TABLE (
    letter_state text, since date, told_on date, issued_on date, manufacturer uuid, maker text, destination text,
    terms jsonb, outlets jsonb
  )
  LANGUAGE plpgsql STABLE ROWS 1 AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    SELECT * FROM (
      SELECT
        CASE WHEN lost.since IS NULL THEN l.state ELSE 'suspended' END,
        CASE l.state
          WHEN 'suspended' THEN l.suspended_on
          WHEN 'revoked' THEN l.revoked_on
          ELSE (lost.since AT TIME ZONE 'Asia/Shanghai')::date
        END,
        (l.stepped_at AT TIME ZONE 'Asia/Shanghai')::date,
        l.issued_on, l.manufacturer, l.maker, l.destination, t.terms, t.outlets
      FROM register.letter l
      JOIN register.letter_terms t ON t.id = l.terms
      LEFT JOIN LATERAL (
        SELECT max(k.compromised_since) AS since
        FROM register.letter_document d
        JOIN register.signing_key k ON k.id IN (d.signing_key, d.second_key)
        WHERE d.letter = l.id
        GROUP BY d.letter, d.bytes
        HAVING CASE
          WHEN count(*) = count(k.compromised_since)
            THEN (convert_from(d.bytes, 'UTF8')::jsonb ->> 'validFrom')::timestamptz >= max(k.compromised_since)
          ELSE false
        END
      ) lost ON l.state = 'issued'
      WHERE l.application = of_application AND l.vin = asked AND l.state IN ('issued', 'suspended', 'revoked')
      UNION ALL
      SELECT
        'issued', NULL,
        (b.brought_at AT TIME ZONE 'Asia/Shanghai')::date,
        (b.brought_at AT TIME ZONE 'Asia/Shanghai')::date,
        NULL, b.maker, b.destination, s.subject, s.subject -> 'outlets'
      FROM register.letter_brought b
      CROSS JOIN LATERAL register.letter_subject(b.bytes) s (subject)
      WHERE b.application = of_application AND b.vin = asked AND b.ended_at IS NULL
        AND b.verification ->> 'answer' = 'valid'
    ) l (letter_state, since, told_on, issued_on, manufacturer, maker, destination, terms, outlets)
    ORDER BY l.letter_state = 'revoked', l.letter_state <> 'issued', l.issued_on DESC
    LIMIT 1;
END
$$;

-- How the outlets that a letter names in its country stand today: counts and the oldest attestation, no name.
CREATE FUNCTION register.named_outlets(named jsonb, of_country text, of_manufacturer uuid, of_maker text)
  RETURNS TABLE (named_there int, attested int, attested_since date, serving int)
  LANGUAGE plpgsql STABLE ROWS 1 AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    SELECT
      count(*)::int,
      count(*) FILTER (WHERE o.standing = 'attested')::int,
      min(o.attested_on) FILTER (WHERE o.standing = 'attested'),
      count(*) FILTER (
        WHERE coalesce(o.serves_others, n.outlet ->> 'servesCarsItDidNotImport') = 'yes'
      )::int
    FROM jsonb_array_elements(CASE WHEN jsonb_typeof(named) = 'array' THEN named ELSE '[]' END) n (outlet)
    LEFT JOIN LATERAL (
      SELECT
        x.attested_on, x.serves_others,
        register.outlet_state(x.state, x.attested_until, register.today()) AS standing
      FROM register.outlet x
      WHERE x.number = n.outlet ->> 'number'
        AND x.country = of_country
        AND x.maker = of_maker
        AND coalesce(x.organisation = of_manufacturer, true)
      ORDER BY x.id
      LIMIT 1
    ) o ON true
    WHERE n.outlet ->> 'country' = of_country;
END
$$;

-- What the public is told of one VIN: always one row, its columns the closed set and nothing else; all of them null
-- but the first where no export is on record. Never a list, another VIN, a person, a price, a name, a plate, a score.
CREATE FUNCTION register.public_statements(asked text)
  RETURNS TABLE (
    data_of date,
    on_record boolean,
    registered_on text, registered_by text, registered_told date,
    pending_export_on text,
    transfers text, transfers_by text, transfers_told date,
    inspected_on text, inspected_km text, inspected_by text, inspected_told date,
    applied_on date,
    exited_on text, exit_destination text, exit_told date,
    condition text, condition_by text,
    letter_state text, letter_since text, letter_by text, letter_told date,
    question_open boolean,
    deregistered_on date, deregistered_told date,
    licensed_for text, licensed_told date,
    -- as the signed letter in force states them
    letter_issued_on date, letter_country text,
    warranty_months int, warranty_km int, warranty_starts text,
    battery_months int, battery_km int,
    parts_years int, parts_lead_days int,
    software_updates boolean, software_languages text[], remote_lock boolean, recalls_abroad boolean,
    outlets_named int, outlets_attested int, outlets_attested_since date, outlets_serving int
  )
  -- planned once a connection: a query of this size takes longer to plan than to run
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = register, pg_temp
  SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    WITH
      told AS MATERIALIZED (
        SELECT * FROM register.told_of(asked) t
        WHERE t.fact IN (
          'certificate.registeredOn', 'certificate.pendingExportOn', 'certificate.transfers', 'inspection.on',
          'inspection.odometerKm', 'declaration.exitedOn', 'declaration.destination', 'declaration.condition',
          'licence.condition'
        )
      ),
      -- under its licence: the exit before an open one, the latest before earlier ones
      licensed AS (
        SELECT
          v.decision, v.exited_on, coalesce(v.declared_destination, l.destination) AS destination,
          l.destination AS licensed_for, (v.stepped_at AT TIME ZONE 'Asia/Shanghai')::date AS told_on,
          CASE v.state WHEN 'deregistered' THEN v.deregistered_on END AS deregistered_on,
          l.state IN ('issued', 'partlyUsed', 'usedUp') AS stands
        FROM register.licensed_vehicle v
        JOIN register.licence l ON l.id = v.licence
        WHERE v.vin = asked
        ORDER BY v.state IN ('exited', 'deregistered') DESC, v.exited_on DESC NULLS LAST, v.may_leave DESC, v.id
        LIMIT 1
      ),
      applied AS (
        SELECT d.application, a.applied_on, d.destination
        FROM register.application_vehicle d
        JOIN register.application p ON p.id = d.application
        JOIN register.application_version a ON a.application = d.application AND a.version = d.version
        WHERE d.vin = asked AND d.state <> 'withdrawn' AND p.state NOT IN ('draft', 'withdrawn')
        ORDER BY d.id = (SELECT decision FROM licensed) DESC NULLS LAST, a.applied_on DESC, d.id
        LIMIT 1
      ),
      -- what customs fed of a vehicle that no licence here let out
      exit AS (
        SELECT
          coalesce(
            (SELECT v.exited_on::text FROM licensed v),
            (SELECT t.value FROM told t WHERE t.fact = 'declaration.exitedOn' AND t.standing IN ('fed', 'signed'))
          ) AS exited_on,
          CASE
            WHEN (SELECT v.exited_on FROM licensed v) IS NOT NULL THEN (SELECT v.destination FROM licensed v)
            ELSE (
              SELECT t.value FROM told t WHERE t.fact = 'declaration.destination' AND t.standing IN ('fed', 'signed')
            )
          END AS destination,
          coalesce(
            (SELECT v.told_on FROM licensed v WHERE v.exited_on IS NOT NULL),
            (SELECT t.told_on FROM told t WHERE t.fact = 'declaration.exitedOn')
          ) AS told_on
      ),
      vehicle AS (
        SELECT
          e.*, a.applied_on, a.application,
          coalesce(e.destination, (SELECT v.licensed_for FROM licensed v), a.destination) AS bound_for,
          e.exited_on IS NOT NULL OR a.application IS NOT NULL AS on_record
        FROM exit e
        LEFT JOIN applied a ON true
      ),
      known AS (
        SELECT
          c.value AS condition, c.teller AS condition_by
        FROM told c
        WHERE c.fact IN ('declaration.condition', 'licence.condition')
        ORDER BY c.fact
        LIMIT 1
      ),
      signed AS MATERIALIZED (
        SELECT s.*, s.letter_state = 'issued' AND s.destination = x.bound_for AS in_force
        FROM vehicle x
        CROSS JOIN LATERAL register.signed_letter_of(x.application, asked) s
        WHERE x.application IS NOT NULL
      ),
      in_force AS MATERIALIZED (
        SELECT s.*, o.*
        FROM signed s
        CROSS JOIN LATERAL register.named_outlets(s.outlets, s.destination, s.manufacturer, s.maker) o
        WHERE s.in_force
      )
    SELECT
      register.today(),
      x.on_record,
      CASE WHEN x.on_record THEN registered.value END,
      CASE WHEN x.on_record THEN registered.teller END,
      CASE WHEN x.on_record THEN registered.told_on END,
      CASE WHEN x.on_record THEN (SELECT t.value FROM told t WHERE t.fact = 'certificate.pendingExportOn') END,
      CASE WHEN x.on_record THEN transfers.value END,
      CASE WHEN x.on_record THEN transfers.teller END,
      CASE WHEN x.on_record THEN transfers.told_on END,
      CASE WHEN x.on_record THEN (SELECT t.value FROM told t WHERE t.fact = 'inspection.on') END,
      CASE WHEN x.on_record THEN inspected.value END,
      CASE WHEN x.on_record THEN inspected.teller END,
      CASE WHEN x.on_record THEN inspected.told_on END,
      x.applied_on,
      x.exited_on,
      x.destination,
      CASE WHEN x.exited_on IS NOT NULL THEN x.told_on END,
      CASE WHEN x.on_record THEN known.condition END,
      CASE WHEN x.on_record THEN known.condition_by END,
      CASE
        WHEN signed.in_force THEN 'valid'
        WHEN signed.letter_state = 'issued' THEN 'elsewhere'
        WHEN signed.letter_state IS NOT NULL THEN signed.letter_state
        WHEN x.on_record THEN paper.letter_state
      END,
      CASE
        WHEN signed.letter_state IS NOT NULL THEN signed.since::text
        WHEN x.on_record THEN paper.revoked_on
      END,
      CASE
        WHEN signed.letter_state IS NOT NULL THEN 'manufacturer'
        WHEN x.on_record THEN paper.teller
      END,
      CASE
        WHEN signed.letter_state IS NOT NULL THEN signed.told_on
        WHEN x.on_record THEN paper.told_on
      END,
      EXISTS (
        SELECT FROM register.question q
        WHERE q.application = x.application AND q.answered_at IS NULL AND coalesce(q.vin = asked, true)
      ),
      (SELECT v.deregistered_on FROM licensed v),
      (SELECT v.told_on FROM licensed v WHERE v.deregistered_on IS NOT NULL),
      (SELECT v.licensed_for FROM licensed v WHERE v.stands),
      (SELECT v.told_on FROM licensed v WHERE v.stands),
      in_force.issued_on,
      in_force.destination,
      register.promised(in_force.terms #> '{warranty,months}'),
      register.promised(in_force.terms #> '{warranty,kilometres}'),
      in_force.terms #>> '{warranty,startsOn}',
      register.promised(in_force.terms #> '{warranty,highVoltageBattery,months}'),
      register.promised(in_force.terms #> '{warranty,highVoltageBattery,kilometres}'),
      register.promised(in_force.terms #> '{parts,years}'),
      register.promised(in_force.terms #> '{parts,leadTimeDays}'),
      register.promised_or_not(in_force.terms #> '{software,updates}'),
      ARRAY(
        SELECT l.tag
        FROM jsonb_path_query(in_force.terms, '$.software.languages[*] ? (@.type() == "string")') p (told)
        CROSS JOIN LATERAL (SELECT p.told #>> '{}' AS tag) l
        WHERE l.tag ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$'
        LIMIT 50
      ),
      register.promised_or_not(in_force.terms #> '{software,remoteLock}'),
      register.promised_or_not(in_force.terms -> 'recalls'),
      in_force.named_there,
      in_force.attested,
      in_force.attested_since,
      in_force.serving
    FROM vehicle x
    LEFT JOIN signed ON true
    LEFT JOIN in_force ON true
    LEFT JOIN told registered ON registered.fact = 'certificate.registeredOn'
    LEFT JOIN told transfers ON transfers.fact = 'certificate.transfers'
    LEFT JOIN told inspected ON inspected.fact = 'inspection.odometerKm'
    LEFT JOIN known ON true
    LEFT JOIN LATERAL register.letter_for(asked, x.bound_for) paper ON true;
END
$$;

REVOKE ALL ON FUNCTION
  register.rows_of(text), register.told_of(text), register.letters_of(text), register.letter_for(text, text), register.gate_of(uuid),
  register.letter_subject(bytea), register.signed_letter_of(uuid, text),
  register.named_outlets(jsonb, text, uuid, text), register.public_statements(text)
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.gate_of(uuid) TO mileproof_customs;
GRANT EXECUTE ON FUNCTION register.public_statements(text) TO mileproof_public;
GRANT EXECUTE ON FUNCTION register.rows_of(text), register.told_of(text) TO mileproof_job;
