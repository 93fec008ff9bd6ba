import { parseIsoDate } from '../calendar/iso-date.ts';
import { groupBy } from '../record/group-by.ts';

/** One row of `reference/makers.json` as the file has it. */
export interface MakerRow {
  readonly id: string;
  /** Chinese legal name as the MIIT Announcement has it; empty in a row that a filing brings without one. */
  readonly legalName: string;
  readonly nameEn: string;
  /** Null in a row that a filing or a nation brings without a kind. */
  readonly kind: string | null;
  readonly brands: readonly string[];
  readonly wmis: readonly string[];
  /** ISO dates, both inclusive; null = not known, and for `announcedUntil` still listed. */
  readonly announcedFrom: string | null;
  readonly announcedUntil: string | null;
  /** Last day of which the maker says that all its letters are told; of rows that a filing or a nation brings. */
  readonly lettersUntil?: string | null;
  /** Days that were told and could not be read, of rows that a filing or a nation brings. */
  readonly unread?: readonly MakerDay[];
}

/** A day of a row of a maker: of a period in the Announcement, or of what it says of its letters. */
export type MakerDay = 'announcedFrom' | 'announcedUntil' | 'lettersUntil';

/** The shape of `reference/makers.json`. */
export interface MakersFile {
  readonly entries: readonly MakerRow[];
}

/** What a maker is; only a manufacturer may issue the confirmation. */
type MakerKind = 'manufacturer' | 'modifier' | 'sales' | 'other';

/**
 * A company named in, or missing from, the MIIT Announcement (道路机动车辆生产企业公告), for one period
 * and as one kind; a legal name is one company, by whatever ids.
 */
export interface Maker extends Omit<MakerRow, 'kind' | 'announcedFrom' | 'announcedUntil'> {
  readonly kind: MakerKind | null;
  /** Day numbers, both inclusive. */
  readonly announcedFrom: number | null;
  readonly announcedUntil: number | null;
}

