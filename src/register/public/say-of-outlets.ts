import type { OutletWordKind } from '../../domain/lives/outlet-word-kinds.ts';
import type { Said } from '../../domain/statements/statement.ts';

/** What an outlet said of a car, as `register.outlet_words_of` answers it; days ISO. */
export interface OutletSaid {
  readonly kind: OutletWordKind;
  readonly said_of: string;
  /** Of the outlet, as its published list names it. */
  readonly name: string;
  readonly city: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** What outlets said of a car, in their order: kind, day and place, and nothing in words. */
export const sayOfOutlets = (words: readonly OutletSaid[]): readonly Said[] =>
  words.map(({ kind, said_of: on, name: outlet, city, country }) => ({
    code: 'outlet-said',
    values: { kind, on, outlet, city, country },
    saidBy: 'outlet',
    asOf: on,
  }));
