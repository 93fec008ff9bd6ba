import { sql } from '../../domain/rules/sql/sql.ts';
import type { Database } from '../database.ts';
import { type WrittenCell, writeRows } from '../write-rows.ts';
import { type EvidenceStep, stepJson, stepSentence, stepSentenceZh } from './evidence.ts';
import type { RingRow, Rings } from './find-rings.ts';
import { companyNames, type Labels, labelsOf } from './labels.ts';
import type { LinkPaths } from './link-paths.ts';
import type { Trade } from './trade.ts';

const SHOWN = 10; // not-law: a list that is shown
const PERCENT = 100; // not-law: a unit

/** The sales of a vehicle as the accounts tell them; the parties as written. */
interface Sales {
  readonly i: number;
  readonly vin: string;
  readonly seller: string | null;
  readonly buyer: string | null;
  readonly holder: string | null;
  readonly hand1: string | null;
  readonly hand2: string | null;
  readonly hand3: string | null;
  readonly hand4: string | null;
  readonly owner: string | null;
  readonly exporter: string | null;
  readonly claimant: string | null;
  readonly sold_on: number | null;
  readonly resold1: number | null;
  readonly resold2: number | null;
  readonly resold3: number | null;
  readonly passed_on: number | null;
}

/** From hand to hand as far as known, each hand once, with the day it came to each. */
const saleSteps = (sales: Sales): readonly EvidenceStep[] => {
  const hands: { readonly id: string; readonly on: number | null }[] = [];
  const came = (id: string | null, on: number | null): void => {
    if (id !== null && id !== hands.at(-1)?.id) hands.push({ id, on });
  };
  came(sales.seller, null);
  came(sales.buyer ?? sales.holder, sales.buyer === null ? null : sales.sold_on);
  came(sales.hand1, null);
  came(sales.hand2, sales.resold1);
  came(sales.hand3, sales.resold2);
  came(sales.hand4, sales.resold3);
  came(sales.owner, null);
  came(sales.exporter, sales.passed_on);
  return hands.slice(1).map(({ id, on }, at) => ({
    from: hands[at]?.id as string,
    to: id,
    by: 'sale',
    on,
  }));
};

const linkSteps = ({ path }: RingRow, paths: LinkPaths, labels: Labels): readonly EvidenceStep[] =>
  path.contacts.map((contact, at) => {
    const [one, other] = [path.parties[at] as number, path.parties[at + 1] as number];
    const { kind, score, controller } = labels.contact(contact);
    const since = paths.linkedSince(one, other);
    return {
      from: labels.party(one),
      to: labels.party(other),
      by: kind,
      on: paths.isKnown(since) ? since : null,
      ...(score !== undefined && { score }),
      ...(controller !== undefined && { controller }),
    };
  });

const labelsFor = (database: Database, rings: Rings): Promise<Labels> => {
  const parties = new Set<number>();
  const contacts = new Set<number>();
  for (const ring of rings.rings.values()) for (const party of ring.parties) parties.add(party);
  for (const { path } of rings.rows) {
    for (const contact of path.contacts) contacts.add(contact);
  }
  return labelsOf(database, parties, contacts);
};

const salesOf = async (
  database: Database,
  trade: Trade,
  rings: Rings,
): Promise<readonly Sales[]> => {
  const wanted = rings.rows.map(({ row }) => [trade.i[row] as number]);
  await writeRows(database, 'link_wanted', { i: 'INTEGER' }, wanted);
  return database.rows<Sales>(
    sql`
    SELECT
      i, vin, seller, buyer, holder, hand1, hand2, hand3, hand4, owner, exporter, claimant,
      sold_on, resold1, resold2, resold3, passed_on
    FROM link_trade
    SEMI JOIN link_wanted USING (i)
    ORDER BY i`,
  );
};

/** First VINs of each ring, in order of licence rows. */
const shownVins = (
  rings: Rings,
  sales: readonly Sales[],
): ReadonlyMap<number, readonly string[]> => {
  const shown = new Map<number, string[]>();
  for (const [at, found] of rings.rows.entries()) {
    const { ring } = rings.ringOf(found);
    const vins = shown.get(ring) ?? [];
    const { vin } = sales[at] as Sales;
    if (vins.length < SHOWN && !vins.includes(vin)) vins.push(vin);
    shown.set(ring, vins);
  }
  return shown;
};

/** A ring without a shared contact: seller, buyer and exporter. */
const BACK_PARTIES = 3; // not-law: a count

/** A text on a day, where it is known. */
const ON_SALE_DAY = `coalesce(' on ' || CAST(CAST(DATE 'epoch' + b.sold_on AS DATE) AS VARCHAR), '')`;

