-- What a buyer asks first: when a letter was issued that does not hold any more, and whether the export was refused.
-- The function is made anew, since its row has two columns more.

DROP FUNCTION register.public_statements(text);

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
    outlets_named int, outlets_attested int, outlets_attested_since date, outlets_serving int,
    -- of a letter that was suspended or revoked: when it was issued, and nothing that it states
    letter_was_issued_on date,
    -- the application is refused now, on this day
    refused_on date
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
        SELECT
          d.application, a.applied_on, d.destination,
          CASE d.state WHEN 'refused' THEN (d.stepped_at AT TIME ZONE 'Asia/Shanghai')::date END AS refused_on
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
          e.*, a.applied_on, a.application, a.refused_on,
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
      in_force.serving,
      CASE WHEN signed.letter_state IN ('suspended', 'revoked') THEN signed.issued_on END,
      CASE WHEN x.exited_on IS NULL THEN x.refused_on END
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

REVOKE ALL ON FUNCTION register.public_statements(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.public_statements(text) TO mileproof_public;
