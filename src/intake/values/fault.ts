import type { FactValue } from '../../domain/assess/dossier.ts';
import type { Bilingual } from '../../domain/verdict/verdict.ts';
import type { ProblemCode } from '../problem-catalogue.ts';

/** What is wrong with a cell, and the value that is used all the same (null: unknown). */
export interface Fault {
  readonly fault: ProblemCode;
  readonly value: FactValue;
  /** A remedy of its own, when the catalogue's can be made more exact. */
  readonly remedy?: Bilingual;
  /** True when no problem may repeat what was written. */
  readonly withheld?: true;
}

/** A cell read: its value, null when blank, or a fault. */
export type Parsed = FactValue | Fault;

/** Reads the text of one cell, which is not empty and may have spaces around it. */
export type CellParser = (text: string) => Parsed;

const blankValued = new Map<ProblemCode, Fault>();

/** The fault of a cell that gives no value; one object per code, so that errors cost no more than values. */
export const faultOf = (code: ProblemCode): Fault => {
  const known = blankValued.get(code);
  if (known !== undefined) return known;
  const fault: Fault = { fault: code, value: null };
  blankValued.set(code, fault);
  return fault;
};

/** Tells a fault from a value. */
export const isFault = (parsed: Parsed): parsed is Fault =>
  typeof parsed === 'object' && parsed !== null;
