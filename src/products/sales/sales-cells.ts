import type { UndecidedReason } from '../../report/sales/sales-model.ts';

/** Where a count belongs: a maker, province and month; an empty text is not known. */
interface SalesPlace {
  /** Name as the factory writes it. */
  readonly maker: string;
  /** Two digits (GB/T 2260). */
  readonly province: string;
  /** `2026-03`. */
  readonly month: string;
}

/**
 * What a count is a count of. `reported` are sales as the maker tells them; the others part the vehicles,
 * each in one: `stayed` and `exported` are registered, `undecided` is or is not, by its reason.
 */
export type SalesMeasure = 'reported' | 'stayed' | 'exported' | 'neverPlated' | 'undecided';

/**
 * One count of the finest table, from which every published figure is summed: place, measure and detail
 * occur together once. In the public edition `protect` gives each atom another `count` and nothing else
 * changes, so that whatever is published is a sum of protected counts.
 */
export interface SalesAtom extends SalesPlace {
  readonly measure: SalesMeasure;
  /** Of `exported`: last day of the band of days from registration to exit that it is in; else -1. */
  readonly age: number;
  /** Of `exported` and `neverPlated`: first month at whose end it counts; else ''. */
  readonly since: string;
  /** Of `neverPlated`: first month at whose end it no longer counts, the plate having come; else ''. */
  readonly until: string;
  /** Of `undecided`; else ''. */
  readonly reason: UndecidedReason | '';
  /** Whole, above 0 before protection; vehicles, or sales reported (which may be 0). */
  readonly count: number;
}
