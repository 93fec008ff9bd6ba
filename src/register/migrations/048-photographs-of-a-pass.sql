-- A car that goes on by a signed ground is photographed like one that is held: the ground says what an officer saw.
ALTER TABLE register.paper_attached DROP CONSTRAINT paper_attached_attached_to_check;
ALTER TABLE register.paper_attached ADD CHECK (attached_to IN (
  'application', 'question', 'filing', 'standing', 'case', 'caseQuestion', 'hold', 'pass', 'complaint'
));

CREATE OR REPLACE FUNCTION register.place_paper() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  -- the role that was set: inside this function the owner acts
  acting text := substr(current_setting('role'), 11);
  whose uuid;
  of_province text;
  takes boolean;
BEGIN
  CASE NEW.attached_to
    WHEN 'application' THEN
      SELECT a.exporter, a.province, a.state IN ('draft', 'submitted', 'underReview', 'returned')
        INTO whose, of_province, takes
        FROM register.application a
        WHERE a.id = NEW.thing;
    WHEN 'filing' THEN
      SELECT f.exporter, f.province, f.state IN ('draft', 'submitted', 'returned')
        INTO whose, of_province, takes
        FROM register.filing f
        WHERE f.id = NEW.thing;
    WHEN 'question' THEN
      SELECT q.exporter, q.province, q.answered_at IS NULL
        INTO whose, of_province, takes
        FROM register.question q
        WHERE q.id = NEW.thing;
    WHEN 'standing' THEN
      SELECT s.exporter, s.province, true
        INTO whose, of_province, takes
        FROM register.standing_of s
        WHERE s.id = NEW.thing;
    WHEN 'case' THEN
      -- who has a case acts on it
      SELECT NULL, c.province, c.state <> 'closed' AND c.taken_by IS NOT DISTINCT FROM register.person()
        INTO whose, of_province, takes
        FROM register.case_file c
        WHERE c.id = NEW.thing;
    WHEN 'caseQuestion' THEN
      SELECT NULL, q.province, q.state = 'asked'
        INTO whose, of_province, takes
        FROM register.case_question q
        WHERE q.id = NEW.thing;
    WHEN 'hold' THEN
      SELECT h.exporter, h.province, h.state <> 'released'
        INTO whose, of_province, takes
        FROM register.hold h
        WHERE h.id = NEW.thing;
    WHEN 'pass' THEN
      -- the port that let it go on, as long as the car is there
      SELECT p.exporter, p.province, p.port = register.organisation() AND v.state IN ('open', 'declared')
        INTO whose, of_province, takes
        FROM register.border_pass p
        JOIN register.licensed_vehicle v ON v.id = p.vehicle
        WHERE p.id = NEW.thing;
    WHEN 'complaint' THEN
      -- a buyer beside its words, as long as nobody has worked on it; else whoever answers
      SELECT NULL, c.province,
          CASE acting
            WHEN 'public' THEN c.state = 'filed' AND (
              SELECT count(*) FROM register.paper_attached a WHERE a.attached_to = 'complaint' AND a.thing = c.id
            ) < 10
            ELSE c.state = 'forwarded' AND register.answerer_of(c.id) = register.organisation()
          END
        INTO whose, of_province, takes
        FROM register.complaint c
        WHERE c.id = NEW.thing;
  END CASE;
  IF takes IS NULL THEN
    RAISE EXCEPTION 'there is nothing that it is attached to' USING ERRCODE = '23503';
  ELSIF NOT takes THEN
    RAISE EXCEPTION 'it takes no papers now' USING ERRCODE = 'MPP01';
  END IF;
  NEW.exporter := whose;
  NEW.province := of_province;
  NEW.part := acting;
  NEW.organisation := register.organisation();
  NEW.person := register.person();
  NEW.handed_in_at := clock_timestamp();
  NEW.removed_at := NULL;
  RETURN NEW;
END
$$;

-- The port, the office that issued the licence and the ministry; the exporter is not told of a pass.
UPDATE register.access
  SET rows = rows || $$ OR attached_to = 'pass'$$
  WHERE relation = 'register.paper_attached'::regclass
    AND part IN ('customs', 'ministry')
    AND action = 'SELECT';
UPDATE register.access
  SET rows = rows || $$ OR attached_to = 'pass'$$
  WHERE relation = 'register.paper_attached'::regclass
    AND part = 'customs'
    AND action = 'INSERT';

-- How many photographs lie beside the complaint whose receipt is shown: its holder is told that they came, and sees none.
CREATE FUNCTION register.receipt_photographs() RETURNS int
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT count(*)::int
    FROM register.paper_attached a
    JOIN register.complaint c ON c.id = a.thing
    WHERE a.attached_to = 'complaint'
      AND a.part = 'public'
      AND a.removed_at IS NULL
      AND c.receipt = register.shown_receipt()
  $$;

REVOKE ALL ON FUNCTION register.receipt_photographs() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.receipt_photographs() TO mileproof_public;

SELECT register.apply_access();
