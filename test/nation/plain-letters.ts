import { vinsInText } from '../../src/domain/vin/vins-in-text.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';
import {
  byVin,
  day,
  early,
  isNear,
  known,
  least,
  most,
  type PlainFacts,
  plain,
  rowsOf,
  text,
  unique,
} from './plain-rows.ts';

const spelt = (cell: string | null): string | null =>
  cell === null ? null : cell.replace(/[ 　()（）·.,，]/g, '').toLowerCase();

/** What a row says of its letter, by field. */
const CONTENT: Readonly<Record<string, (row: FeedRow) => string | null>> = {
  issuer: (row) => spelt(text(row, 'issuer')),
  issuedOn: (row) => text(row, 'issuedOn'),
  seal: (row) => text(row, 'seal'),
};

/** The most contents that one field of a letter's rows has, those of a single odd row left out. */
const contentsOf = (rows: readonly FeedRow[]): number => {
  const counts = Object.values(CONTENT).map((read) => {
    const values = unique(known(rows.map(read)));
    return values.filter((value) => {
      const bearing = rows.filter((row) => read(row) === value);
      const isAll = bearing.some((row) => {
        const application = text(row, 'application');
        const beside = rows.filter((one) => text(one, 'application') === application);
        return application !== null && unique(known(beside.map(read))).length === 1;
      });
      return bearing.length >= 2 || isAll;
    }).length;
  });
  return Math.max(1, ...counts);
};

/** The applications that rely on a letter, and how many of those are live. */
const relyingOn = (
  feeds: Feeds,
  rows: readonly FeedRow[],
): { readonly all: number; readonly live: number } => {
  const licences = rowsOf(feeds, 'licence').filter((row) => text(row, 'application') !== null);
  const [all, live]: string[][] = [[], []];
  const isLicensed = (row: FeedRow): boolean =>
    ['number', 'issuedOn', 'validUntil'].some((key) => text(row, key) !== null);
  for (const row of rows) {
    const named = text(row, 'application');
    const isFiled = licences.some(
      (one) => text(one, 'vin') === text(row, 'vin') && text(one, 'application') === named,
    );
    if (named !== null && (text(row, 'vin') === null || !isFiled)) {
      all?.push(named);
      live?.push(named);
    }
  }
  for (const vin of unique(known(rows.map((row) => text(row, 'vin'))))) {
    const named = rows
      .filter((row) => text(row, 'vin') === vin)
      .map((row) => text(row, 'application'));
    const filings = licences.filter((row) => text(row, 'vin') === vin);
    const isFiled = (application: string | null): boolean =>
      filings.some((row) => text(row, 'application') === application);
    const letterless = (row: FeedRow): boolean =>
      !rowsOf(feeds, 'letter').some((letter) => {
        const application = text(letter, 'application');
        const fits = application === null || application === text(row, 'application');
        return text(letter, 'vin') === vin && fits;
      });
    const own = filings.filter(
      (row) =>
        named.some((one) => one === null || one === text(row, 'application')) ||
        (named.some(isFiled) && letterless(row)),
    );
    const filed = unique(known(own.map((row) => text(row, 'application'))))
      .map((application) => {
        const filings = own.filter((row) => text(row, 'application') === application);
        return {
          application,
          applied: most(known(filings.map((row) => day(row, 'appliedOn')))),
          isLicensed: filings.some(isLicensed),
        };
      })
      .sort((a, b) => {
        const [x, y] = [early(a.applied), early(b.applied)];
        return x === y ? (a.application < b.application ? -1 : 1) : x - y;
      });
    for (const [at, one] of filed.entries()) {
      all?.push(one.application);
      if (one.isLicensed || at === filed.length - 1) live?.push(one.application);
    }
  }
  return { all: unique(all ?? []).length, live: unique(live ?? []).length };
};

/** Rows of one number by letter: two where every issuer lists vehicles of maker codes that no other one lists. */
const lettersAmong = (rows: readonly FeedRow[]): readonly (readonly FeedRow[])[] => {
  const issuerOf = CONTENT['issuer'] ?? (() => null);
  if (rows.some((row) => issuerOf(row) === null || text(row, 'vin') === null)) return [rows];
  const codeOf = (row: FeedRow): string => (text(row, 'vin') ?? '').slice(0, 3);
  const isShared = rows.some((one) =>
    rows.some((other) => codeOf(one) === codeOf(other) && issuerOf(one) !== issuerOf(other)),
  );
  if (isShared) return [rows];
  const issuers = unique(known(rows.map(issuerOf))).sort();
  return issuers.map((issuer) => rows.filter((row) => issuerOf(row) === issuer));
};

/** The limits under which long numbers are one. */
export interface LetterLimits {
  readonly long: number;
  readonly suffixes: number;
}

/** By plain number, the number that is meant: look-alike letters and a further character disguise it. */
const meantLetters = (feeds: Feeds, { long, suffixes }: LetterLimits) => {
  const rows = rowsOf(feeds, 'letter').flatMap((row) => {
    const written = text(row, 'number');
    const own = plain(written) ?? '';
    const number =
      own.slice(0, -1).replace(/O/g, '0').replace(/I/g, '1') +
      own.slice(Math.max(0, own.length - 1));
    return written === null || own.length < long
      ? []
      : [{ own, number, written, issuer: spelt(text(row, 'issuer')), on: text(row, 'issuedOn') }];
  });
  const isCounter = (number: string): boolean =>
    rows.some((row) => row.number === number && /[-/_. ][0-9]{1,3}$/.test(row.written));
  const baseOf = (number: string): string | null => {
    const stem = number.slice(0, -1);
    const isOne = rows.some(
      (row) =>
        row.number === number &&
        rows.some(
          (base) =>
            base.number === stem &&
            row.issuer !== null &&
            row.on !== null &&
            row.issuer === base.issuer &&
            row.on === base.on,
        ),
    );
    return isOne && !isCounter(stem) ? stem : null;
  };
  const numbers = unique(rows.map((row) => row.number));
  const meant = new Map(
    rows.map(({ own, number }) => {
      const base = baseOf(number);
      const beside = numbers.filter((other) => base !== null && baseOf(other) === base).length;
      return [own, base !== null && beside < suffixes ? base : number] as const;
    }),
  );
  // one that is written in one way alone is as it stands
  const spellings = [...meant.values()];
  const isDisguised = (number: string): boolean =>
    spellings.filter((other) => other === number).length > 1;
  return new Map([...meant].filter(([, number]) => isDisguised(number)));
};

