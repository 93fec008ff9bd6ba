-- Referrals (移送): money at risk, told to the tax office or customs, with what came of it; how often a rule was right;
-- what an exporter is judged by.

CREATE TABLE register.referral (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  -- YS 移送, a referral; 00 in the place of the province: the ministry's
  number text NOT NULL UNIQUE,
  -- of the office that drafts; null: the ministry
  province text CHECK (province ~ '^[0-9]{2}$'),
  office uuid NOT NULL REFERENCES register.organisation,
  -- the tax office or customs
  addressee uuid NOT NULL REFERENCES register.organisation,
  -- the case that it was drafted in
  case_file uuid REFERENCES register.case_file,
  -- whose money it is about, where it is an exporter of the register
  exporter uuid REFERENCES register.organisation,
  claimant text NOT NULL CHECK (length(btrim(claimant)) BETWEEN 1 AND 300),
  -- names of grounds in law/referrals/terms.yaml, and the rules that they are part of
  grounds text[] NOT NULL CHECK (cardinality(grounds) BETWEEN 1 AND 20),
  rules text[] NOT NULL CHECK (cardinality(rules) BETWEEN 1 AND 20),
  -- what was found, in words
  facts text NOT NULL CHECK (length(facts) BETWEEN 1 AND 20000),
  -- the last day on which the office may act by the shortest period that runs, and which period it is; null where the
  -- days are not told or no period runs
  act_by date,
  period text CHECK (length(period) BETWEEN 1 AND 40),
  -- counts the drafts: an edit begins another
  version int NOT NULL CHECK (version > 0),
  drafted_by uuid NOT NULL REFERENCES register.person,
  drafted_on date NOT NULL,
  signed_by uuid REFERENCES register.person,
  signed_on date,
  -- the draft that the second person read
  signed_version int,
  sent_on date,
  received_on date,
  answered_on date,
  -- CNY that the office got back, of one that is confirmed
  recovered numeric(16, 2) CHECK (recovered >= 0),
  CHECK ((act_by IS NULL) = (period IS NULL)),
  CHECK ((signed_by IS NULL) = (signed_on IS NULL) AND (signed_by IS NULL) = (signed_version IS NULL))
);

SELECT register.make_alive('register.referral', 'referral', '', 'province');

ALTER TABLE register.referral
  ADD CHECK (state IN ('drafted', 'dropped') OR (signed_by <> drafted_by AND signed_version = version)),
  ADD CHECK (state IN ('drafted', 'signed', 'dropped') OR sent_on IS NOT NULL),
  ADD CHECK (state NOT IN ('received', 'moreNeeded', 'confirmed', 'unfounded') OR received_on IS NOT NULL),
  ADD CHECK ((state IN ('confirmed', 'unfounded')) = (answered_on IS NOT NULL)),
  ADD CHECK ((state = 'confirmed') = (recovered IS NOT NULL));

CREATE INDEX referral_office ON register.referral (province, drafted_on, id);
CREATE INDEX referral_addressee ON register.referral (addressee, state, act_by);
CREATE INDEX referral_case ON register.referral (case_file) WHERE case_file IS NOT NULL;
CREATE INDEX referral_exporter ON register.referral (exporter, sent_on) WHERE exporter IS NOT NULL;

-- What a draft rests on: copied when it is laid, since what it is a copy of is not the addressee's to read, and may
-- be superseded.
CREATE TABLE register.referral_evidence (
  referral uuid NOT NULL REFERENCES register.referral,
  version int NOT NULL,
  place int NOT NULL CHECK (place > 0),
  -- row: what somebody told; verdict: what the law said of a vehicle
  kind text NOT NULL CHECK (kind IN ('row', 'verdict')),
  -- its id in the register
  source text NOT NULL CHECK (length(source) BETWEEN 1 AND 40),
  vin text NOT NULL,
  -- of a row
  account text,
  content bytea NOT NULL,
  digest bytea NOT NULL GENERATED ALWAYS AS (sha256(content)) STORED,
  -- of a claim or a payment: the money, when it was claimed or paid, and whether it is at risk
  amount numeric(16, 2),
  told_on date,
  at_risk boolean NOT NULL,
  -- when the step was taken with which it was laid
  step timestamptz NOT NULL,
  PRIMARY KEY (referral, version, place),
  UNIQUE (referral, version, kind, source),
  CHECK (NOT at_risk OR (account IS NOT NULL AND account IN ('refund', 'subsidy')))
);

