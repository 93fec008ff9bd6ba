-- What papers tell of each other: which are to be read, by what signs captures are found, which are one capture, and
-- where else a paper was handed in. docs/decisions/same-capture.md says how and why.

-- Papers that wait to be read, or held against others.
CREATE TABLE register.paper_to_read (
  paper bytea PRIMARY KEY REFERENCES register.paper,
  -- null: it was read, and held against others
  since timestamptz DEFAULT clock_timestamp()
);

CREATE INDEX paper_to_read_since ON register.paper_to_read (since) WHERE since IS NOT NULL;

-- whether an older reader read one is told by the ends of this index
CREATE INDEX IF NOT EXISTS paper_reading_reader ON register.paper_reading (reader);

-- The grain of a page in short, in each framing.
CREATE TABLE register.paper_capture (
  paper bytea NOT NULL REFERENCES register.paper,
  page int NOT NULL CHECK (page > 0),
  framing text NOT NULL CHECK (framing IN ('whole', 'ink')),
  signs bit(512) NOT NULL,
  -- those of the two framings are other numbers
  keys int[] NOT NULL CHECK (cardinality(keys) = 32),
  PRIMARY KEY (paper, page, framing)
);

CREATE INDEX paper_capture_keys ON register.paper_capture USING gin (keys);

-- Two pages of different files that are one capture, the smaller first.
CREATE TABLE register.paper_alike (
  paper bytea NOT NULL REFERENCES register.paper,
  page int NOT NULL CHECK (page > 0),
  other bytea NOT NULL REFERENCES register.paper,
  other_page int NOT NULL CHECK (other_page > 0),
  correlation real NOT NULL CHECK (correlation BETWEEN -1 AND 1),
  -- boxes on both where they differ: [{"first": [left, top, width, height], "second": […]}]; null: it cannot be said
  differences jsonb CHECK (jsonb_typeof(differences) = 'array'),
  found_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (paper, page, other, other_page),
  CHECK (paper < other)
);

CREATE INDEX paper_alike_other ON register.paper_alike (other);

-- Kinds of which a paper is of one vehicle: one letter, entry or licence is of many.
CREATE FUNCTION register.is_of_one_vehicle(kind text) RETURNS boolean
  LANGUAGE sql IMMUTABLE
  RETURN kind IN (
    'saleInvoice', 'usedSaleInvoice', 'conformityCertificate', 'registrationCertificate', 'vehicleLicence',
    'taxCertificate', 'insurancePolicy', 'vinPhotograph', 'odometerPhotograph', 'rubbing'
  );

-- A paper that came, or is of another kind or vehicle now, waits; those of a complaint are sealed and not read.
CREATE FUNCTION register.await_reading() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  IF NEW.attached_to <> 'complaint' AND NEW.removed_at IS NULL THEN
    -- what is attached again while it is read waits again
    INSERT INTO register.paper_to_read (paper)
      VALUES (NEW.paper)
      ON CONFLICT (paper) DO UPDATE SET since = excluded.since;
  END IF;
  RETURN NULL;
END
$$;

REVOKE ALL ON FUNCTION register.await_reading() FROM PUBLIC;

CREATE TRIGGER z_await_reading
  AFTER INSERT OR UPDATE OF kind, vin ON register.paper_attached
  FOR EACH ROW EXECUTE FUNCTION register.await_reading();

INSERT INTO register.paper_to_read (paper)
  SELECT DISTINCT a.paper
  FROM register.paper_attached a
  WHERE a.attached_to <> 'complaint' AND a.removed_at IS NULL;

-- Where else a paper of one vehicle was handed in for another: the same file, or another of the same capture. Whoever
-- sees the other one is told which it is; an office is told whom to ask; others learn its day and no more. A vehicle
-- that is listed no more, or was withdrawn, was filed again under its right number.
CREATE FUNCTION register.paper_elsewhere(attached uuid)
  RETURNS TABLE (
    how text,
    page int,
    other_page int,
    differences jsonb,
    other uuid,
    vin text,
    handed_in_on date,
    ask text
  )
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp
  BEGIN ATOMIC
    WITH acting AS (
      -- the role that was set: inside this function the owner acts
      SELECT substr(current_setting('role'), 11) AS part
    ),
    own AS (
      SELECT a.id, a.paper, a.thing, a.vin
      FROM register.paper_attached a, acting
      WHERE a.id = attached
        AND a.attached_to = 'application'
        AND a.removed_at IS NULL
        AND register.is_of_one_vehicle(a.kind)
        AND (
          acting.part = 'job'
          OR (acting.part = 'office' AND a.province = register.province())
          OR (acting.part = 'exporter' AND a.exporter = register.organisation())
        )
    ),
    same AS (
      SELECT own.paper, 'same-file' AS how, NULL::int AS page, NULL::int AS other_page, NULL::jsonb AS differences
      FROM own
      UNION ALL
      SELECT l.other, 'same-capture', l.page, l.other_page, l.differences
      FROM own
      JOIN register.paper_alike l ON l.paper = own.paper
      UNION ALL
      SELECT l.paper, 'same-capture', l.other_page, l.page, (
          SELECT jsonb_agg(jsonb_build_object('first', d -> 'second', 'second', d -> 'first'))
          FROM jsonb_array_elements(l.differences) d
        )
      FROM own
      JOIN register.paper_alike l ON l.other = own.paper
    )
    SELECT
      same.how,
      same.page,
      same.other_page,
      same.differences,
      CASE WHEN seen.it THEN o.id END,
      CASE WHEN seen.it THEN o.vin END,
      (o.handed_in_at AT TIME ZONE 'Asia/Shanghai')::date,
      CASE WHEN acting.part = 'office' AND NOT seen.it THEN office.name END
    FROM own
    CROSS JOIN same
    CROSS JOIN acting
    JOIN register.paper_attached o ON o.paper = same.paper
    JOIN register.application p ON p.id = o.thing
    CROSS JOIN LATERAL (
      SELECT coalesce(
        CASE acting.part
          WHEN 'job' THEN true
          WHEN 'office' THEN o.province = register.province()
          ELSE o.exporter = register.organisation()
        END,
        false
      ) AS it
    ) seen
    LEFT JOIN LATERAL (
      SELECT n.name
      FROM register.organisation n
      WHERE n.part = 'office' AND n.province = o.province
      ORDER BY n.name
      LIMIT 1
    ) office ON true
    WHERE o.attached_to = 'application'
      AND o.removed_at IS NULL
      AND register.is_of_one_vehicle(o.kind)
      AND o.vin <> own.vin
      AND (
        (o.thing = own.thing AND p.state = 'draft')
        OR (
          p.state NOT IN ('draft', 'withdrawn')
          AND EXISTS (
            SELECT
            FROM register.application_vehicle v
            WHERE v.application = p.id AND v.version = p.version AND v.vin = o.vin AND v.state <> 'withdrawn'
          )
        )
      )
    ORDER BY 7, o.id;
  END;

REVOKE ALL ON FUNCTION register.paper_elsewhere(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.paper_elsewhere(uuid) TO mileproof_exporter, mileproof_office, mileproof_job;

INSERT INTO register.access
  SELECT relation::regclass, 'job', action, NULL, 'true'
  FROM unnest(ARRAY['register.paper_to_read', 'register.paper_capture', 'register.paper_alike']) relation,
    unnest(ARRAY['SELECT', 'INSERT']) action;
INSERT INTO register.access VALUES
  ('register.paper_to_read', 'job', 'UPDATE', 'since', 'true'),
  ('register.paper_capture', 'job', 'UPDATE', 'signs, keys', 'true');

SELECT register.apply_access();
