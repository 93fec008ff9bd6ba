import { nameIndexOf } from './name-index.ts';

/** One currency of ISO 4217. */
export interface Currency {
  readonly code: string;
  /**
   * Its three digits on the declarations of the Chinese customs, not those of ISO 4217; empty where not known for
   * certain.
   */
  readonly customs: string;
  readonly zh: string;
  readonly en: string;
  /** Other names and signs that stand for this currency only. */
  readonly names: readonly string[];
}

/** The shape of `reference/currencies.json`. */
export interface CurrenciesFile {
  readonly entries: readonly Currency[];
}

/** The currencies, by code and by name. */
export interface CurrencyRegistry {
  /** All of them, in the order of their codes. */
  readonly all: readonly Currency[];
  /** Null when the code is none. */
  readonly byCode: (code: string) => Currency | null;
  /**
   * The ISO 4217 code of a currency as people write it: code, the digits of the Chinese
   * customs (502), Chinese or English name. Null when
   * it is not known; a bare `$` or `¥` stands for several and is not.
   */
  readonly find: (text: string) => string | null;
}

/** Builds the registry. */
export const currencyRegistryOf = (file: CurrenciesFile): CurrencyRegistry => {
  const byCode = new Map(file.entries.map((currency) => [currency.code, currency]));
  const find = nameIndexOf(
    file.entries.map(({ code, customs, zh, en, names }) => ({
      code,
      names: [code, customs, zh, en, ...names],
    })),
  );
  return { all: file.entries, byCode: (code) => byCode.get(code) ?? null, find };
};
