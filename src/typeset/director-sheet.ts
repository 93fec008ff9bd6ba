import { writerOf } from './said.ts';

/** How a change is meant: worse, to be looked at, better, or none. */
export type ChangeTone = 'stop' | 'care' | 'good' | 'quiet';

/** A bar of a plot. */
interface SheetBar {
  /** Below the bar; empty where it has none. */
  readonly name: string;
  readonly value: number;
  /** What is known of it may still grow. */
  readonly provisional: boolean;
  /** The one that the title speaks of. */
  readonly meant: boolean;
}

/** Bars side by side, with a title that says what they show. */
export interface SheetPlot {
  readonly title: string;
  readonly note: string;
  readonly bars: readonly SheetBar[];
  /** A line behind so many bars, with its words; null without one. */
  readonly line: { readonly behind: number; readonly words: string } | null;
}

/** A figure with how it changed. */
export interface SheetChange {
  readonly name: string;
  readonly now: string;
  readonly change: string;
  readonly tone: ChangeTone;
}

/** One page for whoever directs, in one language, as a page shows it and `director.typ` lays it out. */
export interface DirectorSheet {
  readonly is: 'director';
  readonly lang: 'en' | 'zh';
  readonly title: string;
  /** Week, day of the data. */
  readonly about: string;
  /** Made-up data say so; empty otherwise. */
  readonly notice: string;
  /** What a demonstration's page says across itself; empty otherwise. */
  readonly mark: string;
  readonly sentences: readonly SheetChange[];
  readonly plots: readonly SheetPlot[];
  readonly waits: {
    readonly title: string;
    readonly head: readonly string[];
    /** Cells of each row, without the boxes to tick. */
    readonly rows: readonly (readonly string[])[];
    /** What follows where more wait than have room; empty otherwise. */
    readonly more: string;
    readonly none: string;
    /** Boxes to tick by hand. */
    readonly boxes: string;
  };
  readonly changes: readonly {
    readonly title: string;
    readonly rows: readonly SheetChange[];
    readonly none: string;
  }[];
  /** Where it is signed by hand. */
  readonly sign: string;
  readonly foot: string;
}

/** The same with every text in characters that can be printed. */
export const printableSheet = (
  sheet: DirectorSheet,
  characters: ReadonlySet<number>,
): DirectorSheet => {
  const { printable } = writerOf(sheet.lang, characters);
  const through = (value: unknown): unknown => {
    if (typeof value === 'string') return printable(value);
    if (Array.isArray(value)) return value.map(through);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, through(one)]));
  };
  return through(sheet) as DirectorSheet;
};