CREATE INDEX referral_evidence_vin ON register.referral_evidence (vin);

CREATE TRIGGER referral_evidence_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.referral_evidence
  EXECUTE FUNCTION register.refuse_change();

-- What the two offices say to each other: what is asked for, what is told, what came of it.
CREATE TABLE register.referral_said (
  referral uuid NOT NULL REFERENCES register.referral,
  step timestamptz NOT NULL,
  verb text NOT NULL CHECK (verb IN ('ask', 'tell-more', 'confirm', 'dismiss')),
  said_on date NOT NULL DEFAULT register.today(),
  part text NOT NULL DEFAULT register.part(),
  organisation uuid NOT NULL DEFAULT register.organisation() REFERENCES register.organisation,
  text text NOT NULL CHECK (length(text) BETWEEN 1 AND 20000),
  PRIMARY KEY (referral, step)
);

CREATE TRIGGER referral_said_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.referral_said
  EXECUTE FUNCTION register.refuse_change();

-- Who drafts, for whom, and under which number. Runs as the owner: whoever drafts gives no number himself.
CREATE FUNCTION register.place_referral() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  NEW.office := register.organisation();
  SELECT o.province INTO NEW.province FROM register.organisation o WHERE o.id = NEW.office AND o.part = 'office';
  NEW.number := register.next_number('YS', coalesce(NEW.province, '00'));
  RETURN NEW;
END
$$;

-- The addressee is an office that gets money back; the case and the exporter are such as whoever drafts may see.
CREATE FUNCTION register.guard_referral_about() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.verb <> 'edit' THEN
    RETURN NEW;
  END IF;
  IF NOT EXISTS (
    SELECT FROM register.organisation
    WHERE id = NEW.addressee AND part IN ('tax', 'customs')
  ) THEN
    RAISE EXCEPTION 'a referral goes to the tax office or to customs' USING ERRCODE = 'MPR01';
  END IF;
  IF NEW.exporter IS NOT NULL AND NOT EXISTS (
    SELECT FROM register.organisation
    WHERE id = NEW.exporter AND part = 'exporter'
  ) THEN
    RAISE EXCEPTION 'no such exporter' USING ERRCODE = '23503';
  END IF;
  IF NEW.case_file IS NOT NULL AND NOT EXISTS (SELECT FROM register.case_file WHERE id = NEW.case_file) THEN
    RAISE EXCEPTION 'no such case' USING ERRCODE = '23503';
  END IF;
  RETURN NEW;
END
$$;

