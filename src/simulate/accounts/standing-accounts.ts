import { isoDate } from '../../domain/calendar/iso-date.ts';
import type { Cell } from '../open-database.ts';
import type { Batch } from '../population/batch.ts';
import type { Companies, Company } from '../population/companies.ts';
import { dayNamed } from '../population/export-orders.ts';
import type { Filing } from '../population/filings.ts';
import type { ReferenceLists } from '../population/reference-lists.ts';
import { Chance, type Seed, type SqlChance } from '../random.ts';
import { AS_OF, DESTINATION_SHARES } from '../world/calibration.ts';

/** A small account as a table: names of facts after the dot, and rows. */
export interface StandingAccount {
  readonly facts: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The makers of the Announcement; manufacturers are qualified exporters of these years. */
export const makerAccount = ({ makers }: ReferenceLists): StandingAccount => ({
  facts: ['id', 'legalName', 'kind', 'announcedFrom', 'announcedUntil', 'wmis', 'qualifiedYears'],
  rows: makers.map((maker) => [
    maker.id,
    maker.legalName,
    maker.kind,
    maker.announcedFrom,
    maker.announcedUntil,
    maker.wmis.join(','),
    maker.kind === 'manufacturer' ? '2025,2026' : null,
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
  seed: Seed,
): string | null => {
  const places = cities.get(country) ?? [];
  const chance = new Chance(seed, `outlet ${country} ${number}`);
  if (chance.hit(UNPLACED)) return null;
  const place = places[Math.floor(places.length * chance.next() ** 2)];
  if (place === undefined) return null;
  const off = (degrees: number): string => (degrees + AROUND * (chance.next() - 0.5)).toFixed(4);
  return `${off(place.lon)} ${off(place.lat)}`;
};

/** What an outlet says of itself. */
interface OutletSaid {
  readonly services: string;
  readonly attestedOn: string;
  readonly closedOn: string | null;
  readonly servesGrey: string;
}

/** Outlets that a letter names are attested for it and serve what it covers. */
const saidForLetter = (applied: number, chance: Chance): OutletSaid => ({
  services: 'repair,parts,warranty',
  attestedOn: isoDate(applied - chance.whole(20, 300)),
  closedOn: null,
  servesGrey: 'yes',
});

/** Of the outlets published at large some refuse, some lack parts, some are closed or were long not attested. */
const saidAtLarge = (chance: Chance): OutletSaid => ({
  services: chance.hit(0.2) ? 'repair' : 'repair,parts,warranty',
  attestedOn: chance.hit(0.1) ? '2024-03-01' : '2026-01-15', // not-law: days drawn
  closedOn: chance.hit(0.05) ? '2026-05-31' : null,
  servesGrey: chance.hit(0.1) ? 'no' : 'not-stated',
});

const outletRow = (
  country: string,
  number: number,
  letter: string | null,
  maker: string | null,
  position: string | null,
  { services, attestedOn, closedOn, servesGrey }: OutletSaid,
): readonly Cell[] => [
  `Example Service ${country} ${number}`,
  country,
  `${number} Example Street, ${country}`,
  position,
  services,
  attestedOn,
  closedOn,
  letter,
  maker,
  servesGrey,
];

/** Outlets that letters name, and those that makers publish for whom it may concern. */
export const outletAccount = (
  batches: readonly Batch[],
  lists: ReferenceLists,
  letterName: (letter: number) => string,
  outletsOf: (letter: number) => number,
  seed: Seed,
): StandingAccount => {
  const chance = new Chance(seed, 'outlets');
  const saying = new Chance(seed, 'what outlets say');
  const seen = new Set<number>();
  const rows: (readonly Cell[])[] = [];
  const at = (country: string, number: number): string | null =>
    positionOf(country, number, lists, seed);
  for (const { letter, outletCountry, maker, applied } of batches) {
    if (letter === null || outletCountry === null || seen.has(letter)) continue;
    seen.add(letter);
    const name = letterName(letter);
    const makerId = maker === null ? null : (lists.makers[maker]?.id ?? null);
    for (let place = 1; place <= outletsOf(letter); place += 1) {
      const number = chance.whole(1, 40);
      const said = saidForLetter(applied ?? dayNamed(AS_OF), saying);
      rows.push(outletRow(outletCountry, number, name, makerId, at(outletCountry, number), said));
    }
  }
  for (const { id, kind } of lists.makers) {
    if (kind !== 'manufacturer') continue;
    for (const { country } of DESTINATION_SHARES) {
      if (chance.hit(0.4)) continue;
      const number = chance.whole(1, 40);
      rows.push(outletRow(country, number, null, id, at(country, number), saidAtLarge(saying)));
    }
  }
  return {
    facts: [
      'provider',
      'country',
      'address',
      'position',
      'services',
      'attestedOn',
      'closedOn',
      'letter',
      'maker',
      'servesGrey',
    ],
    rows,
  };
};

/** What manufacturers report of their networks abroad for the year, and the lists that they publish. */
export const networkAccount = (
  { makers }: ReferenceLists,
  outlets: StandingAccount,
  seed: Seed,
): StandingAccount => {
  const chance = new Chance(seed, 'networks');
  const [country, maker] = ['country', 'maker'].map((fact) => outlets.facts.indexOf(fact));
  const counts = new Map<string, number>();
  for (const row of outlets.rows) {
    const key = `${row[maker ?? 0]} ${row[country ?? 0]}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const rows: (readonly Cell[])[] = [];
  for (const { id, kind } of makers) {
    if (kind !== 'manufacturer') continue;
    for (const { country: there } of DESTINATION_SHARES) {
      const reported = String(counts.get(`${id} ${there}`) ?? 0);
      const [tells, publishes] = [chance.hit(0.8), chance.hit(0.6)];
      if (!tells && !publishes) continue;
      rows.push([
        id,
        there,
        '2026',
        tells ? reported : null,
        publishes ? '2026-02-27' : null,
        publishes ? `https://service.example/${id}/${there.toLowerCase()}` : null,
      ]);
    }
  }
  return { facts: ['maker', 'country', 'year', 'reported', 'publishedOn', 'url'], rows };
};

/** SQL of the letter's number and of the number of its outlets, for the numbers of `letter_number`. */
export const letterWords = (
  chance: SqlChance,
): { readonly name: string; readonly outlets: string } => ({
  name: `'SH' || ${chance.digits('letter', 8, 'letter_number')}`,
  outlets: `(2 + ${chance.upTo(4, 'outlets', 'letter_number')})`,
});
