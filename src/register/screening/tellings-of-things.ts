import type { Account } from '../../domain/facts/fact-table.ts';
import { plainNumber } from '../../domain/identifiers/plain-number.ts';
import { canonicalJson } from '../../domain/record/canonical-json.ts';
import type { ShownFacts, ShownValue } from '../../domain/verdict/verdict.ts';
import {
  type Disagreement,
  differences,
  type MergedRow,
  mergeTellings,
  rankOf,
  saysNothing,
  saysSame,
  type Telling,
} from './merge-tellings.ts';

/** What tells one thing of an account from another of the same vehicle: a paper's number, the day of an event. */
const THING: Partial<Record<Account, readonly string[]>> = {
  certificate: ['certificate.number'],
  letter: ['letter.number'],
  outlet: ['outlet.letter', 'outlet.provider', 'outlet.country', 'outlet.address'],
  insurance: ['insurance.policy'],
  reading: ['reading.on', 'reading.source'],
  invoice: ['invoice.number'],
  inspection: ['inspection.on'],
  declaration: ['declaration.number'],
  refund: ['refund.number'],
  subsidy: ['subsidy.kind', 'subsidy.paidOn'],
  arrival: ['arrival.country', 'arrival.registeredOn'],
  complaint: ['complaint.on', 'complaint.kind'],
};

/** Accounts of which a vehicle has one thing at a time, kept by an authority: what that tells is the thing. */
const ONE_THING: readonly Account[] = ['certificate', 'factory'];

const NONE: readonly string[] = [];

/** The key of the thing that a row tells of; null where it tells none. */
const thingOf = (account: Account, facts: ShownFacts): string | null => {
  const names = THING[account] ?? NONE;
  const values = names.map((name) => {
    const local = name.slice(account.length + 1);
    return plainNumber(String(facts[name] ?? facts[local] ?? ''));
  });
  return values.some((value) => value !== '') ? JSON.stringify(values) : null;
};

/** The rows of an account of one vehicle, and what was told in two ways. */
export interface ToldThings {
  readonly rows: readonly MergedRow[];
  readonly differs: readonly Disagreement[];
}

const isKept = ({ standing }: Telling): boolean => rankOf(standing) >= rankOf('fed');
const isStated = ({ standing }: Telling): boolean => standing === 'stated';

const asTold = (telling: Telling, facts: ShownFacts): MergedRow => {
  const { by, standing, own } = telling;
  const names = Object.keys(facts);
  return {
    place: telling.place,
    facts,
    toldBy: Object.fromEntries(names.map((name) => [name, { by, standing, own }])),
  };
};

/** Of a stated row that the authority's contradicts, what it is found by among other vehicles' papers. */
const keysOnly = (account: Account, telling: Telling): MergedRow | null => {
  const names = [...(THING[account] ?? NONE), `${account}.vin`];
  const kept = Object.entries(telling.facts).filter(
    ([name]) => names.includes(name) || names.includes(`${account}.${name}`),
  );
  return thingOf(account, telling.facts) === null
    ? null
    : asTold(telling, Object.fromEntries(kept));
};

/** Tellings of one thing. */
interface Thing {
  readonly own: readonly Telling[];
  /** Of stated rows of a number that the authority does not keep: the authority's, which they are held against. */
  readonly against: readonly Telling[];
}

const thingsOf = (account: Account, tellings: readonly Telling[]): readonly Thing[] => {
  const one = ONE_THING.includes(account);
  const kept = one ? tellings.filter(isKept) : [];
  const newest = kept.reduce<Telling | null>(
    (best, telling) => (best === null || telling.told >= best.told ? telling : best),
    null,
  );
  const keptThings = new Set(kept.map(({ facts }) => thingOf(account, facts)));
  const target = newest === null ? null : thingOf(account, newest.facts);
  const things = Map.groupBy(tellings, (telling) => {
    const own = thingOf(account, telling.facts);
    if (one && newest !== null) {
      // a row without a number, and any where the authority tells none, is of the thing that the authority has
      if (own === null || target === null) return target ?? '';
      if (isStated(telling) && !keptThings.has(own)) return `held ${own}`;
      return own;
    }
    if (account === 'factory') return '';
    // a row without a number is the thing of a row that says the same
    return own ?? `row ${canonicalJson(telling.facts)}`;
  });
  return [...things].map(([thing, own]) => ({
    own,
    against: thing.startsWith('held ')
      ? kept.filter(({ facts }) => thingOf(account, facts) === target)
      : [],
  }));
};

/**
 * What was told of one vehicle in one account, thing by thing: tellings of one certificate, letter or event are merged
 * (`mergeTellings`), different things stay rows of their own. Of what an authority keeps as one thing, the certificate
 * and the vehicle as made, a stated row of another number does not stand beside the authority's: it is held against
 * it, and only its number stays, by which it is found on another vehicle.
 *
 * @param tellings in the order in which their rows are to stand.
 */
export const toldThings = (account: Account, tellings: readonly Telling[]): ToldThings => {
  const [only, another] = tellings;
  if (only !== undefined && another === undefined) {
    return { rows: [asTold(only, only.facts)], differs: [] };
  }
  const rows: MergedRow[] = [];
  const differs: Disagreement[] = [];
  for (const { own, against } of thingsOf(account, tellings)) {
    const [first] = own;
    if (against.length > 0 && first !== undefined) {
      differs.push(...differences([...against, ...own]));
      const left = keysOnly(account, first);
      if (left !== null) rows.push(left);
      continue;
    }
    const merged = mergeTellings(own);
    rows.push(...merged.rows);
    differs.push(...merged.differs);
  }
  return { rows, differs };
};

/** What somebody else tells of a fact of the same thing. */
export interface ToldOtherwise {
  readonly fact: string;
  readonly by: string;
  readonly value: ShownValue;
}

const otherwiseThan = (telling: Telling, others: readonly Telling[]): readonly ToldOtherwise[] => {
  const voices = Map.groupBy(
    others.filter(({ voice }) => voice !== telling.voice),
    ({ voice }) => voice,
  );
  return Object.entries(telling.facts).flatMap(([fact, value]) => {
    if (saysNothing(value)) return [];
    for (const rows of voices.values()) {
      const said = rows.flatMap(({ by, facts: { [fact]: other } }) =>
        other === undefined || saysNothing(other) ? [] : [{ fact, by, value: other }],
      );
      // a voice that tells a thing in several rows agrees where one of them does
      if (said.some((one) => saysSame(one.value, value))) continue;
      if (said[0] !== undefined) return [said[0]];
    }
    return [];
  });
};

/**
 * What others tell otherwise of the thing that each telling tells of, at most once a fact; in the order of `tellings`.
 * Two invoices, two readings of different days or two letters are two things, and never disagree.
 */
export const toldOtherwise = (
  account: Account,
  tellings: readonly Telling[],
): readonly (readonly ToldOtherwise[])[] => {
  const things = thingsOf(account, tellings);
  return tellings.map((telling) =>
    otherwiseThan(
      telling,
      things
        .filter(({ own, against }) => own.includes(telling) || against.includes(telling))
        .flatMap(({ own, against }) => [...against, ...own]),
    ),
  );
};
