import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lawNumbersSql } from '../src/domain/rules/sql/law-numbers-sql.ts';
import { sql } from '../src/domain/rules/sql/sql.ts';
import { loadLaw } from '../src/engine/load-law.ts';
import { ALL_ACCOUNTS, emptyAccount } from '../src/nation/account-columns.ts';
import { Database } from '../src/nation/database.ts';
import { computeLinks, LINK_PATTERNS } from '../src/nation/links/compute-links.ts';
import { UnionFind } from '../src/nation/links/union-find.ts';
import type { BenchRow, Figure } from './harness/figure.ts';
import { ownVersion } from './harness/peer-version.ts';
import { RING, ringNation } from './workload/ring-nation.ts';

const PARTIES = 5_000_000;
const EDGES_A_PARTY = 2;
const RINGS = 1_000;
const COMPARED = 20_000;
const MEMORY = '4GB';
const MIB = 2 ** 20;

/** Edges by party number. */
interface Edges {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Groups and the members of the largest. */
interface Groups {
  readonly groups: number;
  readonly largest: number;
}

/** A step that visits all numbers below a size before it returns; the size must not be a multiple. */
const STRIDE = 2_654_435_761;

/** The place of a number in a scattered order: both ends of an edge lie far apart in memory. */
const scattered = (at: number, size: number): number =>
  Number((BigInt(at) * BigInt(STRIDE)) % BigInt(size));

/**
 * Groups of 1, 2 … `most` parties, over and over, and one of a tenth of all parties: chains in scattered
 * numbers, then edges within them until there are enough.
 */
const plantedEdges = (parties: number, edges: number, most: number): Edges & Groups => {
  const place = Int32Array.from({ length: parties }, (_, at) => scattered(at, parties));
  const from = new Int32Array(edges);
  const to = new Int32Array(edges);
  let [edge, begin, groups] = [0, 0, 0];
  const largest = Math.max(most, Math.floor(parties / 10));
  const begins: number[] = [];
  while (begin < parties) {
    const size = Math.min(groups === 0 ? largest : 1 + (groups % most), parties - begin);
    for (let at = 1; at < size; at += 1, edge += 1) {
      from[edge] = place[begin + at - 1] as number;
      to[edge] = place[begin + at] as number;
    }
    begins.push(begin);
    begin += size;
    groups += 1;
  }
  for (let turn = 0; edge < edges; turn += 1, edge += 1) {
    const group = turn % begins.length;
    const first = begins[group] as number;
    const size = (begins[group + 1] ?? parties) - first;
    from[edge] = place[first + (turn % size)] as number;
    to[edge] = place[first + ((turn * 7) % size)] as number;
  }
  return { from, to, groups, largest };
};

const groupsOf = (parties: number, { from, to }: Edges): Groups => {
  const found = new UnionFind(parties);
  let groups = parties;
  for (let edge = 0; edge < from.length; edge += 1) {
    if (found.join(from[edge] as number, to[edge] as number)) groups -= 1;
  }
  const sizes = new Int32Array(parties);
  let largest = 0;
  for (let party = 0; party < parties; party += 1) {
    const root = found.find(party);
    sizes[root] = (sizes[root] as number) + 1;
    largest = Math.max(largest, sizes[root] as number);
  }
  return { groups, largest };
};

/** The same by DuckDB alone: the least label spreads along the edges until nothing changes. */
const groupsInDuckDb = async (database: Database, parties: number): Promise<Groups> => {
  await database.run(sql`
    CREATE TABLE edge AS
    SELECT a::INTEGER AS a, b::INTEGER AS b
    FROM (
      SELECT hash(i) % ${parties} AS a, hash(i + ${parties}) % ${parties} AS b
      FROM range(${Math.floor(parties * 0.6)}) r(i))`);
  await database.run(sql`
    CREATE TABLE both_ways AS
    SELECT a, b
    FROM edge
    UNION ALL
    SELECT b, a
    FROM edge`);
  await database.run(sql`
    CREATE TABLE label AS
    SELECT i::INTEGER AS n, i::INTEGER AS least
    FROM range(${parties}) r(i)`);
  for (let before = -1, sum = 0; sum !== before; ) {
    before = sum;
    await database.run(sql`
      CREATE OR REPLACE TABLE label AS
      SELECT l.n, least(l.least, coalesce(min(o.least), l.least)) AS least
      FROM label l
      LEFT JOIN both_ways e ON e.a = l.n
      LEFT JOIN label o ON o.n = e.b
      GROUP BY l.n, l.least`);
    sum = await database.number('SELECT sum(least) FROM label');
  }
  const groups = await database.number('SELECT count(DISTINCT least) FROM label');
  const largest = await database.number(
    'SELECT max(size) FROM (SELECT count(*) AS size FROM label GROUP BY least)',
  );
  return { groups, largest };
};

const demand = (name: string, found: unknown, expected: unknown): void => {
  if (JSON.stringify(found) !== JSON.stringify(expected)) {
    throw new Error(`${name}: ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);
  }
};

/** Holds the groups against DuckDB's own on a graph of which no answer was planted. */
const compareWithDuckDb = async (database: Database): Promise<void> => {
  const expected = await groupsInDuckDb(database, COMPARED);
  const edges = await database.rows<{ a: number; b: number }>('SELECT a, b FROM edge');
  const own = groupsOf(COMPARED, {
    from: Int32Array.from(edges, ({ a }) => a),
    to: Int32Array.from(edges, ({ b }) => b),
  });
  demand('groups of a random graph', own, expected);
};

/** The nation with its rings: every ring is found whole, and nothing else goes round. */
const timeNation = async (database: Database, parties: number): Promise<Figure[]> => {
  for (const account of ALL_ACCOUNTS) {
    await database.run(`CREATE TABLE ${account} AS ${emptyAccount(account)}`);
  }
  for (const statement of ringNation(parties, RINGS)) await database.run(statement);
  const { ruleSet } = loadLaw(join(import.meta.dirname, '..', 'law'));
  const numbers = lawNumbersSql(ruleSet, 20_644);
  const ties = await database.number(sql`
    SELECT count(party_phone) + count(party_address) + count(party_account)
    FROM party`);
  const figures: Figure[] = [];
  const self = { contender: 'Mileproof, links and rings', version: ownVersion() };
  const started = performance.now();
  let [stage, since] = ['', started];
  const tell = (next: string): void => {
    const now = performance.now();
    if (stage !== '')
      figures.push({ ...self, what: `of it, ${stage}`, value: (now - since) / 1000, unit: 's' });
    [stage, since] = [next, now];
  };
  await computeLinks(database, numbers, new Map(), tell);
  tell('');
  const seconds = (performance.now() - started) / 1000;
  const [found] = await database.rows(sql`
    SELECT
      count(*) AS rings,
      min(parties) AS fewest,
      max(parties) AS most,
      min(vehicles) AS least,
      max(vehicles) AS vehicles
    FROM link_ring
    WHERE vehicles > 1`);
  const counts = Object.values(found ?? {}).map(Number);
  demand('rings, parties and vehicles of each', counts, [
    RINGS,
    RING.parties,
    RING.parties,
    RING.vehicles,
    RING.vehicles,
  ]);
  const nominees = await database.number(sql`
    SELECT count(*)
    FROM pattern_nominee_owners
    WHERE vin LIKE 'Z%'`);
  demand('vehicles of nominee owners', nominees, RINGS * RING.vehicles);
  const what = `${parties} people, ${ties} ties, ${parties / 4} young exports: ${LINK_PATTERNS.length} patterns`;
  return [{ ...self, what, value: seconds, unit: 's' }, ...figures];
};

/** Who is tied to whom at the size of a nation. */
export const row: BenchRow = {
  id: 'rings',
  title: 'parties, ties and rings of a nation',
  measure: async ({ rows = PARTIES }) => {
    const spill = join(tmpdir(), `mileproof-bench-${process.pid}`);
    const database = await Database.open({ memory: MEMORY, threads: 2, spill });
    try {
      await compareWithDuckDb(database);
      const edges = plantedEdges(rows, rows * EDGES_A_PARTY, 9);
      const started = performance.now();
      const groups = groupsOf(rows, edges);
      const seconds = (performance.now() - started) / 1000;
      demand('groups', groups, { groups: edges.groups, largest: edges.largest });
      const figures = await timeNation(database, rows);
      const self = { contender: 'Mileproof, groups', version: ownVersion() };
      return {
        figures: [
          {
            ...self,
            what: `${rows} parties, ${edges.from.length} edges`,
            value: seconds,
            unit: 's',
          },
          ...figures,
          {
            contender: 'Mileproof, links and rings',
            version: ownVersion(),
            what: 'peak memory of the process, DuckDB included',
            value: process.resourceUsage().maxRSS / 1024,
            unit: 'MiB',
          },
        ],
        notes: [
          'target: 60 s for the nation; one run',
          `groups: ${edges.groups}, the largest of ${edges.largest}, as planted; on a random graph of ${COMPARED} ` +
            `parties the same as DuckDB finds by spreading labels`,
          `rings: all ${RINGS} planted ones found, each with its ${RING.parties} parties and ${RING.vehicles} ` +
            `vehicles, and no other of more than one vehicle; agents, blocks of flats and a logistics park join nobody`,
          `DuckDB may hold ${MEMORY} (${Math.round((4 * 1000 ** 3) / MIB)} MiB) before it spills`,
        ],
      };
    } finally {
      database.close();
    }
  },
};
