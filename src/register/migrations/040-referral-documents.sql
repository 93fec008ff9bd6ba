-- The letter of a referral is a signed document of the office that sends it.

-- It is addressed to the tax office or to customs. It names no exporter, so that no exporter's row it is.
ALTER TABLE register.official_document
  ALTER COLUMN exporter DROP NOT NULL,
  ADD COLUMN addressee uuid REFERENCES register.organisation,
  DROP CONSTRAINT official_document_kind_check,
  ADD CONSTRAINT official_document_kind_check
    CHECK (kind IN ('refusal', 'order', 'bar', 'suspension', 'revocation', 'licence', 'referral')),
  ADD CHECK ((kind = 'referral') = (addressee IS NOT NULL)),
  ADD CHECK ((kind = 'referral') = (exporter IS NULL));

CREATE INDEX official_document_addressee ON register.official_document (addressee, made_at DESC, id)
  WHERE addressee IS NOT NULL;

-- As in 031; and a letter is written with the step that sends it, by the office that sends, to whom it is sent, under
-- the number of the referral.
CREATE OR REPLACE FUNCTION register.guard_official_document() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a document of an authority stays' USING ERRCODE = 'MP001';
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'inForce' OR NEW.decided_on <> register.today() OR NOT (
      CASE NEW.kind
        WHEN 'refusal' THEN EXISTS (
          SELECT FROM register.application_vehicle v
          WHERE v.id = NEW.thing AND v.exporter = NEW.exporter AND v.province = NEW.province AND v.state = 'refused'
        )
        WHEN 'licence' THEN EXISTS (
          SELECT FROM register.licence l
          WHERE l.id = NEW.thing AND l.exporter = NEW.exporter AND l.province = NEW.province
            AND l.number = NEW.number AND l.state = 'issued'
        )
        WHEN 'suspension' THEN EXISTS (
          SELECT FROM register.licence l
          WHERE l.id = NEW.thing AND l.exporter = NEW.exporter AND l.province = NEW.province
            AND l.state IN ('suspended', 'suspendedInUse')
        )
        WHEN 'referral' THEN EXISTS (
          SELECT FROM register.referral r
          WHERE r.id = NEW.thing AND r.office = NEW.authority AND r.addressee = NEW.addressee
            AND r.number = NEW.number AND coalesce(r.province, '00') = NEW.province
            AND r.state = 'sent' AND r.sent_on = register.today()
        )
        WHEN 'revocation' THEN EXISTS (
          SELECT FROM register.licence l
          WHERE l.id = NEW.thing AND l.exporter = NEW.exporter AND l.province = NEW.province AND l.state = 'revoked'
        )
        ELSE EXISTS (
          SELECT FROM register.standing_of s
          WHERE s.id = NEW.thing AND s.exporter = NEW.exporter AND s.province = NEW.province
            AND s.state = CASE NEW.kind WHEN 'bar' THEN 'barred' ELSE 'rectifying' END
        )
      END
    ) THEN
      RAISE EXCEPTION 'nothing of the kind was decided today' USING ERRCODE = 'MP004';
    END IF;
  ELSE
    IF ROW (
        NEW.id, NEW.number, NEW.kind, NEW.thing, NEW.exporter, NEW.province, NEW.authority, NEW.decided_on,
        NEW.content, NEW.made_at, NEW.addressee
      ) IS DISTINCT FROM ROW (
        OLD.id, OLD.number, OLD.kind, OLD.thing, OLD.exporter, OLD.province, OLD.authority, OLD.decided_on,
        OLD.content, OLD.made_at, OLD.addressee
      )
      OR OLD.state = 'ended'
        AND ROW (NEW.state, NEW.ended_by, NEW.ended_on) IS DISTINCT FROM ROW (OLD.state, OLD.ended_by, OLD.ended_on)
      OR OLD.bytes IS NOT NULL AND ROW (
        NEW.signing_key, NEW.code, NEW.status_list, NEW.status_index, NEW.bytes, NEW.signed_at
      ) IS DISTINCT FROM ROW (
        OLD.signing_key, OLD.code, OLD.status_list, OLD.status_index, OLD.bytes, OLD.signed_at
      )
    THEN
      RAISE EXCEPTION 'a document of an authority is never changed' USING ERRCODE = 'MP001';
    END IF;
  END IF;
  IF NEW.bytes IS NOT NULL AND (TG_OP = 'INSERT' OR OLD.bytes IS NULL) AND NOT EXISTS (
    SELECT FROM register.signing_key k
    WHERE k.id = NEW.signing_key
      AND k.authority = NEW.authority
      AND (CASE NEW.kind WHEN 'licence' THEN 'licence' ELSE 'decision' END) = ANY (k.purposes)
      AND k.from_day <= register.today()
      AND coalesce(k.until_day >= register.today(), true)
      AND k.compromised_since IS NULL
  ) THEN
    RAISE EXCEPTION 'a document is signed with a key of its authority that is for it and valid today'
      USING ERRCODE = 'MP004';
  END IF;
  RETURN NEW;
