import { isoDateOrNull } from './iso-date-or-null.ts';
import { groupedBy, inOrder, known, least, most, SHOWN } from './lists.ts';
import { isNear } from './near-texts.ts';
import {
  type NeighbourhoodRows,
  numberOf,
  type PaperRow,
  plainOf,
  textOf,
} from './neighbourhood.ts';
import { type PaperPattern, valuesOfRule } from './paper-pattern.ts';
import { isVehicle } from './stands-for-none.ts';

const limits = valuesOfRule('integrity.vin-reused', ['returnDays']);
const numbers = valuesOfRule('integrity.certificate-of-another-vehicle', ['keystrokes']);

interface Figures {
  /** An entry is corrected within so many days. */
  readonly returnDays: number;
  readonly keystrokes: number;
}

interface Exit {
  readonly number: string;
  readonly exited: number;
  readonly licence: string | null;
  /** Place of its entry among those of the VIN. */
  readonly place: number;
}

const exitsOf = (entries: readonly PaperRow[]): readonly Exit[] =>
  entries
    .flatMap((row, place) => {
      const number = plainOf(row, 'declaration.number');
      const exited = numberOf(row, 'declaration.exitedOn');
      const licence = textOf(row, 'declaration.licence');
      return number === null || exited === null ? [] : [{ number, exited, licence, place }];
    })
    .toSorted((a, b) => inOrder([a.exited, a.place], [b.exited, b.place]));

/** Days on which other countries registered a vehicle. */
const arrivalsOf = (told: NeighbourhoodRows, vin: string): readonly number[] =>
  known(
    told
      .of('arrival', vin)
      .filter((row) => textOf(row, 'arrival.country') !== 'CN')
      .map((row) => numberOf(row, 'arrival.registeredOn')),
  );

/** Whether an exit counts beside the one before it. */
const isApart = (
  exit: Exit,
  before: Exit,
  arrivals: readonly number[],
  { returnDays, keystrokes }: Figures,
): boolean => {
  if (exit.exited === before.exited && isNear(exit.number, before.number, keystrokes)) return false;
  const isQuoted = exit.licence !== null && before.licence !== null;
  if (isQuoted && exit.licence !== before.licence) return true;
  if (exit.exited - before.exited <= returnDays) return false;
  return !isQuoted || arrivals.some((on) => before.exited <= on && on <= exit.exited);
};

/**
 * R13, R15, R22, R23, R24: a VIN with several customs entries that exited. `pattern.exits` counts those that neither
 * a correction nor a return explains. Each exit is held against the one before it. An entry corrected or mistyped
 * exits on the same days under the same licence; goods that came back leave again, later, under the licence they had.
 * An exit therefore counts apart when the two quote different licences, or lie further apart than a correction takes
 * and do not both quote one licence, or the vehicle was registered abroad between them. Numbers a keystroke or two
 * apart on one day are one entry.
 */
export const severalExits: PaperPattern<Figures> = {
  name: 'severalExits',
  figures: (law) => ({ ...limits(law), ...numbers(law) }),
  find: (told, figures) =>
    [...told.entries()].flatMap(([vin, entries]) => {
      const exits = exitsOf(entries);
      if (exits.length === 0 || !isVehicle(vin)) return [];
      // rows without a number are one entry, whatever they tell
      const tellings = groupedBy(entries, (row) => plainOf(row, 'declaration.number') ?? '');
      if (exits.length < 2 && tellings.size < 2) return [];
      const arrivals = arrivalsOf(told, vin);
      const apart = exits.filter((exit, at) => {
        const before = exits[at - 1];
        return before !== undefined && isApart(exit, before, arrivals, figures);
      });
      const days = exits.map(({ exited }) => exited);
      return [
        {
          vin,
          licenceRow: null,
          facts: {
            'pattern.exits': 1 + apart.length,
            'pattern.firstExitOn': least(days),
            'pattern.lastExitOn': most(days),
          },
          evidence: {
            exits: exits.slice(0, SHOWN).map(({ number, exited, licence }) => ({
              entry: number,
              exitedOn: isoDateOrNull(exited),
              licence,
            })),
            count: exits.length,
          },
        },
      ];
    }),
};
