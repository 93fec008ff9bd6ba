import { isNamed } from '../rules/named.ts';
import { isoDateOrNull } from './iso-date-or-null.ts';
import { groupedBy, inOrder, known, least, most, SHOWN, unique } from './lists.ts';
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

const limits = valuesOfRule('integrity.vin-reused', ['historyPercent']);
const numbers = valuesOfRule('integrity.certificate-of-another-vehicle', ['keystrokes']);

/** The numbers of the law that decide R13's registrations. */
export interface RegistrationFigures {
  /** Where an earlier state is told after a later one of more vehicles, in percent, the account tells its history. */
  readonly historyPercent: number;
  readonly keystrokes: number;
}

/** What the rows of one certificate tell. Places are those of the rows of the VIN. */
interface Certificate {
  readonly number: string;
  readonly registered: number | null;
  readonly deregistered: number | null;
  readonly province: string | null;
  readonly owner: string | null;
  readonly isTransferred: boolean;
  readonly transferredOn: number | null;
  readonly firstPlace: number;
  readonly lastPlace: number;
  /** The first row that tells a deregistration. */
  readonly gonePlace: number | null;
  /** The row told last has no deregistration, and one before it has. */
  readonly isPassedOver: boolean;
  /** A status tells that the vehicle moved away. */
  readonly isMoved: boolean;
}

const isSold = (row: PaperRow): boolean =>
  (numberOf(row, 'certificate.transfers') ?? 0) > 0 ||
  numberOf(row, 'certificate.lastTransferOn') !== null;

const isGone = (row: PaperRow): boolean => numberOf(row, 'certificate.deregisteredOn') !== null;

const certificatesOf = (rows: readonly PaperRow[]): readonly Certificate[] => {
  const placed = rows.map((row, place) => ({ row, place }));
  return [...groupedBy(placed, ({ row }) => plainOf(row, 'certificate.number'))]
    .map(([number, told]) => {
      const own = told.map(({ row }) => row);
      const places = told.map(({ place }) => place);
      return {
        number,
        registered: least(own.map((row) => numberOf(row, 'certificate.registeredOn'))),
        deregistered: most(own.map((row) => numberOf(row, 'certificate.deregisteredOn'))),
        province: known(own.map((row) => textOf(row, 'certificate.province'))).at(-1) ?? null,
        owner: known(own.map((row) => textOf(row, 'certificate.owner')))[0] ?? null,
        isTransferred: own.some(isSold),
        transferredOn: most(own.map((row) => numberOf(row, 'certificate.lastTransferOn'))),
        firstPlace: places[0] ?? 0,
        lastPlace: places.at(-1) ?? 0,
        gonePlace: told.find(({ row }) => isGone(row))?.place ?? null,
        isPassedOver: own.some(isGone) && !own.slice(-1).some(isGone),
        isMoved: own.some((row) =>
          (textOf(row, 'certificate.status') ?? '').split(',').includes('B'),
        ),
      };
    })
    .toSorted((a, b) => inOrder([a.registered, a.firstPlace], [b.registered, b.firstPlace]));
};

/** First told after the other had been deregistered, or sold since: the vehicle came back to the register. */
const cameBack = (one: Certificate, other: Certificate): boolean => {
  const { gonePlace, firstPlace, deregistered } = other;
  if (one.transferredOn !== null && deregistered !== null && one.transferredOn >= deregistered)
    return true;
  return gonePlace !== null && gonePlace > firstPlace && one.firstPlace > gonePlace;
};

/** Both told again after the other was first told: of one replaced by the other the first is told no more. */
const areToldTogether = (a: Certificate, b: Certificate): boolean =>
  Math.max(a.firstPlace, b.firstPlace) < Math.min(a.lastPlace, b.lastPlace) &&
  !cameBack(a, b) &&
  !cameBack(b, a);

/** Whether two stand at one time: as the docstring of the pattern says. */
const standBeside = (
  first: Certificate,
  other: Certificate,
  keepsHistory: boolean,
  { keystrokes }: RegistrationFigures,
): boolean => {
  const isElsewhere =
    first.province !== null && other.province !== null && first.province !== other.province;
  const isAnother =
    first.owner !== null &&
    other.owner !== null &&
    first.owner !== other.owner &&
    isNamed(first.owner) === isNamed(other.owner);
  const areNear = isNear(first.number, other.number, keystrokes);
  // a day that nobody tells is taken for the same
  const isOtherDay =
    first.registered !== null && other.registered !== null && first.registered !== other.registered;
  if (isOtherDay) return areNear ? isElsewhere && isAnother : isElsewhere || isAnother;
  if (!isAnother || areNear || first.isMoved || other.isMoved) return false;
  const isUnsold = !first.isTransferred && !other.isTransferred;
  return (!keepsHistory && areToldTogether(first, other)) || (isElsewhere && isUnsold);
};

