import { sql } from '../../src/domain/rules/sql/sql.ts';

/**
 * A nation of parties who share phones and addresses, its young exports, and rings planted in it, in SQL;
 * the answer is known in closed form.
 *
 * Of `parties` people each has a phone (two in twenty share it with one other, one in two hundred has that
 * of one of seven registration agents) and an address that three share; one in fifty lives in a block of
 * five hundred. A quarter as many cars as people are applied for, sold by one of 20,000 dealers
 * and exported by one of 5,000 exporters, forty of whom share the address of a logistics park. Each ring is
 * a dealer, eight owners and an exporter: the owners share a phone, the first owner an address with the
 * exporter, the dealer an account with the exporter; twenty of their cars leave young.
 */
export const RING = { owners: 8, parties: 10, vehicles: 20 } as const;

const DEALERS = 20_000;
const EXPORTERS = 5_000;
const PARK = 40;
const AGENTS = 7;

const party = (parties: number, rings: number): string => sql`
  SELECT
    'P' || i AS id,
    'person' AS kind,
    CASE
      WHEN i % 200 = 0 THEN 'agent' || (i // 200 % ${AGENTS})
      WHEN i % 20 < 2 THEN 'f' || (i // 20)
      ELSE 'p' || i
    END AS phone,
    CASE WHEN i % 50 = 49 THEN 'block' || (i // 25000) ELSE 'a' || (i // 3) END AS address,
    CAST(NULL AS VARCHAR) AS account
  FROM range(${parties}) r(i)
  UNION ALL
  SELECT 'D' || i, 'dealer', 'd' || i, 'D' || i, NULL
  FROM range(${DEALERS}) r(i)
  UNION ALL
  SELECT 'X' || i, 'exporter', 'x' || i, CASE WHEN i < ${PARK} THEN 'park' ELSE 'X' || i END, NULL
  FROM range(${EXPORTERS}) r(i)
  UNION ALL
  SELECT
    'R' || g || '-' || k,
    'person',
    'ring' || g,
    CASE WHEN k = 0 THEN 'ringhouse' || g ELSE 'r' || g || '-' || k END,
    NULL
  FROM range(${rings}) r(g), range(${RING.owners}) s(k)
  UNION ALL
  SELECT 'RD' || g, 'dealer', 'rd' || g, 'rd' || g, 'ringbank' || g
  FROM range(${rings}) r(g)
  UNION ALL
  SELECT 'RX' || g, 'exporter', 'rx' || g, 'ringhouse' || g, 'ringbank' || g
  FROM range(${rings}) r(g)`;

/** Cars: vin, seller, buyer, exporter (null: kept). People first, then the rings. */
const cars = (parties: number, rings: number): string => sql`
  SELECT
    'C' || i AS vin,
    'D' || (hash(i) % ${DEALERS}) AS seller,
    'P' || i AS buyer,
    CASE WHEN i % 4 = 0 THEN 'X' || (hash(i + 1) % ${EXPORTERS}) END AS exporter
  FROM range(${parties}) r(i)
  UNION ALL
  SELECT 'Z' || g || '-' || v, 'RD' || g, 'R' || g || '-' || (v % ${RING.owners}), 'RX' || g
  FROM range(${rings}) r(g), range(${RING.vehicles}) s(v)`;

/** Statements that fill `party`, `certificate`, `invoice` and `licence`; the accounts must stand empty. */
export const ringNation = (parties: number, rings: number): readonly string[] => [
  sql`
    INSERT INTO party BY NAME
    SELECT
      row_number() OVER () AS row_id,
      id AS party_id,
      kind AS party_kind,
      phone AS party_phone,
      address AS party_address,
      account AS party_account
    FROM (${party(parties, rings)})`,
  sql`
    CREATE TEMP TABLE car AS
    SELECT row_number() OVER () AS row_id, *
    FROM (${cars(parties, rings)})`,
  sql`
    INSERT INTO certificate BY NAME
    SELECT
      row_id,
      vin AS certificate_vin,
      buyer AS certificate_owner,
      DATE '2026-01-03' AS certificate_registered_on
    FROM car`,
  sql`
    INSERT INTO invoice BY NAME
    SELECT
      row_id,
      vin AS invoice_vin,
      seller AS invoice_seller,
      buyer AS invoice_buyer,
      'special' AS invoice_kind,
      DATE '2026-01-03' AS invoice_issued_on
    FROM car`,
  sql`
    INSERT INTO licence BY NAME
    SELECT
      row_id,
      vin AS licence_vin,
      exporter AS licence_applicant,
      DATE '2026-07-10' AS licence_applied_on
    FROM car
    WHERE exporter IS NOT NULL`,
  `DROP TABLE car`,
];
