import { plainNumber } from '../../domain/identifiers/plain-number.ts';
import type { ShownFacts, ShownValue } from '../../domain/verdict/verdict.ts';
import { STANDINGS, type Standing } from '../telling/tell.ts';
import { NOT_TOLD, UNREAD } from '../telling/told-facts.ts';

/** Who told something, and how far it counts. */
export interface ToldBy {
  /** The part that told it: `registry`, `exporter` …; `register` for what the register itself keeps. */
  readonly by: string;
  readonly standing: Standing;
  /** The applicant said it, or may know it: a value that it may be shown. */
  readonly own: boolean;
}

/** One row that somebody told of a thing. */
export interface Telling extends ToldBy {
  /** Who told it: of one voice a later row corrects nothing, the engine picks among them. */
  readonly voice: string;
  /** Higher is later. */
  readonly told: number;
  /** Where its row is to stand among all of the account. */
  readonly place: number;
  readonly facts: ShownFacts;
}

/** A fact that was told in two ways. */
export interface Disagreement {
  readonly fact: string;
  /** What the dossier takes. */
  readonly taken: ToldBy & { readonly value: ShownValue };
  readonly other: ToldBy & { readonly value: ShownValue };
}

/** A row of which each fact is the highest telling, with who told which. */
export interface MergedRow {
  readonly place: number;
  readonly facts: ShownFacts;
  readonly toldBy: Readonly<Record<string, ToldBy>>;
}

/** What several tellings of one thing come to. */
export interface Merged {
  /** Those of the highest voice, in their order, with blanks filled from the others. */
  readonly rows: readonly MergedRow[];
  readonly differs: readonly Disagreement[];
}

/**
 * How far a standing counts; higher before lower. What is proved counts before what an authority keeps: no feed takes
 * back what a signature says.
 */
export const rankOf = (standing: Standing): number => STANDINGS.indexOf(standing);

const plain = (value: ShownValue): string =>
  typeof value === 'string' ? plainNumber(value.normalize('NFKC')) : String(value);

/** Whether two tellings of a fact say the same, width, case, spaces and dashes aside. */
export const saysSame = (a: ShownValue, b: ShownValue): boolean => a === b || plain(a) === plain(b);

/** Whether a cell could not be read, or its source had no place for it. */
export const saysNothing = (value: ShownValue | undefined): boolean =>
  value === UNREAD || value === NOT_TOLD;

interface Voice {
  readonly tellings: readonly Telling[];
  readonly rank: number;
  readonly told: number;
}

const voicesOf = (tellings: readonly Telling[]): readonly Voice[] => {
  const groups = Map.groupBy(tellings, ({ voice, standing }) => `${rankOf(standing)} ${voice}`);
  const voices = [...groups.values()].map((own) => ({
    tellings: own,
    rank: Math.max(...own.map(({ standing }) => rankOf(standing))),
    told: Math.max(...own.map(({ told }) => told)),
  }));
  return voices.sort((a, b) => b.rank - a.rank || b.told - a.told);
};

const tellerOf = ({ by, standing, own }: ToldBy): ToldBy => ({ by, standing, own });

interface Growing {
  readonly place: number;
  readonly facts: Record<string, ShownValue>;
  readonly toldBy: Record<string, ToldBy>;
}

const grownFrom = (telling: Telling): Growing => ({
  place: telling.place,
  facts: { ...telling.facts },
  toldBy: Object.fromEntries(
    Object.keys(telling.facts).map((fact) => [fact, tellerOf(telling)] as const),
  ),
});

/** Holds one lower telling against rows: what differs is told, what agrees is known to whoever said it too. */
const hold = (rows: readonly Growing[], telling: Telling, differs: Disagreement[]): void => {
  for (const [fact, value] of Object.entries(telling.facts)) {
    const speaking = rows.filter((row) => row.facts[fact] !== undefined);
    const same = speaking.find((row) => saysSame(row.facts[fact] as ShownValue, value));
    if (same !== undefined) {
      const before = same.toldBy[fact];
      if (before !== undefined && telling.own) same.toldBy[fact] = { ...before, own: true };
      continue;
    }
    const against = speaking.at(-1);
    const taken = against?.toldBy[fact];
    if (against === undefined || taken === undefined) continue;
    // a cell that nobody can read says nothing else
    if (saysNothing(value) || saysNothing(against.facts[fact])) continue;
    differs.push({
      fact,
      taken: { ...taken, value: against.facts[fact] as ShownValue },
      other: { ...tellerOf(telling), value },
    });
  }
};

const mergedIn = (tellings: readonly Telling[], fill: boolean): Merged => {
  const [highest, ...lower] = voicesOf(tellings);
  if (highest === undefined) return { rows: [], differs: [] };
  const rows = highest.tellings.map(grownFrom);
  const differs: Disagreement[] = [];
  const target = rows.at(-1);
  for (const { tellings: own } of lower) {
    for (const telling of own.toReversed()) {
      hold(rows, telling, differs);
      if (!fill || target === undefined) continue;
      for (const [fact, value] of Object.entries(telling.facts)) {
        if (target.facts[fact] !== undefined) continue;
        // of a thing that the highest voice tells in several rows, another row may have told it
        if (rows.some((row) => row.facts[fact] !== undefined)) continue;
        target.facts[fact] = value;
        target.toldBy[fact] = tellerOf(telling);
      }
    }
  }
  return { rows, differs };
};

/**
 * Several tellings of one thing, merged fact by fact: `signed` before `fed` before `seen` before `stated`, of one
 * standing the newest. A blank erases nothing. Rows of one voice stay rows of their own, among which the engine
 * picks.
 */
export const mergeTellings = (tellings: readonly Telling[]): Merged => mergedIn(tellings, true);

/** What lower tellings say otherwise than the highest, without taking anything of them. */
export const differences = (tellings: readonly Telling[]): readonly Disagreement[] =>
  mergedIn(tellings, false).differs;
