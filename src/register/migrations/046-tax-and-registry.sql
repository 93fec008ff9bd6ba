-- Desks of the tax office and the registry.

-- What does not fit together in what was told of money: a question about one refund row, found by night and with each
-- file, and never a verdict. Written anew whenever it is asked.
CREATE TABLE register.money_question (
  refund bigint NOT NULL REFERENCES register.account_row,
  -- name of a ground of law/referrals/terms.yaml
  ground text NOT NULL CHECK (length(ground) BETWEEN 1 AND 100),
  -- who told the refund
  teller uuid NOT NULL REFERENCES register.organisation,
  vin text,
  -- the row that it contradicts, its VIN and its day; null where another table of the register tells it
  other bigint REFERENCES register.account_row,
  other_vin text,
  other_day date,
  asked_on date NOT NULL DEFAULT register.today(),
  PRIMARY KEY (refund, ground)
);

CREATE INDEX money_question_ground ON register.money_question (teller, ground, refund DESC);
-- refunds in the order in which they are asked of
CREATE INDEX account_row_refund ON register.account_row (id) WHERE account = 'refund' AND superseded_at IS NULL;

INSERT INTO register.access VALUES
  ('register.money_question', 'tax', 'SELECT', NULL, 'teller = register.organisation()'),
  ('register.money_question', 'ministry', 'SELECT', NULL, 'true');

-- The tax office follows a vehicle from its invoice to its exit: of vehicles on which money or an invoice is told it
-- reads the number and the days of the licence, and whose it is.
UPDATE register.access
  SET columns = columns || ', licence, customs_entry, declared_on, returned_on'
  WHERE relation = 'register.licensed_vehicle'::regclass AND part = 'tax' AND action = 'SELECT';
INSERT INTO register.access VALUES
  ('register.licence', 'tax', 'SELECT', 'id, number, exporter, valid_from, valid_until',
    $$EXISTS (
      SELECT FROM register.licensed_vehicle v
      JOIN register.account_row r ON r.vin = v.vin
      WHERE v.licence = licence.id AND r.account IN ('refund', 'subsidy', 'invoice')
    )$$);

-- The registry's list names the plate and the certificate, whichever registry keeps it; and of vehicles that left the
-- licence, the exporter and its province.
UPDATE register.access
  SET rows = rows || $$ OR (account = 'certificate' AND standing <> 'stated')$$
  WHERE relation = 'register.account_row'::regclass AND part = 'registry' AND action = 'SELECT';
INSERT INTO register.access VALUES
  ('register.licence', 'registry', 'SELECT', 'id, number, exporter, province',
    $$EXISTS (
      SELECT FROM register.licensed_vehicle v WHERE v.licence = licence.id AND v.exited_on IS NOT NULL
    )$$);
UPDATE register.access
  SET rows = rows || ' OR EXISTS (SELECT FROM register.licence l WHERE l.exporter = organisation.id)'
  WHERE relation = 'register.organisation'::regclass AND part = 'registry' AND action = 'SELECT';

SELECT register.apply_access();

-- A plate as it is looked for: in capitals, without spaces, dots and dashes.
CREATE FUNCTION register.plain_plate(plate text) RETURNS text
  LANGUAGE sql IMMUTABLE
  RETURN upper(translate(plate, E' \u00b7\u2022.-', ''));

CREATE INDEX account_row_plate ON register.account_row (register.plain_plate(facts ->> 'certificate.plate'))
  WHERE account = 'certificate' AND superseded_at IS NULL AND facts ? 'certificate.plate';

-- What waits, in the order in which it falls due.
CREATE INDEX duty_waiting ON register.duty (rule, due, id) WHERE state = 'open';

-- A day as an account tells it; null for what is none.
CREATE FUNCTION register.told_day(facts jsonb, fact text) RETURNS date
  LANGUAGE sql STABLE
  RETURN CASE WHEN facts ->> fact ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' THEN (facts ->> fact)::date END;

