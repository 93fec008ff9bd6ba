import { FILING_LIFE } from '../../domain/lives/filing-life.ts';
import { LETTER_LIFE } from '../../domain/lives/letter-life.ts';
import type { Life } from '../../domain/lives/life.ts';
import { OUTLET_LIFE } from '../../domain/lives/outlet-life.ts';

/** A table whose rows live, and the life they live. */
export interface Living {
  readonly relation: string;
  /** The view that tells whoever acts its state, where the table does not. */
  readonly told?: string;
  readonly life: Life;
}

export const FILINGS: Living = { relation: 'register.filing', life: FILING_LIFE };
export const LETTERS: Living = { relation: 'register.letter', life: LETTER_LIFE };
export const OUTLETS: Living = { relation: 'register.outlet', life: OUTLET_LIFE };
