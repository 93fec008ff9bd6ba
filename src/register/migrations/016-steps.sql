-- Numbers that people read: one series a kind, a province and a year.
CREATE TABLE register.number_series (
  -- BA 备案, a filing; SQ 申请, an application; XK 许可证, a licence
  kind text NOT NULL CHECK (kind IN ('BA', 'SQ', 'XK')),
  province text NOT NULL,
  year int NOT NULL,
  last bigint NOT NULL,
  PRIMARY KEY (kind, province, year)
);

-- The next number of a series: `BA-65-2026-000012`.
CREATE FUNCTION register.next_number(of_kind text, of_province text) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  this_year int := extract(year FROM register.today());
  given bigint;
BEGIN
  INSERT INTO register.number_series AS series (kind, province, year, last)
    VALUES (of_kind, of_province, this_year, 1)
    ON CONFLICT (kind, province, year) DO UPDATE SET last = series.last + 1
    RETURNING last INTO given;
  RETURN concat_ws('-', of_kind, of_province, this_year, lpad(given::text, greatest(6, length(given::text)), '0'));
END
$$;

REVOKE ALL ON FUNCTION register.next_number(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.next_number(text, text) TO mileproof_exporter, mileproof_office;

-- What a filing said each time it was handed in.
CREATE TABLE register.filing_version (
  filing uuid NOT NULL,
  version int NOT NULL CHECK (version > 0),
  exporter uuid NOT NULL REFERENCES register.organisation,
  province text NOT NULL,
  facts jsonb NOT NULL,
  told_on date NOT NULL DEFAULT register.today(),
  PRIMARY KEY (filing, version),
  FOREIGN KEY (filing, exporter, province) REFERENCES register.filing (id, exporter, province)
);

CREATE TRIGGER filing_version_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.filing_version
  EXECUTE FUNCTION register.refuse_change();

-- What an exporter prepares and nobody else sees: rows of accounts, read by the intake, for the next version.
CREATE TABLE register.application_draft (
  application uuid PRIMARY KEY REFERENCES register.application,
  exporter uuid NOT NULL REFERENCES register.organisation,
  -- by account, rows as they will be told
  accounts jsonb NOT NULL,
  -- what the intake found wrong
  problems jsonb NOT NULL,
  vehicles int NOT NULL CHECK (vehicles >= 0),
  written_at timestamptz NOT NULL DEFAULT now()
);

CREATE TRIGGER application_draft_stays
  BEFORE DELETE OR TRUNCATE ON register.application_draft
  EXECUTE FUNCTION register.refuse_change();

-- What was said at a step: the row of the thing itself holds the last of it alone.
CREATE TABLE register.step_said (
  event bigint PRIMARY KEY REFERENCES register.event,
  life text NOT NULL,
  thing uuid NOT NULL,
  verb text NOT NULL,
  exporter uuid NOT NULL,
  province text NOT NULL,
  ground text,
  evidence uuid[],
  notice_en text,
  notice_zh text,
  -- an answer, a report, an appeal
  said text
);

CREATE INDEX step_said_thing ON register.step_said (thing, event);

CREATE TRIGGER step_said_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.step_said
  EXECUTE FUNCTION register.refuse_change();

-- Keeps what is said at a step that must bring a ground, evidence, a notice or an answer. TG_ARGV: the columns that
-- hold the answer and the ground of an appeal, empty where there is none. Runs as the owner, after the event was made.
CREATE FUNCTION register.record_said() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  new_row jsonb := to_jsonb(NEW);
  brings text[];
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.stepped_at = OLD.stepped_at THEN
    RETURN NULL;
  END IF;
  SELECT s.needs INTO brings
    FROM register.life_step s
    WHERE s.life = NEW.life AND s.verb = NEW.verb AND s.to_state = NEW.state
    LIMIT 1;
  IF NOT brings && ARRAY['ground', 'evidence', 'notice', 'answer'] THEN
    RETURN NULL;
  END IF;
  INSERT INTO register.step_said (
      event, life, thing, verb, exporter, province, ground, evidence, notice_en, notice_zh, said
    )
    SELECT
      max(e.id),
      NEW.life,
      NEW.id,
      NEW.verb,
      NEW.exporter,
      NEW.province,
      CASE
        WHEN 'ground' = ANY (brings) AND NEW.verb IN ('uphold', 'overturn') AND TG_ARGV[1] <> ''
          THEN new_row ->> TG_ARGV[1]
        WHEN 'ground' = ANY (brings) THEN new_row ->> 'ground'
      END,
      CASE
        WHEN 'evidence' = ANY (brings)
          THEN ARRAY(SELECT jsonb_array_elements_text(new_row -> 'evidence')::uuid)
      END,
      CASE WHEN 'notice' = ANY (brings) THEN new_row ->> 'notice_en' END,
      CASE WHEN 'notice' = ANY (brings) THEN new_row ->> 'notice_zh' END,
      CASE WHEN 'answer' = ANY (brings) AND TG_ARGV[0] <> '' THEN new_row ->> TG_ARGV[0] END
    FROM register.event e
    WHERE e.thing = NEW.id;
  RETURN NULL;
END
$$;

REVOKE ALL ON FUNCTION register.record_said() FROM PUBLIC;

CREATE TRIGGER zz_record_said
  AFTER UPDATE ON register.filing
  FOR EACH ROW EXECUTE FUNCTION register.record_said('', '');
CREATE TRIGGER zz_record_said
  AFTER UPDATE ON register.standing_of
  FOR EACH ROW EXECUTE FUNCTION register.record_said('report', '');
CREATE TRIGGER zz_record_said
  AFTER UPDATE ON register.application_vehicle
  FOR EACH ROW EXECUTE FUNCTION register.record_said('appeal', 'appeal_ground');
CREATE TRIGGER zz_record_said
  AFTER UPDATE ON register.licence
  FOR EACH ROW EXECUTE FUNCTION register.record_said('', '');

-- who sees and writes it
INSERT INTO register.access
  SELECT relation::regclass, part, 'SELECT', NULL,
    CASE part
      WHEN 'exporter' THEN
        'exporter = register.organisation()'
          -- a proposal is told when it is signed
          || CASE relation WHEN 'register.step_said' THEN $$ AND verb NOT LIKE 'propose%'$$ ELSE '' END
      WHEN 'office' THEN 'province = register.province()'
      ELSE 'true'
    END
  FROM unnest(ARRAY['register.filing_version', 'register.step_said']) relation,
    unnest(ARRAY['exporter', 'office', 'ministry', 'job']) part;
INSERT INTO register.access VALUES
  ('register.filing_version', 'exporter', 'INSERT', NULL, 'exporter = register.organisation()'),
  ('register.application_draft', 'exporter', 'SELECT', NULL, 'exporter = register.organisation()'),
  -- of an application that it sees: its own
  ('register.application_draft', 'exporter', 'INSERT', NULL,
    'exporter = register.organisation() AND application IN (SELECT a.id FROM register.application a)'),
  ('register.application_draft', 'exporter', 'UPDATE', 'accounts, problems, vehicles, written_at',
    'exporter = register.organisation()'),
  ('register.filing', 'job', 'UPDATE', 'due_on', 'true'),
  ('register.application', 'job', 'UPDATE', 'due_on', 'true');

-- an exporter files and applies in its own province
UPDATE register.access
  SET rows = 'exporter = register.organisation()
    AND province = (SELECT o.province FROM register.organisation o WHERE o.id = register.organisation())'
  WHERE relation IN ('register.filing'::regclass, 'register.application'::regclass)
    AND part = 'exporter'
    AND action = 'INSERT';
-- an exporter is not told of what an office only proposes
UPDATE register.access
  SET rows = 'organisation = register.organisation()
    OR (exporter = register.organisation() AND verb NOT LIKE ''propose%'' AND verb NOT IN (''edit'', ''drop''))'
  WHERE relation = 'register.event'::regclass AND part = 'exporter' AND action = 'SELECT';
UPDATE register.access
  SET columns = 'state, verb, stepped_at, evidence, report'
  WHERE relation = 'register.standing_of'::regclass AND part = 'exporter' AND action = 'UPDATE';
UPDATE register.access
  SET columns = columns || ', appeal_ground'
  WHERE relation = 'register.application_vehicle'::regclass AND part = 'office' AND action = 'UPDATE';
UPDATE register.access
  SET columns = 'state, verb, stepped_at, appeal_ground'
  WHERE relation = 'register.application_vehicle'::regclass AND part = 'ministry' AND action = 'UPDATE';
UPDATE register.access
  SET columns = columns || ', evidence, notice_en, notice_zh'
  WHERE relation = 'register.licence'::regclass AND part IN ('office', 'ministry') AND action = 'UPDATE';

-- nor of the state, the ground and the signature of a proposal: it reads the views below
UPDATE register.access
  SET columns = 'id, application, exporter, province, version, vin, destination, appeal'
  WHERE relation = 'register.application_vehicle'::regclass AND part = 'exporter' AND action = 'SELECT';
UPDATE register.access
  SET columns = 'id, exporter, province, report'
  WHERE relation = 'register.standing_of'::regclass AND part = 'exporter' AND action = 'SELECT';

SELECT register.apply_access();

-- Where a standing was before an office proposed a step, which the exporter is told until the step is signed.
ALTER TABLE register.standing_of ADD COLUMN before_proposal text;

CREATE FUNCTION register.keep_before_proposal() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  NEW.before_proposal := CASE
    WHEN NEW.stepped_at = OLD.stepped_at THEN OLD.before_proposal
    WHEN NEW.verb LIKE 'propose%' THEN OLD.state
  END;
  RETURN NEW;
END
$$;

CREATE TRIGGER d_before_proposal
  BEFORE UPDATE ON register.standing_of
  FOR EACH ROW EXECUTE FUNCTION register.keep_before_proposal();

-- Decisions on vehicles as whoever acts is told of them: to an exporter what is proposed is open. Whose rows: as the
-- policies of the table have it.
CREATE VIEW register.told_vehicle WITH (security_barrier) AS
  SELECT
    v.id, v.application, v.exporter, v.province, v.version, v.vin, v.destination,
    CASE WHEN hidden THEN 'open' ELSE v.state END AS state,
    CASE WHEN NOT hidden THEN v.ground END AS ground,
    CASE WHEN NOT hidden THEN v.notice_en END AS notice_en,
    CASE WHEN NOT hidden THEN v.notice_zh END AS notice_zh,
    CASE WHEN register.part() <> 'exporter' THEN v.proposed_by END AS proposed_by,
    v.appeal, v.appeal_ground
  FROM register.application_vehicle v
  CROSS JOIN LATERAL (
    SELECT register.part() = 'exporter' AND v.state IN ('open', 'refusalProposed') AS hidden
  ) told
  WHERE CASE register.part()
    WHEN 'exporter' THEN v.exporter = register.organisation()
    WHEN 'office' THEN v.province = register.province()
    ELSE register.part() IN ('ministry', 'job')
  END;

-- Standings, alike: to an exporter a proposal has not been made.
CREATE VIEW register.told_standing WITH (security_barrier) AS
  SELECT
    s.id, s.exporter, s.province, s.since, s.report,
    CASE WHEN hidden THEN s.before_proposal ELSE s.state END AS state,
    CASE WHEN NOT hidden THEN s.ground END AS ground,
    CASE WHEN hidden THEN '{}' ELSE s.evidence END AS evidence,
    CASE WHEN NOT hidden THEN s.notice_en END AS notice_en,
    CASE WHEN NOT hidden THEN s.notice_zh END AS notice_zh
  FROM register.standing_of s
  CROSS JOIN LATERAL (
    SELECT register.part() = 'exporter' AND s.state IN ('orderProposed', 'barProposed') AS hidden
  ) told
  WHERE CASE register.part()
    WHEN 'exporter' THEN s.exporter = register.organisation()
    WHEN 'office' THEN s.province = register.province()
    ELSE register.part() IN ('ministry', 'job')
  END;

GRANT SELECT ON register.told_vehicle, register.told_standing TO
  mileproof_exporter, mileproof_office, mileproof_ministry, mileproof_job;

-- the latest verdict of a vehicle is looked up vehicle by vehicle
CREATE INDEX verdict_of_vehicle ON register.verdict (application, version, vin, given_at DESC);