-- What does not fit together around refund rows, by ground; rows that were superseded are asked nothing. All of it is
-- found by indexes. `law`: what grounds count by. To be asked as the register itself.
CREATE FUNCTION register.ask_of_money(asked bigint[], law jsonb)
  RETURNS TABLE (
    refund bigint, ground text, teller uuid, vin text, other bigint, other_vin text, other_day date
  )
  LANGUAGE sql STABLE AS $$
    WITH claim AS MATERIALIZED (
      SELECT
        r.id, r.teller, r.vin, r.facts, register.told_day(r.facts, 'refund.claimedOn') AS day,
        ARRAY(
          SELECT k.value FROM register.account_key k WHERE k.row_id = r.id AND k.kind = 'invoice'
        ) AS invoices,
        ARRAY(
          SELECT k.value FROM register.account_key k WHERE k.row_id = r.id AND k.kind = 'entry'
        ) AS entries
      FROM unnest(asked) a (id)
      JOIN register.account_row r ON r.id = a.id
      WHERE r.account = 'refund' AND r.superseded_at IS NULL AND r.vin IS NOT NULL
    ),
    -- rows that share the number of the invoice that a claim relies on
    sharing AS MATERIALIZED (
      SELECT c.id AS claim, o.id, o.account, o.vin, o.facts
      FROM claim c
      CROSS JOIN LATERAL (
        SELECT DISTINCT k.row_id
        FROM register.account_key k
        WHERE k.kind = 'invoice' AND k.value = ANY (c.invoices)
      ) k
      JOIN register.account_row o ON o.id = k.row_id
      WHERE o.account IN ('invoice', 'refund') AND o.superseded_at IS NULL AND o.standing <> 'stated'
    ),
    found AS (
      -- claimed before the first exit that customs knows
      SELECT c.id, 'refund-before-exit' AS ground, e.id AS other, c.vin AS other_vin, e.day AS other_day
      FROM claim c
      CROSS JOIN LATERAL (
        SELECT x.id, x.day
        FROM (
          SELECT d.id, register.told_day(d.facts, 'declaration.exitedOn') AS day
          FROM register.account_row d
          WHERE d.vin = c.vin AND d.account = 'declaration' AND d.superseded_at IS NULL AND d.standing <> 'stated'
          UNION ALL
          SELECT NULL, v.exited_on FROM register.licensed_vehicle v WHERE v.vin = c.vin
        ) x
        WHERE x.day IS NOT NULL
        ORDER BY x.day, x.id
        LIMIT 1
      ) e
      WHERE c.day < e.day
      UNION ALL
      -- another claim on the vehicle came before
      SELECT c.id, 'claimed-again', b.id, b.vin, b.day
      FROM claim c
      CROSS JOIN LATERAL (
        SELECT o.id, o.vin, register.told_day(o.facts, 'refund.claimedOn') AS day
        FROM register.account_row o
        WHERE o.vin = c.vin AND o.account = 'refund' AND o.superseded_at IS NULL AND o.standing <> 'stated'
          AND o.id <> c.id AND o.thing <> ''
          AND (coalesce(register.told_day(o.facts, 'refund.claimedOn'), 'infinity'), o.id)
            < (coalesce(c.day, 'infinity'), c.id)
        ORDER BY register.told_day(o.facts, 'refund.claimedOn') NULLS LAST, o.id
        LIMIT 1
      ) b
      UNION ALL
      -- a claim on another vehicle relies on the same invoice, and the invoice is not told of both
      SELECT c.id, 'invoice-shared', o.id, o.vin, register.told_day(o.facts, 'refund.claimedOn')
      FROM claim c
      CROSS JOIN LATERAL (
        SELECT s.id, s.vin, s.facts
        FROM sharing s
        WHERE s.claim = c.id AND s.account = 'refund' AND s.vin <> c.vin
          AND (
            SELECT count(DISTINCT i.vin)
            FROM sharing i
            WHERE i.claim = c.id AND i.account = 'invoice' AND i.vin IN (c.vin, s.vin)
          ) < 2
        ORDER BY s.id
        LIMIT 1
      ) o
      UNION ALL
      -- the invoice is told of other vehicles alone
      SELECT c.id, 'invoice-of-others', o.id, o.vin, register.told_day(o.facts, 'invoice.issuedOn')
      FROM claim c
      CROSS JOIN LATERAL (
        SELECT s.id, s.vin, s.facts
        FROM sharing s
        WHERE s.claim = c.id AND s.account = 'invoice' AND s.vin IS NOT NULL
        ORDER BY s.vin = c.vin DESC, s.id
        LIMIT 1
      ) o
      WHERE o.vin <> c.vin
      UNION ALL
      -- the invoice that it relies on carries no deductible tax
      SELECT c.id, 'ordinary-invoice', o.id, o.vin, register.told_day(o.facts, 'invoice.issuedOn')
      FROM claim c
      CROSS JOIN LATERAL (
        SELECT s.id, s.vin, s.facts
        FROM sharing s
        WHERE s.claim = c.id AND s.account = 'invoice' AND s.vin = c.vin
        ORDER BY s.facts ->> 'invoice.kind' = 'special' DESC NULLS LAST, s.id
        LIMIT 1
      ) o
      WHERE law -> 'invoiceKinds' ? (o.facts ->> 'invoice.kind')
      UNION ALL
      -- the entry is told of other vehicles alone
      SELECT c.id, 'entry-astray', o.id, o.vin, register.told_day(o.facts, 'declaration.declaredOn')
      FROM claim c
      CROSS JOIN LATERAL (
        SELECT d.id, d.vin, d.facts
        FROM register.account_key k
        JOIN register.account_row d ON d.id = k.row_id
        WHERE k.kind = 'entry' AND k.value = ANY (c.entries)
          AND d.account = 'declaration' AND d.superseded_at IS NULL AND d.standing <> 'stated' AND d.vin IS NOT NULL
        ORDER BY d.vin = c.vin DESC, d.id
        LIMIT 1
      ) o
      WHERE o.vin <> c.vin
      UNION ALL
      -- money to replace an old car was drawn on it at home
      SELECT c.id, 'replacement-subsidy', o.id, o.vin, o.day
      FROM claim c
      CROSS JOIN LATERAL (
        SELECT s.id, s.vin, register.told_day(s.facts, 'subsidy.paidOn') AS day
        FROM register.account_row s
        WHERE s.vin = c.vin AND s.account = 'subsidy' AND s.superseded_at IS NULL AND s.standing <> 'stated'
          AND law -> 'subsidyKinds' ? (s.facts ->> 'subsidy.kind')
        ORDER BY day NULLS LAST, s.id
        LIMIT 1
      ) o
      UNION ALL
      -- declared far above an invoice of the months before, both in CNY
      SELECT c.id, 'declared-value', o.id, o.vin, o.day
      FROM claim c
      CROSS JOIN LATERAL (
        SELECT d.id, d.vin, register.told_day(d.facts, 'declaration.declaredOn') AS day
        FROM register.account_row d
        JOIN sharing i ON i.claim = c.id AND i.account = 'invoice' AND i.vin = c.vin
        WHERE d.vin = c.vin AND d.account = 'declaration' AND d.superseded_at IS NULL AND d.standing <> 'stated'
          AND d.facts ->> 'declaration.currency' = 'CNY'
          AND jsonb_typeof(d.facts -> 'declaration.value') = 'number'
          AND jsonb_typeof(i.facts -> 'invoice.price') = 'number'
          AND register.told_day(d.facts, 'declaration.declaredOn')
            <= register.told_day(i.facts, 'invoice.issuedOn') + (law ->> 'invoiceMonths' || ' months')::interval
          AND (d.facts ->> 'declaration.value')::numeric * (law ->> 'parts')::int
            > (i.facts ->> 'invoice.price')::numeric * (law ->> 'mostOfInvoice')::int
        ORDER BY d.id
        LIMIT 1
      ) o
    )
    SELECT f.id, f.ground, c.teller, c.vin, f.other, f.other_vin, f.other_day
    FROM found f
    JOIN claim c ON c.id = f.id
  $$;

