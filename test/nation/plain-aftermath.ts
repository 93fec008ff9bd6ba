import type { Feeds } from './feed-tables.ts';
import {
  byVin,
  day,
  isPlaceholder,
  keystrokes,
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

/** R22: claims and claimants of a VIN, and the vehicles of its invoices; entries aside. */
export const plainRefunds = (feeds: Feeds): PlainFacts => {
  const rows = rowsOf(feeds, 'refund').filter((row) => text(row, 'vin') !== null);
  const declared = new Set(rowsOf(feeds, 'declaration').map((row) => text(row, 'vin')));
  const found: PlainFacts = {};
  for (const [vin, own] of byVin(rows)) {
    const claims = unique(known(own.map((row) => plain(text(row, 'number'))))).length;
    const claimants = unique(known(own.map((row) => text(row, 'claimant')))).length;
    const shared = unique(known(own.map((row) => plain(text(row, 'invoice')))))
      .filter((invoice) => !isPlaceholder(invoice))
      .map((invoice) => {
        const vins = unique(
          rows
            .filter((row) => plain(text(row, 'invoice')) === invoice)
            .map((row) => text(row, 'vin') ?? ''),
        );
        return vins.filter(
          (a) =>
            !vins.some(
              (b) => b !== a && keystrokes(a, b) <= 2 && !declared.has(a) && declared.has(b),
            ),
        ).length;
      })
      .filter((count) => count > 1);
    if (claims < 2 && claimants < 2 && shared.length === 0) continue;
    const several = claims > 1 || claimants > 1;
    found[vin] = {
      'pattern.refundClaims': several ? claims : null,
      'pattern.refundClaimants': several ? claimants : null,
      'pattern.refundInvoiceVins': shared.length === 0 ? null : Math.max(...shared),
    };
  }
  return found;
};

/** R28: the first thing told at home after the last exit. */
export const plainHome = (feeds: Feeds): PlainFacts => {
  const events = [
    ['registered', 'certificate', 'registeredOn'],
    ['transferred', 'certificate', 'lastTransferOn'],
    ['insured', 'insurance', 'startsOn'],
    ['inspected', 'inspection', 'on'],
  ] as const;
  const found: PlainFacts = {};
  for (const [vin, rows] of byVin(rowsOf(feeds, 'declaration'))) {
    const exited = most(known(rows.map((row) => day(row, 'exitedOn'))));
    if (exited === null) continue;
    const after = events.flatMap(([what, account, key]) =>
      known(
        rowsOf(feeds, account)
          .filter((row) => text(row, 'vin') === vin)
          .map((row) => day(row, key)),
      )
        .filter((on) => on > exited)
        .map((on) => ({ what, on })),
    );
    const on = least(after.map((event) => event.on));
    const first = after.find((event) => event.on === on);
    if (first !== undefined)
      found[vin] = { 'pattern.homeAfterExit': first.what, 'pattern.homeAfterExitOn': on };
  }
  return found;
};
