-- Who sees and writes which rows: every table is closed, then opened line by line. `office` means the rows of the
-- office's province; `own` those of the acting organisation. What is not listed cannot be read or written.
CREATE TABLE register.access (
  relation regclass NOT NULL,
  part text NOT NULL,
  action text NOT NULL CHECK (action IN ('SELECT', 'INSERT', 'UPDATE')),
  -- null: all columns
  columns text,
  -- which rows, as a condition
  rows text NOT NULL,
  PRIMARY KEY (relation, part, action)
);

-- people
INSERT INTO register.access
  SELECT 'register.organisation', part, 'SELECT', 'id, part, name, province, maker, closed_at, uscc',
    CASE part
      WHEN 'exporter' THEN $$id = register.organisation() OR part <> 'exporter'$$
      WHEN 'manufacturer' THEN $$id = register.organisation() OR part NOT IN ('exporter', 'manufacturer')$$
      WHEN 'office' THEN $$id = register.organisation() OR part <> 'exporter' OR province = register.province()$$
      WHEN 'registry' THEN $$id = register.organisation() OR part <> 'exporter'$$
      ELSE 'true'
    END
  FROM unnest(ARRAY['exporter', 'manufacturer', 'office', 'ministry', 'customs', 'registry', 'tax', 'administrator',
    'job']) part;
INSERT INTO register.access VALUES
  ('register.organisation', 'administrator', 'INSERT', NULL, 'true'),
  ('register.organisation', 'administrator', 'UPDATE', 'name, closed_at', 'true'),
  ('register.person', 'administrator', 'SELECT', NULL, 'true'),
  ('register.person', 'administrator', 'INSERT', NULL, 'true'),
  ('register.person', 'administrator', 'UPDATE', 'account, rights, left_at', 'true'),
  ('register.person', 'job', 'SELECT', NULL, 'true'),
  ('register.api_key', 'administrator', 'SELECT', NULL, 'true'),
  ('register.api_key', 'administrator', 'INSERT', NULL,
    'organisation = register.organisation() AND person = register.person()'),
  ('register.api_key', 'administrator', 'UPDATE', 'revoked_at', 'true'),
  ('register.api_key', 'job', 'SELECT', NULL, 'true'),
  ('register.api_key', 'job', 'UPDATE', 'last_used_on', 'true');
INSERT INTO register.access
  SELECT 'register.person', part, 'SELECT', NULL, 'organisation = register.organisation()'
  FROM unnest(ARRAY['exporter', 'manufacturer', 'office', 'ministry', 'customs', 'registry', 'tax']) part;
INSERT INTO register.access
  SELECT 'register.api_key', part, action, CASE action WHEN 'UPDATE' THEN 'revoked_at' END,
    -- a key is made by a person, in his own name
    'organisation = register.organisation()'
      || CASE action WHEN 'INSERT' THEN ' AND person = register.person()' ELSE '' END
  FROM unnest(ARRAY['exporter', 'manufacturer', 'office', 'ministry', 'customs', 'registry', 'tax']) part,
    unnest(ARRAY['SELECT', 'INSERT', 'UPDATE']) action;

-- events: everybody writes those of his own acting, steps are written by the tables that live
INSERT INTO register.access
  SELECT 'register.event', part, 'INSERT', 'verb, kind, thing, exporter, province, detail',
    -- nobody outside an office lays an event before another exporter or an office
    CASE
      WHEN part IN ('exporter', 'manufacturer', 'public')
        THEN 'coalesce(exporter = register.organisation(), true) AND province IS NULL'
      ELSE 'true'
    END
  FROM unnest(ARRAY['exporter', 'manufacturer', 'office', 'ministry', 'customs', 'registry', 'tax', 'administrator',
    'public', 'job']) part;
INSERT INTO register.access VALUES
  ('register.event', 'exporter', 'SELECT', NULL,
    'organisation = register.organisation() OR exporter = register.organisation()'),
  ('register.event', 'manufacturer', 'SELECT', NULL, 'organisation = register.organisation()'),
  ('register.event', 'office', 'SELECT', NULL,
    'organisation = register.organisation() OR province = register.province()'),
  ('register.event', 'ministry', 'SELECT', NULL, 'true'),
  ('register.event', 'customs', 'SELECT', NULL, 'organisation = register.organisation()'),
  ('register.event', 'registry', 'SELECT', NULL, 'organisation = register.organisation()'),
  ('register.event', 'tax', 'SELECT', NULL, 'organisation = register.organisation()'),
  ('register.event', 'administrator', 'SELECT', NULL, 'true'),
  ('register.event', 'job', 'SELECT', NULL, 'true'),
  ('register.event_seal', 'administrator', 'SELECT', NULL, 'true'),
  ('register.event_seal', 'ministry', 'SELECT', NULL, 'true');

