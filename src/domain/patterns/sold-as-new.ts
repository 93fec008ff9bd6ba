import { isoDateOrNull } from './iso-date-or-null.ts';
import { groupedBy, inOrder, known, least, SHOWN } from './lists.ts';
import { type NeighbourhoodRows, numberOf, type PaperRow, textOf } from './neighbourhood.ts';
import type { PaperPattern } from './paper-pattern.ts';
import { isVehicle } from './stands-for-none.ts';

interface Said {
  readonly vin: string | null;
  readonly by: 'arrival' | 'complaint';
  readonly on: number | null;
  readonly country: string | null;
}

const saidIn = (told: NeighbourhoodRows): readonly Said[] => [
  ...told
    .rows('arrival')
    .filter((row) => textOf(row, 'arrival.condition') === 'new')
    .map((row) => ({
      vin: textOf(row, 'arrival.vin'),
      by: 'arrival' as const,
      on: numberOf(row, 'arrival.registeredOn'),
      country: textOf(row, 'arrival.country'),
    })),
  ...told
    .rows('complaint')
    .filter((row) => textOf(row, 'complaint.kind') === 'sold-as-new')
    .map((row) => ({
      vin: textOf(row, 'complaint.vin'),
      by: 'complaint' as const,
      on: numberOf(row, 'complaint.on'),
      country: null,
    })),
];

const isCalledUsed = (told: NeighbourhoodRows, vin: string): boolean => {
  const isUsed = (name: 'licence.condition' | 'declaration.condition') => (row: PaperRow) =>
    textOf(row, name) === 'used';
  return (
    told.of('licence', vin).some(isUsed('licence.condition')) ||
    told.entriesOf(vin).some(isUsed('declaration.condition'))
  );
};

/**
 * R27: an arrival row that says new, or a complaint that the vehicle was sold as new, whichever row it is, of a
 * vehicle that any licence row or customs entry calls used.
 */
export const soldAsNew: PaperPattern<null> = {
  name: 'soldAsNew',
  figures: () => null,
  find: (told) =>
    [...groupedBy(saidIn(told), ({ vin }) => vin)].flatMap(([vin, said]) => {
      if (!isVehicle(vin) || !isCalledUsed(told, vin)) return [];
      const keysOf = ({ on, by, country }: Said) => [on, by, country];
      const each = [...groupedBy(said, (one) => JSON.stringify(keysOf(one))).values()];
      const inTime = each
        .flatMap(([one]) => (one === undefined ? [] : [one]))
        .toSorted((a, b) => inOrder(keysOf(a), keysOf(b)));
      const [by = null] = known(said.map((one) => one.by)).toSorted();
      return [
        {
          vin,
          licenceRow: null,
          facts: {
            'pattern.soldAsNewBy': by,
            'pattern.soldAsNewOn': least(said.map(({ on }) => on)),
          },
          evidence: {
            said: inTime
              .slice(0, SHOWN)
              .map(({ on, by, country }) => ({ on: isoDateOrNull(on), by, country })),
            count: said.length,
          },
        },
      ];
    }),
};
