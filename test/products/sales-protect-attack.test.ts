import { equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { atomLadder, byLadderStep } from '../../src/products/sales/protect/atom-ladder.ts';
import { protectAtoms } from '../../src/products/sales/protect/protect-atoms.ts';
import { bySubtraction, type Figure } from './sales-protect-attack.ts';
import {
  atomOf,
  atomsOf,
  EDITIONS,
  type Histories,
  nations,
  OF_REGISTERED,
  protectionOf,
} from './sales-protect-nation.ts';

const BASE = 5;

/** Sums of histories as a table has them: those with the same name, one figure. */
type Table = (history: Histories, edition: string) => string | null;

/** Registered, exported, stayed and never plated of every place. */
const cells: Table = ({ maker, province, month, ...history }, edition) =>
  [maker, province, month, atomOf({ maker, province, month, ...history }, edition).measure].join();

/** Their totals by each part of the place alone and all together. */
const margins: readonly Table[] = [
  ({ province, month, ...of }, edition) =>
    [province, month, atomOf({ province, month, ...of }, edition).measure].join(),
  ({ maker, month, ...of }, edition) =>
    [maker, month, atomOf({ maker, month, ...of }, edition).measure].join(),
  ({ maker, province, ...of }, edition) =>
    [maker, province, atomOf({ maker, province, ...of }, edition).measure].join(),
  (history, edition) => atomOf(history, edition).measure,
  ({ maker, province, month, registered }) => (registered ? [maker, province, month].join() : null),
];

/** The figures of a table, each with what its publication says of it. */
const figuresOf = (
  nation: readonly Histories[],
  edition: string,
  table: Table,
  says: (sum: number) => readonly [least: number, most: number],
): readonly Figure[] => {
  const groups = new Map<string, number[]>();
  for (const [at, history] of nation.entries()) {
    const name = table(history, edition);
    if (name !== null) groups.set(name, [...(groups.get(name) ?? []), at]);
  }
  return [...groups.values()].map((group) => {
    const [least, most] = says(group.reduce((sum, at) => sum + (nation[at]?.vehicles ?? 0), 0));
    return { cells: group, least, most };
  });
};

/** Blank when small: the reader sees that it is from 1 to base - 1. */
const blanked = (sum: number): readonly [number, number] =>
  sum > 0 && sum < BASE ? [1, BASE - 1] : [sum, sum];

/** Small counts made 0 or the base on their own, greater ones exact; `up` is the draw. */
const roundedAlone =
  (up: () => boolean) =>
  (sum: number): readonly [number, number] => {
    if (sum > BASE) return [sum, sum];
    return sum === BASE || (sum > 0 && up()) ? [1, BASE] : [0, BASE - 1];
  };

/** What our public editions say: every atom, every run of a ladder, every total. */
const publicFigures = (nation: readonly Histories[], seed: number): readonly Figure[] =>
  EDITIONS.flatMap((edition) => {
    const nameOf = (atom: object): string => JSON.stringify({ ...atom, count: 0 });
    const shown = new Map(
      protectAtoms(atomsOf(nation, edition), OF_REGISTERED, protectionOf(seed, BASE)).map(
        (atom) => [nameOf(atom), atom.count],
      ),
    );
    const atoms = atomsOf(nation, edition).toSorted(byLadderStep);
    const steps = atoms.map((atom) => ({
      ladder: atomLadder(atom, OF_REGISTERED),
      published: shown.get(nameOf(atom)) ?? 0,
      histories: nation.flatMap((history, at) =>
        nameOf(atomOf(history, edition)) === nameOf(atom) ? [at] : [],
      ),
    }));
    const figures: Figure[] = [];
    for (const ladder of new Set(steps.map((step) => step.ladder))) {
      const own = steps.filter((step) => step.ladder === ladder);
      for (let from = 0; from < own.length; from++) {
        for (let to = from + 1; to <= own.length; to++) {
          const run = own.slice(from, to);
          const sum = run.reduce((total, { published }) => total + published, 0);
          figures.push({
            cells: run.flatMap(({ histories }) => histories),
            least: sum === 0 ? 0 : sum - BASE + 1,
            most: sum + BASE - 1,
          });
        }
      }
    }
    for (const table of margins) {
      for (const { cells: group } of figuresOf(nation, edition, table, () => [0, 0])) {
        const parts = steps.filter(({ histories }) => histories.some((at) => group.includes(at)));
        const sum = parts.reduce((total, { published }) => total + published, 0);
        const slack = parts.length * (BASE - 1);
        figures.push({ cells: group, least: Math.max(0, sum - slack), most: sum + slack });
      }
    }
    return figures;
  });

/** Small counts that the attack is certain of; the truth is within what it says, or the attack is wrong. */
const found = (nation: readonly Histories[], figures: readonly Figure[]): number =>
  bySubtraction(nation.length, figures).filter(([least, most], at) => {
    const vehicles = nation[at]?.vehicles ?? 0;
    ok(least <= vehicles && vehicles <= most);
    return least === most && vehicles < BASE;
  }).length;

const sample = fc.sample(nations, { seed: 11, numRuns: 60 });
const foundIn = (figures: (nation: readonly Histories[]) => readonly Figure[]): number =>
  sample.filter((nation) => found(nation, figures(nation)) > 0).length;

describe('the attack by subtraction', () => {
  it('recovers no small count of the public editions', () => {
    fc.assert(
      fc.property(nations, fc.integer(), (nation, seed) => {
        equal(found(nation, publicFigures(nation, seed)), 0);
      }),
      { numRuns: 60 },
    );
  });

  it('recovers small counts blanked under exact totals', () => {
    const edition = EDITIONS[2];
    const nationsFound = foundIn((nation) => [
      ...figuresOf(nation, edition, cells, blanked),
      ...margins.flatMap((table) => figuresOf(nation, edition, table, (sum) => [sum, sum])),
    ]);
    ok(nationsFound > sample.length / 2, `${nationsFound}`);
  });

  it('recovers small counts blanked edition by edition, totals too', () => {
    const nationsFound = foundIn((nation) =>
      EDITIONS.flatMap((edition) => figuresOf(nation, edition, cells, blanked)),
    );
    ok(nationsFound > sample.length / 4, `${nationsFound}`);
  });

  it('recovers small counts rounded alone edition by edition', () => {
    let draw = 0;
    const up = () => (draw++ * 7) % 5 < 2;
    const nationsFound = foundIn((nation) =>
      EDITIONS.flatMap((edition) => figuresOf(nation, edition, cells, roundedAlone(up))),
    );
    ok(nationsFound > sample.length / 4, `${nationsFound}`);
  });
});
