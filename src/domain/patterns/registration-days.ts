import { isoDateOrNull } from './iso-date-or-null.ts';
import { inOrder, known, least, most, SHOWN } from './lists.ts';
import { numberOf, textOf } from './neighbourhood.ts';
import type { PaperPattern } from './paper-pattern.ts';
import { isVehicle } from './stands-for-none.ts';

/**
 * R13: certificate rows of one VIN that tell of different days of first registration. The dossier has the earliest,
 * so that no row makes a vehicle younger; one that makes it older could spare it the letter, and is told. A day on or
 * after a deregistration or an exit is that of a vehicle registered again.
 */
export const registrationDays: PaperPattern<null> = {
  name: 'registrationDays',
  figures: () => null,
  find: (told) =>
    [...told.byVin('certificate')].flatMap(([vin, rows]) => {
      if (rows.length < 2 || !isVehicle(vin)) return [];
      const certificates = rows.map((row, place) => ({
        number: textOf(row, 'certificate.number'),
        day: numberOf(row, 'certificate.registeredOn'),
        place,
      }));
      const days = certificates.map(({ day }) => day);
      const later = most(days);
      if (later === null || later === least(days)) return [];
      const ends = known([
        ...rows.map((row) => numberOf(row, 'certificate.deregisteredOn')),
        ...told.entriesOf(vin).map((row) => numberOf(row, 'declaration.exitedOn')),
      ]);
      if (ends.some((end) => end <= later)) return [];
      return [
        {
          vin,
          licenceRow: null,
          facts: { 'pattern.laterRegisteredOn': later },
          evidence: {
            certificates: certificates
              .toSorted((a, b) => inOrder([a.day, a.place], [b.day, b.place]))
              .slice(0, SHOWN)
              .map(({ number, day }) => ({ number, registeredOn: isoDateOrNull(day) })),
          },
        },
      ];
    }),
};