-- Two persons sign one and the same draft, and what they signed stays as it is.
CREATE FUNCTION register.guard_referral() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.stepped_at = OLD.stepped_at THEN
    RETURN NEW;
  END IF;
  IF register.person() IS NULL THEN
    RAISE EXCEPTION 'a person acts on a referral' USING ERRCODE = 'MPL04';
  END IF;
  IF NEW.verb IN ('draft', 'edit') THEN
    NEW.version := CASE TG_OP WHEN 'INSERT' THEN 1 ELSE OLD.version + 1 END;
    NEW.drafted_by := register.person();
    NEW.drafted_on := register.today();
    NEW.signed_by := NULL;
    NEW.signed_on := NULL;
    NEW.signed_version := NULL;
    RETURN NEW;
  END IF;
  IF (NEW.addressee, NEW.case_file, NEW.exporter, NEW.claimant, NEW.grounds, NEW.rules, NEW.facts, NEW.act_by,
      NEW.period)
    IS DISTINCT FROM (OLD.addressee, OLD.case_file, OLD.exporter, OLD.claimant, OLD.grounds, OLD.rules, OLD.facts,
      OLD.act_by, OLD.period)
  THEN
    RAISE EXCEPTION 'what was drafted is changed by the step `edit` alone' USING ERRCODE = 'MP003';
  END IF;
  IF NEW.verb = 'sign' THEN
    IF register.person() = OLD.drafted_by THEN
      RAISE EXCEPTION 'a referral needs the signature of a second person'
        USING ERRCODE = 'MP003', HINT = 'another member of the office signs';
    END IF;
    IF NEW.signed_version IS DISTINCT FROM OLD.version THEN
      RAISE EXCEPTION 'another draft was read than the one that stands' USING ERRCODE = 'MPR02';
    END IF;
    NEW.signed_by := register.person();
    NEW.signed_on := register.today();
  ELSE
    NEW.signed_version := OLD.signed_version;
  END IF;
  CASE NEW.verb
    WHEN 'send' THEN NEW.sent_on := register.today();
    WHEN 'receive' THEN NEW.received_on := register.today();
    WHEN 'confirm', 'dismiss' THEN NEW.answered_on := register.today();
    ELSE NULL;
  END CASE;
  RETURN NEW;
END
$$;

-- Copies what is named out of the register, as whoever lays it may see it: what it may not see is not there.
CREATE FUNCTION register.freeze_evidence() RETURNS trigger
  LANGUAGE plpgsql AS $$
DECLARE
  about register.referral;
  told register.account_row;
  teller_part text;
  shown_amount text;
  shown_day text;
