import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import { addMonths } from '../../src/domain/calendar/months.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';
import {
  byVin,
  day,
  early,
  entriesOf,
  known,
  least,
  type PlainFacts,
  rowsOf,
  text,
  unique,
} from './plain-rows.ts';

const percent = (part: number, whole: number): number => Math.floor((part * 100) / whole);

/** R02: by licence row, the batch and the applicant's share filed at the end of the letter. */
export const plainLimitFiling = (
  feeds: Feeds,
  {
    limit,
    days,
    batch,
    drivenADay,
  }: {
    readonly limit: number;
    readonly days: number;
    readonly batch: number;
    readonly drivenADay: number;
  },
): PlainFacts => {
  const certificates = byVin(rowsOf(feeds, 'certificate'));
  const inspections = byVin(rowsOf(feeds, 'inspection'));
  /** By the last inspection up to the application, of several of that day the last told. */
  const isDriven = (vin: string, registered: number, applied: number): boolean => {
    const inTime = (inspections.get(vin) ?? []).filter(
      (row) => (day(row, 'on') ?? applied + 1) <= applied,
    );
    const last = Math.max(...known(inTime.map((row) => day(row, 'on'))));
    const row = inTime.filter((one) => day(one, 'on') === last).at(-1);
    const km = row === undefined ? null : text(row, 'odometerKm');
    return km !== null && last >= registered && Number(km) >= (applied - registered) * drivenADay;
  };
  const filed = rowsOf(feeds, 'licence').flatMap((row, at) => {
    const vin = text(row, 'vin');
    if (vin === null) return [];
    const registered =
      least(known((certificates.get(vin) ?? []).map((one) => day(one, 'registeredOn')))) ??
      day(row, 'registeredOn');
    const applied = day(row, 'appliedOn');
    const age = applied === null || registered === null ? -1 : applied - registered;
    const isInside = age >= limit && age <= limit + days;
    const isParked =
      isInside && applied !== null && registered !== null && !isDriven(vin, registered, applied);
    return [{ row, vin, applied, isInside, isParked, key: `${vin} ${at + 1}` }];
  });
  type Filed = (typeof filed)[number];
  const countOf = (alike: (one: Filed) => boolean): { n: number; total: number } => {
    const all = filed.filter(alike);
    return {
      n: unique(all.filter(({ isParked }) => isParked).map(({ vin }) => vin)).length,
      total: unique(all.map(({ vin }) => vin)).length,
    };
  };
  const found: PlainFacts = {};
  for (const one of filed.filter(({ isInside }) => isInside)) {
    const [application, applicant] = [text(one.row, 'application'), text(one.row, 'applicant')];
    const own = one.isParked ? 1 : 0;
    const scopes = [{ n: own, total: 1 }];
    if (applicant !== null)
      scopes.unshift(
        countOf(
          ({ row, applied }) => text(row, 'applicant') === applicant && applied === one.applied,
        ),
      );
    if (application !== null)
      scopes.unshift(countOf(({ row }) => text(row, 'application') === application));
    const [best] = scopes.sort(
      (a, b) =>
        Math.min(b.n, batch) - Math.min(a.n, batch) || b.n / b.total - a.n / a.total || b.n - a.n,
    );
    const all =
      applicant === null ? null : countOf(({ row }) => text(row, 'applicant') === applicant);
    const { n, total } = best ?? { n: own, total: 1 };
    found[one.key] = {
      'pattern.limitBatch': n,
      'pattern.limitBatchPercent': percent(n, total),
      'pattern.limitApplicant': all?.n ?? own,
      'pattern.limitApplicantPercent': all === null ? percent(n, total) : percent(all.n, all.total),
    };
  }
  return found;
};

/** R04: by VIN applied for, the first transfer within some days of the registration. */
export const plainFirstTransfer = (feeds: Feeds, days: number): PlainFacts => {
  const invoices = byVin(rowsOf(feeds, 'invoice'));
  const policies = byVin(rowsOf(feeds, 'insurance'));
  const applied = byVin(rowsOf(feeds, 'licence'));
  const found: PlainFacts = {};
  for (const [vin, rows] of byVin(rowsOf(feeds, 'certificate'))) {
    const registered = least(known(rows.map((row) => day(row, 'registeredOn'))));
    if (registered === null || !applied.has(vin)) continue;
    const isResale = (row: FeedRow): boolean => {
      const seller = text(row, 'seller');
      const on = day(row, 'issuedOn');
      if (text(row, 'kind') === 'used') return true;
      if (seller === null || seller === text(row, 'buyer') || on === null) return false;
      const insured = (policies.get(vin) ?? []).some((policy) => {
        const since = day(policy, 'startsOn');
        return text(policy, 'holder') === seller && since !== null && since <= on;
      });
      const owned = rows.some((row) => {
        const since = day(row, 'registeredOn');
        const untouched =
          Number(text(row, 'transfers') ?? 0) === 0 &&
          text(row, 'lastTransferOn') === null &&
          text(row, 'pendingExportOn') === null;
        return text(row, 'owner') === seller && untouched && since !== null && since <= on;
      });
      return insured || owned;
    };
    const sold = known([
      ...rows.map((row) => day(row, 'lastTransferOn')),
      ...(invoices.get(vin) ?? []).filter(isResale).map((row) => day(row, 'issuedOn')),
    ]).filter((on) => on >= registered && on <= registered + days);
    const first = least(sold);
    if (first !== null) found[vin] = { 'pattern.firstTransferOn': isoDate(first) };
  }
  return found;
};

