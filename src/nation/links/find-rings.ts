import type { ContactGraph } from './contact-graph.ts';
import { percent } from './joining-contacts.ts';
import { type LinkPath, type LinkPaths, type Reach, wayTo } from './link-paths.ts';
import { handsOf, homeParties, type Trade } from './trade.ts';
import { UnionFind } from './union-find.ts';

/** A vehicle whose exporter, refund claimant or a later hand is linked back to its seller or an owner. */
export interface RingRow {
  /** Place in the trade. */
  readonly row: number;
  /** From the exporter, claimant or later hand to the seller or owner. */
  readonly path: LinkPath;
}

/** Parties that such ways connect, named by the smallest of them. */
interface Ring {
  readonly ring: number;
  readonly parties: readonly number[];
  /** Vehicles, each once. */
  readonly vehicles: number;
  /** Part of the nation's young exports that its parties export or claim refunds for, in percent. */
  readonly market: number;
}

/** What was found. */
export interface Rings {
  /** In order of rows. */
  readonly rows: readonly RingRow[];
  readonly rings: ReadonlyMap<number, Ring>;
  readonly ringOf: (row: RingRow) => Ring;
  /** Part of the young exports of the party at the end of the way that went through its ring. */
  readonly passed: (row: RingRow) => number;
}

/** Rows by the party in a role, those without left out: `order` holds rows, one party after another. */
const rowsBy = (party: Int32Array): Int32Array =>
  Int32Array.from(party.keys())
    .filter((row) => (party[row] as number) >= 0)
    .sort((a, b) => (party[a] as number) - (party[b] as number) || a - b);

/** Reaches of one party by day, worked out anew only on days when they differ. */
const reachesOf = (paths: LinkPaths, source: number): ((asOf: number) => Reach) => {
  const whole = paths.reach(source, Number.MAX_SAFE_INTEGER);
  const days = paths.growsOn(whole);
  const kept = new Map<number, Reach>([[days.length, whole]]);
  return (asOf) => {
    let known = 0;
    while (known < days.length && (days[known] as number) <= asOf) known += 1;
    const found = kept.get(known) ?? paths.reach(source, asOf);
    kept.set(known, found);
    return found;
  };
};

/** Parties that ways connect, and which of them any way touched. */
interface Connected {
  readonly groups: UnionFind;
  readonly members: Set<number>;
}

/**
 * The shortest way of each row by which its exporter or claimant reaches a party at home; ties go to the
 * exporter, then to the seller. All parties on the way to any of its parties at home are connected.
 */
const shortestWays = (
  trade: Trade,
  paths: LinkPaths,
  { groups, members }: Connected,
): Map<number, LinkPath> => {
  const ways = new Map<number, LinkPath>();
  for (const sources of [trade.exporter, trade.claimant]) {
    let source = -1;
    let reaches: (asOf: number) => Reach = () => new Map();
    for (const row of rowsBy(sources)) {
      // how far a party reaches is worked out only when a vehicle of it has somebody at home to be reached
      const home = homeParties(trade, row).filter((party) => party !== sources[row]);
      if (home.length === 0) continue;
      if (sources[row] !== source) {
        source = sources[row] as number;
        reaches = reachesOf(paths, source);
      }
      const reach = reaches(trade.asOf[row] as number);
      for (const party of home) {
        if (!reach.has(party)) continue;
        const way = wayTo(reach, party);
        for (const one of way.parties) {
          members.add(one);
          groups.join(source, one);
        }
        const before = ways.get(row);
        if (before === undefined || way.contacts.length < before.contacts.length) {
          ways.set(row, way);
        }
      }
    }
  }
  return ways;
};

/**
 * Adds the rows in which two hands of the vehicle share a contact directly, though its exporter shares none:
 * a chain of firms of one house. The first seller and the first buyer are not asked: that is another flag.
 */
const addLinkedHands = (
  trade: Trade,
  paths: LinkPaths,
  { groups, members }: Connected,
  ways: Map<number, LinkPath>,
): void => {
  for (let row = 0; row < trade.rows; row += 1) {
    const hands = handsOf(trade, row);
    for (const [at, earlier] of hands.entries()) {
      for (const later of hands.slice(at + 1)) {
        if (earlier === trade.seller[row] && later === trade.buyer[row]) continue;
        const contact = paths.shared(earlier, later, trade.asOf[row] as number);
        if (contact < 0) continue;
        members.add(earlier).add(later);
        groups.join(earlier, later);
        if (!ways.has(row)) ways.set(row, { parties: [later, earlier], contacts: [contact] });
      }
    }
  }
};

const add = (counts: Map<number, number>, key: number, more = 1): void => {
  counts.set(key, (counts.get(key) ?? 0) + more);
};

/**
 * Finds, for every vehicle that left young, the shortest way by joining contacts from its exporter (or
 * whoever claims its refund) back to its seller or an owner of it, and the rings that all such ways of a
 * vehicle make up.
 *
 * The vehicle's own sales are no way: every vehicle has them. A link counts when both its parties existed
 * on the day of the application.
 */
export const findRings = (graph: ContactGraph, trade: Trade, paths: LinkPaths): Rings => {
  const groups = new UnionFind(graph.parties);
  const members = new Set<number>();
  const ways = shortestWays(trade, paths, { groups, members });
  addLinkedHands(trade, paths, { groups, members }, ways);
  const rows = [...ways].map(([row, path]) => ({ row, path })).sort((a, b) => a.row - b.row);
  const rootOf = ({ path }: RingRow): number => groups.find(path.parties[0] as number);
  const vehicles = new Map<number, number>();
  const through = new Map<number, number>();
  for (const found of rows) {
    if (trade.again[found.row] === 1) continue;
    add(vehicles, rootOf(found));
    const root = rootOf(found);
    for (const party of homeParties(trade, found.row)) {
      if (members.has(party) && groups.find(party) === root) add(through, party);
    }
  }
  const market = new Map<number, number>();
  const atHome = new Map<number, number>();
  for (let row = 0; row < trade.rows; row += 1) {
    if (trade.again[row] === 1) continue;
    for (const party of homeParties(trade, row)) if (members.has(party)) add(atHome, party);
    const [exporter, claimant] = [trade.exporter[row] as number, trade.claimant[row] as number];
    const out = [exporter, claimant].filter((party) => members.has(party));
    for (const root of new Set(out.map((party) => groups.find(party)))) add(market, root);
  }
  for (const [place, exporter] of trade.rest.exporter.entries()) {
    if (members.has(exporter)) add(market, groups.find(exporter), trade.rest.vehicles[place]);
  }
  const partiesOf = new Map<number, number[]>();
  for (const party of Int32Array.from(members).sort()) {
    const root = groups.find(party);
    const list = partiesOf.get(root);
    if (list === undefined) partiesOf.set(root, [party]);
    else list.push(party);
  }
  const rings = new Map(
    [...partiesOf].map(([ring, parties]) => [
      ring,
      {
        ring,
        parties,
        vehicles: vehicles.get(ring) ?? 0,
        market: percent(market.get(ring) ?? 0, trade.vehicles),
      },
    ]),
  );
  return {
    rows,
    rings,
    ringOf: (found) => rings.get(rootOf(found)) as Ring,
    passed: ({ path }) => {
      const party = path.parties.at(-1) as number;
      return percent(through.get(party) ?? 0, atHome.get(party) ?? 0);
    },
  };
};
