import assert from 'node:assert/strict';
import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import { type FactName, factNamed } from '../../src/domain/facts/fact-table.ts';
import { NeighbourhoodRows } from '../../src/domain/patterns/neighbourhood.ts';
import {
  type NamedFinding,
  paperLaw,
  paperPatterns,
} from '../../src/domain/patterns/paper-patterns.ts';
import { lawUnder, type Replaced, TODAY } from './dated-law.ts';
import type { Feeds } from './feed-tables.ts';
import { neighbourhoodOf } from './neighbourhood-of-feeds.ts';
import { paperPopulation } from './paper-population.ts';
import { patternsUnder } from './pattern-fixtures.ts';

/** What a pattern tells of one vehicle, or of one of its licence rows, days as ISO dates. */
type Telling = Readonly<
  Record<string, { readonly facts: Readonly<Record<string, unknown>>; readonly evidence: unknown }>
>;

const keyOf = (vin: string, row: number | null): string => (row === null ? vin : `${vin} ${row}`);

/** What the patterns named find in memory, over all rows of the feeds. */
export const inMemoryUnder = (
  replaced: Replaced,
  feeds: Feeds,
  ...names: readonly string[]
): readonly NamedFinding[] => {
  const rows = neighbourhoodOf(feeds);
  const told = new NeighbourhoodRows(rows);
  const law = paperLaw(lawUnder(replaced), TODAY);
  return paperPatterns(rows, law, (ofDay) => paperPopulation(told, ofDay), names);
};

const factsOf = ({ facts }: NamedFinding): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      factNamed(name as FactName).kind === 'date' && typeof value === 'number'
        ? isoDate(value)
        : value,
    ]),
  );

const byKey = (rows: Iterable<readonly [string, Telling[string]]>): Telling =>
  Object.fromEntries([...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)));

/**
 * Works patterns out in SQL and in memory, facts and evidence, and holds them equal.
 *
 * @returns what each tells, by VIN or by VIN and licence row from 1.
 */
export const equalInMemory = async (
  replaced: Replaced,
  feeds: Feeds,
  ...names: readonly string[]
): Promise<Readonly<Record<string, Telling>>> => {
  const found = await patternsUnder(replaced, feeds, ...names);
  const inMemory = inMemoryUnder(replaced, feeds, ...names);
  return Object.fromEntries(
    names.map((name) => {
      const inSql = byKey(
        (found[name] ?? []).map(({ vin, row, facts, evidence }) => [
          keyOf(vin, row),
          { facts, evidence },
        ]),
      );
      const own = inMemory.filter(({ pattern }) => pattern === name);
      const told = byKey(
        own.map((one) => {
          const row = one.licenceRow === null ? null : one.licenceRow + 1;
          const { evidence } = JSON.parse(JSON.stringify({ evidence: one.evidence }));
          return [keyOf(one.vin, row), { facts: factsOf(one), evidence }];
        }),
      );
      assert.deepEqual(inSql, told, name);
      return [name, inSql];
    }),
  );
};
