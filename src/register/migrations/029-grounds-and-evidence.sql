-- What a decision rests on: grounds that stand in the law in force, and evidence that whoever signs can open.
-- docs/decisions/grounds-and-evidence.md says why it is held here.

-- Grounds of each law, by the hash of the archive: its rules, and its closed list of grounds of discretion.
CREATE TABLE register.law_ground (
  rule_set text NOT NULL REFERENCES register.rule_set,
  id text NOT NULL CHECK (id <> ''),
  kind text NOT NULL CHECK (kind IN ('rule', 'discretion')),
  -- as a decision names it
  article text NOT NULL CHECK (article <> ''),
  -- of a ground of discretion: the days on which it holds, inclusive; null for no end
  from_day date,
  until_day date,
  -- the decisions that may rest on it, `life.verb`
  decisions text[] NOT NULL DEFAULT '{}',
  -- kinds of evidence of which it needs one; none where it is empty
  evidence text[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (rule_set, id)
);

-- Which law is in force: the last row. Written by the program whose law is another than that of the last row.
CREATE TABLE register.law_in_force (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  rule_set text NOT NULL REFERENCES register.rule_set,
  since timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TRIGGER law_ground_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.law_ground
  EXECUTE FUNCTION register.refuse_change();
CREATE TRIGGER law_in_force_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.law_in_force
  EXECUTE FUNCTION register.refuse_change();

-- Evidence of each step, as it was when the step was taken.
CREATE TABLE register.step_evidence (
  event bigint NOT NULL REFERENCES register.event,
  place int NOT NULL CHECK (place > 0),
  life text NOT NULL,
  thing uuid NOT NULL,
  verb text NOT NULL,
  exporter uuid NOT NULL,
  province text NOT NULL,
  -- `paper` is for papers once they are kept
  kind text NOT NULL CHECK (
    kind IN ('verdict', 'finding', 'event', 'answer', 'telling', 'filing', 'application', 'licence', 'paper')
  ),
  id text NOT NULL CHECK (id <> ''),
  sha256 bytea NOT NULL CHECK (length(sha256) = 32),
  -- of what can change; what never changes is read where it stands
  copy text CHECK (sha256(convert_to(copy, 'UTF8')) = sha256),
  PRIMARY KEY (event, place)
);

CREATE INDEX step_evidence_thing ON register.step_evidence (thing, event);

CREATE TRIGGER step_evidence_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.step_evidence
  EXECUTE FUNCTION register.refuse_change();

-- A piece of evidence, as whoever asks can open it.
CREATE TYPE register.piece AS (
  sha256 bytea,
  -- of what can change
  copy text,
  -- the exporter that it is of; null where it is of none
  exporter uuid
);

-- Opens a piece of evidence with the rights of whoever asks; null where there is none, or none that he may see.
-- `finding` is a verdict and a place in its findings, from 0: `9b1c…:2`.
CREATE FUNCTION register.piece_of(of_kind text, of_id text) RETURNS register.piece
  LANGUAGE plpgsql STABLE AS $$
DECLARE
  opened register.piece;
  is_uuid boolean := of_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';
BEGIN
  IF of_kind = 'verdict' AND is_uuid AND register.part() = 'exporter' THEN
    -- an exporter is told its part of a verdict
    SELECT sha256(v.told), NULL, v.exporter INTO opened FROM register.verdict v WHERE v.id = of_id::uuid;
  ELSIF of_kind = 'verdict' AND is_uuid THEN
    SELECT v.digest, NULL, v.exporter INTO opened FROM register.verdict v WHERE v.id = of_id::uuid;
  ELSIF of_kind = 'finding' AND of_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:[0-9]{1,4}$' THEN
    SELECT v.digest, NULL, v.exporter INTO opened
      FROM register.verdict v
      WHERE v.id = split_part(of_id, ':', 1)::uuid
        AND convert_from(v.bytes, 'UTF8')::jsonb -> 'findings' -> split_part(of_id, ':', 2)::int IS NOT NULL;
  ELSIF of_kind = 'event' AND of_id ~ '^[0-9]{1,18}$' THEN
    SELECT register.event_digest(e), NULL, e.exporter INTO opened FROM register.event e WHERE e.id = of_id::bigint;
  ELSIF of_kind = 'answer' AND is_uuid THEN
    SELECT NULL, to_jsonb(q)::text, q.exporter INTO opened
      FROM register.question q
      WHERE q.id = of_id::uuid AND q.answered_at IS NOT NULL;
  ELSIF of_kind = 'telling' AND of_id ~ '^[0-9]{1,18}$' THEN
    SELECT NULL, (to_jsonb(r) - 'superseded_at')::text, r.exporter INTO opened
      FROM register.account_row r
      WHERE r.id = of_id::bigint;
  ELSIF of_kind = 'filing' AND is_uuid THEN
    SELECT NULL, to_jsonb(f)::text, f.exporter INTO opened FROM register.filing f WHERE f.id = of_id::uuid;
  ELSIF of_kind = 'application' AND is_uuid THEN
    SELECT NULL, to_jsonb(a)::text, a.exporter INTO opened FROM register.application a WHERE a.id = of_id::uuid;
  ELSIF of_kind = 'licence' AND is_uuid THEN
    SELECT NULL, to_jsonb(l)::text, l.exporter INTO opened FROM register.licence l WHERE l.id = of_id::uuid;
  END IF;
  IF opened.copy IS NOT NULL THEN
    opened.sha256 := sha256(convert_to(opened.copy, 'UTF8'));
  END IF;
  RETURN opened;
END
$$;

-- The evidence that a step names, each piece with its hash, opened with the rights of whoever takes the step.
CREATE FUNCTION register.opened_pieces(named jsonb, most int DEFAULT 100) RETURNS jsonb
  LANGUAGE plpgsql STABLE AS $$
DECLARE
  one jsonb;
  opened register.piece;
  pieces jsonb := '[]';
BEGIN
  IF jsonb_typeof(named) <> 'array' OR jsonb_array_length(named) > most THEN
    RAISE EXCEPTION 'evidence is a list of pieces' USING ERRCODE = '23514', COLUMN = 'evidence';
  END IF;
  FOR one IN SELECT * FROM jsonb_array_elements(named) LOOP
    opened := register.piece_of(one ->> 'kind', one ->> 'id');
    IF opened.sha256 IS NULL THEN
      RAISE EXCEPTION 'there is no evidence % % that you can open', one ->> 'kind', one ->> 'id'
        USING ERRCODE = 'MPG03', COLUMN = 'evidence', DETAIL = concat_ws(' ', one ->> 'kind', one ->> 'id');
    END IF;
    IF NOT pieces @> jsonb_build_array(jsonb_build_object('kind', one ->> 'kind', 'id', one ->> 'id')) THEN
      pieces := pieces || jsonb_build_object(
        'kind', one ->> 'kind', 'id', one ->> 'id', 'sha256', encode(opened.sha256, 'hex')
      );
    END IF;
  END LOOP;
  RETURN pieces;
END
$$;

-- Whether a verdict does not meet a rule, or could not be shown that the gate is, where the whole gate is open for it.
-- A flag is a question and no breach. `gate_alone`: of the gate's rules alone.
CREATE FUNCTION register.is_unmet(of_verdict uuid, of_rule text, gate_alone boolean) RETURNS boolean
  LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
      SELECT
      FROM register.verdict v
      CROSS JOIN LATERAL jsonb_array_elements(convert_from(v.bytes, 'UTF8')::jsonb -> 'findings') finding
      WHERE v.id = of_verdict
        AND finding ->> 'id' = of_rule
        AND CASE WHEN gate_alone THEN finding ->> 'axis' = 'gate' ELSE finding ->> 'axis' <> 'risk' END
        AND (
          finding ->> 'result' = 'notMet'
          OR (finding ->> 'result' = 'unknown' AND finding ->> 'axis' = 'gate' AND v.gate = 'undetermined')
        )
    )
  $$;

-- The grounds that a decision names, each with its article. A rule stands in the law in force and is not met by the
-- verdict that the decision rests on, or by one among its evidence that is of the exporter. A ground of discretion
-- stands in the law in force, holds today, is for the decision, and has the evidence that it needs.
CREATE FUNCTION register.checked_grounds(
  decision text,
  named jsonb,
  pieces jsonb,
  rests_on uuid,
  whose uuid
) RETURNS jsonb
  LANGUAGE plpgsql STABLE AS $$
DECLARE
  one jsonb;
  ground register.law_ground;
  in_force text := (SELECT l.rule_set FROM register.law_in_force l ORDER BY l.number DESC LIMIT 1);
  -- of the exporter, or of nobody
  own jsonb := coalesce(
    (
      SELECT jsonb_agg(piece)
      FROM jsonb_array_elements(pieces) piece
      WHERE coalesce((register.piece_of(piece ->> 'kind', piece ->> 'id')).exporter = whose, true)
    ),
    '[]'
  );
  stands boolean;
  checked jsonb := '[]';
BEGIN
  IF coalesce(jsonb_typeof(named), '') <> 'array' OR jsonb_array_length(named) NOT BETWEEN 1 AND 20 THEN
    RAISE EXCEPTION 'a decision names its grounds' USING ERRCODE = '23514', COLUMN = 'grounds';
  END IF;
  FOR one IN SELECT * FROM jsonb_array_elements(named) LOOP
    SELECT * INTO ground
      FROM register.law_ground g
      WHERE g.rule_set = in_force
        AND g.id = coalesce(one ->> 'rule', one ->> 'discretion')
        AND g.kind = CASE WHEN one ? 'rule' THEN 'rule' ELSE 'discretion' END;
    IF ground.id IS NULL
      OR ground.from_day > register.today()
      OR ground.until_day < register.today()
      OR (ground.kind = 'discretion' AND decision <> ALL (ground.decisions))
    THEN
      RAISE EXCEPTION '% is no ground of the law in force for %', coalesce(one ->> 'rule', one ->> 'discretion'), decision
        USING ERRCODE = 'MPG01', COLUMN = 'grounds', DETAIL = coalesce(one ->> 'rule', one ->> 'discretion', '');
    END IF;
    IF ground.kind = 'rule' AND rests_on IS NOT NULL THEN
      stands := register.is_unmet(rests_on, ground.id, true);
    ELSIF ground.kind = 'rule' THEN
      stands := EXISTS (
        SELECT
        FROM jsonb_array_elements(own) piece
        WHERE piece ->> 'kind' IN ('verdict', 'finding')
          AND register.is_unmet(split_part(piece ->> 'id', ':', 1)::uuid, ground.id, false)
      );
    ELSE
      stands := true;
    END IF;
    IF NOT stands THEN
      RAISE EXCEPTION 'no verdict that the decision rests on breaks %', ground.id
        USING ERRCODE = 'MPG02', COLUMN = 'grounds', DETAIL = ground.id;
    END IF;
    IF cardinality(ground.evidence) > 0 AND NOT EXISTS (
      SELECT FROM jsonb_array_elements(own) piece WHERE piece ->> 'kind' = ANY (ground.evidence)
    ) THEN
      RAISE EXCEPTION '% needs evidence', ground.id
        USING ERRCODE = 'MPG04', COLUMN = 'evidence', DETAIL = ground.id;
    END IF;
    one := jsonb_build_object(ground.kind, ground.id, 'article', ground.article);
    IF NOT checked @> jsonb_build_array(one) THEN
      checked := checked || one;
    END IF;
  END LOOP;
  RETURN checked;
END
$$;

-- Grounds in words: their articles, each once, in their order.
CREATE FUNCTION register.articles(grounds jsonb) RETURNS text
  LANGUAGE sql IMMUTABLE
  RETURN (
    SELECT string_agg(named.article, '；' ORDER BY named.place)
    FROM (
      SELECT one ->> 'article' AS article, min(place) AS place
      FROM jsonb_array_elements(grounds) WITH ORDINALITY listed(one, place)
      GROUP BY one ->> 'article'
    ) named
  );

-- What decides has its grounds, the facts as found in words of whoever decides, and its evidence. `ground` is made of
-- the grounds. `grounds_for`: the decision they were named for.
ALTER TABLE register.filing
  ADD COLUMN grounds jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN grounds_for text,
  ADD COLUMN found text CHECK (length(found) BETWEEN 1 AND 20000),
  ADD COLUMN pieces jsonb NOT NULL DEFAULT '[]';
ALTER TABLE register.standing_of
  ADD COLUMN grounds jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN grounds_for text,
  ADD COLUMN found text CHECK (length(found) BETWEEN 1 AND 20000),
  ADD COLUMN pieces jsonb NOT NULL DEFAULT '[]';
ALTER TABLE register.application_vehicle
  ADD COLUMN grounds jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN grounds_for text,
  ADD COLUMN found text CHECK (length(found) BETWEEN 1 AND 20000),
  ADD COLUMN pieces jsonb NOT NULL DEFAULT '[]',
  -- of the judgement on an appeal
  ADD COLUMN appeal_grounds jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN appeal_found text CHECK (length(appeal_found) BETWEEN 1 AND 20000);
ALTER TABLE register.licence
  ADD COLUMN grounds jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN grounds_for text,
  ADD COLUMN found text CHECK (length(found) BETWEEN 1 AND 20000),
  ADD COLUMN pieces jsonb NOT NULL DEFAULT '[]';

-- Guards what a step rests on. A step that needs a ground names grounds and evidence that stand; whoever signs as the
-- second person signs the same, which still stand, and can open each piece; no other step writes them. TG_ARGV: the
-- life. Runs with the rights of whoever signs.
CREATE FUNCTION register.guard_grounds() RETURNS trigger
  LANGUAGE plpgsql AS $$
DECLARE
  life_name text := TG_ARGV[0];
  decision text := life_name || '.' || NEW.verb;
  rests_on uuid;
  brings text[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.grounds := '[]';
    NEW.grounds_for := NULL;
    NEW.found := NULL;
    NEW.pieces := '[]';
    RETURN NEW;
  END IF;
  IF NEW.stepped_at = OLD.stepped_at THEN
    RETURN NEW;
  END IF;
  IF life_name = 'vehicleDecision' THEN
    rests_on := NEW.verdict;
  END IF;
  IF NEW.pieces @> jsonb_build_array(jsonb_build_object('kind', life_name, 'id', NEW.id)) THEN
    RAISE EXCEPTION 'what is decided on is no evidence of itself'
      USING ERRCODE = 'MPG03', COLUMN = 'evidence', DETAIL = concat_ws(' ', life_name, NEW.id);
  END IF;
  NEW.grounds_for := OLD.grounds_for;
  SELECT s.needs INTO brings
    FROM register.life_step s
    WHERE s.life = life_name AND s.verb = NEW.verb AND s.to_state = NEW.state AND s.part = register.part()
    LIMIT 1;
  IF 'ground' = ANY (brings) AND life_name = 'vehicleDecision' AND NEW.verb IN ('uphold', 'overturn') THEN
    -- a judgement on the decision, whose own grounds stay
    NEW.grounds := OLD.grounds;
    NEW.found := OLD.found;
    NEW.pieces := OLD.pieces;
    NEW.appeal_grounds := register.checked_grounds(decision, NEW.appeal_grounds, NEW.pieces, rests_on, NEW.exporter);
    NEW.appeal_ground := register.articles(NEW.appeal_grounds);
  ELSIF 'ground' = ANY (brings) THEN
    IF rests_on IS NOT NULL THEN
      NEW.pieces := jsonb_build_array(jsonb_build_object('kind', 'verdict', 'id', rests_on)) || NEW.pieces;
    END IF;
    NEW.pieces := register.opened_pieces(NEW.pieces);
    NEW.grounds := register.checked_grounds(decision, NEW.grounds, NEW.pieces, rests_on, NEW.exporter);
    NEW.grounds_for := decision;
    NEW.ground := register.articles(NEW.grounds);
  ELSIF 'second-person' = ANY (brings) THEN
    IF NEW.grounds IS DISTINCT FROM OLD.grounds
      OR NEW.found IS DISTINCT FROM OLD.found
      OR NEW.pieces IS DISTINCT FROM OLD.pieces
    THEN
      RAISE EXCEPTION 'whoever countersigns signs what was proposed' USING ERRCODE = 'MP003';
    END IF;
    PERFORM register.opened_pieces(NEW.pieces);
    IF register.checked_grounds(OLD.grounds_for, NEW.grounds, NEW.pieces, rests_on, NEW.exporter) <> NEW.grounds THEN
      RAISE EXCEPTION 'the article of a ground is another by now' USING ERRCODE = 'MPG01', COLUMN = 'grounds';
    END IF;
  ELSIF 'evidence' = ANY (brings) THEN
    NEW.grounds := OLD.grounds;
    NEW.found := OLD.found;
    NEW.pieces := register.opened_pieces(NEW.pieces);
  ELSE
    NEW.grounds := OLD.grounds;
    NEW.found := OLD.found;
    NEW.pieces := OLD.pieces;
    IF NEW.verb IN ('drop', 'amend', 'grant', 'withdraw') THEN
      NEW.ground := NULL;
      NEW.grounds := '[]';
      NEW.grounds_for := NULL;
      NEW.found := NULL;
      NEW.pieces := '[]';
    END IF;
  END IF;
  IF 'evidence' = ANY (brings) AND NEW.pieces = '[]' THEN
    RAISE EXCEPTION '% needs evidence', decision USING ERRCODE = '23514', COLUMN = 'evidence';
  END IF;
  IF life_name IN ('standing', 'licence') THEN
    -- as programs before this migration read it
    NEW.evidence := ARRAY(
      SELECT split_part(piece ->> 'id', ':', 1)::uuid
      FROM jsonb_array_elements(NEW.pieces) piece
      WHERE piece ->> 'kind' NOT IN ('event', 'telling')
    );
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER e_grounds
  BEFORE INSERT OR UPDATE ON register.filing
  FOR EACH ROW EXECUTE FUNCTION register.guard_grounds('filing');
CREATE TRIGGER e_grounds
  BEFORE INSERT OR UPDATE ON register.standing_of
  FOR EACH ROW EXECUTE FUNCTION register.guard_grounds('standing');
CREATE TRIGGER e_grounds
  BEFORE INSERT OR UPDATE ON register.application_vehicle
  FOR EACH ROW EXECUTE FUNCTION register.guard_grounds('vehicleDecision');
CREATE TRIGGER e_grounds
  BEFORE INSERT OR UPDATE ON register.licence
  FOR EACH ROW EXECUTE FUNCTION register.guard_grounds('licence');

ALTER TABLE register.step_said
  ADD COLUMN grounds jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN found text;

-- Keeps what is said at a step: as before, with the grounds and the facts as found.
CREATE OR REPLACE FUNCTION register.record_said() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  new_row jsonb := to_jsonb(NEW);
  brings text[];
  on_appeal boolean := NEW.verb IN ('uphold', 'overturn') AND TG_ARGV[1] <> '';
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
      event, life, thing, verb, exporter, province, ground, grounds, found, evidence, notice_en, notice_zh, said
    )
    SELECT
      max(e.id),
      NEW.life,
      NEW.id,
      NEW.verb,
      NEW.exporter,
      NEW.province,
      CASE
        WHEN 'ground' = ANY (brings) AND on_appeal THEN new_row ->> TG_ARGV[1]
        WHEN 'ground' = ANY (brings) THEN new_row ->> 'ground'
      END,
      coalesce(
        CASE
          WHEN 'ground' = ANY (brings) AND on_appeal THEN new_row -> (TG_ARGV[1] || 's')
          WHEN 'ground' = ANY (brings) THEN new_row -> 'grounds'
        END,
        '[]'
      ),
      CASE
        WHEN 'ground' = ANY (brings) AND on_appeal THEN new_row ->> 'appeal_found'
        WHEN 'ground' = ANY (brings) THEN new_row ->> 'found'
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

-- Keeps the evidence of a step with the step, and with the second signature once more what was proposed. Runs as the
-- owner, after `guard_grounds` opened each piece with the rights of whoever signs.
CREATE FUNCTION register.record_evidence() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  brings text[];
  at_event bigint;
BEGIN
  SELECT s.needs INTO brings
    FROM register.life_step s
    WHERE s.life = NEW.life AND s.verb = NEW.verb AND s.to_state = NEW.state
    LIMIT 1;
  IF NOT brings && ARRAY['ground', 'evidence', 'second-person'] THEN
    RETURN NULL;
  END IF;
  SELECT max(e.id) INTO at_event FROM register.event e WHERE e.thing = NEW.id;
  INSERT INTO register.step_evidence (event, place, life, thing, verb, exporter, province, kind, id, sha256, copy)
    SELECT
      at_event,
      listed.place,
      NEW.life,
      NEW.id,
      NEW.verb,
      NEW.exporter,
      NEW.province,
      listed.piece ->> 'kind',
      listed.piece ->> 'id',
      decode(listed.piece ->> 'sha256', 'hex'),
      coalesce(
        -- as it was when it was proposed
        (
          SELECT kept.copy
          FROM register.step_evidence kept
          WHERE kept.thing = NEW.id
            AND kept.kind = listed.piece ->> 'kind'
            AND kept.id = listed.piece ->> 'id'
            AND encode(kept.sha256, 'hex') = listed.piece ->> 'sha256'
          ORDER BY kept.event DESC
          LIMIT 1
        ),
        (register.piece_of(listed.piece ->> 'kind', listed.piece ->> 'id')).copy
      )
    FROM jsonb_array_elements(NEW.pieces) WITH ORDINALITY listed(piece, place);
  RETURN NULL;
EXCEPTION WHEN check_violation THEN
  RAISE EXCEPTION 'a piece of evidence changed while the step was taken' USING ERRCODE = '40001';
END
$$;

REVOKE ALL ON FUNCTION register.record_evidence() FROM PUBLIC;

CREATE TRIGGER zzz_record_evidence
  AFTER UPDATE ON register.filing
  FOR EACH ROW
  WHEN (NEW.stepped_at <> OLD.stepped_at AND NEW.pieces <> '[]')
  EXECUTE FUNCTION register.record_evidence();
CREATE TRIGGER zzz_record_evidence
  AFTER UPDATE ON register.standing_of
  FOR EACH ROW
  WHEN (NEW.stepped_at <> OLD.stepped_at AND NEW.pieces <> '[]')
  EXECUTE FUNCTION register.record_evidence();
CREATE TRIGGER zzz_record_evidence
  AFTER UPDATE ON register.application_vehicle
  FOR EACH ROW
  WHEN (NEW.stepped_at <> OLD.stepped_at AND NEW.pieces <> '[]')
  EXECUTE FUNCTION register.record_evidence();
CREATE TRIGGER zzz_record_evidence
  AFTER UPDATE ON register.licence
  FOR EACH ROW
  WHEN (NEW.stepped_at <> OLD.stepped_at AND NEW.pieces <> '[]')
  EXECUTE FUNCTION register.record_evidence();

-- Decisions and standings as whoever acts is told of them, with what they rest on.
CREATE OR REPLACE VIEW register.told_vehicle WITH (security_barrier) AS
  SELECT
    v.id, v.application, v.exporter, v.province, v.version, v.vin, v.destination,
    CASE WHEN hidden THEN 'open' ELSE v.state END AS state,
    CASE WHEN NOT hidden THEN v.ground END AS ground,
    CASE WHEN NOT hidden THEN v.notice_en END AS notice_en,
    CASE WHEN NOT hidden THEN v.notice_zh END AS notice_zh,
    CASE WHEN register.part() <> 'exporter' THEN v.proposed_by END AS proposed_by,
    v.appeal, v.appeal_ground,
    CASE WHEN hidden THEN '[]' ELSE v.grounds END AS grounds,
    CASE WHEN NOT hidden THEN v.found END AS found,
    CASE WHEN hidden THEN '[]' ELSE v.pieces END AS pieces,
    v.appeal_grounds, v.appeal_found
  FROM register.application_vehicle v
  CROSS JOIN LATERAL (
    SELECT register.part() = 'exporter' AND v.state IN ('open', 'refusalProposed') AS hidden
  ) told
  WHERE CASE register.part()
    WHEN 'exporter' THEN v.exporter = register.organisation()
    WHEN 'office' THEN v.province = register.province()
    ELSE register.part() IN ('ministry', 'job')
  END;

CREATE OR REPLACE VIEW register.told_standing WITH (security_barrier) AS
  SELECT
    s.id, s.exporter, s.province, s.since, s.report,
    CASE WHEN hidden THEN s.before_proposal ELSE s.state END AS state,
    CASE WHEN NOT hidden THEN s.ground END AS ground,
    CASE WHEN hidden THEN '{}' ELSE s.evidence END AS evidence,
    CASE WHEN NOT hidden THEN s.notice_en END AS notice_en,
    CASE WHEN NOT hidden THEN s.notice_zh END AS notice_zh,
    CASE WHEN hidden THEN '[]' ELSE s.grounds END AS grounds,
    CASE WHEN NOT hidden THEN s.found END AS found,
    CASE WHEN hidden THEN '[]' ELSE s.pieces END AS pieces
  FROM register.standing_of s
  CROSS JOIN LATERAL (
    SELECT register.part() = 'exporter' AND s.state IN ('orderProposed', 'barProposed') AS hidden
  ) told
  WHERE CASE register.part()
    WHEN 'exporter' THEN s.exporter = register.organisation()
    WHEN 'office' THEN s.province = register.province()
    ELSE register.part() IN ('ministry', 'job')
  END;

-- who sees and writes it: the law is no secret to whoever decides or is decided on
INSERT INTO register.access
  SELECT relation::regclass, part, 'SELECT', NULL, 'true'
  FROM unnest(ARRAY['register.law_ground', 'register.law_in_force']) relation,
    unnest(ARRAY['exporter', 'office', 'ministry', 'job']) part;
INSERT INTO register.access VALUES
  ('register.law_ground', 'job', 'INSERT', NULL, 'true'),
  ('register.law_in_force', 'job', 'INSERT', NULL, 'true'),
  -- copies may hold what others told
  ('register.step_evidence', 'exporter', 'SELECT', 'event, place, life, thing, verb, exporter, kind, id, sha256',
    $$exporter = register.organisation() AND verb NOT LIKE 'propose%'$$),
  ('register.step_evidence', 'office', 'SELECT', NULL, 'province = register.province()'),
  ('register.step_evidence', 'ministry', 'SELECT', NULL, 'true'),
  ('register.step_evidence', 'job', 'SELECT', NULL, 'true');
UPDATE register.access
  SET columns = columns || ', grounds, found, pieces'
  WHERE action = 'UPDATE'
    AND part IN ('office', 'ministry')
    AND relation IN ('register.filing'::regclass, 'register.standing_of'::regclass, 'register.licence'::regclass);
UPDATE register.access
  SET columns = columns || ', grounds, found, pieces, appeal_grounds, appeal_found'
  WHERE action = 'UPDATE' AND part = 'office' AND relation = 'register.application_vehicle'::regclass;
UPDATE register.access
  SET columns = columns || ', appeal_grounds, appeal_found'
  WHERE action = 'UPDATE' AND part = 'ministry' AND relation = 'register.application_vehicle'::regclass;
UPDATE register.access
  SET columns = columns || ', pieces'
  WHERE action = 'UPDATE' AND part = 'exporter' AND relation = 'register.standing_of'::regclass;

SELECT register.apply_access();
