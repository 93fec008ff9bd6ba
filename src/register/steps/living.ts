import { CASE_LIFE } from '../../domain/lives/case-life.ts';
import { COMPLAINT_LIFE } from '../../domain/lives/complaint-life.ts';
import { FILING_LIFE } from '../../domain/lives/filing-life.ts';
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
export const COMPLAINTS: Living = {
  relation: 'register.complaint',
  told: 'register.told_complaint',
  life: COMPLAINT_LIFE,
};
export const CASES: Living = { relation: 'register.case_file', life: CASE_LIFE };
export const OUTLETS: Living = { relation: 'register.outlet', life: OUTLET_LIFE };