/** The certificate rows of a VIN that tell a number; none when the VIN stands in one row alone, or is no vehicle's. */
const rowsOf = (vin: string, rows: readonly PaperRow[]): readonly PaperRow[] =>
  rows.length < 2 || !isVehicle(vin)
    ? []
    : rows.filter((row) => textOf(row, 'certificate.number') !== null);

/**
 * Whether a nation's certificates tell their history over and over, old states after new ones: of the vehicles of one
 * number that were transferred, in how many the state before it is told again. Then nothing is shown by it.
 */
export const keepsHistory = (
  told: NeighbourhoodRows,
  { historyPercent }: Pick<RegistrationFigures, 'historyPercent'>,
): boolean => {
  const sold = [...told.byVin('certificate')].flatMap(([vin, all]) => {
    const rows = rowsOf(vin, all);
    const written = unique(rows.map((row) => textOf(row, 'certificate.number')));
    const states = rows.map(isSold);
    return written.length === 1 && states.includes(true) && states.includes(false) ? [states] : [];
  });
  const again = sold.filter((states) => states.lastIndexOf(false) > states.indexOf(true));
  return again.length * 100 > historyPercent * sold.length; // not-law: percent
};

const shown = ({ number, registered, province, owner }: Certificate) => ({
  number,
  registeredOn: isoDateOrNull(registered),
  province,
  owner,
});

/**
 * R13, R24: a VIN with several certificate rows. `pattern.registrations` counts those that stand at one time: of
 * different numbers, the first neither deregistered nor exited before the other was registered. First registered on
 * another day, such a one has another owner or province, both if its number is but a keystroke or two away. First
 * registered on the same day it has another owner, its number is far, no status tells that one moved away, and either
 * both are told again after the other was; or the province is another and no row tells of a transfer: a plate for a
 * move keeps number and day, a certificate issued anew keeps the day and ends the other, and a row sent again with its
 * number mistyped keeps all else. Whether being told again shows anything is the last run's to say: without one it
 * shows nothing. `pattern.deregisteredOn` is the last deregistration that any row of the earliest certificate tells,
 * where the vehicle has another number, was transferred later, or is told later as if it had not been deregistered.
 */
export const severalRegistrations: PaperPattern<RegistrationFigures> = {
  name: 'severalRegistrations',
  figures: (law) => ({ ...limits(law), ...numbers(law) }),
  find: (told, figures, population) =>
    [...told.byVin('certificate')].flatMap(([vin, all]) => {
      const [first, ...others] = certificatesOf(rowsOf(vin, all));
      if (first === undefined) return [];
      const { deregistered, transferredOn } = first;
      const exited = least(told.entriesOf(vin).map((row) => numberOf(row, 'declaration.exitedOn')));
      const isAfter = (end: number | null, day: number | null): boolean =>
        end === null || day === null || end > day;
      const beside = others.filter(
        (other) =>
          standBeside(first, other, population?.keepsHistory ?? true, figures) &&
          isAfter(deregistered, other.registered) &&
          isAfter(exited, other.registered),
      );
      const isSoldSince = transferredOn !== null && isAfter(transferredOn, deregistered);
      const isTold =
        deregistered !== null && (others.length > 0 || first.isPassedOver || isSoldSince);
      if (beside.length === 0 && !isTold) return [];
      const stand = [first, ...beside];
      const provinces = unique(known(stand.map(({ province }) => province)));
      return [
        {
          vin,
          licenceRow: null,
          facts: {
            'pattern.registrations': beside.length === 0 ? null : stand.length,
            'pattern.registrationProvinces': beside.length === 0 ? null : provinces.length,
            'pattern.deregisteredOn': deregistered,
          },
          evidence: {
            certificates: stand.slice(0, SHOWN).map(shown),
            deregisteredOn: isoDateOrNull(deregistered),
          },
        },
      ];
    }),
};
