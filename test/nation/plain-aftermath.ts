import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import { addMonths } from '../../src/domain/calendar/months.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';
import {
  byVehicle,
  byVin,
  day,
  entriesOf,
  isNear,
  isPlaceholder,
  isVin,
  known,
  least,
  most,
  type PlainFacts,
  plain,
  rowsOf,
  text,
  unique,
} from './plain-rows.ts';

/** R23: what several subsidy rows of a VIN show. */
export const plainSubsidies = (feeds: Feeds): PlainFacts => {
  const found: PlainFacts = {};
  for (const [vin, rows] of byVin(rowsOf(feeds, 'subsidy'))) {
    if (
      unique(
        rows.map((row) =>
          JSON.stringify([row['kind'], row['paidOn'], row['amount'], row['claimant']]),
        ),
      ).length < 2
    )
      continue;
    const kinds = unique(known(rows.map((row) => text(row, 'kind'))));
    const counts = kinds.map(
      (kind) =>
        unique(
          known(rows.filter((row) => text(row, 'kind') === kind).map((row) => day(row, 'paidOn'))),
        ).length,
    );
    found[vin] = {
      'pattern.subsidiesOfKind': counts.length === 0 ? null : Math.max(...counts),
      'pattern.subsidyLastOn': most(known(rows.map((row) => day(row, 'paidOn')))),
      'pattern.subsidyReplacement': kinds.includes('scrap') || kinds.includes('swap'),
    };
  }
  return found;
};

/** R22: claims and claimants of a VIN; those mistyped left out. */
export const plainRefundClaims = (feeds: Feeds, vatPercent: number): PlainFacts => {
  const found: PlainFacts = {};
  for (const [vin, own] of byVehicle(rowsOf(feeds, 'refund'))) {
    const claims = own.map((row) => {
      const number = plain(text(row, 'number'));
      return {
        number: number !== null && isPlaceholder(number) ? null : number,
        claimant: text(row, 'claimant'),
        invoice: plain(text(row, 'invoice')),
        entry: plain(text(row, 'declaration')),
        day: day(row, 'claimedOn'),
        amount: text(row, 'amount'),
      };
    });
    type Claim = (typeof claims)[number];
    const real = (
      key: 'number' | 'claimant',
      alike: (a: Claim, b: Claim) => boolean,
    ): readonly string[] => {
      const values = unique(known(claims.map((claim) => claim[key])));
      const isMistyped = (value: string, place: number): boolean =>
        values
          .slice(0, place)
          .some(
            (other) =>
              isNear(value, other) &&
              claims.some(
                (a) => a[key] === value && claims.some((b) => b[key] === other && alike(a, b)),
              ),
          );
      return values.filter((value, place) => !isMistyped(value, place));
    };
    const told = real(
      'number',
      (a, b) => a.day !== null && a.amount !== null && a.day === b.day && a.amount === b.amount,
    );
    // parts of one claim: alike in all rows of each, and together within the tax of the invoice
    const wholes = told.flatMap((number) => {
      const rows = claims.filter((claim) => claim.number === number);
      const [claimant, invoice, entry] = (['claimant', 'invoice', 'entry'] as const).map((key) =>
        unique(known(rows.map((row) => row[key]))),
      );
      const amount = most(known(rows.map((row) => row.amount)).map(Number));
      const of = [claimant, invoice, entry];
      return of.every((list) => (list?.length ?? 0) < 2) ? [{ of, amount }] : [];
    });
    const full = wholes.flatMap(({ of, amount }) => {
      const filled = of.map((cell, at) => {
        const told = unique(wholes.flatMap((whole) => whole.of[at] ?? []));
        // whose claim it is must be told by itself
        return cell?.[0] ?? (at > 0 && told.length === 1 ? told[0] : undefined);
      });
      const [, invoice] = filled;
      return filled.every((cell) => cell !== undefined)
        ? [{ key: JSON.stringify(filled), invoice, amount }]
        : [];
    });
    const spared = [...Map.groupBy(full, ({ key }) => key).values()].map((parts) => {
      const prices = rowsOf(feeds, 'invoice')
        .filter(
          (row) => text(row, 'vin') === vin && plain(text(row, 'number')) === parts[0]?.invoice,
        )
        .map((row) => text(row, 'price'));
      const price = most(known(prices).map(Number));
      if (price === null || parts.some(({ amount }) => amount === null)) return 0;
      const yuan = Math.ceil((price * vatPercent) / ((100 + vatPercent) * 100)); // not-law: hundredths
      const sum = parts.reduce((all, { amount }) => all + (amount ?? 0), 0);
      return sum <= yuan * 100 ? parts.length - 1 : 0; // not-law: hundredths
    });
    const numbers = told.length - spared.reduce((all, one) => all + one, 0);
    const claimants = real('claimant', (a, b) => a.number !== null && a.number === b.number).length;
    if (own.length < 2 || (numbers < 2 && claimants < 2)) continue;
    found[vin] = { 'pattern.refundClaims': numbers, 'pattern.refundClaimants': claimants };
  }
  return found;
};

