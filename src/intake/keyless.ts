import type { Problem } from '../domain/verdict/verdict.ts';
import { keysOf } from './headers/resolve-columns.ts';
import type { ReadRow, Sheet } from './sheet.ts';

/** The problem of an account's file that has no column to tell its rows apart; undefined when it has one. */
export const keylessProblem = ({ problems }: Pick<Sheet, 'problems'>): Problem | undefined =>
  problems.find(({ code }) => code === 'no-key-column');

/** Says of each row of such a file whether it is of no use; a late item of JSON may have what the first ones lack. */
export const isKeylessRow = ({ plan }: Pick<Sheet, 'plan'>): ((row: ReadRow) => boolean) => {
  const keys = keysOf(plan.account ?? '');
  return ({ values }) => values === null || keys.every(({ index }) => values[index] === null);
};