END
$$;

-- Who reads it: the office that sends and the ministry as they read referrals, and whom it was sent to.
UPDATE register.access
  SET rows = rows || ' OR addressee = register.organisation()'
  WHERE relation = 'register.official_document'::regclass AND part = 'customs' AND action = 'SELECT';
INSERT INTO register.access VALUES
  ('register.official_document', 'tax', 'SELECT', NULL, 'addressee = register.organisation()');

SELECT register.apply_access();

-- What an exporter is judged by counts no duty as late by silence.
DROP FUNCTION
  register.count_medians(date, int),
  register.exporter_figures(uuid[], date, int),
  register.figures_of_row(text, text, int, int);

-- The figures that a row counts in. `young`: the days, inclusive, within which a car counts as new. `told`: the day,
-- inclusive, up to which the registry told all, where it is late; what fell due after it nobody knows to be late.
CREATE FUNCTION register.figures_of_row(figure text, state text, age int, young int, day date, told date) RETURNS text[]
  LANGUAGE sql IMMUTABLE
  RETURN CASE
    WHEN figure = 'late' AND state = 'overdue' AND day > told THEN ARRAY[]::text[]
    WHEN figure <> 'applied' THEN ARRAY[figure]
    ELSE array_remove(
      ARRAY[
        figure,
        CASE
          WHEN state = 'granted' THEN 'granted'
          WHEN state IN ('refused', 'appealed', 'upheld') THEN 'refused'
        END,
        CASE WHEN age <= young THEN 'young' END
      ],
      NULL
    )
  END;

-- As in 034, by what was told.
CREATE FUNCTION register.exporter_figures(whose uuid[], on_day date, young int, told date)
  RETURNS TABLE (exporter uuid, figure text, value numeric)
  LANGUAGE sql STABLE AS $$
    SELECT r.exporter, counted, sum(coalesce(r.amount, 1))
    FROM register.exporter_row r
    CROSS JOIN LATERAL unnest(register.figures_of_row(r.figure, r.state, r.age, young, r.day, told)) counted
    WHERE r.exporter = ANY (whose)
      AND r.day > (on_day - interval '12 months')::date
      AND r.day <= on_day
    GROUP BY r.exporter, counted
  $$;

CREATE FUNCTION register.count_medians(on_day date, young int, told date) RETURNS int
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  active uuid[];
  written int;
BEGIN
  SELECT array_agg(DISTINCT v.exporter) INTO active
    FROM register.application_version v
    WHERE v.version = 1 AND v.applied_on > (on_day - interval '12 months')::date AND v.applied_on <= on_day;
  WITH counted AS MATERIALIZED (
    SELECT * FROM register.exporter_figures(active, on_day, young, told)
  ),
  medians AS (
    SELECT o.province, k.figure, count(*) AS exporters,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY coalesce(c.value, 0)) AS median
    FROM unnest(active) e (exporter)
    JOIN register.organisation o ON o.id = e.exporter
    CROSS JOIN unnest(ARRAY[
      -- not what is shared: an office sees fewer of those who share than whoever counts here
      'applied', 'granted', 'refused', 'young', 'left', 'late', 'complaints', 'revoked', 'referred'
    ]) k (figure)
    LEFT JOIN counted c ON c.exporter = e.exporter AND c.figure = k.figure
    GROUP BY o.province, k.figure
  )
  INSERT INTO register.province_median AS kept (province, figure, median, exporters, counted_on)
    SELECT province, figure, median, exporters, on_day FROM medians
    ON CONFLICT (province, figure) DO UPDATE
      SET median = excluded.median, exporters = excluded.exporters, counted_on = excluded.counted_on;
  GET DIAGNOSTICS written = ROW_COUNT;
  RETURN written;
END
$$;

REVOKE ALL ON FUNCTION register.count_medians(date, int, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.count_medians(date, int, date) TO mileproof_job;
