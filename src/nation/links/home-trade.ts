import type { LawNumbersSql } from '../../domain/rules/sql/law-numbers-sql.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { LinkLimits } from './link-parameters.ts';

const PERCENT = 100; // not-law: a unit
const SHOWN = 10; // not-law: a list that is shown

/** A value of R07 as of a vehicle's own day: that of its registration, else of its sale. */
const onBirth = (law: LawNumbersSql, name: string, day: string): string =>
  law.on(`integrity.linked-first-buyer.${name}`, day);

/** Parties by whatever they may be called where vehicles are told of: `told`, `n`. */
const TOLD = '(SELECT told, n FROM link_told JOIN link_party USING (id))';

/**
 * `link_home` (`seller`, `buyer` as numbers of `link_party`, `vin`, `day` of the sale, `registered`): first sales of
 * vehicles in no application between two parties who each share something with anybody; of pairs with as many vehicles
 * as the rule asks for. Needs `link_told`.
 */
export const homeTables = ({ homeVehicles }: LinkLimits, law: LawNumbersSql): readonly string[] => [
  sql`
  CREATE OR REPLACE TEMP TABLE link_home_sale AS
  SELECT s.n AS seller, b.n AS buyer, invoice_vin AS vin, min(invoice_issued_on) AS day
  FROM invoice
  JOIN ${TOLD} s ON s.told = trim(invoice_seller)
  JOIN ${TOLD} b ON b.told = trim(invoice_buyer)
  WHERE invoice_vin IS NOT NULL
    AND invoice_kind IS DISTINCT FROM 'used'
    AND s.n <> b.n
  GROUP BY ALL`,
  sql`
  CREATE OR REPLACE TEMP TABLE link_home AS
  SELECT h.*, registered
  FROM link_home_sale h
  LEFT JOIN (
    SELECT certificate_vin AS vin, min(certificate_registered_on) AS registered
    FROM certificate
    WHERE certificate_vin IN (SELECT vin FROM link_home_sale)
    GROUP BY 1) USING (vin)
  ANTI JOIN licence ON licence_vin = h.vin
  WHERE coalesce(day - registered <= ${law.on('integrity.dates-out-of-order.firstSaleDays', 'registered')}, true)
  QUALIFY count(*) OVER (PARTITION BY seller, buyer) >= ${homeVehicles}
  ORDER BY seller, buyer, vin`,
  'DROP TABLE link_home_sale',
];

/** The pairs of `link_home` and the last day of a sale between them, in order. */
export const HOME_PAIRS = sql`
  SELECT seller, buyer, CAST(coalesce(max(day), DATE '9999-12-31') - DATE 'epoch' AS INTEGER) AS as_of
  FROM link_home
  GROUP BY seller, buyer
  ORDER BY seller, buyer`; // not-law: the end of time

/**
 * `pattern_linked_at_home`: vehicles in no application that a first buyer bought of a seller it is tied with, by VIN.
 * `link_home_tied` (`seller`, `buyer`, `link` as JSON, `sentence`) has the pairs that are tied. A vehicle is passed on
 * when it is transferred, sold on by that buyer or declared at customs; what it was driven a day is read until then.
 * Bounds are those of the day of a vehicle's registration, else of its sale; of a pair those of the last of these days.
 */
export const linkedAtHome = (law: LawNumbersSql): readonly string[] => [
  sql`
  CREATE OR REPLACE TEMP TABLE link_home_car AS
  SELECT h.*, link, sentence, coalesce(registered, day) AS since
  FROM link_home h
  JOIN link_home_tied USING (seller, buyer)
  WHERE coalesce(registered, day) IS NOT NULL`,
  sql`
  CREATE OR REPLACE TEMP TABLE link_home_passed AS
  SELECT seller, buyer, vin, min(later - since) AS days
  FROM (
    SELECT c.*, coalesce(certificate_last_transfer_on, certificate_pending_export_on) AS later
    FROM link_home_car c
    JOIN certificate ON certificate_vin = vin
    UNION ALL
    SELECT c.*, declaration_declared_on
    FROM link_home_car c
    JOIN declaration ON declaration_vin = vin
    UNION ALL
    SELECT c.*, invoice_issued_on
    FROM link_home_car c
    JOIN invoice ON invoice_vin = vin
    JOIN link_told ON told = trim(invoice_seller)
    JOIN link_party p USING (id)
    WHERE p.n = c.buyer)
  WHERE later >= since
  GROUP BY ALL`,
  sql`
  CREATE OR REPLACE TEMP TABLE link_home_driven AS
  SELECT seller, buyer, vin, arg_max(km * 1.0 / greatest(driven, 1), (driven, km)) AS km_a_day
  FROM (
    SELECT c.seller, c.buyer, c.vin, c.since, reading_on - since AS driven, reading_km AS km
    FROM link_home_car c
    JOIN reading ON reading_vin = vin
    UNION ALL
    SELECT c.seller, c.buyer, c.vin, c.since, inspection_on - since, inspection_odometer_km
    FROM link_home_car c
    JOIN inspection ON inspection_vin = vin)
  LEFT JOIN link_home_passed USING (seller, buyer, vin)
  WHERE driven >= ${onBirth(law, 'homeReadDays', 'since')}
    AND km IS NOT NULL
    AND coalesce(driven <= days, true)
  GROUP BY ALL`,
  sql`
  CREATE OR REPLACE TEMP TABLE link_home_pair AS
  SELECT
    seller,
    buyer,
    count(*) AS vehicles,
    count(*) FILTER (p.days <= ${onBirth(law, 'homeKeptDays', 'since')}) AS passed,
    count(km_a_day) AS read,
    CAST(floor(quantile_disc(km_a_day, 0.5)) AS BIGINT) AS km_a_day, -- not-law: the middle
    max(since) AS until,
    any_value(link) AS link,
    any_value(sentence) AS sentence,
    list_sort(list(vin))[1:${SHOWN}] AS vins
  FROM link_home_car
  LEFT JOIN link_home_passed p USING (seller, buyer, vin)
  LEFT JOIN link_home_driven USING (seller, buyer, vin)
  GROUP BY seller, buyer`, // not-law: the middle
  sql`
  CREATE OR REPLACE TABLE pattern_linked_at_home AS
  SELECT
    CAST(NULL AS BIGINT) AS row_id,
    vin,
    vehicles AS pattern_home_linked_vehicles,
    CAST(passed * ${PERCENT} // vehicles AS BIGINT) AS pattern_home_linked_passed_percent,
    CASE WHEN read >= ${onBirth(law, 'homeReadVehicles', 'until')} THEN km_a_day END AS pattern_home_linked_km_a_day,
    CAST(to_json(struct_pack(
      link := CAST(p.link AS JSON),
      sentences := [p.sentence],
      vehicles := vehicles,
      passedOn := passed,
      vins := vins)) AS VARCHAR) AS evidence
  FROM link_home_car
  JOIN link_home_pair p USING (seller, buyer)
  QUALIFY row_number() OVER (
    PARTITION BY vin
    ORDER BY passed * 1.0 / vehicles DESC, vehicles DESC, seller, buyer) = 1
  ORDER BY vin`,
];
