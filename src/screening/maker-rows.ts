import { isoDate } from '../domain/calendar/iso-date.ts';
import { type FactName, factNamed } from '../domain/facts/fact-table.ts';
import type { MakerRow } from '../domain/identifiers/maker-registry.ts';
import type { AccountRows } from './account-rows.ts';

const at = (name: FactName): number => factNamed(name).index;

const MAKER = {
  id: at('maker.id'),
  legalName: at('maker.legalName'),
  kind: at('maker.kind'),
  from: at('maker.announcedFrom'),
  until: at('maker.announcedUntil'),
  wmis: at('maker.wmis'),
} as const;

/**
 * The makers a filing brings itself (`maker.csv`). A row without a legal name names nobody and is
 * left out; without an id the legal name serves; without a kind it is `other`, which may not issue.
 */
export const makerRowsOf = (accounts: readonly AccountRows[]): readonly MakerRow[] => {
  const rows = accounts.find(({ account }) => account === 'maker')?.rows ?? [];
  return rows.flatMap(({ values }) => {
    const legalName = values[MAKER.legalName];
    if (typeof legalName !== 'string') return [];
    const id = values[MAKER.id];
    const kind = values[MAKER.kind];
    const from = values[MAKER.from];
    const until = values[MAKER.until];
    const wmis = values[MAKER.wmis];
    return [
      {
        id: typeof id === 'string' ? id : legalName,
        legalName,
        nameEn: '',
        kind: typeof kind === 'string' ? kind : 'other',
        brands: [],
        wmis: typeof wmis === 'string' ? wmis.split(',') : [],
        announcedFrom: typeof from === 'number' ? isoDate(from) : null,
        announcedUntil: typeof until === 'number' ? isoDate(until) : null,
      },
    ];
  });
};
