import type { Vin } from './vin.ts';

/**
 * How far a maker code may be relied on: `high` (two independent families of sources) and `medium`
 * may raise a question, `low` may only suggest, `conflict` says nothing.
 */
type WmiConfidence = 'high' | 'medium' | 'low' | 'conflict';

/** One row of `reference/wmi.json` as the file has it; absent means not known. */
export interface WmiRow {
  /** Three characters, or six (positions 1-3 and 12-14) for a maker of fewer than 500 a year. */
  readonly code: string;
  readonly maker: string;
  readonly makerZh?: string;
  readonly brands?: readonly string[];
  readonly kind?: string;
  /** ISO 3166-1 alpha-2 of the maker; absent when the source is not to be trusted on it. */
  readonly country?: string;
  readonly sources: readonly string[];
  readonly confidence: string;
  /** True when the code does not tell apart makers that are not one company. */
  readonly shared?: boolean;
  readonly note?: string;
}

/** The shape of `reference/wmi.json`. */
export interface WmiFile {
  readonly entries: readonly WmiRow[];
}

/** A maker code (WMI, 世界制造厂识别代号) and who is known to use it. */
export interface WmiEntry {
  readonly code: string;
  readonly maker: string;
  /** Null when no Chinese name is known. */
  readonly makerZh: string | null;
  readonly brands: readonly string[];
  readonly kind: string | null;
  readonly country: string | null;
  readonly sources: readonly string[];
  readonly confidence: WmiConfidence;
  readonly shared: boolean;
  readonly note: string | null;
}

/** The maker codes known, read only. */
export interface WmiRegistry {
  readonly entries: readonly WmiEntry[];
  /** The entry of a VIN's maker code; null when the code is not known. */
  readonly find: (vin: Vin) => WmiEntry | null;
}

const CONFIDENCES: readonly string[] = ['high', 'medium', 'low', 'conflict'];
const isConfidence = (text: string): text is WmiConfidence => CONFIDENCES.includes(text);

const NINE = 57;
const SMALL_MAKER_PLACE = 2;

/**
 * The maker code of a VIN: positions 1-3, and when the third is 9, a small maker's, positions
 * 12-14 too (GB 16737-2019). `LA9` by itself names nobody.
 */
export const wmiCodeOf = (vin: Vin): string =>
  vin.charCodeAt(SMALL_MAKER_PLACE) === NINE
    ? vin.slice(0, 3) + vin.slice(11, 14)
    : vin.slice(0, 3);

/** Says whether an entry may raise a question about a vehicle: high and medium confidence may. */
export const mayQuestion = (entry: WmiEntry): boolean =>
  entry.confidence === 'high' || entry.confidence === 'medium';

const entryOf = (row: WmiRow): WmiEntry => {
  const { confidence } = row;
  if (!isConfidence(confidence)) {
    throw new Error(`maker code ${row.code}: no confidence '${confidence}'`);
  }
  if (row.code.length !== (row.code[SMALL_MAKER_PLACE] === '9' ? 6 : 3)) {
    throw new Error(`maker code ${row.code}: three characters, or six when the third is 9`);
  }
  return {
    code: row.code,
    maker: row.maker,
    makerZh: row.makerZh ?? null,
    brands: row.brands ?? [],
    kind: row.kind ?? null,
    country: row.country ?? null,
    sources: row.sources,
    confidence,
    shared: row.shared ?? false,
    note: row.note ?? null,
  };
};

/** Place of a three-character code in a table of 64 by 64 by 64: characters run from 0 to Z. */
const slotOf = (code: string): number =>
  ((code.charCodeAt(0) - 48) << 12) | ((code.charCodeAt(1) - 48) << 6) | (code.charCodeAt(2) - 48);

/**
 * Builds the registry.
 *
 * @throws Error on a confidence or a code that is none, or a code twice: the file is broken.
 */
export const wmiRegistryOf = (file: WmiFile): WmiRegistry => {
  const entries = file.entries.map(entryOf);
  /** 1-based place in `entries`, by slot: no string is cut for the lookup of an ordinary maker. */
  const large = new Uint16Array(1 << 18);
  const small = new Map<string, WmiEntry>();
  entries.forEach((entry, place) => {
    const twice = entry.code.length === 6 ? small.has(entry.code) : large[slotOf(entry.code)];
    if (twice) throw new Error(`maker code ${entry.code} stands twice`);
    if (entry.code.length === 6) small.set(entry.code, entry);
    else large[slotOf(entry.code)] = place + 1;
  });
  return {
    entries,
    find: (vin) =>
      (vin.charCodeAt(SMALL_MAKER_PLACE) === NINE
        ? small.get(wmiCodeOf(vin))
        : entries[(large[slotOf(vin)] ?? 0) - 1]) ?? null,
  };
};
