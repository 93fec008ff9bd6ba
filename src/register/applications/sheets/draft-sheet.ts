import { FACTS, type Fact } from '../../../domain/facts/fact-table.ts';
import { shownFacts } from '../../../domain/verdict/shown-facts.ts';
import type { ShownValue } from '../../../domain/verdict/verdict.ts';
import { foldHeader } from '../../../intake/headers/fold-header.ts';
import { likelyFacts } from '../../../intake/headers/likely-facts.ts';
import { type Column, type ReadRow, type SheetPlan, shownCell } from '../../../intake/sheet.ts';
import { isWithheld } from '../../../intake/values/cell-parser.ts';
import type { MendedFacts } from '../mended-facts.ts';
import { isAsWritten } from './is-as-written.ts';

const SAMPLES = 3; // not-law: values of a column that are shown
const LOOKED_AT = 20; // not-law: values of a column by which it is told what it may be
const MOST_READINGS = 100; // not-law: texts of a column with what was read of them
const LONGEST = 60; // not-law: characters of a value that is shown
/** Rows of which it is kept what stood in a cell that was converted. */
export const SHOWN_ROWS = 50; // not-law: rows of a table
/** Stands for what concerns persons. */
const HIDDEN = '•••';

/** A text that was converted, and what was read of it. */
interface ConvertedText {
  readonly was: string;
  readonly now: ShownValue;
  readonly cells: number;
}

/** A converted text as an example, with what else was read of the same text in other rows, the commonest first. */
interface Example extends ConvertedText {
  readonly others: readonly Omit<ConvertedText, 'was'>[];
}

/** A column of a sheet that somebody handed in. */
export interface SheetColumn {
  /** As written. */
  readonly header: string;
  /** Name of the fact that it was read as; null: it was not read. */
  readonly field: string | null;
  /** To whom its header is known: to all, to its firm, which may have said that it is none of ours, or to nobody. */
  readonly known: 'all' | 'firm' | 'nobody';
  /** The first different values, at most three. */
  readonly samples: readonly string[];
  /** Cells that are not blank. */
  readonly filled: number;
  /** Cells that say in other words what was read of them. */
  readonly converted: number;
  /** The commonest of them, and what was read of it. */
  readonly example: Example | null;
  /** Facts that a column may be that was not read, the likeliest first. */
  readonly likely: readonly string[];
}

/** What stood in a cell in which something else was read. */
export interface ConvertedCell {
  readonly row: number;
  readonly field: string;
  readonly was: string;
}

/** How the sheet of a draft was read, and what was mended since, in order: it holds when the sheet is read anew. */
export interface DraftSheet {
  /** As its sender calls it. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Of the first rows. */
  readonly converted: readonly ConvertedCell[];
  readonly mended: readonly MendedFacts[];
  readonly leftOut: readonly number[];
}

interface Seen {
  readonly column: Column;
  readonly fact: Fact | null;
  readonly values: Set<string>;
  filled: number;
  converted: number;
  /** By the text and what was read of it. */
  readonly readings: Map<string, ConvertedText>;
}

const cut = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;

const counted = (readings: Map<string, ConvertedText>, was: string, now: ShownValue): void => {
  const key = `${was}\n${now}`;
  const known = readings.get(key);
  if (known === undefined && readings.size >= MOST_READINGS) return;
  readings.set(key, { was, now, cells: (known?.cells ?? 0) + 1 });
};

/** The commonest conversion of a column. A text that was read in several ways is told with all of them. */
const exampleOf = (readings: ReadonlyMap<string, ConvertedText>): Example | null => {
  const [first, ...rest] = [...readings.values()].sort((one, other) => other.cells - one.cells);
  if (first === undefined) return null;
  const others = rest
    .filter(({ was }) => was === first.was)
    .map(({ now, cells }) => ({ now, cells }));
  return { ...first, others };
};

/** Sees the columns of a sheet while its rows are read. */
export class SheetSeen {
  #plan: SheetPlan | null = null;
  #columns: readonly Seen[] = [];
  #rows = 0;
  readonly #converted: ConvertedCell[] = [];

  /** Takes a row with its cells; rows that were not read say nothing of columns. */
  add(plan: SheetPlan, { row, values, cells }: ReadRow): void {
    if (this.#plan !== plan) {
      this.#plan = plan;
      this.#columns = plan.columns.map((column) => ({
        column,
        fact: column.fact === null || column.doubtful ? null : (FACTS[column.fact] ?? null),
        values: new Set<string>(),
        ...{ filled: 0, converted: 0, readings: new Map<string, ConvertedText>() },
      }));
    }
    if (values === null || cells === undefined) return;
    this.#rows += 1;
    this.#columns.forEach((seen, at) => {
      const text = shownCell(cells[at]).trim();
      if (text === '') return;
      seen.filled += 1;
      const { fact } = seen;
      const hidden = fact !== null && isWithheld(fact);
      if (seen.values.size < LOOKED_AT) seen.values.add(hidden ? HIDDEN : cut(text));
      if (fact === null || hidden) return;
      const now = shownFacts(values, [fact.index])[fact.name];
      if (now === undefined || isAsWritten(fact, text, now)) return;
      seen.converted += 1;
      counted(seen.readings, cut(text), now);
      if (this.#rows <= SHOWN_ROWS) {
        this.#converted.push({ row, field: fact.name, was: cut(text) });
      }
    });
  }

  /** What was seen; null of what was no sheet. */
  sheet(name: string): DraftSheet | null {
    const plan = this.#plan;
    if (plan === null) return null;
    const taken = new Set(this.#columns.flatMap(({ fact }) => (fact === null ? [] : [fact.name])));
    const columns = this.#columns.map(
      ({ column: { header }, fact, values, filled, converted, readings }): SheetColumn => {
        const said = Object.hasOwn(plan.words?.headers ?? {}, foldHeader(header));
        const unread = fact === null && !said && filled > 0 && header !== '';
        const field = fact?.name ?? null;
        const known = said ? 'firm' : fact === null ? 'nobody' : 'all';
        const samples = [...values].slice(0, SAMPLES);
        const likely = unread ? likelyFacts(header, [...values], taken) : [];
        const example = exampleOf(readings);
        return { header, field, known, samples, filled, converted, example, likely };
      },
    );
    return { name, columns, converted: this.#converted, mended: [], leftOut: [] };
  }
}