/** Vehicles that the seller bought back before the export: a ring without a shared contact. */
const BOUGHT_BACK = sql`
  WITH back AS (
    SELECT *
    FROM link_trade
    WHERE back
      AND seller IS NOT NULL
      AND exporter IS NOT NULL
      AND seller <> exporter),
  pair AS (
    SELECT
      seller,
      exporter,
      count(DISTINCT vin) AS vehicles,
      list(DISTINCT vin ORDER BY vin)[1:${SHOWN}] AS vins
    FROM back
    GROUP BY ALL),
  whole AS (SELECT seller, count(DISTINCT vin) AS vehicles FROM back GROUP BY ALL),
  market AS (SELECT exporter, count(*) AS vehicles FROM link_young GROUP BY ALL)
  SELECT
    b.row_id,
    b.vin,
    pair.vehicles AS pattern_ring_vehicles,
    CAST(${BACK_PARTIES} AS BIGINT) AS pattern_ring_parties,
    CAST(0 AS BIGINT) AS pattern_ring_steps,
    pair.vehicles * ${PERCENT} // whole.vehicles AS pattern_ring_passed_percent,
    coalesce(market.vehicles, 0) * ${PERCENT} // (SELECT count(*) FROM link_young) AS pattern_ring_market_percent,
    CAST(to_json(struct_pack(
      sentences := [
        b.seller || ' sold it to ' || coalesce(b.buyer, 'somebody') || ${ON_SALE_DAY},
        b.seller || ' bought it back',
        b.seller || ' sold it to exporter ' || b.exporter],
      vehicles := pair.vehicles,
      vins := pair.vins)) AS VARCHAR) AS evidence
  FROM back b
  JOIN pair USING (seller, exporter)
  JOIN whole USING (seller)
  LEFT JOIN market USING (exporter)
  WHERE NOT EXISTS (SELECT 1 FROM link_found f WHERE f.i = b.i)`;

/**
 * Creates `pattern_ring` (a row per licence row whose vehicle went through a ring), `link_ring` (ring,
 * parties, vehicles) and `link_group` (party id, name, ring).
 */
export const writeRings = async (
  database: Database,
  rings: Rings,
  trade: Trade,
  paths: LinkPaths,
): Promise<void> => {
  const labels = await labelsFor(database, rings);
  const sales = await salesOf(database, trade, rings);
  const shown = shownVins(rings, sales);
  const group = function* (): Generator<readonly WrittenCell[]> {
    for (const { ring, parties } of rings.rings.values()) {
      for (const party of parties) yield [labels.party(party), ring];
    }
  };
  await writeRows(database, 'link_group', { id: 'VARCHAR', ring: 'INTEGER' }, group());
  const names = await companyNames(
    database,
    sql`
    SELECT id FROM link_group
    UNION
    SELECT unnest([seller, buyer, holder, hand1, hand2, hand3, hand4, owner, exporter])
    FROM link_trade
    SEMI JOIN link_wanted USING (i)`,
  );
  const cells = function* (): Generator<readonly WrittenCell[]> {
    for (const [at, found] of rings.rows.entries()) {
      const sale = sales[at] as Sales;
      const { ring, vehicles, parties, market } = rings.ringOf(found);
      const steps = [...saleSteps(sale), ...linkSteps(found, paths, labels)];
      const named =
        (exporter: string, claimant: string) =>
        (id: string): string => {
          const role = id === sale.exporter ? exporter : id === sale.claimant ? claimant : '';
          return `${role}${names.get(id) ?? id}`;
        };
      const inEnglish = named('exporter ', 'refund claimant ');
      const inChinese = named('出口企业 ', '退税企业 ');
      const evidence = {
        path: steps.map(stepJson),
        sentences: steps.map((step) => stepSentence(step, inEnglish)),
        sentencesZh: steps.map((step) => stepSentenceZh(step, inChinese)),
        ring,
        vehicles,
        parties: parties.length,
        vins: shown.get(ring),
      };
      yield [
        sale.i,
        vehicles,
        parties.length,
        found.path.contacts.length,
        rings.passed(found),
        market,
        JSON.stringify(evidence),
      ];
    }
  };
  const columns = {
    i: 'INTEGER',
    vehicles: 'BIGINT',
    parties: 'BIGINT',
    steps: 'BIGINT',
    passed: 'BIGINT',
    market: 'BIGINT',
    evidence: 'VARCHAR',
  } as const;
  await writeRows(database, 'link_found', columns, cells());
  await database.run(sql`
    CREATE OR REPLACE TABLE pattern_ring AS
    SELECT *
    FROM (
      SELECT
        t.row_id,
        t.vin,
        f.vehicles AS pattern_ring_vehicles,
        f.parties AS pattern_ring_parties,
        f.steps AS pattern_ring_steps,
        f.passed AS pattern_ring_passed_percent,
        f.market AS pattern_ring_market_percent,
        f.evidence
      FROM link_found f
      JOIN link_trade t USING (i)
      UNION ALL
      (${BOUGHT_BACK}))
    ORDER BY row_id`);
  const ring = function* (): Generator<readonly WrittenCell[]> {
    for (const one of rings.rings.values()) {
      yield [one.ring, one.parties.length, one.vehicles];
    }
  };
  const counts = {
    ring: 'INTEGER',
    parties: 'INTEGER',
    vehicles: 'INTEGER',
  } as const;
  await writeRows(database, 'link_ring', counts, ring());
  await database.run(sql`
    CREATE OR REPLACE TABLE link_group AS
    SELECT g.id, c.name, g.ring
    FROM link_group g
    LEFT JOIN link_company c ON c.id = g.id
    ORDER BY g.ring, g.id`);
  await database.run('DROP TABLE link_found');
  await database.run('DROP TABLE link_wanted');
};
