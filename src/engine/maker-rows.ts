import { numberAt, textAt } from '../domain/assess/dossier.ts';
import { isoDate } from '../domain/calendar/iso-date.ts';
import { type FactName, factNamed } from '../domain/facts/fact-table.ts';
import type { MakerDay, MakerRow } from '../domain/identifiers/maker-registry.ts';
import type { AccountRow, AccountRows } from './account-rows.ts';

const at = (name: FactName): number => factNamed(name).index;

const MAKER = {
  id: at('maker.id'),
  legalName: at('maker.legalName'),
  kind: at('maker.kind'),
  from: at('maker.announcedFrom'),
  until: at('maker.announcedUntil'),
  wmis: at('maker.wmis'),
  lettersUntil: at('maker.lettersUntil'),
} as const;

/** What a row of the maker account says; days are day numbers. */
export interface SaidMaker {
  readonly id: string | null;
  readonly legalName: string | null;
  readonly kind: string | null;
  readonly from: number | null;
  readonly until: number | null;
  readonly wmis: string | null;
  readonly lettersUntil: number | null;
  /** Days that are null because their cell could not be read. */
  readonly unread: readonly MakerDay[];
}

/**
 * A maker that a filing or a nation brings itself. Without a legal name it may be anybody, without an id the legal name
 * serves, without a kind it may be of any.
 */
export const makerRowOf = ({
  id,
  legalName,
  kind,
  from,
  until,
  wmis,
  lettersUntil,
  unread,
}: SaidMaker): MakerRow => {
  return {
    id: id ?? legalName ?? '',
    legalName: legalName ?? '',
    nameEn: '',
    kind,
    brands: [],
    wmis: wmis === null ? [] : wmis.split(','),
    announcedFrom: from === null ? null : isoDate(from),
    announcedUntil: until === null ? null : isoDate(until),
    lettersUntil: lettersUntil === null ? null : isoDate(lettersUntil),
    unread,
  };
};

const DAYS = {
  announcedFrom: MAKER.from,
  announcedUntil: MAKER.until,
  lettersUntil: MAKER.lettersUntil,
} as const satisfies Record<MakerDay, number>;

const unreadIn = ({ values, problems }: AccountRow): readonly MakerDay[] =>
  (['announcedFrom', 'announcedUntil', 'lettersUntil'] as const).filter(
    (name) =>
      (values[DAYS[name]] ?? null) === null &&
      problems.some(({ field }) => field === `maker.${name}`),
  );

/** The makers a filing brings itself (`maker.csv`). */
export const makerRowsOf = (accounts: readonly AccountRows[]): readonly MakerRow[] => {
  const rows = accounts.find(({ account }) => account === 'maker')?.rows ?? [];
  return rows.map((row) => {
    const { values } = row;
    const said = {
      id: textAt(values, MAKER.id),
      legalName: textAt(values, MAKER.legalName),
      kind: textAt(values, MAKER.kind),
      from: numberAt(values, MAKER.from),
      until: numberAt(values, MAKER.until),
      wmis: textAt(values, MAKER.wmis),
      lettersUntil: numberAt(values, MAKER.lettersUntil),
      unread: unreadIn(row),
    };
    return makerRowOf(said);
  });
};