/** R22: the vehicles of an invoice relied on, and those it was issued for. */
export const plainRefundInvoices = (feeds: Feeds, paperDigits: number): PlainFacts => {
  const isPaper = (invoice: string): boolean =>
    invoice.length === paperDigits && /^[0-9]+$/.test(invoice);
  const claims = [...byVehicle(rowsOf(feeds, 'refund'))].flatMap(([vin, rows]) =>
    known(rows.map((row) => plain(text(row, 'invoice'))))
      .filter((invoice) => !isPlaceholder(invoice) && !isPaper(invoice))
      .map((invoice) => ({ vin, invoice })),
  );
  const declared = new Set(rowsOf(feeds, 'declaration').map((row) => text(row, 'vin')));
  const bills = rowsOf(feeds, 'invoice').map((row) => ({
    vin: text(row, 'vin'),
    invoice: plain(text(row, 'number')),
  }));
  const found: PlainFacts = {};
  for (const vin of unique(claims.map((claim) => claim.vin))) {
    const own = claims.filter((claim) => claim.vin === vin).map(({ invoice }) => invoice);
    const shared = own.map((invoice) => {
      const vins = unique(claims.filter((one) => one.invoice === invoice).map((one) => one.vin));
      const real = vins.filter(
        (a) => !vins.some((b) => b !== a && isNear(a, b) && !declared.has(a) && declared.has(b)),
      );
      return real.includes(vin) ? real.length : 0;
    });
    const others = own.map((invoice) => {
      const billed = unique(bills.filter((one) => one.invoice === invoice).map((one) => one.vin));
      const open = bills.some((one) => one.vin === vin && one.invoice === null);
      const of = known(billed);
      return open || of.length < billed.length || of.some((one) => isNear(one, vin))
        ? 0
        : of.length;
    });
    const facts = {
      'pattern.refundInvoiceVins': Math.max(...shared) > 1 ? Math.max(...shared) : null,
      'pattern.refundInvoiceOthers': Math.max(...others) > 0 ? Math.max(...others) : null,
      'pattern.refundInvoiceUsualPercent': Math.max(...others) > 0 ? 0 : null,
    };
    if (Object.values(facts).some((value) => value !== null)) found[vin] = facts;
  }
  return found;
};