-- what was told
INSERT INTO register.access
  SELECT relation::regclass, part, action, NULL,
    CASE relation
      WHEN 'register.feed_file' THEN 'teller = register.organisation()'
      ELSE 'file IN (SELECT id FROM register.feed_file WHERE teller = register.organisation())'
    END
  FROM unnest(ARRAY['register.feed_file', 'register.feed_problem']) relation,
    unnest(ARRAY['manufacturer', 'office', 'customs', 'registry', 'tax', 'ministry']) part,
    unnest(ARRAY['SELECT', 'INSERT']) action;
INSERT INTO register.access VALUES
  ('register.feed_file', 'administrator', 'SELECT', NULL, 'true'),
  ('register.feed_file', 'job', 'SELECT', NULL, 'true'),
  ('register.feed_problem', 'administrator', 'SELECT', NULL, 'true'),
  ('register.account_row', 'exporter', 'SELECT', NULL, $$exporter = register.organisation() AND standing = 'stated'$$),
  ('register.account_row', 'office', 'SELECT', NULL,
    $$province = register.province() OR (province IS NULL AND standing <> 'stated')$$),
  ('register.account_row', 'ministry', 'SELECT', NULL, 'true'),
  ('register.account_row', 'customs', 'SELECT', NULL, $$teller = register.organisation() OR account = 'declaration'$$),
  ('register.account_row', 'registry', 'SELECT', NULL, 'teller = register.organisation()'),
  ('register.account_row', 'tax', 'SELECT', NULL,
    $$standing <> 'stated' AND account IN ('refund', 'subsidy', 'invoice', 'declaration')$$),
  ('register.account_row', 'job', 'SELECT', NULL, 'true'),
  ('register.account_row', 'job', 'INSERT', NULL, 'true'),
  ('register.account_row', 'job', 'UPDATE', 'superseded_at', 'true'),
  ('register.account_key', 'job', 'SELECT', NULL, 'true'),
  ('register.account_key', 'job', 'INSERT', NULL, 'true'),
  ('register.used_once', 'job', 'SELECT', NULL, 'true'),
  ('register.used_once', 'job', 'INSERT', NULL, 'true');

-- verdicts: an exporter is told its part of them
INSERT INTO register.access VALUES
  ('register.rule_set', 'job', 'SELECT', NULL, 'true'),
  ('register.rule_set', 'job', 'INSERT', NULL, 'true'),
  ('register.rule_set', 'ministry', 'SELECT', NULL, 'true'),
  ('register.rule_set', 'office', 'SELECT', NULL, 'true'),
  ('register.verdict', 'exporter', 'SELECT',
    'id, vin, application, version, exporter, asked_on, rule_set, told, gate, entry, quality, on_the_applicants_word,
      given_at',
    'exporter = register.organisation()'),
  ('register.verdict', 'office', 'SELECT', NULL, 'province = register.province()'),
  ('register.verdict', 'ministry', 'SELECT', NULL, 'true'),
  ('register.verdict', 'job', 'SELECT', NULL, 'true'),
  ('register.verdict', 'job', 'INSERT', NULL, 'true');

-- what an exporter begins and an office decides
INSERT INTO register.access
  SELECT relation::regclass, part, 'SELECT', NULL,
    CASE part
      WHEN 'exporter' THEN 'exporter = register.organisation()'
      WHEN 'office' THEN 'province = register.province()'
      ELSE 'true'
    END
  FROM unnest(ARRAY[
      'register.filing', 'register.standing_of', 'register.application', 'register.application_version',
      'register.application_vehicle', 'register.question', 'register.paper_seen', 'register.licence',
      'register.licensed_vehicle', 'register.duty'
    ]) relation,
    unnest(ARRAY['exporter', 'office', 'ministry', 'job']) part;
