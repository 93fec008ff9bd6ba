import { isoDate } from '../../domain/calendar/iso-date.ts';
import type { Cell } from '../open-database.ts';
import type { Batch } from '../population/batch.ts';
import type { Companies, Company } from '../population/companies.ts';
import type { Filing } from '../population/filings.ts';
import type { ReferenceLists } from '../population/reference-lists.ts';
import { Chance, type SqlChance } from '../random.ts';
import { DESTINATION_SHARES } from '../world/calibration.ts';

/** A small account as a table: names of facts after the dot, and rows. */
export interface StandingAccount {
  readonly facts: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The makers of the Announcement. */
export const makerAccount = ({ makers }: ReferenceLists): StandingAccount => ({
  facts: ['id', 'legalName', 'kind', 'announcedFrom', 'announcedUntil', 'wmis'],
  rows: makers.map((maker) => [
    maker.id,
    maker.legalName,
    maker.kind,
    maker.announcedFrom,
    maker.announcedUntil,
    maker.wmis.join(','),
  ]),
});

/** Every filing of every exporter. */
export const exporterAccount = (filings: readonly Filing[]): StandingAccount => ({
  facts: ['uscc', 'filedOn', 'filedUntil', 'standing', 'standingFrom', 'phone', 'address'],
  rows: filings.map(({ exporter, from, until, standing, standingFrom }) => [
    exporter.id,
    isoDate(from),
    isoDate(until),
    standing,
    standingFrom === null ? null : isoDate(standingFrom),
    exporter.phone,
    exporter.address,
  ]),
});

/** All companies as parties. */
export const companyParties = (
  companies: Companies,
  firms: readonly Company[],
): StandingAccount => {
  const { dealers, exporters, owners, agents, makers } = companies;
  return {
    facts: ['id', 'kind', 'name', 'phone', 'address', 'account', 'controller', 'since'],
    rows: [...makers, ...dealers, ...exporters, ...owners, ...agents, ...firms].map((one) => [
      one.id,
      one.kind,
      one.name,
      one.phone,
      one.address,
      one.account,
      one.controller,
      one.since,
    ]),
  };
};

/** Share of the outlets whose position nobody wrote down. */
const UNPLACED = 0.15;
/** Outlets stand within so many degrees of the middle of their city. */
const AROUND = 0.08;

/** The position of an outlet, the same wherever it is named: in a large city rather than a small one. */
const positionOf = (
  country: string,
  number: number,
  { cities }: ReferenceLists,
  seed: number,
): string | null => {
  const places = cities.get(country) ?? [];
  const chance = new Chance(seed, `outlet ${country} ${number}`);
  if (chance.hit(UNPLACED)) return null;
  const place = places[Math.floor(places.length * chance.next() ** 2)];
  if (place === undefined) return null;
  const off = (degrees: number): string => (degrees + AROUND * (chance.next() - 0.5)).toFixed(4);
  return `${off(place.lon)} ${off(place.lat)}`;
};

const outletRow = (
  id: string,
  country: string,
  number: number,
  letter: string | null,
  maker: string | null,
  position: string | null,
): readonly Cell[] => [
  id,
  `Example Service ${country} ${number}`,
  country,
  `${number} Example Street, ${country}`,
  position,
  'repair,parts,warranty',
  '2026-01-15',
  letter,
  maker,
  letter === null ? 'not-stated' : 'yes',
];

/** Outlets that letters name, and those that makers publish for whom it may concern. */
export const outletAccount = (
  batches: readonly Batch[],
  lists: ReferenceLists,
  letterName: (letter: number) => string,
  outletsOf: (letter: number) => number,
  seed: number,
): StandingAccount => {
  const chance = new Chance(seed, 'outlets');
  const seen = new Set<number>();
  const rows: (readonly Cell[])[] = [];
  const at = (country: string, number: number): string | null =>
    positionOf(country, number, lists, seed);
  for (const { letter, outletCountry, maker } of batches) {
    if (letter === null || outletCountry === null || seen.has(letter)) continue;
    seen.add(letter);
    const name = letterName(letter);
    const makerId = maker === null ? null : (lists.makers[maker]?.id ?? null);
    for (let place = 1; place <= outletsOf(letter); place += 1) {
      const number = chance.whole(1, 40);
      const id = `${name}-${place}`;
      rows.push(outletRow(id, outletCountry, number, name, makerId, at(outletCountry, number)));
    }
  }
  for (const { id, kind } of lists.makers) {
    if (kind !== 'manufacturer') continue;
    for (const { country } of DESTINATION_SHARES) {
      if (chance.hit(0.4)) continue;
      const number = chance.whole(1, 40);
      rows.push(outletRow(`${id}-${country}`, country, number, null, id, at(country, number)));
    }
  }
  return {
    facts: [
      'id',
      'provider',
      'country',
      'address',
      'position',
      'services',
      'attestedOn',
      'letter',
      'maker',
      'servesGrey',
    ],
    rows,
  };
};

/** SQL of the letter's number and of the number of its outlets, for the numbers of `letter_number`. */
export const letterWords = (
  chance: SqlChance,
): { readonly name: string; readonly outlets: string } => ({
  name: `'SH' || ${chance.digits('letter', 8, 'letter_number')}`,
  outlets: `(2 + ${chance.upTo(4, 'outlets', 'letter_number')})`,
});
