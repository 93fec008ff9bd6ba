-- What a run over the nation keeps: restated sales, lanes with what came of them, money at risk, coverage of service,
-- and the vehicles, applications and payments behind each figure.

-- Under which terms the products of a run were made.
CREATE TABLE register.nation_product (
  run uuid PRIMARY KEY REFERENCES register.nation_run,
  -- days from first registration within which an export is taken out of the sales, the last included
  within int NOT NULL CHECK (within > 0),
  -- kilometres that are near an outlet
  near_km int NOT NULL CHECK (near_km > 0),
  -- day of the public edition: the end of a month
  public_as_of date NOT NULL,
  -- whether the vehicles, applications, payments, ages and vintages are still kept
  detailed boolean NOT NULL DEFAULT true
);

-- Restated sales. An empty text stands for what nobody told.
CREATE TABLE register.nation_sales (
  run uuid NOT NULL REFERENCES register.nation_product,
  -- legal name
  maker text NOT NULL,
  province text NOT NULL CHECK (province ~ '^([1-9][0-9])?$'),
  -- of first registration
  month text NOT NULL CHECK (month ~ '^([0-9]{4}-[0-9]{2})?$'),
  -- null: none was reported of this maker, province and month
  reported bigint,
  registered bigint NOT NULL,
  exported_within bigint NOT NULL,
  -- of those: of whom a letter of the manufacturer is told
  with_letter bigint NOT NULL CHECK (with_letter <= exported_within),
  never_plated bigint NOT NULL,
  undecided bigint NOT NULL,
  -- of the undecided: registered, and perhaps exported within
  may_have_left bigint NOT NULL,
  -- the window of its last vehicle was open on the day of the run
  provisional boolean NOT NULL,
  PRIMARY KEY (run, maker, province, month)
);

-- The same, protected for the public: every count a multiple of the base, as `sales --public` writes it.
CREATE TABLE register.nation_public_sales (
  run uuid NOT NULL REFERENCES register.nation_product,
  maker text NOT NULL,
  province text NOT NULL CHECK (province ~ '^([1-9][0-9])?$'),
  month text NOT NULL CHECK (month ~ '^([0-9]{4}-[0-9]{2})?$'),
  reported bigint,
  registered bigint NOT NULL,
  exported_within bigint NOT NULL,
  never_plated bigint NOT NULL,
  undecided bigint NOT NULL,
  PRIMARY KEY (run, maker, province, month)
);

-- Months as they were known at every month's end since.
CREATE TABLE register.nation_vintage (
  run uuid NOT NULL REFERENCES register.nation_product,
  -- null: the nation
  maker text,
  month text NOT NULL CHECK (month ~ '^[0-9]{4}-[0-9]{2}$'),
  known_on date NOT NULL,
  registered bigint NOT NULL,
  exported_within bigint NOT NULL,
  never_plated bigint NOT NULL,
  provisional boolean NOT NULL,
  UNIQUE NULLS NOT DISTINCT (run, maker, month, known_on)
);

-- The vehicles behind the figures: those that left, those never plated, those of which it cannot be decided.
CREATE TABLE register.nation_vehicle (
  run uuid NOT NULL REFERENCES register.nation_product,
  vin text NOT NULL,
  -- exported: registered first, whenever it left. left: it left, and no registration is told. may-have-left: undecided.
  figure text NOT NULL CHECK (figure IN ('exported', 'left', 'never-plated', 'may-have-left')),
  maker text NOT NULL,
  province text NOT NULL,
  month text NOT NULL,
  registered_on date,
  exited_on date,
  -- days from first registration to exit
  age int CHECK ((age IS NOT NULL) = (figure = 'exported') AND age >= 0),
  lettered boolean NOT NULL,
  -- where it went; empty: nobody told, or it did not leave
  country text NOT NULL,
  PRIMARY KEY (run, vin)
);

CREATE INDEX nation_vehicle_cell ON register.nation_vehicle (run, maker, month, province, vin);
CREATE INDEX nation_vehicle_place ON register.nation_vehicle (run, province, figure, vin);

-- Applications filed within a year of the run, by the lane that the law gives them and what came of them.
CREATE TABLE register.nation_application (
  run uuid NOT NULL REFERENCES register.nation_product,
  -- its number; where none is told, the VIN
  application text NOT NULL,
  province text NOT NULL,
  -- code of the exporter
  applicant text,
  lane text NOT NULL CHECK (lane IN ('red', 'yellow', 'green')),
  score int NOT NULL,
  -- codes of rules, spaces between
  reasons text NOT NULL,
  applied_on date,
  vehicles int NOT NULL,
  -- vehicles with a licence
  issued int NOT NULL,
  refused int NOT NULL DEFAULT 0,
  -- vehicles of which a case confirmed what it was opened on
  irregular int NOT NULL DEFAULT 0,
  PRIMARY KEY (run, application)
);