-- Asks anew of the refunds of one file, or of all, a thousand at a time; gives how many questions stand. What is no
-- longer so is asked no more.
CREATE FUNCTION register.ask_money_anew(of_file uuid, law jsonb) RETURNS int
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  batch bigint[];
  last bigint := 0;
  standing int;
BEGIN
  LOOP
    IF of_file IS NULL THEN
      SELECT array_agg(n.id), max(n.id) INTO batch, last
        FROM (
          SELECT r.id
          FROM register.account_row r
          WHERE r.account = 'refund' AND r.superseded_at IS NULL AND r.standing <> 'stated' AND r.id > last
          ORDER BY r.id
          LIMIT 1000
        ) n;
    ELSE
      SELECT array_agg(n.id), max(n.row) INTO batch, last
        FROM (
          SELECT r.id, r.source_row AS row
          FROM register.account_row r
          WHERE r.source = of_file AND r.account = 'refund' AND r.superseded_at IS NULL AND r.source_row > last
          ORDER BY r.source_row
          LIMIT 1000
        ) n;
    END IF;
    EXIT WHEN batch IS NULL;
    DELETE FROM register.money_question q WHERE q.refund = ANY (batch);
    INSERT INTO register.money_question (refund, ground, teller, vin, other, other_vin, other_day)
      SELECT a.refund, a.ground, a.teller, a.vin, a.other, a.other_vin, a.other_day
      FROM register.ask_of_money(batch, law) a;
  END LOOP;
  DELETE FROM register.money_question q
    USING register.account_row r
    WHERE r.id = q.refund AND r.superseded_at IS NOT NULL;
  SELECT count(*) INTO standing FROM register.money_question;
  RETURN standing;
END
$$;

REVOKE ALL ON FUNCTION
  register.plain_plate(text), register.told_day(jsonb, text), register.ask_of_money(bigint[], jsonb),
  register.ask_money_anew(uuid, jsonb)
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
  register.plain_plate(text), register.told_day(jsonb, text), register.ask_of_money(bigint[], jsonb),
  register.ask_money_anew(uuid, jsonb)
  TO mileproof_job;

