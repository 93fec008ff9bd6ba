import { FACTS, type Fact } from '../../../domain/facts/fact-table.ts';
import { headerScale } from '../../../intake/headers/header-scale.ts';
import type { SheetPlan } from '../../../intake/sheet.ts';
import { cellParserFor, isStandardFact, isUsccFact } from '../../../intake/values/cell-parser.ts';
import { CellMemory } from './cell-memory.ts';
import type { CellReader, Column } from './column.ts';
import { NumberColumn, noPlainNumber, type PlainNumber } from './number-column.ts';
import { hundredths, isoDay, wholeNumber } from './plain-numbers.ts';
import {
  isNobody,
  isPlainText,
  isUscc,
  nothingStands,
  type StandsForItself,
} from './plain-texts.ts';
import { isVin } from './plain-vin.ts';
import { TextColumn } from './text-column.ts';
import { TruthColumn } from './truth-column.ts';

const textForm = (fact: Fact): StandsForItself => {
  if (fact.kind === 'vin') return isVin;
  if (fact.kind !== 'text') return nothingStands;
  if (fact.unit?.startsWith('pseudonym') === true) return isNobody;
  if (isUsccFact(fact)) return isUscc;
  return fact.unit === '10 digits' || isStandardFact(fact) ? nothingStands : isPlainText;
};

const numberForm = ({ kind }: Fact): PlainNumber => {
  if (kind === 'date') return isoDay;
  return kind === 'integer' ? wholeNumber : hundredths;
};

/**
 * The column that the values of a fact are stored in.
 *
 * @param plain whether cells in the plain form of the fact mean what they say.
 */
export const columnOf = (fact: Fact, plain = true): Column => {
  const name = fact.column;
  switch (fact.kind) {
    case 'date':
    case 'integer':
    case 'decimal': {
      const stored = fact.kind === 'date' ? 'date' : 'number';
      return new NumberColumn({ name, stored }, plain ? numberForm(fact) : noPlainNumber);
    }
    case 'boolean':
      return new TruthColumn(name);
    default:
      return new TextColumn(name, textForm(fact), fact.kind !== 'vin');
  }
};

/** A column of a sheet that holds a fact, what its values are stored in and how its cells are read. */
export interface FactColumn extends Pick<CellReader, 'place' | 'memory'> {
  readonly fact: Fact;
  readonly column: Column;
}

/** The columns of a sheet that hold facts, in their order. */
export const factColumns = ({ columns, pseudonymKey }: SheetPlan): readonly FactColumn[] =>
  columns.flatMap(({ fact: index, header, doubtful }, place) => {
    const fact = index === null ? undefined : FACTS[index];
    if (fact === undefined) return [];
    const reading = { scale: headerScale(header) ?? 0, doubtful: doubtful === true };
    const scaled = reading.scale > 0 && (fact.kind === 'integer' || fact.kind === 'decimal');
    const parse = cellParserFor(fact, pseudonymKey, reading);
    const plain = !scaled && !reading.doubtful;
    const memory = new CellMemory(parse, plain ? textForm(fact) : nothingStands);
    return [{ fact, place, memory, column: columnOf(fact, plain) }];
  });