CREATE TABLE register.nation_lane (
  run uuid NOT NULL REFERENCES register.nation_product,
  province text NOT NULL,
  lane text NOT NULL CHECK (lane IN ('red', 'yellow', 'green')),
  applications bigint NOT NULL,
  vehicles bigint NOT NULL,
  issued bigint NOT NULL,
  refused bigint NOT NULL,
  irregular bigint NOT NULL,
  PRIMARY KEY (run, province, lane)
);

-- Money at risk, by who claimed it or was paid. Amounts in CNY.
CREATE TABLE register.nation_claimant (
  run uuid NOT NULL REFERENCES register.nation_product,
  -- from 1, who has most at risk first
  number int NOT NULL CHECK (number > 0),
  -- null: nobody told
  claimant text,
  claims int NOT NULL,
  vehicles int NOT NULL,
  claims_at_risk int NOT NULL,
  vehicles_at_risk int NOT NULL,
  at_risk numeric(18, 2) NOT NULL,
  refunds_at_risk numeric(18, 2) NOT NULL,
  subsidies_at_risk numeric(18, 2) NOT NULL,
  -- claims at risk whose amount nobody told
  amounts_unknown int NOT NULL,
  -- the first day on which a period ends, and the first that is still to come
  earliest_limit date,
  next_limit date,
  PRIMARY KEY (run, number)
);

CREATE TABLE register.nation_payment (
  run uuid NOT NULL,
  claimant int NOT NULL,
  exhibit int NOT NULL CHECK (exhibit > 0),
  account text NOT NULL CHECK (account IN ('refund', 'subsidy')),
  kind text NOT NULL,
  vin text NOT NULL,
  number text,
  invoice text,
  entry text,
  told_on date,
  declared_on date,
  exited_on date,
  amount numeric(18, 2),
  at_risk boolean NOT NULL,
  rules text[] NOT NULL,
  -- names in law/referrals/terms.yaml
  grounds text[] NOT NULL,
  offices text[] NOT NULL,
  doubts text[] NOT NULL,
  applications text[] NOT NULL,
  -- the first day on which a period ends, and which period
  limit_on date,
  limit_of text,
  PRIMARY KEY (run, claimant, exhibit),
  FOREIGN KEY (run, claimant) REFERENCES register.nation_claimant
);

CREATE INDEX nation_payment_vin ON register.nation_payment (run, vin);

-- Vehicles that left against the outlets that serve them. A null side: the sum over it; an empty text: not told.
CREATE TABLE register.nation_service (
  run uuid NOT NULL REFERENCES register.nation_product,
  country text,
  maker text,
  -- of the exit
  year int,
  vehicles bigint NOT NULL,
  -- outlets of today; null: not told
  outlets bigint,
  outlets_placed bigint NOT NULL,
  outlets_stale bigint NOT NULL,
  -- vehicles with no outlet of their maker near
  alone numeric(14, 2) NOT NULL,
  -- vehicles of which that cannot be said
  unknown bigint NOT NULL,
  UNIQUE NULLS NOT DISTINCT (run, country, maker, year)
);

