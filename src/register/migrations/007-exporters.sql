-- An exporter's filing with the office of its province.
CREATE TABLE register.filing (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  number text NOT NULL UNIQUE,
  exporter uuid NOT NULL REFERENCES register.organisation,
  province text NOT NULL CHECK (province ~ '^[0-9]{2}$'),
  facts jsonb NOT NULL,
  submitted_on date,
  -- the last day of the office's clock; null while it stands still and where the calendar does not reach
  due_on date,
  valid_from date,
  valid_until date CHECK (valid_until >= valid_from),
  -- of a refusal
  ground text,
  notice_en text,
  notice_zh text,
  made_at timestamptz NOT NULL DEFAULT now(),
  -- what belongs to it is of the same exporter and province
  UNIQUE (id, exporter, province)
);

SELECT register.make_alive('register.filing', 'filing', 'exporter', 'province');

ALTER TABLE register.filing
  ADD CHECK (state <> 'filed' OR (valid_from IS NOT NULL AND valid_until IS NOT NULL)),
  ADD CHECK (state <> 'refused' OR (ground <> '' AND notice_en <> '' AND notice_zh <> ''));

-- one filing under way or in force an exporter and day
ALTER TABLE register.filing
  ADD EXCLUDE USING gist (exporter WITH =, daterange(valid_from, valid_until, '[]') WITH &&)
  WHERE (state = 'filed');

CREATE UNIQUE INDEX filing_under_way ON register.filing (exporter)
  WHERE state IN ('draft', 'submitted', 'returned');

-- The standing of an exporter in the whole country.
CREATE TABLE register.standing_of (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  exporter uuid NOT NULL UNIQUE REFERENCES register.organisation,
  province text NOT NULL,
  ground text,
  evidence uuid[] NOT NULL DEFAULT '{}',
  notice_en text,
  notice_zh text,
  -- who proposed the step that waits for a second signature
  proposed_by uuid REFERENCES register.person,
  -- what the exporter reports of its rectification
  report text,
  -- persons who took a step since the exporter was last in good standing
  took_part uuid[] NOT NULL DEFAULT '{}',
  since date NOT NULL DEFAULT register.today(),
  FOREIGN KEY (exporter, province) REFERENCES register.organisation (id, province)
);

SELECT register.make_alive('register.standing_of', 'standing', 'exporter', 'province');

-- Who signed may not be who proposed.
CREATE FUNCTION register.guard_second_person() RETURNS trigger
  LANGUAGE plpgsql AS $$
DECLARE
  needs text[];
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.stepped_at = OLD.stepped_at THEN
    -- an edit of what was proposed voids nothing by itself: the step `edit` must be taken
    IF OLD.proposed_by IS DISTINCT FROM NEW.proposed_by THEN
      RAISE EXCEPTION 'who proposed is not changed' USING ERRCODE = 'MP003';
    END IF;
    RETURN NEW;
  END IF;
  SELECT s.needs INTO needs
    FROM register.life_step s
    WHERE s.life = TG_ARGV[0] AND s.verb = NEW.verb AND s.to_state = NEW.state AND s.part = register.part()
    LIMIT 1;
  IF NEW.verb LIKE 'propose%' THEN
    IF register.person() IS NULL THEN
      RAISE EXCEPTION 'a proposal is signed by a person' USING ERRCODE = 'MP003';
    END IF;
    NEW.proposed_by := register.person();
  ELSIF 'second-person' = ANY (needs) THEN
    IF register.person() IS NULL OR OLD.proposed_by IS NULL OR register.person() = OLD.proposed_by THEN
      RAISE EXCEPTION '% needs the signature of a second person', NEW.verb
        USING ERRCODE = 'MP003', HINT = 'another member of the office signs';
    END IF;
    NEW.proposed_by := OLD.proposed_by;
  ELSE
    NEW.proposed_by := CASE TG_OP WHEN 'UPDATE' THEN NULL END;
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER b_second_person
  BEFORE INSERT OR UPDATE ON register.standing_of
  FOR EACH ROW EXECUTE FUNCTION register.guard_second_person('standing');

-- Whoever took part since the exporter was last in good standing does not overturn what was done.
CREATE FUNCTION register.guard_standing() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.took_part := '{}';
    RETURN NEW;
  END IF;
  NEW.took_part := OLD.took_part;
  IF NEW.stepped_at = OLD.stepped_at THEN
    RETURN NEW;
  END IF;
  IF NEW.verb IN ('order', 'bar') AND (
    NEW.ground IS DISTINCT FROM OLD.ground
    OR NEW.evidence IS DISTINCT FROM OLD.evidence
    OR NEW.notice_en IS DISTINCT FROM OLD.notice_en
    OR NEW.notice_zh IS DISTINCT FROM OLD.notice_zh
  ) THEN
    RAISE EXCEPTION 'whoever countersigns signs what was proposed' USING ERRCODE = 'MP003';
  END IF;
  IF NEW.verb = 'overturn' AND (register.person() IS NULL OR register.person() = ANY (OLD.took_part)) THEN
    RAISE EXCEPTION 'a standing is overturned by somebody who took no part in it' USING ERRCODE = 'MP003';
  END IF;
  IF NEW.state = 'good' THEN
    NEW.took_part := '{}';
  ELSIF register.person() IS NOT NULL AND register.person() <> ALL (OLD.took_part) THEN
    NEW.took_part := OLD.took_part || register.person();
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER c_standing
  BEFORE INSERT OR UPDATE ON register.standing_of
  FOR EACH ROW EXECUTE FUNCTION register.guard_standing();

ALTER TABLE register.standing_of
  ADD CHECK (state NOT IN ('orderProposed', 'rectifying', 'barProposed', 'barred') OR (ground <> '')),
  ADD CHECK (state NOT IN ('rectifying', 'barred') OR (proposed_by IS NOT NULL AND stepped_by <> proposed_by));
