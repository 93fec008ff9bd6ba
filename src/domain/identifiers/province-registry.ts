import { nameIndexOf } from './name-index.ts';

/** One province-level division of China (GB/T 2260). */
export interface Province {
  /** Two digits. */
  readonly code: string;
  /** Two letters (ISO 3166-2:CN): XJ. */
  readonly letters: string;
  /** First character of its number plates; empty where plates of the mainland are not issued. */
  readonly plate: string;
  /** Short name: 新疆. */
  readonly zh: string;
  /** Full name: 新疆维吾尔自治区. */
  readonly fullZh: string;
  readonly en: string;
}

/** The shape of `reference/provinces.json`. */
export interface ProvincesFile {
  readonly entries: readonly Province[];
}

/** The provinces, by code, name and number plate. */
export interface ProvinceRegistry {
  /** All of them, in the order of their codes. */
  readonly all: readonly Province[];
  /** Null when the two digits are none. */
  readonly byCode: (code: string) => Province | null;
  /**
   * The two-digit code of a province as people write it: 65, 650100, 新疆, 新疆维吾尔自治区,
   * Xinjiang, 新, XJ, CN-XJ. Null when it is not known.
   */
  readonly find: (text: string) => string | null;
  /** The two-digit code of a plate's first character; null for a plate of no province (使, WJ). */
  readonly ofPlate: (plate: string) => string | null;
}

const DIVISION = /^\s*(\d\d)\d{4}\s*$/;

/** Builds the registry. */
export const provinceRegistryOf = (file: ProvincesFile): ProvinceRegistry => {
  const byCode = new Map(file.entries.map((province) => [province.code, province]));
  const byPlate = new Map(
    file.entries.filter(({ plate }) => plate !== '').map(({ plate, code }) => [plate, code]),
  );
  const named = nameIndexOf(
    file.entries.map(({ code, letters, plate, zh, fullZh, en }) => ({
      code,
      names: [
        code,
        letters,
        `CN-${letters}`,
        plate,
        zh,
        fullZh,
        en,
        `${en} province`,
        `${zh}省`,
        `${zh}自治区`,
      ],
    })),
  );
  return {
    all: file.entries,
    byCode: (code) => byCode.get(code) ?? null,
    find: (text) => named(DIVISION.exec(text.normalize('NFKC'))?.[1] ?? text),
    ofPlate: (plate) => byPlate.get(plate.trim().charAt(0)) ?? null,
  };
};
