-- Indexes of the one box, and the functions that read them.
--
-- Row security hides a row before it tries a condition that could tell of it, so that an index over an expression, or a
-- list of pairs of characters, would help nobody but the owner. What these functions give are VINs and ids alone, which
-- tell nothing: whoever asks reads the rows themselves, through the policies.

-- VINs by their end.
CREATE INDEX application_vehicle_end ON register.application_vehicle (right(vin, 6));
CREATE INDEX account_row_end ON register.account_row (right(vin, 6))
  WHERE account IN ('certificate', 'refund') AND superseded_at IS NULL;
CREATE INDEX complaint_end ON register.complaint (right(vin, 6));
CREATE INDEX hold_end ON register.hold (right(vin, 6));
CREATE INDEX case_vehicle_end ON register.case_vehicle (right(vin, 6));
CREATE INDEX case_vehicle_vin ON register.case_vehicle (vin);
CREATE INDEX letter_brought_vin ON register.letter_brought (vin);

-- Numbers that had no index.
CREATE INDEX letter_brought_number ON register.letter_brought (number);
CREATE INDEX licensed_vehicle_entry ON register.licensed_vehicle (customs_entry) WHERE customs_entry IS NOT NULL;

-- Every two characters of a name that follow each other, whatever its case and without spaces: what has a part of a
-- name has all pairs of that part. Trigrams would find no part of two characters, of which many Chinese names are made.
CREATE FUNCTION register.pairs_of(words text) RETURNS text[]
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN (
    SELECT coalesce(array_agg(DISTINCT substr(plain, place, 2)), '{}')
    FROM lower(regexp_replace(words, '\s+', '', 'g')) plain
    CROSS JOIN generate_series(1, length(plain) - 1) place
  );

CREATE INDEX organisation_named ON register.organisation USING gin (register.pairs_of(name)) WHERE part = 'exporter';

-- The lists of exporters and of licences.
CREATE INDEX organisation_exporter ON register.organisation (province, name, id) WHERE part = 'exporter';
CREATE INDEX licence_listed ON register.licence (province, number);

-- The VINs that end so, of vehicles that anybody applied for, told of, complained of or held. `ending`: in capitals,
-- of six characters or more.
CREATE FUNCTION register.vins_ending(ending text, most int) RETURNS SETOF text
  LANGUAGE sql STABLE STRICT SECURITY DEFINER ROWS 20 SET search_path = register, pg_temp AS $$
    SELECT DISTINCT found.vin
    FROM (
      SELECT v.vin FROM register.application_vehicle v WHERE right(v.vin, 6) = right(ending, 6)
      UNION ALL
      SELECT r.vin FROM register.account_row r
        WHERE r.account IN ('certificate', 'refund') AND r.superseded_at IS NULL
          AND right(r.vin, 6) = right(ending, 6)
      UNION ALL
      SELECT c.vin FROM register.complaint c WHERE right(c.vin, 6) = right(ending, 6)
      UNION ALL
      SELECT h.vin FROM register.hold h WHERE right(h.vin, 6) = right(ending, 6)
      UNION ALL
      SELECT c.vin FROM register.case_vehicle c WHERE right(c.vin, 6) = right(ending, 6)
    ) found
    WHERE right(found.vin, length(ending)) = ending
    LIMIT most
  $$;

-- The rows of accounts that bear a number of a paper, as numbers are compared, or a plate. The index of plates, and what
-- makes a plate plain, came with 046: the name is looked up when it is called.
CREATE FUNCTION register.told_rows_with(number text, plate text, most int) RETURNS SETOF bigint
  LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 20 SET search_path = register, pg_temp
  -- for a few rows that may be anywhere a scan looks cheap, and reads all of them
  SET enable_seqscan = off AS $$
BEGIN
  RETURN QUERY
    SELECT k.row_id
    FROM register.account_key k
    WHERE k.kind IN ('certificate', 'letter', 'invoice', 'policy', 'engine', 'entry', 'refund') AND k.value = number
    LIMIT most;
  IF plate IS NOT NULL THEN
    RETURN QUERY
      SELECT r.id
      FROM register.account_row r
      WHERE r.account = 'certificate' AND r.superseded_at IS NULL AND r.facts ? 'certificate.plate'
        AND register.plain_plate(r.facts ->> 'certificate.plate') = plate
      LIMIT most;
  END IF;
END
$$;

-- The exporters whose name has a part, of a province where an office asks; at most `most`, which stand for all when
-- they are as many.
CREATE FUNCTION register.exporters_named(words text, most int) RETURNS SETOF uuid
  LANGUAGE sql STABLE STRICT SECURITY DEFINER ROWS 20 SET search_path = register, pg_temp AS $$
    SELECT o.id
    FROM register.organisation o
    WHERE o.part = 'exporter'
      AND (register.province() IS NULL OR o.province = register.province())
      AND register.pairs_of(o.name) @> register.pairs_of(words)
      AND strpos(
        lower(regexp_replace(o.name, '\s+', '', 'g')),
        lower(regexp_replace(words, '\s+', '', 'g'))
      ) > 0
    LIMIT most
  $$;

-- The complaint of a receipt, for an office that is told the receipt by whoever complained.
CREATE FUNCTION register.complaint_of_receipt(hash bytea) RETURNS uuid
  LANGUAGE sql STABLE STRICT SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT c.id FROM register.complaint c WHERE c.receipt = hash
  $$;

REVOKE ALL ON FUNCTION
  register.vins_ending(text, int),
  register.told_rows_with(text, text, int),
  register.exporters_named(text, int),
  register.complaint_of_receipt(bytea)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register.vins_ending(text, int) TO
  mileproof_exporter, mileproof_manufacturer, mileproof_office, mileproof_ministry, mileproof_customs,
  mileproof_registry, mileproof_tax;
GRANT EXECUTE ON FUNCTION register.told_rows_with(text, text, int) TO
  mileproof_exporter, mileproof_office, mileproof_ministry, mileproof_customs, mileproof_registry, mileproof_tax;
GRANT EXECUTE ON FUNCTION register.exporters_named(text, int) TO
  mileproof_office, mileproof_ministry, mileproof_administrator;
GRANT EXECUTE ON FUNCTION register.complaint_of_receipt(bytea) TO mileproof_office, mileproof_ministry;

-- As before: who sees a referral sees the evidence of its draft. By EXISTS it is asked of the few rows that a VIN leads
-- to, where IN read all referrals first.
UPDATE register.access
SET rows = regexp_replace(
    rows,
    '^\(referral, version\) IN \(SELECT r\.id, r\.version FROM register\.referral r WHERE (.*)\)$',
    'EXISTS (SELECT FROM register.referral r'
      || ' WHERE r.id = referral_evidence.referral AND r.version = referral_evidence.version AND (\1))'
  )
WHERE relation = 'register.referral_evidence'::regclass AND action = 'SELECT';

SELECT register.apply_access();
