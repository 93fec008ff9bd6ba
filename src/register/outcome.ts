import type { RefusalCode } from './refusals/refusals.ts';

/** What a use case did not do, and why: a value that callers show, never an error. */
export interface Refusal {
  readonly kind: 'refused';
  readonly code: RefusalCode;
  /** The field of the input that is meant; empty when none is. */
  readonly field: string;
  /** Values that the sender may know, for the reader of the refusal: a number, a state, a day. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** What became of a use case. */
export type Outcome<T> = { readonly kind: 'done'; readonly value: T } | Refusal;

/**
 * Thrown inside a transaction to take everything back; `Register.as` gives it as a value. Who acts is looked up outside
 * of any use case: what refuses that is thrown on to whoever answers.
 */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/**
 * Takes back the transaction and refuses.
 *
 * @throws Refused always.
 */
export const refuse = (
  code: RefusalCode,
  { field = '', values = {} }: Partial<Pick<Refusal, 'field' | 'values'>> = {},
): never => {
  throw new Refused({ kind: 'refused', code, field, values });
};