/** R12: by licence row, the other country seen, another licence's, and the custom of trading elsewhere. */
export const plainOtherDestination = (
  feeds: Feeds,
  resaleMonths: number,
  invoicing: { readonly applicants: number; readonly destinations: number; readonly times: number },
): PlainFacts => {
  const of = (account: keyof Feeds, vin: string) =>
    rowsOf(feeds, account).filter((row) => text(row, 'vin') === vin);
  const entries = entriesOf(feeds);
  const licences = rowsOf(feeds, 'licence').flatMap((row, at) => {
    const vin = text(row, 'vin');
    if (vin === null) return [];
    const number = text(row, 'number');
    const own = entries.filter((one) => text(one, 'vin') === vin);
    const quoting = own.filter((one) => {
      const quoted = text(one, 'licence');
      if (quoted === null || quoted === number) return true;
      const owners = of('licence', vin).filter((other) => text(other, 'number') === quoted);
      const isOthers = !owners.some(
        (other) => text(other, 'application') === text(row, 'application'),
      );
      return number === null && (owners.length === 0 || !isOthers);
    });
    const dated = quoting
      .map((one, place) => ({
        country: text(one, 'tradingCountry'),
        on: day(one, 'declaredOn'),
        place,
      }))
      .filter(({ country }) => country !== null)
      .sort((a, b) =>
        early(a.on) === early(b.on) ? a.place - b.place : early(b.on) - early(a.on),
      );
    return [
      {
        key: `${vin} ${at + 1}`,
        row,
        vin,
        quoting,
        applicant: text(row, 'applicant'),
        destination: text(row, 'destination'),
        trading: dated[0]?.country ?? null,
      },
    ];
  });
  const found: PlainFacts = {};
  const entered = licences.filter((row) => row.quoting.length > 0);
  const isInvoicing = (country: string): boolean => {
    const through = entered.filter(
      (row) => row.trading === country && row.destination !== null && row.destination !== country,
    );
    return (
      unique(known(through.map((row) => row.applicant))).length >= invoicing.applicants &&
      unique(known(through.map((row) => row.destination))).length >= invoicing.destinations &&
      through.length >=
        invoicing.times * entered.filter((row) => row.destination === country).length
    );
  };
  for (const one of licences) {
    const { vin, destination, trading } = one;
    if (destination === null) continue;
    const licensed = known(of('licence', vin).map((row) => text(row, 'destination')));
    const applied = day(one.row, 'appliedOn');
    const isOther = (country: string | null, on: number | null): country is string =>
      country !== null &&
      !licensed.includes(country) &&
      (on === null || applied === null || on >= applied);
    const arrivals = of('arrival', vin).map((row: FeedRow) => ({
      country: text(row, 'country'),
      on: day(row, 'registeredOn'),
    }));
    const arrived = arrivals
      .filter(
        ({ country, on }) =>
          country !== 'CN' &&
          isOther(country, on) &&
          !arrivals.some(
            (first) =>
              first.country === destination &&
              first.on !== null &&
              on !== null &&
              on > addMonths(first.on, resaleMonths),
          ),
      )
      .map(({ country }) => country);
    const declared = one.quoting
      .filter((row) => isOther(text(row, 'destination'), day(row, 'declaredOn')))
      .map((row) => text(row, 'destination'));
    const [seen] = [...known(arrived).sort(), ...known(declared).sort()];
    const [other] = licensed.filter((country) => country !== destination).sort();
    const alike = licences.filter(
      (row) =>
        row.quoting.length > 0 &&
        row.applicant === one.applicant &&
        row.destination === destination,
    );
    const isElsewhere = trading !== null && trading !== destination;
    const part = unique(
      alike.filter((row) => row.trading === trading).map((row) => row.vin),
    ).length;
    const whole = unique(alike.map((row) => row.vin)).length;
    if (seen === undefined && other === undefined && !isElsewhere) continue;
    const counts = isElsewhere && !isInvoicing(trading);
    found[one.key] = {
      'pattern.otherDestination': seen ?? null,
      'pattern.otherLicensed': other ?? null,
      'pattern.tradedElsewhere': isElsewhere ? (counts ? part : 0) : null,
      'pattern.tradedElsewherePercent': isElsewhere ? (counts ? percent(part, whole) : 0) : null,
    };
  }
  return found;
};