/** R22: the worst that an entry relied on shows. */
export const plainRefundEntries = (feeds: Feeds): PlainFacts => {
  const entries = rowsOf(feeds, 'declaration').map((row) => ({
    vin: text(row, 'vin'),
    number: plain(text(row, 'number')),
  }));
  const since = least(
    known(
      rowsOf(feeds, 'declaration').flatMap((row) => [day(row, 'declaredOn'), day(row, 'exitedOn')]),
    ),
  );
  const found: PlainFacts = {};
  if (entries.length === 0) return found;
  for (const [vin, rows] of byVehicle(rowsOf(feeds, 'refund'))) {
    const own = entries.filter((entry) => entry.vin === vin).map(({ number }) => number);
    if (own.includes(null)) continue;
    const said = known(
      rows.map((row) => {
        const number = plain(text(row, 'declaration'));
        const on = day(row, 'claimedOn');
        if (number === null || isPlaceholder(number) || own.includes(number)) return null;
        const bare = /^[0-9]{20,21}$/.test(number) ? number.slice(0, 18) : number;
        if (own.includes(bare)) return null;
        if (on !== null && since !== null && on < since) return null;
        const named = entries.some((entry) => entry.number === number) ? number : bare;
        const covers = entries.filter((entry) => entry.number === named).map((entry) => entry.vin);
        if (covers.length === 0)
          return known(own).some((one) => isNear(one, number) || isNear(one, named))
            ? null
            : 'not-found';
        const vague = covers.some((one) => one === null || isNear(one, vin));
        return vague ? null : 'other-vehicles';
      }),
    ).sort();
    const worst = said.at(-1);
    if (worst !== undefined)
      found[vin] = { 'pattern.refundEntry': worst, 'pattern.refundEntryUsualPercent': 0 };
  }
  return found;
};

/** The limits under which exits that are not told are asked for. */
export interface ExitLimits {
  readonly exitDays: number;
  readonly unexitedPercent: number;
}

/** R22: vehicles refunded and declared long before the last exits, of which no exit is told. */
export const plainRefundExits = (feeds: Feeds, limits: ExitLimits): PlainFacts => {
  const declarations = rowsOf(feeds, 'declaration');
  const exits = known(declarations.map((row) => day(row, 'exitedOn'))).sort((a, b) => a - b);
  const last = exits[Math.max(0, Math.ceil(exits.length * 0.99) - 1)]; // not-law: a part
  const found: PlainFacts = {};
  if (last === undefined) return found;
  const vehicles = [...byVin(declarations)].flatMap(([vin, rows]) => {
    const declared = most(known(rows.map((row) => day(row, 'declaredOn'))));
    if (declared === null || declared > last - limits.exitDays) return [];
    return [
      {
        vin,
        month: isoDate(declared).slice(0, 7),
        customs: known(rows.map((row) => text(row, 'exitCustoms'))).sort()[0] ?? '',
        isUnexited: rows.every((row) => day(row, 'exitedOn') === null),
      },
    ];
  });
  for (const { vin, month, customs, isUnexited } of vehicles) {
    const claimed = least(
      known(
        rowsOf(feeds, 'refund')
          .filter((row) => text(row, 'vin') === vin)
          .map((row) => day(row, 'claimedOn')),
      ),
    );
    if (!isVin(vin) || !isUnexited || claimed === null || claimed > last - limits.exitDays)
      continue;
    const isFew = (cell: typeof vehicles): boolean =>
      cell.filter((one) => one.isUnexited).length * 100 <= limits.unexitedPercent * cell.length; // not-law: percent
    const cells = [
      vehicles,
      vehicles.filter((one) => one.customs === customs),
      vehicles.filter((one) => one.month === month),
    ];
    const isElsewhere = rowsOf(feeds, 'arrival').some(
      (row) => text(row, 'vin') === vin && text(row, 'country') !== 'CN',
    );
    const isGone = rowsOf(feeds, 'certificate').some(
      (row) => text(row, 'vin') === vin && text(row, 'deregisteredOn') !== null,
    );
    if (cells.every(isFew) && !isElsewhere && !isGone)
      found[vin] = { 'pattern.refundUnexited': true };
  }
  return found;
};