/** R10: contents and live applications of the worst letter that lists a VIN. */
export const plainLetterReused = (feeds: Feeds, limits: LetterLimits): PlainFacts => {
  const meant = meantLetters(feeds, limits);
  const numberOf = (row: FeedRow): string | null => {
    const own = plain(text(row, 'number'));
    return own === null ? null : (meant.get(own) ?? own);
  };
  const letters = rowsOf(feeds, 'letter').filter((row) => text(row, 'number') !== null);
  const numbers = unique(known(letters.map(numberOf))).sort();
  const found: PlainFacts = {};
  const worst: Record<string, number> = {};
  const ofNumber = (number: string): readonly FeedRow[] =>
    letters.filter((row) => numberOf(row) === number);
  for (const rows of numbers.flatMap((number) => lettersAmong(ofNumber(number)))) {
    const contents = contentsOf(rows);
    const { all, live } = relyingOn(feeds, rows);
    if (contents < 2 && all < 2) continue;
    for (const vin of unique(known(rows.map((row) => text(row, 'vin'))))) {
      const most = Math.max(contents, live, 1);
      if (most <= (worst[vin] ?? 0)) continue;
      worst[vin] = most;
      found[vin] = {
        'pattern.letterContents': contents,
        'pattern.letterApplications': Math.max(1, live),
      };
    }
  }
  return found;
};

/** R10: by licence row, how many young vehicles of the application stand in no letter. */
export const plainLetterOverdrawn = (feeds: Feeds, limit: number, asked: number): PlainFacts => {
  const letters = rowsOf(feeds, 'letter');
  const applied = new Set(known(rowsOf(feeds, 'licence').map((row) => text(row, 'vin'))));
  const certificates = byVin(rowsOf(feeds, 'certificate'));
  const young = rowsOf(feeds, 'licence').flatMap((row, at) => {
    const [vin, application] = [text(row, 'vin'), text(row, 'application')];
    if (vin === null || application === null) return [];
    const registered = least(
      known((certificates.get(vin) ?? []).map((one) => day(one, 'registeredOn'))),
    );
    const filed = day(row, 'appliedOn');
    if (registered === null || filed === null) return [];
    const pending = most(
      known((certificates.get(vin) ?? []).map((one) => day(one, 'pendingExportOn'))),
    );
    if (pending !== null && registered <= pending && pending < asked) return [];
    const of = letters.filter((one) => text(one, 'application') === application);
    const strays = known(of.map((one) => text(one, 'vin'))).filter((one) => !applied.has(one));
    const isListed =
      letters.some((one) => text(one, 'vin') === vin) ||
      letters.some((one) => vinsInText(text(one, 'vin') ?? '').includes(vin)) ||
      strays.some((one) => isNear(one, vin));
    const age = filed - registered;
    return of.length > 0 && !isListed && age >= 0 && age <= limit
      ? [{ key: `${vin} ${at + 1}`, vin, application }]
      : [];
  });
  return Object.fromEntries(
    young.map(({ key, application }) => {
      const vins = young.filter((one) => one.application === application).map(({ vin }) => vin);
      return [key, { 'pattern.letterUnlisted': unique(vins).length }];
    }),
  );
};

/** R11: countries of letters that bear a list which does not serve them. */
export const plainOutletList = (feeds: Feeds): PlainFacts => {
  const said = rowsOf(feeds, 'outlet').filter((row) =>
    ['letter', 'provider', 'address'].every((key) => text(row, key) !== null),
  );
  const lists = unique(known(said.map((row) => plain(text(row, 'letter'))))).map((letter) => {
    const own = said.filter((row) => plain(text(row, 'letter')) === letter);
    const outlets = unique(own.map((row) => `${text(row, 'provider')}|${text(row, 'address')}`));
    return {
      letter,
      outlets: outlets.sort().join(),
      countries: unique(known(own.map((row) => text(row, 'country')))),
    };
  });
  const found: PlainFacts = {};
  for (const outlets of unique(lists.map((list) => list.outlets))) {
    const alike = lists.filter((list) => list.outlets === outlets);
    if (alike.length < 2) continue;
    const isServed = (country: string): boolean =>
      alike.filter(({ countries }) => countries.includes(country)).length * 2 >= alike.length;
    const rows = rowsOf(feeds, 'letter').flatMap((row) => {
      const country = text(row, 'destination');
      const isOf = alike.some(({ letter }) => letter === plain(text(row, 'number')));
      return isOf && country !== null && !isServed(country)
        ? [{ country, vin: text(row, 'vin') }]
        : [];
    });
    const countries = unique(rows.map(({ country }) => country)).length;
    if (countries < 2) continue;
    for (const vin of unique(known(rows.map((row) => row.vin)))) {
      const before = Number(found[vin]?.['pattern.outletListCountries'] ?? 0);
      found[vin] = { 'pattern.outletListCountries': Math.max(before, countries) };
    }
  }
  return found;
};
