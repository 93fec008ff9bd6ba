import { FACTS, type Fact } from '../../../domain/facts/fact-table.ts';
import { keyFactOf } from '../../../intake/headers/resolve-columns.ts';
import type { Column, SheetPlan } from '../../../intake/sheet.ts';
import { cellParserFor, isStandardFact, isUsccFact } from '../../../intake/values/cell-parser.ts';
import { scaleOf } from '../cell-source.ts';
import { wrongColumn } from '../staged-columns.ts';
import type { LaneColumn, LineTaker } from './lane-column.ts';
import { LeadCells } from './lead-cells.ts';
import { EmptyLines, UnreadColumn } from './line-columns.ts';
import { NumberColumn, type PlainNumber } from './number-column.ts';
import { hundredths, isoDay, wholeNumber } from './plain-numbers.ts';
import {
  isNobody,
  isPlainText,
  isUscc,
  nothingStands,
  type StandsForItself,
} from './plain-texts.ts';
import { TextColumn } from './text-column.ts';
import { MarkColumn, TruthColumn } from './truth-column.ts';
import { VinColumn } from './vin-column.ts';

/** The columns of a sheet: what looks at its cells, in their order, and what is written. */
export interface LaneColumns {
  readonly takers: readonly LineTaker[];
  readonly written: readonly LaneColumn[];
}

const textForm = (fact: Fact): StandsForItself => {
  if (fact.kind !== 'text') return nothingStands;
  if (fact.unit?.startsWith('pseudonym') === true) return isNobody;
  if (isUsccFact(fact)) return isUscc;
  return fact.unit === '10 digits' || isStandardFact(fact) ? nothingStands : isPlainText;
};

const noNumber: PlainNumber = () => -1;

const numberForm = ({ kind }: Fact): PlainNumber => {
  if (kind === 'date') return isoDay;
  return kind === 'integer' ? wholeNumber : hundredths;
};

const columnOf = (
  fact: Fact,
  place: number,
  column: Column,
  key: string,
): LaneColumn & LineTaker => {
  const scale = scaleOf(fact, column.header);
  const doubtful = column.doubtful === true;
  const parse = cellParserFor(fact, key, { scale, doubtful });
  const name = fact.column;
  switch (fact.kind) {
    case 'date':
    case 'integer':
    case 'decimal': {
      const plain = scale > 0 || doubtful ? noNumber : numberForm(fact);
      const stored = fact.kind === 'date' ? 'date' : 'number';
      return new NumberColumn({ name, stored }, place, parse, plain);
    }
    case 'boolean':
      return new TruthColumn(name, place, parse);
    default:
      return new TextColumn(name, place, parse, textForm(fact));
  }
};

/** The columns of a sheet that `isForLane`. */
export const laneColumns = (plan: SheetPlan): LaneColumns => {
  const takers: LineTaker[] = [];
  const written: LaneColumn[] = [];
  const wrong: LaneColumn[] = [];
  const key = keyFactOf(plan.account);
  plan.columns.forEach((column, place) => {
    const fact = column.fact === null ? undefined : FACTS[column.fact];
    if (fact === undefined) {
      takers.push(new UnreadColumn(place));
      return;
    }
    if (fact.kind === 'vin') {
      const marks = new MarkColumn(wrongColumn(fact.column));
      const vins = new VinColumn(fact.column, place, marks, fact === key);
      wrong.push(marks);
      takers.push(vins);
      written.push(vins);
      return;
    }
    const made = columnOf(fact, place, column, plan.pseudonymKey);
    takers.push(made);
    written.push(made);
  });
  if (key === null) {
    takers.push(new LeadCells(plan.columns.map(({ header }) => header)), new EmptyLines(written));
  }
  return { takers, written: [...written, ...wrong] };
};

/** Delimiters that are never part of a cell without marks. */
const DELIMITERS = [',', ';', '\t', '|'];

/**
 * Says whether the lines of a sheet can be read here: it has the column of VINs that tells its rows apart, where its
 * account has one.
 */
export const isForLane = ({ account, columns, delimiter }: SheetPlan): boolean => {
  const key = keyFactOf(account);
  return (
    (key === null || columns.some(({ fact }) => fact === key.index)) &&
    DELIMITERS.includes(delimiter)
  );
};