INSERT INTO register.access VALUES
  ('register.filing', 'exporter', 'INSERT', NULL, 'exporter = register.organisation()'),
  ('register.filing', 'exporter', 'UPDATE', 'state, verb, stepped_at, facts, submitted_on',
    'exporter = register.organisation()'),
  ('register.filing', 'office', 'UPDATE',
    'state, verb, stepped_at, valid_from, valid_until, ground, notice_en, notice_zh',
    'province = register.province()'),
  ('register.standing_of', 'office', 'INSERT', NULL, 'province = register.province()'),
  ('register.standing_of', 'office', 'UPDATE',
    'state, verb, stepped_at, ground, evidence, notice_en, notice_zh, since', 'province = register.province()'),
  ('register.standing_of', 'ministry', 'UPDATE',
    'state, verb, stepped_at, ground, evidence, notice_en, notice_zh, since', 'true'),
  ('register.standing_of', 'exporter', 'UPDATE', 'state, verb, stepped_at, evidence',
    'exporter = register.organisation()'),
  ('register.application', 'exporter', 'INSERT', NULL, 'exporter = register.organisation()'),
  ('register.application', 'exporter', 'UPDATE', 'state, verb, stepped_at, version',
    'exporter = register.organisation()'),
  ('register.application', 'office', 'UPDATE', 'state, verb, stepped_at, taken_by, taken_until',
    'province = register.province()'),
  ('register.application_version', 'exporter', 'INSERT', NULL, 'exporter = register.organisation()'),
  ('register.application_vehicle', 'exporter', 'INSERT', NULL, 'exporter = register.organisation()'),
  ('register.application_vehicle', 'exporter', 'UPDATE', 'state, verb, stepped_at, version, destination, appeal',
    'exporter = register.organisation()'),
  ('register.application_vehicle', 'office', 'UPDATE',
    'state, verb, stepped_at, verdict, ground, notice_en, notice_zh', 'province = register.province()'),
  ('register.application_vehicle', 'ministry', 'UPDATE', 'state, verb, stepped_at, ground', 'true'),
  ('register.question', 'office', 'INSERT', NULL, 'province = register.province()'),
  ('register.question', 'exporter', 'UPDATE', 'answer, answered_at', 'exporter = register.organisation()'),
  ('register.paper_seen', 'office', 'INSERT', NULL,
    'province = register.province() AND seen_by = register.person()'),
  ('register.licence', 'office', 'INSERT', NULL, 'province = register.province()'),
  ('register.licence', 'office', 'UPDATE', 'state, verb, stepped_at, ground', 'province = register.province()'),
  ('register.licence', 'ministry', 'UPDATE', 'state, verb, stepped_at, ground', 'true'),
  ('register.licence', 'exporter', 'UPDATE', 'state, verb, stepped_at', 'exporter = register.organisation()'),
  ('register.licence', 'customs', 'SELECT', NULL, 'true'),
  ('register.licence', 'customs', 'UPDATE', 'state, verb, stepped_at', 'true'),
  ('register.licensed_vehicle', 'office', 'INSERT', NULL, 'province = register.province()'),
  ('register.licensed_vehicle', 'customs', 'SELECT', NULL, 'true'),
  ('register.licensed_vehicle', 'customs', 'UPDATE',
    'state, verb, stepped_at, customs_entry, declared_on, declared_destination, odometer_km, exited_on, returned_on',
    'true'),
  ('register.licensed_vehicle', 'registry', 'SELECT',
    'id, vin, state, verb, stepped_at, stepped_part, stepped_by, stepped_for, life, exited_on, deregistered_on, licence,
      may_leave',
    'true'),
  ('register.licensed_vehicle', 'registry', 'UPDATE', 'state, verb, stepped_at, deregistered_on', 'true'),
  ('register.licensed_vehicle', 'tax', 'SELECT', 'id, vin, state, exited_on', 'true'),
  ('register.licensed_vehicle', 'manufacturer', 'SELECT', 'vin, maker, declared_destination, exited_on',
    $$maker = register.maker() AND state IN ('exited', 'deregistered')$$),
  ('register.duty', 'office', 'INSERT', NULL, 'province = register.province()'),
  ('register.duty', 'office', 'UPDATE', 'state, verb, stepped_at, ground', 'province = register.province()'),
  ('register.duty', 'customs', 'SELECT', NULL, 'true'),
  ('register.duty', 'customs', 'INSERT', NULL, 'true'),
  ('register.duty', 'customs', 'UPDATE', 'state, verb, stepped_at, ground', 'true'),
  ('register.duty', 'registry', 'SELECT', NULL, 'true'),
  ('register.duty', 'registry', 'UPDATE', 'state, verb, stepped_at', 'true'),
  ('register.duty', 'job', 'UPDATE', 'reminded_on', 'true');

-- the service's own
INSERT INTO register.access
  SELECT relation::regclass, part, action,
    CASE
      WHEN action = 'UPDATE' AND relation = 'register.answered' THEN 'status, sealed, key_version'
      WHEN action = 'UPDATE' THEN 'ended_at'
    END,
    'organisation = register.organisation()'
  FROM unnest(ARRAY['register.answered', 'register.webhook']) relation,
    unnest(ARRAY['exporter', 'manufacturer', 'office', 'ministry', 'customs', 'registry', 'tax', 'administrator']) part,
    unnest(ARRAY['SELECT', 'INSERT', 'UPDATE']) action;