BEGIN
  SELECT * INTO about FROM register.referral WHERE id = NEW.referral;
  -- with the step that lays it, and never to what a second person has signed
  IF about.verb IS NULL
    OR about.verb NOT IN ('draft', 'edit', 'tell-more')
    OR about.stepped_for IS DISTINCT FROM register.organisation()
    OR about.stepped_at < transaction_timestamp()
  THEN
    RAISE EXCEPTION 'evidence is laid with the step that it belongs to' USING ERRCODE = '42501';
  END IF;
  NEW.version := about.version;
  NEW.step := about.stepped_at;
  IF NEW.kind = 'verdict' THEN
    SELECT v.bytes, v.vin INTO NEW.content, NEW.vin FROM register.verdict v WHERE v.id::text = NEW.source;
  ELSIF NEW.source ~ '^[0-9]{1,18}$' THEN
    SELECT * INTO told FROM register.account_row WHERE id = NEW.source::bigint;
    SELECT o.part INTO teller_part FROM register.organisation o WHERE o.id = told.teller;
    NEW.vin := told.vin;
    NEW.account := told.account;
    NEW.content := convert_to(
      jsonb_build_object(
        'account', told.account,
        'standing', told.standing,
        'toldBy', teller_part,
        'toldAt', to_char(told.told_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        'facts', told.facts
      )::text,
      'UTF8'
    );
    shown_amount := told.facts ->> CASE told.account
      WHEN 'refund' THEN 'refund.amount'
      WHEN 'subsidy' THEN 'subsidy.amount'
    END;
    shown_day := told.facts ->> CASE told.account
      WHEN 'refund' THEN 'refund.claimedOn'
      WHEN 'subsidy' THEN 'subsidy.paidOn'
      WHEN 'declaration' THEN 'declaration.declaredOn'
    END;
    NEW.amount := CASE WHEN shown_amount ~ '^-?[0-9]{1,12}([.][0-9]+)?$' THEN shown_amount::numeric END;
    NEW.told_on := CASE WHEN shown_day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' THEN shown_day::date END;
  END IF;
  IF NEW.content IS NULL OR NEW.vin IS NULL THEN
    RAISE EXCEPTION 'no such evidence of a vehicle' USING ERRCODE = 'MPR03';
  END IF;
  RETURN NEW;
END
$$;

-- What is said belongs to the step that whoever says it took.
CREATE FUNCTION register.place_referral_said() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  SELECT r.verb, r.stepped_at INTO NEW.verb, NEW.step
    FROM register.referral r
    WHERE r.id = NEW.referral
      AND r.stepped_for = register.organisation()
      AND r.stepped_by = register.person();
  IF NEW.verb IS NULL THEN
    RAISE EXCEPTION 'it belongs to no step of whoever says it' USING ERRCODE = '42501';
  END IF;
  NEW.part := register.part();
  NEW.organisation := register.organisation();
  NEW.said_on := register.today();
  RETURN NEW;
END
$$;

-- A step brings what it must bring, in the same transaction.
CREATE FUNCTION register.need_referral_brought() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
BEGIN
  IF NEW.verb IN ('draft', 'edit') AND NOT EXISTS (
    SELECT FROM register.referral_evidence WHERE referral = NEW.id AND version = NEW.version
  ) THEN
    RAISE EXCEPTION 'a referral rests on evidence' USING ERRCODE = 'MPR03';
  END IF;
  IF NEW.verb IN ('ask', 'tell-more', 'confirm', 'dismiss') AND NOT EXISTS (
    SELECT FROM register.referral_said WHERE referral = NEW.id AND step = NEW.stepped_at
  ) THEN
    RAISE EXCEPTION '% brings what is said', NEW.verb USING ERRCODE = '23514';
  END IF;
  RETURN NULL;
END
$$;

REVOKE ALL ON FUNCTION register.place_referral(), register.need_referral_brought() FROM PUBLIC;

CREATE TRIGGER b_place
  BEFORE INSERT ON register.referral
  FOR EACH ROW EXECUTE FUNCTION register.place_referral();
CREATE TRIGGER c_about
  BEFORE INSERT OR UPDATE ON register.referral
  FOR EACH ROW EXECUTE FUNCTION register.guard_referral_about();
CREATE TRIGGER d_referral
  BEFORE INSERT OR UPDATE ON register.referral
  FOR EACH ROW EXECUTE FUNCTION register.guard_referral();
CREATE CONSTRAINT TRIGGER zz_need_brought
  AFTER INSERT OR UPDATE ON register.referral
  DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION register.need_referral_brought();
CREATE TRIGGER a_freeze
  BEFORE INSERT ON register.referral_evidence
  FOR EACH ROW EXECUTE FUNCTION register.freeze_evidence();
CREATE TRIGGER a_said
  BEFORE INSERT ON register.referral_said
  FOR EACH ROW EXECUTE FUNCTION register.place_referral_said();

-- What became of a rule that a case found wrong: said once by the ministry, whose editors keep the law.
CREATE TABLE register.rule_answer (
  case_file uuid PRIMARY KEY REFERENCES register.case_file,
  answer text NOT NULL CHECK (length(answer) BETWEEN 1 AND 20000),
  -- content hash of the law that was in force when it was answered
  law text NOT NULL CHECK (length(law) BETWEEN 1 AND 100),
  answered_on date NOT NULL DEFAULT register.today(),
  answered_by uuid NOT NULL DEFAULT register.person() REFERENCES register.person
);

CREATE FUNCTION register.guard_rule_answer() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  NEW.answered_on := register.today();
  NEW.answered_by := register.person();
  IF NOT EXISTS (SELECT FROM register.case_file WHERE id = NEW.case_file AND outcome = 'rule-wrong') THEN
    RAISE EXCEPTION 'no case found a rule wrong' USING ERRCODE = '23503';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER a_answer
  BEFORE INSERT ON register.rule_answer
  FOR EACH ROW EXECUTE FUNCTION register.guard_rule_answer();
CREATE TRIGGER rule_answer_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.rule_answer
  EXECUTE FUNCTION register.refuse_change();
CREATE INDEX case_file_rule_wrong ON register.case_file (closed_on, id) WHERE outcome = 'rule-wrong';

-- What is usual among the exporters of a province, counted by night.
CREATE TABLE register.province_median (
  province text NOT NULL,
  figure text NOT NULL,
  median numeric NOT NULL,
  -- how many exporters it is the median of
  exporters int NOT NULL CHECK (exporters > 0),
  counted_on date NOT NULL,
  PRIMARY KEY (province, figure)
);

-- who sees and writes it
INSERT INTO register.access
  SELECT 'register.referral', part, 'SELECT', NULL,
    CASE part
      WHEN 'office' THEN 'province = register.province()'
      WHEN 'ministry' THEN 'true'
      -- exactly what was sent to it
      ELSE 'addressee = register.organisation() AND sent_on IS NOT NULL'
    END
  FROM unnest(ARRAY['office', 'ministry', 'tax', 'customs']) part;
INSERT INTO register.access
  SELECT 'register.referral', part, action,
    CASE action
      WHEN 'INSERT' THEN
        'id, addressee, case_file, exporter, claimant, grounds, rules, facts, act_by, period, state, verb'
      ELSE
        'state, verb, stepped_at, addressee, case_file, exporter, claimant, grounds, rules, facts, act_by, period,
          signed_version'
    END,
    CASE part WHEN 'office' THEN 'province = register.province()' ELSE 'province IS NULL' END
  FROM unnest(ARRAY['office', 'ministry']) part, unnest(ARRAY['INSERT', 'UPDATE']) action;
INSERT INTO register.access
  SELECT 'register.referral', part, 'UPDATE', 'state, verb, stepped_at, recovered',
    'addressee = register.organisation() AND sent_on IS NOT NULL'
  FROM unnest(ARRAY['tax', 'customs']) part;
INSERT INTO register.access
  SELECT relation::regclass, part, action,
    CASE
      WHEN action = 'SELECT' THEN NULL
      WHEN relation = 'register.referral_evidence' THEN 'referral, place, kind, source, at_risk'
      ELSE 'referral, text'
    END,
    -- of evidence an addressee is shown the draft that was signed, and none before it
    CASE WHEN relation = 'register.referral_evidence' AND action = 'SELECT' THEN '(referral, version)' ELSE 'referral' END
      || ' IN (SELECT r.id'
      || CASE WHEN relation = 'register.referral_evidence' AND action = 'SELECT' THEN ', r.version' ELSE '' END
      || ' FROM register.referral r WHERE '
      || CASE
        WHEN part = 'office' THEN 'r.province = register.province()'
        WHEN part = 'ministry' THEN CASE action WHEN 'SELECT' THEN 'true' ELSE 'r.province IS NULL' END
        ELSE 'r.addressee = register.organisation() AND r.sent_on IS NOT NULL'
      END
      || ')'
  FROM unnest(ARRAY['register.referral_evidence', 'register.referral_said']) relation,
    unnest(ARRAY['office', 'ministry', 'tax', 'customs']) part,
    unnest(ARRAY['SELECT', 'INSERT']) action
  -- an addressee lays none
  WHERE relation = 'register.referral_said' OR action = 'SELECT' OR part IN ('office', 'ministry');
INSERT INTO register.access VALUES
  ('register.rule_answer', 'ministry', 'SELECT', NULL, 'true'),
  ('register.rule_answer', 'ministry', 'INSERT', 'case_file, answer, law', 'true'),
  ('register.rule_answer', 'office', 'SELECT', NULL,
    'case_file IN (SELECT f.id FROM register.case_file f WHERE f.province = register.province())'),
  ('register.province_median', 'ministry', 'SELECT', NULL, 'true'),
  ('register.province_median', 'office', 'SELECT', NULL, 'province = register.province()');

SELECT register.apply_access();

-- What was found out of each rule: a case or a referral counts once for a rule that is among what it rests on. The
-- outcome of a case goes before that of a referral of the case.
CREATE VIEW register.rule_outcome WITH (security_invoker) AS
  SELECT DISTINCT ON (matter, rule) matter, rule, confirmed, told_on, number, kind, id
  FROM (
    SELECT
      f.id AS matter, named.rule, f.outcome = 'confirmed' AS confirmed, f.closed_on AS told_on, f.number,
      'case' AS kind, f.id
    FROM register.case_file f
    CROSS JOIN LATERAL (
      -- a rule that the case found wrong; else what it was opened on
      SELECT f.rule
      WHERE f.outcome = 'rule-wrong'
      UNION
      SELECT f.finding
      WHERE f.finding IS NOT NULL AND f.outcome <> 'rule-wrong'
      UNION
      -- of the verdict as a whole: every rule behind it
      SELECT unnest(string_to_array(nullif(v.reasons, ''), ' '))
      FROM register.verdict v
      WHERE v.id = f.verdict AND f.finding IS NULL AND f.outcome <> 'rule-wrong'
      UNION
      SELECT 'pattern:' || f.pattern
      WHERE f.pattern IS NOT NULL AND f.outcome <> 'rule-wrong'
      UNION
      -- one hand at both ends: what a ring is a finding of
      SELECT 'R26'
      WHERE f.ring IS NOT NULL AND f.outcome <> 'rule-wrong'
    ) named (rule)
    WHERE f.state = 'closed'
    UNION ALL
    SELECT
      coalesce(r.case_file, r.id), named.rule, r.state = 'confirmed', r.answered_on, r.number, 'referral', r.id
    FROM register.referral r
    CROSS JOIN LATERAL unnest(r.rules) named (rule)
    WHERE r.answered_on IS NOT NULL
  ) told
  ORDER BY matter, rule, kind, told_on, id;

GRANT SELECT ON register.rule_outcome TO mileproof_office, mileproof_ministry;

-- What an exporter is judged by, row by row: figures are counts and sums of it. `day` is when the row counts.
CREATE INDEX licensed_vehicle_exporter ON register.licensed_vehicle (exporter, exited_on);
CREATE INDEX duty_exporter ON register.duty (exporter, due);
CREATE INDEX duty_of_province ON register.duty (province, due) WHERE state = 'open';
CREATE INDEX complaint_exporter ON register.complaint (exporter, filed_on) WHERE exporter IS NOT NULL;
CREATE INDEX filing_phone ON register.filing ((facts ->> 'exporter.phone')) WHERE state = 'filed';
CREATE INDEX filing_address ON register.filing ((facts ->> 'exporter.address')) WHERE state = 'filed';

CREATE VIEW register.exporter_row WITH (security_invoker) AS
  -- vehicles by the application that listed them, whatever became of it
  SELECT
    a.exporter, 'applied' AS figure, v.applied_on AS day, x.vin, a.number, a.id AS thing, x.state,
    NULL::numeric AS amount,
    v.applied_on - (
      SELECT min((c.facts ->> 'certificate.registeredOn')::date)
      FROM register.account_row c
      WHERE c.vin = x.vin
        AND c.account = 'certificate'
        AND c.superseded_at IS NULL
        AND c.facts ->> 'certificate.registeredOn' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
    ) AS age
  FROM register.application a
  JOIN register.application_version v ON v.application = a.id AND v.version = 1
  JOIN register.application_vehicle x ON x.application = a.id
  UNION ALL
  SELECT l.exporter, 'left', l.exited_on, l.vin, i.number, i.id, l.state, NULL, NULL
  FROM register.licensed_vehicle l
  JOIN register.licence i ON i.id = l.licence
  WHERE l.exited_on IS NOT NULL
  UNION ALL
  -- struck off after the day it fell due, or not yet
  SELECT d.exporter, 'late', d.due, d.vin, d.rule, d.id, register.state_on('duty', to_jsonb(d), register.today()),
    NULL, NULL
  FROM register.duty d
  WHERE d.rule = 'D02'
    AND (
      (d.state = 'open' AND d.due < register.today())
      OR (d.state = 'met' AND d.due < (d.stepped_at AT TIME ZONE 'Asia/Shanghai')::date)
    )
  UNION ALL
  SELECT c.exporter, 'complaints', c.filed_on, c.vin, c.number, c.id, c.state, NULL, NULL
  FROM register.complaint c
  WHERE c.exporter IS NOT NULL
  UNION ALL
  SELECT l.exporter, 'revoked', l.revoked_on, l.vin, l.number, l.id, l.state, NULL, NULL
  FROM register.letter l
  WHERE l.revoked_on IS NOT NULL
  UNION ALL
  -- other exporters on file with the same number or address; it counts as long as both are on file
  SELECT f.exporter, 'phones', register.today(), NULL, g.number, g.id, g.state, NULL, NULL
  FROM register.filing f
  JOIN register.filing g ON g.facts ->> 'exporter.phone' = f.facts ->> 'exporter.phone' AND g.exporter <> f.exporter
  WHERE f.state = 'filed'
    AND g.state = 'filed'
    AND register.today() BETWEEN f.valid_from AND f.valid_until
    AND register.today() BETWEEN g.valid_from AND g.valid_until
  UNION ALL
  SELECT f.exporter, 'addresses', register.today(), NULL, g.number, g.id, g.state, NULL, NULL
  FROM register.filing f
  JOIN register.filing g
    ON g.facts ->> 'exporter.address' = f.facts ->> 'exporter.address' AND g.exporter <> f.exporter
  WHERE f.state = 'filed'
    AND g.state = 'filed'
    AND register.today() BETWEEN f.valid_from AND f.valid_until
    AND register.today() BETWEEN g.valid_from AND g.valid_until
  UNION ALL
  SELECT r.exporter, 'referred', r.sent_on, NULL, r.number, r.id, r.state,
    (
      SELECT coalesce(sum(e.amount), 0)
      FROM register.referral_evidence e
      WHERE e.referral = r.id AND e.version = r.version AND e.at_risk
    ),
    NULL
  FROM register.referral r
  WHERE r.exporter IS NOT NULL AND r.sent_on IS NOT NULL;

GRANT SELECT ON register.exporter_row TO mileproof_office, mileproof_ministry;

-- The figures that a row counts in. `young`: the days, inclusive, within which a car counts as new.
CREATE FUNCTION register.figures_of_row(figure text, state text, age int, young int) RETURNS text[]
  LANGUAGE sql IMMUTABLE
  RETURN CASE
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

-- The figures of exporters over the twelve months up to a day, of those rows that whoever asks may see.
CREATE FUNCTION register.exporter_figures(whose uuid[], on_day date, young int)
  RETURNS TABLE (exporter uuid, figure text, value numeric)
  LANGUAGE sql STABLE AS $$
    SELECT r.exporter, counted, sum(coalesce(r.amount, 1))
    FROM register.exporter_row r
    CROSS JOIN LATERAL unnest(register.figures_of_row(r.figure, r.state, r.age, young)) counted
    WHERE r.exporter = ANY (whose)
      AND r.day > (on_day - interval '12 months')::date
      AND r.day <= on_day
    GROUP BY r.exporter, counted
  $$;

-- Counts anew what is usual in each province: the median over its exporters that applied within the twelve months.
CREATE FUNCTION register.count_medians(on_day date, young int) RETURNS int
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  active uuid[];
  written int;
BEGIN
  SELECT array_agg(DISTINCT v.exporter) INTO active
    FROM register.application_version v
    WHERE v.version = 1 AND v.applied_on > (on_day - interval '12 months')::date AND v.applied_on <= on_day;
  WITH counted AS MATERIALIZED (
    SELECT * FROM register.exporter_figures(active, on_day, young)
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

REVOKE ALL ON FUNCTION register.count_medians(date, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.count_medians(date, int) TO mileproof_job;
