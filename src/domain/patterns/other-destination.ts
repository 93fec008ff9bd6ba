import { addMonths } from '../calendar/months.ts';
import { firstTexts, groupedBy, inOrder, known, least, percentOf, unique } from './lists.ts';
import { type NeighbourhoodRows, numberOf, type PaperRow, textOf } from './neighbourhood.ts';
import { type PaperPattern, valuesOfRule } from './paper-pattern.ts';

/** The numbers of the law that decide R12's pattern. */
export interface DestinationFigures {
  readonly resaleMonths: number;
  readonly invoicingApplicants: number;
  readonly invoicingDestinations: number;
  readonly invoicingTimes: number;
}

/** A licence row with the entries under it, and the country of the trading partner in the last of them. */
interface Licensed {
  readonly licenceRow: number;
  readonly vin: string;
  readonly applicant: string | null;
  readonly destination: string | null;
  readonly applied: number | null;
  readonly entries: readonly PaperRow[];
  readonly trading: string | null;
}

/** How many of an applicant's vehicles for a country a partner in another one traded. */
interface TradedElsewhere {
  readonly vehicles: number;
  readonly of: number;
  readonly vins: readonly string[] | null;
}

/** Where vehicles are traded, over a whole nation. */
export interface Trade {
  readonly through: (
    applicant: string | null,
    destination: string,
    trading: string,
  ) => TradedElsewhere | null;
  /** Whether a country is one where invoices are written. */
  readonly isInvoicing: (trading: string) => boolean;
}

/** Whether an entry is of a licence row: it quotes its number, or none that another application has. */
const isUnder = (
  licence: PaperRow,
  beside: readonly PaperRow[],
  isSeveral: boolean,
  entry: PaperRow,
): boolean => {
  const quoted = textOf(entry, 'declaration.licence');
  const number = textOf(licence, 'licence.number');
  if (quoted === null || quoted === number) return true;
  if (number !== null) return false;
  const owners = beside.filter((row) => textOf(row, 'licence.number') === quoted);
  const application = textOf(licence, 'licence.application');
  return (
    !isSeveral ||
    owners.length === 0 ||
    owners.some((row) => textOf(row, 'licence.application') === application)
  );
};

/** The country of the trading partner in the last entry that tells one, those without a day first. */
const tradingIn = (entries: readonly PaperRow[]): string | null => {
  const dated = entries
    .map((row, place) => ({
      country: textOf(row, 'declaration.tradingCountry'),
      on: numberOf(row, 'declaration.declaredOn') ?? Number.NEGATIVE_INFINITY,
      place,
    }))
    .filter(({ country }) => country !== null)
    .toSorted((a, b) => inOrder([b.on, a.place], [a.on, b.place]));
  return dated[0]?.country ?? null;
};

const licensedIn = (told: NeighbourhoodRows): readonly Licensed[] =>
  told.rows('licence').flatMap((row, licenceRow) => {
    const vin = textOf(row, 'licence.vin');
    if (vin === null) return [];
    const beside = told.of('licence', vin);
    const applications = unique(known(beside.map((one) => textOf(one, 'licence.application'))));
    const entries = told
      .entriesOf(vin)
      .filter((entry) => isUnder(row, beside, applications.length > 1, entry));
    return [
      {
        licenceRow,
        vin,
        applicant: textOf(row, 'licence.applicant'),
        destination: textOf(row, 'licence.destination'),
        applied: numberOf(row, 'licence.appliedOn'),
        entries,
        trading: tradingIn(entries),
      },
    ];
  });

/** Counts where a nation's vehicles are traded. */
export const tradeOf = (told: NeighbourhoodRows, figures: DestinationFigures): Trade => {
  const entered = licensedIn(told).filter(({ entries }) => entries.length > 0);
  const keyOf = (applicant: string | null, destination: string | null): string =>
    JSON.stringify([applicant, destination]);
  const byKey = groupedBy(entered, ({ applicant, destination }) => keyOf(applicant, destination));
  const elsewhere = entered.filter(
    ({ trading, destination }) =>
      trading !== null && destination !== null && trading !== destination,
  );
  const byTrading = groupedBy(elsewhere, ({ trading }) => trading);
  const byDestination = groupedBy(entered, ({ destination }) => destination);
  return {
    through: (applicant, destination, trading) => {
      const all = byKey.get(keyOf(applicant, destination)) ?? [];
      const vins = all.filter((one) => one.trading === trading).map(({ vin }) => vin);
      if (vins.length === 0) return null;
      const of = unique(all.map(({ vin }) => vin)).length;
      return { vehicles: unique(vins).length, of, vins: firstTexts(vins) };
    },
    isInvoicing: (trading) => {
      const through = byTrading.get(trading) ?? [];
      const applicants = unique(known(through.map(({ applicant }) => applicant)));
      const destinations = unique(known(through.map(({ destination }) => destination)));
      const going = byDestination.get(trading)?.length ?? 0;
      return (
        through.length > 0 &&
        applicants.length >= figures.invoicingApplicants &&
        destinations.length >= figures.invoicingDestinations &&
        through.length >= figures.invoicingTimes * going
      );
    },
  };
};