INSERT INTO register.access
  SELECT relation::regclass, part, 'SELECT', NULL, 'organisation = register.organisation()'
  FROM unnest(ARRAY['register.delivery', 'register.delivery_attempt']) relation,
    unnest(ARRAY['exporter', 'manufacturer', 'office', 'ministry', 'customs', 'registry', 'tax', 'administrator'])
      part;
INSERT INTO register.access VALUES
  ('register.webhook', 'job', 'SELECT', NULL, 'true'),
  ('register.delivery', 'job', 'SELECT', NULL, 'true'),
  ('register.delivery', 'job', 'INSERT', NULL, 'true'),
  ('register.webhook', 'job', 'UPDATE', 'seen_transaction, seen_event, failing_since, ended_at', 'true'),
  ('register.delivery', 'job', 'UPDATE',
    'asked_at, attempts, next_at, delivered_at, given_up_at, last_status', 'true'),
  ('register.delivery_attempt', 'job', 'SELECT', NULL, 'true'),
  ('register.delivery_attempt', 'job', 'INSERT', NULL, 'true'),
  ('register.nation_run', 'job', 'SELECT', NULL, 'true'),
  ('register.nation_run', 'job', 'INSERT', NULL, 'true'),
  ('register.nation_run', 'ministry', 'SELECT', NULL, 'true'),
  ('register.nation_pattern', 'job', 'SELECT', NULL, 'true'),
  ('register.nation_pattern', 'job', 'INSERT', NULL, 'true'),
  ('register.nation_pattern', 'ministry', 'SELECT', NULL, 'true');

-- Makes grants and policies of the lines above. A later migration adds lines, or changes them, and calls it again.
CREATE FUNCTION register.apply_access() RETURNS void
  LANGUAGE plpgsql AS $$
DECLARE
  relation regclass;
  opened register.access;
  known pg_policies;
BEGIN
  FOR known IN
    SELECT *
    FROM pg_policies
    WHERE schemaname = 'register' AND policyname <> 'all_select'
  LOOP
    EXECUTE format('DROP POLICY %I ON register.%I', known.policyname, known.tablename);
  END LOOP;
  FOR relation IN
    SELECT c.oid::regclass
    FROM pg_class c
    WHERE c.relnamespace = 'register'::regnamespace AND c.relkind = 'r'
  LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', relation);
  END LOOP;
  FOR opened IN SELECT * FROM register.access LOOP
    EXECUTE format('REVOKE %s ON %s FROM %I', opened.action, opened.relation, 'mileproof_' || opened.part);
    EXECUTE format(
      'GRANT %s%s ON %s TO %I',
      opened.action,
      coalesce(' (' || opened.columns || ')', ''),
      opened.relation,
      'mileproof_' || opened.part
    );
    EXECUTE format(
      'CREATE POLICY %I ON %s FOR %s TO %I %s',
      opened.part || '_' || lower(opened.action),
      opened.relation,
      opened.action,
      'mileproof_' || opened.part,
      CASE opened.action
        WHEN 'INSERT' THEN format('WITH CHECK (%s)', opened.rows)
        WHEN 'UPDATE' THEN format('USING (%1$s) WITH CHECK (%1$s)', opened.rows)
        ELSE format('USING (%s)', opened.rows)
      END
    );
  END LOOP;
END
$$;

SELECT register.apply_access();

-- the tables of lives are no secret
CREATE POLICY all_select ON register.life_state FOR SELECT USING (true);
CREATE POLICY all_select ON register.life_step FOR SELECT USING (true);
CREATE POLICY all_select ON register.life_by_date FOR SELECT USING (true);

-- An event says truly who acts: nobody but the tables that live writes another part, person or organisation.
CREATE FUNCTION register.tell_event() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF register.part() <> 'owner' THEN
    NEW.part := register.part();
    NEW.organisation := register.organisation();
    NEW.person := register.person();
    NEW.at := clock_timestamp();
    NEW.day := register.today();
    NEW.transaction := register.transaction_number();
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER tell_event
  BEFORE INSERT ON register.event
  FOR EACH ROW EXECUTE FUNCTION register.tell_event();

-- The closed functions of the chain are for the job and whoever looks after it.
REVOKE ALL ON FUNCTION register.seal_events(), register.first_broken_seal() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.seal_events() TO mileproof_job;
GRANT EXECUTE ON FUNCTION register.first_broken_seal() TO mileproof_administrator, mileproof_ministry;
