import { isoDateOrNull } from './iso-date-or-null.ts';
import { inOrder, least, SHOWN } from './lists.ts';
import { numberOf, textOf } from './neighbourhood.ts';
import type { PaperPattern } from './paper-pattern.ts';
import { isVehicle } from './stands-for-none.ts';

/**
 * R13: a VIN of which one certificate row tells a deregistration, and another a pending-export transfer on a later day:
 * a vehicle that had left the register is on it again. The earliest such day is told: the vehicle that bears the number
 * now may be struck off in its turn. What each row tells counts, whatever its number and wherever it stands.
 */
export const struckOff: PaperPattern<null> = {
  name: 'struckOff',
  figures: () => null,
  find: (told) =>
    [...told.byVin('certificate')].flatMap(([vin, rows]) => {
      if (rows.length < 2 || !isVehicle(vin)) return [];
      const certificates = rows.map((row) => ({
        gone: numberOf(row, 'certificate.deregisteredOn'),
        pending: numberOf(row, 'certificate.pendingExportOn'),
        province: textOf(row, 'certificate.province'),
        number: textOf(row, 'certificate.number'),
      }));
      const [last, next] = certificates
        .filter(({ pending }) => pending !== null)
        .toSorted((a, b) => inOrder([b.pending], [a.pending]));
      const first = least(
        certificates.map((one) => {
          const after = (one === last ? next : last)?.pending ?? null;
          return one.gone !== null && after !== null && after > one.gone ? one.gone : null;
        }),
      );
      if (first === null) return [];
      return [
        {
          vin,
          licenceRow: null,
          facts: { 'pattern.struckOffOn': first },
          evidence: {
            struckOffOn: isoDateOrNull(first),
            certificates: certificates.slice(0, SHOWN).map((one) => ({
              number: one.number,
              province: one.province,
              deregisteredOn: isoDateOrNull(one.gone),
              pendingExportOn: isoDateOrNull(one.pending),
            })),
          },
        },
      ];
    }),
};