/** The other country in which a vehicle was seen, and who tells: abroad before customs. */
const seenIn = (
  told: NeighbourhoodRows,
  one: Licensed,
  licensed: readonly string[],
  resaleMonths: number,
) => {
  const { vin, destination, applied, entries } = one;
  const isOther = (country: string | null, on: number | null): country is string =>
    country !== null &&
    !licensed.includes(country) &&
    (on === null || applied === null || on >= applied);
  const arrivals = told.of('arrival', vin).map((row) => ({
    country: textOf(row, 'arrival.country'),
    on: numberOf(row, 'arrival.registeredOn'),
  }));
  const arrived = arrivals.filter(({ country }) => country === destination);
  const exits = known(entries.map((row) => numberOf(row, 'declaration.exitedOn')));
  // the exit stands for an arrival that the register of the destination does not tell
  const since = arrived.length > 0 ? known(arrived.map((first) => first.on)) : exits;
  const soldOnAfter = least(since.map((day) => addMonths(day, resaleMonths)));
  const isSoldOn = (on: number | null): boolean =>
    on !== null && soldOnAfter !== null && on > soldOnAfter;
  const seen = [
    ...arrivals
      .filter(({ country, on }) => country !== 'CN' && isOther(country, on) && !isSoldOn(on))
      .map(({ country }) => ({ country, by: 'arrived' })),
    ...entries
      .map((row) => ({
        country: textOf(row, 'declaration.destination'),
        on: numberOf(row, 'declaration.declaredOn'),
      }))
      .filter(({ country, on }) => isOther(country, on))
      .map(({ country }) => ({ country, by: 'declared' })),
  ];
  return seen.toSorted((a, b) => inOrder([a.by, a.country], [b.by, b.country]))[0] ?? null;
};

/**
 * R12: what entries of customs and rows from abroad that the dossier does not show say of the destination; another
 * country that another licence of the VIN names, where it is no diversion to arrive; and of how many of the
 * applicant's vehicles for a country the trading partner sat in one other country, since many an honest sale is
 * settled through a third country. None of them count where many exporters trade for many countries through one to
 * which hardly a vehicle goes: there invoices are written. Both come from the last run; without one they are unknown.
 * An entry under the licence of another application of the VIN tells nothing of this one. Rows from before the
 * application belong to an earlier journey, and a vehicle that arrived as licensed may be sold on to another country
 * when `resaleMonths` are over; where the register of the destination tells no row of it, they count from the exit.
 */
export const otherDestination: PaperPattern<DestinationFigures> = {
  name: 'otherDestination',
  figures: valuesOfRule('integrity.diverted', [
    'resaleMonths',
    'invoicingApplicants',
    'invoicingDestinations',
    'invoicingTimes',
  ]),
  find: (told, { resaleMonths }, population) =>
    licensedIn(told).flatMap((one) => {
      const { licenceRow, vin, applicant, destination, trading } = one;
      if (destination === null) return [];
      const licensed = unique(
        known(told.of('licence', vin).map((row) => textOf(row, 'licence.destination'))),
      );
      const seen = seenIn(told, one, licensed, resaleMonths);
      const [other = null] = licensed.filter((country) => country !== destination).toSorted();
      const isElsewhere = trading !== null && trading !== destination;
      if (seen === null && other === null && !isElsewhere) return [];
      const trade = population?.trade ?? null;
      const part =
        isElsewhere && trade !== null ? trade.through(applicant, destination, trading) : null;
      const counts = part !== null && trading !== null && !trade?.isInvoicing(trading);
      const [vehicles, percent] =
        part === null || !counts ? [0, 0] : [part.vehicles, percentOf(part.vehicles, part.of)];
      return [
        {
          vin,
          licenceRow,
          facts: {
            'pattern.otherDestination': seen?.country ?? null,
            'pattern.otherLicensed': other,
            'pattern.tradedElsewhere': part === null ? null : vehicles,
            'pattern.tradedElsewherePercent': part === null ? null : percent,
          },
          evidence: {
            seenIn: seen?.country ?? null,
            by: seen?.by ?? null,
            alsoLicensed: other,
            tradedIn: part === null ? null : trading,
            vehicles: part?.vehicles ?? null,
            of: part?.of ?? null,
            vins: part?.vins ?? null,
          },
        },
      ];
    }),
};