/** The makers, by id, by legal name and by maker code. */
export interface MakerRegistry {
  readonly makers: readonly Maker[];
  /** True when a filing or a nation brought the Announcement itself, all rows named: who is not in it is in none. */
  readonly whole: boolean;
  readonly byId: (id: string) => Maker | null;
  /** Equal character for character, as the Working Guidelines ask; else null. */
  readonly byLegalName: (name: string) => Maker | null;
  /** Every period and kind that is told of a legal name, character for character, as last told. */
  readonly announcementsOf: (name: string) => readonly Maker[];
  /**
   * Up to which day the maker of a legal name says that all its letters are told, a day number, inclusive, the latest;
   * null when it does not.
   */
  readonly lettersUntilOf: (name: string) => number | null;
  /** A maker whose name differs only in brackets, width, hyphens, 集团, 股份 or 有限责任; never a pass. */
  readonly resembling: (name: string) => Maker | null;
  /**
   * The makers that own a maker code, by id, whatever order their rows stand in; sister companies may share one.
   * Rows that a filing or a nation brings say alone whose a code is of which they tell.
   */
  readonly ownersOf: (wmi: string) => readonly Maker[];
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

const makerOf = (row: MakerRow, id: string): Maker => {
  const { kind } = row;
  if (kind !== null && !isKind(kind)) throw new Error(`maker ${row.id}: no kind '${kind}'`);
  return {
    ...row,
    id,
    kind,
    announcedFrom: dayOfRow(row, row.announcedFrom),
    announcedUntil: dayOfRow(row, row.announcedUntil),
  };
};

const firstOf = <T>(pairs: Iterable<readonly [string, T]>): ReadonlyMap<string, T> => {
  const index = new Map<string, T>();
  for (const [key, of] of pairs) if (!index.has(key)) index.set(key, of);
  return index;
};

/** By first day, the latest before, so that it does not matter which row stood where. */
const inOrder = (a: Maker, b: Maker): number =>
  (b.announcedFrom ?? Number.NEGATIVE_INFINITY) - (a.announcedFrom ?? Number.NEGATIVE_INFINITY) ||
  KINDS.indexOf(a.kind ?? '') - KINDS.indexOf(b.kind ?? '');

/** Of rows of one kind and first day the last; a first day that could not be read is nobody else's. */
const asLastTold = (told: readonly Maker[]): readonly Maker[] => {
  const last = new Map<string | Maker, Maker>();
  for (const maker of told) {
    const { kind, announcedFrom, unread } = maker;
    const key = unread?.includes('announcedFrom') ? maker : `${kind} ${announcedFrom}`;
    last.set(key, maker);
  }
  return [...last.values()].toSorted(inOrder);
};

const announcementsIn = (makers: readonly Maker[]): ReadonlyMap<string, readonly Maker[]> =>
  new Map(
    [...groupBy(makers, ({ legalName }) => legalName)].map(([name, told]) => [
      name,
      asLastTold(told),
    ]),
  );

const ownersIn = (makers: readonly Maker[]): ReadonlyMap<string, readonly Maker[]> => {
  const owners = new Map<string, Map<string, Maker>>();
  for (const maker of makers) {
    for (const wmi of maker.wmis) {
      const told = owners.get(wmi) ?? new Map<string, Maker>();
      if (!told.has(maker.id)) told.set(maker.id, maker);
      owners.set(wmi, told);
    }
  }
  const byId = (a: Maker, b: Maker): number => (a.id < b.id ? -1 : 1);
  return new Map([...owners].map(([wmi, told]) => [wmi, [...told.values()].toSorted(byId)]));
};

/** A row in which a maker says nothing but up to which day its letters are told: it announces nobody. */
const isStatement = ({
  kind,
  wmis,
  announcedFrom,
  announcedUntil,
  lettersUntil,
  unread,
}: MakerRow): boolean =>
  (lettersUntil != null || unread?.includes('lettersUntil') === true) &&
  kind === null &&
  wmis.length === 0 &&
  announcedFrom === null &&
  announcedUntil === null &&
  !unread?.some((day) => day !== 'lettersUntil');

interface LettersUntil {
  /** The latest day of each legal name, a day number. */
  readonly days: ReadonlyMap<string, number>;
  /** A row of the Announcement, with the day among its unread ones where it could not be read. */
  readonly withUnread: (row: MakerRow) => MakerRow;
}

/** What makers say of their letters, by legal names. */
const lettersUntilIn = (
  told: readonly MakerRow[],
  nameOf: (row: MakerRow) => string,
): LettersUntil => {
  const days = new Map<string, number>();
  const unreadOf = new Set<string>();
  for (const row of told) {
    const name = nameOf(row);
    const day = dayOfRow(row, row.lettersUntil ?? null);
    if (day !== null) days.set(name, Math.max(day, days.get(name) ?? day));
    if (row.unread?.includes('lettersUntil')) unreadOf.add(name);
  }
  const withUnread = (row: MakerRow): MakerRow =>
    unreadOf.has(row.legalName)
      ? { ...row, unread: [...new Set([...(row.unread ?? []), 'lettersUntil' as const])] }
      : row;
  return { days, withUnread };
};

/**
 * Builds the registry; of two rows with one id or name the first counts, and the id of the first of
 * a legal name is that of all.
 *
 * @param told rows that a filing or a nation brings itself: they stand before the list, and of a legal name
 *   that they tell of they alone say when it is announced. One without a name may be anybody's.
 * @throws Error on a kind or a date that is none: the file is broken.
 */
export const makerRegistryOf = (
  { entries }: MakersFile,
  told: readonly MakerRow[] = [],
): MakerRegistry => {
  const announcing = told.filter((row) => !isStatement(row));
  const own = announcing.filter(({ legalName }) => legalName !== '');
  const nameOfId = firstOf([...own, ...entries].map(({ id, legalName }) => [id, legalName]));
  const lettersUntil = lettersUntilIn(told, (row) => row.legalName || nameOfId.get(row.id) || '');
  const rows = [...own, ...entries].map((row) => lettersUntil.withUnread(row));
  const idOf = firstOf(rows.map(({ legalName, id }) => [legalName, id]));
  const makers = rows.map((row) => makerOf(row, idOf.get(row.legalName) ?? row.id));
  const byId = firstOf(makers.map((maker, at) => [rows[at]?.id ?? maker.id, maker]));
  const byLegalName = firstOf(makers.map((maker) => [maker.legalName, maker]));
  const byLooseName = firstOf(makers.map((maker) => [looseName(maker.legalName), maker]));
  const ownCodes = ownersIn(makers.slice(0, own.length));
  const listedCodes = ownersIn(makers.slice(own.length));
  const listed = announcementsIn(makers.slice(own.length));
  const announced = announcementsIn(makers.slice(0, own.length));
  return {
    makers,
    whole: own.length > 0 && own.length === announcing.length,
    byId: (id) => byId.get(id) ?? null,
    byLegalName: (name) => byLegalName.get(name) ?? null,
    announcementsOf: (name) => announced.get(name) ?? listed.get(name) ?? [],
    lettersUntilOf: (name) => lettersUntil.days.get(name) ?? null,
    resembling: (name) =>
      byLegalName.has(name) ? null : (byLooseName.get(looseName(name)) ?? null),
    ownersOf: (wmi) => ownCodes.get(wmi) ?? listedCodes.get(wmi) ?? [],
  };
};
