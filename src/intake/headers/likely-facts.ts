import { FACTS, type Fact, type FactName } from '../../domain/facts/fact-table.ts';
import { FOR_A_LICENCE } from '../template/for-a-licence.ts';
import { cellParserFor, isWithheld } from '../values/cell-parser.ts';
import { isFault } from '../values/fault.ts';
import { foldHeader } from './fold-header.ts';

/** What an office or the register tells of an application, whatever stands in a sheet. */
const NOT_THE_SHEETS: readonly FactName[] = [
  'licence.application',
  'licence.number',
  'licence.applicant',
  'licence.province',
  'licence.appliedOn',
  'licence.issuedOn',
  'licence.validUntil',
];

/** Facts that a column of a sheet for a licence may hold. */
export const SHEET_FACTS: readonly Fact[] = FACTS.filter(
  ({ derived, account, name, kind }) =>
    !derived &&
    FOR_A_LICENCE.some((one) => one === account) &&
    !NOT_THE_SHEETS.includes(name) &&
    (kind !== 'vin' || name === 'licence.vin'),
);

/** Most facts that are named for one header. */
const MOST = 3; // not-law: names
/** From here on a header is like one that is known: as it must be where values say nothing of their own. */
const ALIKE = 0.45; // not-law: share of pairs of characters
/** Kinds of which a value says by itself what it is. */
const TELLING: ReadonlySet<string> = new Set(['vin', 'enum', 'country']);

const pairsOf = (text: string): ReadonlySet<string> => {
  const letters = [...text];
  return new Set(
    letters.length < 2 ? letters : letters.slice(1).map((one, at) => `${letters[at]}${one}`),
  );
};

/** How alike two texts are, by their pairs of characters: from 0 to 1 (Dice). */
const alike = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const both = [...one].filter((pair) => other.has(pair)).length;
  return (2 * both) / Math.max(1, one.size + other.size);
};

const namesOf = new Map(
  SHEET_FACTS.map((fact) => [
    fact,
    [fact.en, fact.zh, ...fact.headers].map((name) => pairsOf(foldHeader(name))),
  ]),
);

/** Whether every value is one of the fact, and at least one says something. */
const fits = (fact: Fact, values: readonly string[]): boolean => {
  const parse = cellParserFor(fact, '');
  const read = values.map(parse);
  return read.every((value) => !isFault(value)) && read.some((value) => value !== null);
};

/**
 * The facts of a licence that an unknown header may stand for, the likeliest first, at most three: the header is like
 * one that is known, or its values say by themselves what they are. Never taken without a word of whoever wrote it.
 *
 * @param values of its column, a few; one that is no value of a fact keeps the fact out.
 * @param taken names of the facts that other columns hold.
 */
export const likelyFacts = (
  header: string,
  values: readonly string[],
  taken: ReadonlySet<string>,
): readonly FactName[] => {
  const pairs = pairsOf(foldHeader(header));
  return SHEET_FACTS.flatMap((fact) => {
    if (taken.has(fact.name)) return [];
    const score = Math.max(...(namesOf.get(fact) ?? []).map((name) => alike(pairs, name)));
    const telling = TELLING.has(fact.kind);
    if (score < ALIKE && !telling) return [];
    // what concerns persons is hidden, not read
    if (!isWithheld(fact) && !fits(fact, values)) return [];
    return [{ name: fact.name, score: score + (telling ? ALIKE : 0) }];
  })
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST)
    .map(({ name }) => name);
};
