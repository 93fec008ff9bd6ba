import type { Account } from '../../domain/facts/fact-table.ts';

/** Which share of the vehicles is laid out: those whose VIN falls to `part` when dealt into `parts`. */
export interface Share {
  /** From 0 to `parts` - 1. */
  readonly part: number;
  readonly parts: number;
  /**
   * Folders of `dealAccount` that hold what accounts say of vehicles of licence rows; the other accounts are read
   * whole.
   */
  readonly dealt?: ReadonlyMap<Account, string>;
}

/** SQL of the share, from 0, that a VIN falls to when vehicles are dealt into `parts`. */
export const dealtTo = (vin: string, parts: number): string => `hash(${vin}) % ${parts}`;

/** SQL condition that a VIN falls to a share; rows without a VIN fall to part 0. */
export const inPart = (vin: string, { part, parts }: Share): string => {
  if (parts === 1) return 'true';
  const dealt = `${dealtTo(vin, parts)} = ${part}`;
  return part === 0 ? `(${vin} IS NULL OR ${dealt})` : `(${vin} IS NOT NULL AND ${dealt})`;
};