-- What the register itself knows of the applications of a run, and their sums.
CREATE FUNCTION register.place_products(of_run uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = register, pg_temp AS $$
    UPDATE register.nation_application n
      SET refused = found.refused, irregular = found.irregular
      FROM (
        SELECT
          a.number,
          count(*) FILTER (WHERE x.state IN ('refused', 'appealed', 'upheld')) AS refused,
          count(*) FILTER (WHERE EXISTS (
            SELECT
            FROM register.case_file f
            WHERE f.vin = x.vin AND f.state = 'closed' AND f.outcome = 'confirmed'
          )) AS irregular
        FROM register.nation_application k
        JOIN register.application a ON a.number = k.application
        JOIN register.application_vehicle x ON x.application = a.id
        WHERE k.run = of_run
        GROUP BY a.number
      ) found
      WHERE n.run = of_run AND n.application = found.number;
    INSERT INTO register.nation_lane (run, province, lane, applications, vehicles, issued, refused, irregular)
      SELECT
        of_run, n.province, n.lane, count(*), sum(n.vehicles), sum(n.issued), sum(n.refused), sum(n.irregular)
      FROM register.nation_application n
      WHERE n.run = of_run
      GROUP BY n.province, n.lane;
  $$;

-- Forgets what no figure needs any more. The vehicles, applications, payments, ages and vintages of the last two runs
-- stay; figures stay for 35 days, and those of the last run of each month for 36 months. Gives the runs that lost some.
CREATE FUNCTION register.thin_products() RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = register, pg_temp AS $$
DECLARE
  plain uuid[];
  gone uuid[];
BEGIN
  SELECT
      array_agg(id) FILTER (WHERE place > 2 AND detailed),
      array_agg(id) FILTER (WHERE place > 2 AND as_of < register.today() - 35 AND (
        of_month > 1 OR as_of < (register.today() - interval '36 months')::date
      ))
    INTO plain, gone
    FROM (
      SELECT
        r.id, r.as_of, p.detailed,
        row_number() OVER (ORDER BY r.finished_at DESC, r.id) AS place,
        row_number() OVER (
          PARTITION BY date_trunc('month', r.as_of) ORDER BY r.as_of DESC, r.finished_at DESC, r.id
        ) AS of_month
      FROM register.nation_product p
      JOIN register.nation_run r ON r.id = p.run
    ) placed;
  DELETE FROM register.nation_vehicle WHERE run = ANY (plain);
  DELETE FROM register.nation_application WHERE run = ANY (plain);
  DELETE FROM register.nation_payment WHERE run = ANY (plain);
  DELETE FROM register.nation_vintage WHERE run = ANY (plain);
  UPDATE register.nation_product SET detailed = false WHERE run = ANY (plain);
  DELETE FROM register.nation_sales WHERE run = ANY (gone);
  DELETE FROM register.nation_public_sales WHERE run = ANY (gone);
  DELETE FROM register.nation_lane WHERE run = ANY (gone);
  DELETE FROM register.nation_claimant WHERE run = ANY (gone);
  DELETE FROM register.nation_service WHERE run = ANY (gone);
  DELETE FROM register.nation_product WHERE run = ANY (gone);
  RETURN (SELECT count(DISTINCT one) FROM unnest(plain || gone) one);
END
$$;

REVOKE ALL ON FUNCTION register.place_products(uuid), register.thin_products() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.place_products(uuid), register.thin_products() TO mileproof_job;

-- The nation is the ministry's: no office reads what is of others.
INSERT INTO register.access
  SELECT relation::regclass, part, action, NULL, 'true'
  FROM unnest(ARRAY[
      'register.nation_product', 'register.nation_sales', 'register.nation_public_sales', 'register.nation_vintage',
      'register.nation_vehicle', 'register.nation_application', 'register.nation_lane', 'register.nation_claimant',
      'register.nation_payment', 'register.nation_service'
    ]) relation,
    (VALUES ('job', 'SELECT'), ('job', 'INSERT'), ('ministry', 'SELECT')) may (part, action);

-- A shadow of a law that was asked by values: which values were tried, and what the two laws ask of people.
ALTER TABLE register.law_shadow
  ADD COLUMN settings jsonb CHECK (jsonb_typeof(settings) = 'array'),
  ADD COLUMN counts jsonb CHECK (jsonb_typeof(counts) = 'object');

-- The page of whoever directs as it stood when a run ended: opened again, it is the same.
CREATE TABLE register.director_page (
  run uuid PRIMARY KEY REFERENCES register.nation_run,
  as_of date NOT NULL,
  -- figures, no words; what waits names whom it is about
  content jsonb NOT NULL CHECK (jsonb_typeof(content) = 'object'),
  made_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE INDEX director_page_day ON register.director_page (as_of, made_at);

CREATE TRIGGER director_page_stays
  BEFORE UPDATE OR DELETE OR TRUNCATE ON register.director_page
  EXECUTE FUNCTION register.refuse_change();

INSERT INTO register.access VALUES
  ('register.director_page', 'job', 'SELECT', NULL, 'true'),
  ('register.director_page', 'job', 'INSERT', NULL, 'true'),
  ('register.director_page', 'ministry', 'SELECT', NULL, 'true'),
  -- what waits for a signature is counted when a run ends
  ('register.referral', 'job', 'SELECT', 'id, number, state, province, claimant, grounds, act_by, version', 'true'),
  ('register.referral_evidence', 'job', 'SELECT', 'referral, version, at_risk, amount', 'true');

SELECT register.apply_access();
