import { isoDateOrNull } from './iso-date-or-null.ts';
import { groupedBy, least, most } from './lists.ts';
import { numberOf, type PaperRow, plainOf } from './neighbourhood.ts';
import { type PaperPattern, valuesOfRule } from './paper-pattern.ts';

const values = valuesOfRule('integrity.policy-cancelled', ['days', 'otherDays']);

/** One policy, of which rows may tell earlier states too; a row without a number is one by its first day. */
const policyOf = (rows: readonly PaperRow[]) => ({
  number: rows[0] === undefined ? null : plainOf(rows[0], 'insurance.policy'),
  startsOn: least(rows.map((row) => numberOf(row, 'insurance.startsOn'))),
  cancelledOn: most(rows.map((row) => numberOf(row, 'insurance.cancelledOn'))),
});

type Policy = ReturnType<typeof policyOf>;

const keyOf = (row: PaperRow): string =>
  plainOf(row, 'insurance.policy') ?? `from ${numberOf(row, 'insurance.startsOn')}`;

/** Whether a policy covers the vehicle after another was cancelled; one whose first day is not told may. */
const covers = ({ startsOn, cancelledOn }: Policy, until: number): boolean =>
  (startsOn === null || startsOn <= until) && (cancelledOn === null || cancelledOn > until);

/**
 * R46: a policy that was cancelled on the day of the first registration or in the days after it, and no other that
 * covers the vehicle so many days later: who changes the insurer has one. Of several the last cancelled counts.
 */
export const policyCancelled: PaperPattern<ReturnType<typeof values>> = {
  name: 'policyCancelled',
  figures: values,
  find: (told, { days, otherDays }) =>
    [...told.byVin('insurance')].flatMap(([vin, rows]) => {
      const registered = least(
        told.of('certificate', vin).map((row) => numberOf(row, 'certificate.registeredOn')),
      );
      if (registered === null) return [];
      const policies = [...groupedBy(rows, keyOf).values()].map(policyOf);
      const cancelled = policies.filter((one) => {
        const { cancelledOn } = one;
        if (cancelledOn === null || cancelledOn < registered) return false;
        return (
          cancelledOn <= registered + days &&
          !policies.some((other) => other !== one && covers(other, cancelledOn + otherDays))
        );
      });
      const day = most(cancelled.map(({ cancelledOn }) => cancelledOn));
      const last = cancelled.find(({ cancelledOn }) => cancelledOn === day);
      if (last === undefined) return [];
      return [
        {
          vin,
          licenceRow: null,
          facts: { 'pattern.coverCancelledOn': day },
          evidence: {
            policy: last.number,
            insuredOn: isoDateOrNull(last.startsOn),
            registeredOn: isoDateOrNull(registered),
            cancelledOn: isoDateOrNull(day),
          },
        },
      ];
    }),
};
