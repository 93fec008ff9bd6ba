-- What papers tell of each other: which are to be compared, by what signs captures are found, which are one capture, and
-- where else a paper was handed in. docs/decisions/same-capture.md says how and why.

-- Papers that wait to be held against others.
CREATE TABLE register.paper_to_compare (
  paper bytea PRIMARY KEY REFERENCES register.paper,
  -- null: it does not wait
  since timestamptz DEFAULT clock_timestamp(),
  -- the reader by whose captures it was held against others last
  compared_by text CHECK (compared_by <> '')
);

CREATE INDEX paper_to_compare_since ON register.paper_to_compare (since) WHERE since IS NOT NULL;

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

-- A paper that came, is of another kind or vehicle now, or was read, waits; those of a complaint are sealed.
CREATE FUNCTION register.await_comparison() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  -- what is attached again while it is compared waits again
  INSERT INTO register.paper_to_compare (paper)
    SELECT NEW.paper
    WHERE EXISTS (
      SELECT
      FROM register.paper_attached a
      WHERE a.paper = NEW.paper AND a.attached_to <> 'complaint' AND a.removed_at IS NULL
    )
    ON CONFLICT (paper) DO UPDATE SET since = excluded.since;
  RETURN NULL;
END
$$;

REVOKE ALL ON FUNCTION register.await_comparison() FROM PUBLIC;

CREATE TRIGGER z_await_comparison
  AFTER INSERT OR UPDATE OF kind, vin ON register.paper_attached
  FOR EACH ROW EXECUTE FUNCTION register.await_comparison();
CREATE TRIGGER z_await_comparison
  AFTER UPDATE OF reader ON register.paper_reading
  FOR EACH ROW EXECUTE FUNCTION register.await_comparison();

INSERT INTO register.paper_to_compare (paper)
  SELECT DISTINCT a.paper
  FROM register.paper_attached a
  WHERE a.attached_to <> 'complaint' AND a.removed_at IS NULL;

-- Whether a paper is of a vehicle that is applied for: one that is listed no more, since its number was corrected, or
-- was withdrawn, is filed again elsewhere. A draft lists what its exporter deals out.
CREATE FUNCTION register.is_of_listed(one register.paper_attached, drafts boolean) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp
  RETURN EXISTS (
    SELECT
    FROM register.application p
    WHERE p.id = one.thing
      AND CASE p.state
        WHEN 'draft' THEN drafts
        WHEN 'withdrawn' THEN false
        ELSE EXISTS (
          SELECT
          FROM register.application_vehicle v
          WHERE v.application = p.id AND v.vin = one.vin AND v.version = p.version AND v.state <> 'withdrawn'
        )
      END
  );

REVOKE ALL ON FUNCTION register.is_of_listed(register.paper_attached, boolean) FROM PUBLIC;

-- Where else a paper of one vehicle was handed in for another: the same file, or another of the same capture. Whoever
-- sees the other one is told which it is; an office is told whom to ask; others learn its day and no more. Of
-- drafts its own alone counts.
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
        AND register.is_of_listed(a, true)
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
      AND register.is_of_listed(o, o.thing = own.thing)
    ORDER BY 7, o.id;
  END;

REVOKE ALL ON FUNCTION register.paper_elsewhere(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.paper_elsewhere(uuid) TO mileproof_exporter, mileproof_office, mileproof_job;

INSERT INTO register.access
  SELECT relation::regclass, 'job', action, NULL, 'true'
  FROM unnest(ARRAY['register.paper_to_compare', 'register.paper_capture', 'register.paper_alike']) relation,
    unnest(ARRAY['SELECT', 'INSERT']) action;
INSERT INTO register.access VALUES
  ('register.paper_to_compare', 'job', 'UPDATE', 'since, compared_by', 'true'),
  ('register.paper_capture', 'job', 'UPDATE', 'signs, keys', 'true');

SELECT register.apply_access();
