import { parseIsoDate } from '../calendar/iso-date.ts';

/** One row of `reference/makers.json` as the file has it. */
export interface MakerRow {
  readonly id: string;
  /** Chinese legal name as the MIIT Announcement has it. */
  readonly legalName: string;
  readonly nameEn: string;
  readonly kind: string;
  readonly brands: readonly string[];
  readonly wmis: readonly string[];
  /** ISO dates, both inclusive; null = not known, and for `announcedUntil` still listed. */
  readonly announcedFrom: string | null;
  readonly announcedUntil: string | null;
}

/** The shape of `reference/makers.json`. */
export interface MakersFile {
  readonly entries: readonly MakerRow[];
}

/** What a maker is; only a manufacturer may issue the confirmation. */
type MakerKind = 'manufacturer' | 'modifier' | 'sales' | 'other';

/** A company named in, or missing from, the MIIT Announcement (道路机动车辆生产企业公告). */
export interface Maker extends Omit<MakerRow, 'kind' | 'announcedFrom' | 'announcedUntil'> {
  readonly kind: MakerKind;
  /** Day numbers, both inclusive. */
  readonly announcedFrom: number | null;
  readonly announcedUntil: number | null;
}

/** The makers, by id, by legal name and by maker code. */
export interface MakerRegistry {
  readonly makers: readonly Maker[];
  readonly byId: (id: string) => Maker | null;
  /** Equal character for character, as the Working Guidelines ask; else null. */
  readonly byLegalName: (name: string) => Maker | null;
  /** A maker whose name differs only in brackets, width, hyphens, 集团, 股份 or 有限责任; never a pass. */
  readonly resembling: (name: string) => Maker | null;
  /** The maker that owns a maker code; null when none is listed with it. */
  readonly ownerOf: (wmi: string) => Maker | null;
}

const KINDS: readonly string[] = ['manufacturer', 'modifier', 'sales', 'other'];
const isKind = (kind: string): kind is MakerKind => KINDS.includes(kind);

const BETWEEN = /[\s\p{P}\p{Cf}]+/gu;
const LEGAL_FORM = /集团|股份|有限|责任/g;

const looseName = (name: string): string =>
  name.normalize('NFKC').replace(BETWEEN, '').replace(LEGAL_FORM, '').toLowerCase();

const dayOfRow = (row: MakerRow, date: string | null): number | null => {
  const day = date === null ? null : parseIsoDate(date);
  if (date !== null && day === null) throw new Error(`maker ${row.id}: '${date}' is no ISO date`);
  return day;
};

const makerOf = (row: MakerRow): Maker => {
  const { kind } = row;
  if (!isKind(kind)) throw new Error(`maker ${row.id}: no kind '${kind}'`);
  return {
    ...row,
    kind,
    announcedFrom: dayOfRow(row, row.announcedFrom),
    announcedUntil: dayOfRow(row, row.announcedUntil),
  };
};

const firstOf = (pairs: Iterable<readonly [string, Maker]>): ReadonlyMap<string, Maker> => {
  const index = new Map<string, Maker>();
  for (const [key, maker] of pairs) if (!index.has(key)) index.set(key, maker);
  return index;
};

/**
 * Builds the registry; of two rows with one id, name or code the first counts.
 *
 * @throws Error on a kind or a date that is none: the file is broken.
 */
export const makerRegistryOf = (file: MakersFile): MakerRegistry => {
  const makers = file.entries.map(makerOf);
  const byId = firstOf(makers.map((maker) => [maker.id, maker]));
  const byLegalName = firstOf(makers.map((maker) => [maker.legalName, maker]));
  const byLooseName = firstOf(makers.map((maker) => [looseName(maker.legalName), maker]));
  const byWmi = firstOf(makers.flatMap((maker) => maker.wmis.map((wmi) => [wmi, maker] as const)));
  return {
    makers,
    byId: (id) => byId.get(id) ?? null,
    byLegalName: (name) => byLegalName.get(name) ?? null,
    resembling: (name) =>
      byLegalName.has(name) ? null : (byLooseName.get(looseName(name)) ?? null),
    ownerOf: (wmi) => byWmi.get(wmi) ?? null,
  };
};
