import { isoDateOrNull } from './iso-date-or-null.ts';
import { groupedBy, inOrder, most, SHOWN } from './lists.ts';
import { numberOf, type PaperRow, textOf } from './neighbourhood.ts';
import { type PaperPattern, valuesOfRule } from './paper-pattern.ts';

const paymentOf = (row: PaperRow) => ({
  kind: textOf(row, 'subsidy.kind'),
  day: numberOf(row, 'subsidy.paidOn'),
  amount: numberOf(row, 'subsidy.amount'),
  claimant: textOf(row, 'subsidy.claimant'),
});

type Payment = ReturnType<typeof paymentOf>;

const keysOf = ({ day, kind, amount, claimant }: Payment) => [day, kind, amount, claimant];

/** Days on which one kind was paid, of the kind that was paid most; null when no kind is told. */
const mostOfKind = (payments: readonly Payment[]): number | null => {
  const kinds = groupedBy(payments, ({ kind }) => kind);
  return most(
    [...kinds.values()].map(
      (ofKind) => new Set(ofKind.map(({ day }) => day).filter((day) => day !== null)).size,
    ),
  );
};

/**
 * R22, R23: a vehicle with several subsidy rows: how many were paid of one kind (on different days; a row sent again
 * keeps its day), the last payment, and the last that replaced an old vehicle, since the dossier shows the earliest row
 * alone. A VIN in more rows than any vehicle has payments stands for none.
 */
export const severalSubsidies: PaperPattern<{ readonly placeholderRows: number }> = {
  name: 'severalSubsidies',
  figures: valuesOfRule('integrity.subsidy-then-export', ['placeholderRows']),
  find: (told, { placeholderRows }) =>
    [...told.byVin('subsidy')].flatMap(([vin, rows]) => {
      if (rows.length > placeholderRows) return [];
      const each = groupedBy(rows.map(paymentOf), (one) => JSON.stringify(keysOf(one)));
      const payments = [...each.values()]
        .flatMap(([one]) => (one === undefined ? [] : [one]))
        .toSorted((a, b) => inOrder(keysOf(a), keysOf(b)));
      if (payments.length < 2) return [];
      const replacements = payments.filter(({ kind }) => kind === 'scrap' || kind === 'swap');
      return [
        {
          vin,
          licenceRow: null,
          facts: {
            'pattern.subsidiesOfKind': mostOfKind(payments),
            'pattern.subsidyLastOn': most(payments.map(({ day }) => day)),
            'pattern.subsidyReplacement': replacements.length > 0,
            'pattern.subsidyReplacementOn': most(replacements.map(({ day }) => day)),
          },
          evidence: {
            subsidies: payments.slice(0, SHOWN).map(({ kind, day, amount, claimant }) => ({
              kind,
              paidOn: isoDateOrNull(day),
              amount: amount === null ? null : amount / 100, // not-law: hundredths
              claimant,
            })),
            count: payments.length,
          },
        },
      ];
    }),
};