/** R27: who tells that a used vehicle was sold as new, and since when. */
export const plainSoldAsNew = (feeds: Feeds): PlainFacts => {
  const said = [
    ...rowsOf(feeds, 'arrival')
      .filter((row) => text(row, 'condition') === 'new')
      .map((row) => ({ vin: text(row, 'vin'), by: 'arrival', on: day(row, 'registeredOn') })),
    ...rowsOf(feeds, 'complaint')
      .filter((row) => text(row, 'kind') === 'sold-as-new')
      .map((row) => ({ vin: text(row, 'vin'), by: 'complaint', on: day(row, 'on') })),
  ];
  const found: PlainFacts = {};
  for (const vin of unique(known(said.map((one) => one.vin))).filter(isVin)) {
    const isUsed = [...rowsOf(feeds, 'licence'), ...entriesOf(feeds)].some(
      (row) => text(row, 'vin') === vin && text(row, 'condition') === 'used',
    );
    if (!isUsed) continue;
    const own = said.filter((one) => one.vin === vin);
    found[vin] = {
      'pattern.soldAsNewBy': own.map(({ by }) => by).sort()[0] ?? null,
      'pattern.soldAsNewOn': least(known(own.map(({ on }) => on))),
    };
  }
  return found;
};

/** R28: the first thing told at home after the exit. */
export const plainHome = (feeds: Feeds, renewalDays: number): PlainFacts => {
  const of = (account: keyof Feeds, vin: string) =>
    rowsOf(feeds, account).filter((row) => text(row, 'vin') === vin);
  const found: PlainFacts = {};
  for (const [vin, rows] of byVehicle(entriesOf(feeds))) {
    const exits = known(rows.map((row) => day(row, 'exitedOn')));
    const [first, last] = [least(exits), most(exits)];
    if (first === null || last === null) continue;
    const isDrawn =
      of('refund', vin).length > 0 ||
      of('arrival', vin).some((row) => (text(row, 'country') ?? 'CN') !== 'CN');
    const told = (what: string, account: keyof Feeds, key: string, after: number) =>
      known(of(account, vin).map((row) => day(row, key)))
        .filter((on) => on > after)
        .map((on) => ({ what, on }));
    const readings = known(
      of('reading', vin)
        .filter((row) =>
          ['maintenance', 'inspection', 'insurance'].includes(text(row, 'source') ?? ''),
        )
        .map((row) => day(row, 'on')),
    ).filter((on) => on > last);
    const holders = (row: FeedRow): string | null => text(row, 'holder');
    const policies = of('insurance', vin);
    const insured = (exit: number) => {
      const before = policies.filter((row) => (day(row, 'startsOn') ?? exit + 1) <= exit);
      const exporters = of('licence', vin).map((row) => text(row, 'applicant'));
      const isTold = before.some((row) => holders(row) !== null);
      const byCode = (one: string): boolean => /^[\w:-]*$/.test(one);
      const isOne = (a: string, b: string): boolean => a === b || byCode(a) !== byCode(b);
      return policies.flatMap((policy) => {
        const on = day(policy, 'startsOn');
        if (on === null || on <= exit) return [];
        const holder = holders(policy);
        const mayBe = (row: FeedRow): boolean => {
          const other = holders(row);
          return holder === null || other === null || isOne(other, holder);
        };
        const isRenewal = before
          .filter(mayBe)
          .some((row) =>
            [1, 2, 3, 4, 5].some(
              (years) =>
                Math.abs(on - addMonths(day(row, 'startsOn') ?? 0, 12 * years)) <= renewalDays,
            ),
          );
        const isNew =
          holder !== null &&
          isTold &&
          !known(before.map(holders)).some((other) => isOne(other, holder)) &&
          !exporters.includes(holder);
        return !isRenewal && (isNew || on > exit + renewalDays) ? [{ what: 'insured', on }] : [];
      });
    };
    const sights = [
      ...told('registered', 'certificate', 'registeredOn', first),
      ...told('transferred', 'certificate', 'lastTransferOn', last),
      ...(isDrawn
        ? [
            ...insured(last),
            ...told('inspected', 'inspection', 'on', last),
            ...readings.map((on) => ({ what: 'read', on })),
          ]
        : []),
    ];
    const on = least(sights.map((sight) => sight.on));
    const seen = sights.find((sight) => sight.on === on);
    if (seen !== undefined)
      found[vin] = { 'pattern.homeAfterExit': seen.what, 'pattern.homeAfterExitOn': on };
  }
  return found;
};
