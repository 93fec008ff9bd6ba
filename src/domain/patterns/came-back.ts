import { isoDateOrNull } from './iso-date-or-null.ts';
import { groupedBy, known, least, most, SHOWN, unique } from './lists.ts';
import { type NeighbourhoodRows, numberOf, plainOf, textOf } from './neighbourhood.ts';
import { type PaperPattern, valuesOfRule } from './paper-pattern.ts';
import { isVehicle } from './stands-for-none.ts';

const limits = valuesOfRule('integrity.vin-reused', ['returnDays']);
const plates = valuesOfRule('cn.reg-28.temporary-plate', ['days']);

interface Figures {
  /** An entry is corrected within so many days. */
  readonly returnDays: number;
  /** The longest life of a temporary plate. */
  readonly days: number;
}

/** A vehicle that left more often is asked about, whatever is told of its returns. */
const MOST_EXITS = 10; // not-law: a bound of the work

/** An exit after which something else is told of the vehicle. */
interface Exit {
  readonly on: number;
  /** The exit that followed; later than any where none did. */
  readonly next: number;
}

/** What is told of one exit's return: by customs, by the registry alone, or not at all. */
type Return = 'told' | 'likely' | null;

const isWithin = ({ on, next }: Exit, day: number | null): boolean =>
  day !== null && day >= on && day < next;

/** The exits of a vehicle after which it was home again: another exit, an application or the registry tells so. */
const exitsBack = (
  told: NeighbourhoodRows,
  vin: string,
  { returnDays }: Figures,
): readonly Exit[] => {
  const days = unique(
    known(told.entriesOf(vin).map((row) => numberOf(row, 'declaration.exitedOn'))),
  ).toSorted((a, b) => a - b);
  const lastExit = days.at(-1);
  if (lastExit === undefined) return [];
  const applied = told.of('licence', vin).map((row) => numberOf(row, 'licence.appliedOn'));
  const registry = told
    .of('certificate', vin)
    .flatMap((row) => [
      numberOf(row, 'certificate.registeredOn'),
      numberOf(row, 'certificate.lastTransferOn'),
      numberOf(row, 'certificate.pendingExportOn'),
    ]);
  const returned = told.entriesOf(vin).map((row) => numberOf(row, 'declaration.returnedOn'));
  const isFollowed =
    known([...applied, ...returned]).some((day) => day >= lastExit) ||
    known(registry).some((day) => day > lastExit);
  return days.flatMap((on, at) => {
    const next = days[at + 1] ?? Number.POSITIVE_INFINITY;
    if (next - on <= returnDays || (on === lastExit && !isFollowed)) return [];
    return [{ on, next }];
  });
};

/** Whether a refund on an exit was not paid back, or the vehicle was registered abroad before it came back. */
const isDrawn = (told: NeighbourhoodRows, vin: string, exit: Exit): boolean => {
  const isAbroad = told
    .of('arrival', vin)
    .some(
      (row) =>
        (textOf(row, 'arrival.country') ?? 'CN') !== 'CN' &&
        isWithin(exit, numberOf(row, 'arrival.registeredOn') ?? exit.on),
    );
  if (isAbroad) return true;
  const exitOf = new Map(
    told
      .entriesOf(vin)
      .map((row) => [plainOf(row, 'declaration.number'), numberOf(row, 'declaration.exitedOn')]),
  );
  const claims = told.of('refund', vin).flatMap((row) => {
    const entry = plainOf(row, 'refund.declaration');
    const claimedOn = numberOf(row, 'refund.claimedOn');
    const quoted = entry === null ? null : (exitOf.get(entry) ?? null);
    // of a claim on no exit that is told, any that lies before it may be the one
    const isOfThis = quoted === null ? (claimedOn ?? exit.on) < exit.next : quoted === exit.on;
    const number = plainOf(row, 'refund.number');
    return isOfThis ? [{ number, claimedOn, amount: numberOf(row, 'refund.amount') }] : [];
  });
  // a claim that is sent again counts once, and one without an amount is not paid back
  const each = [...groupedBy(claims, (claim) => JSON.stringify(Object.values(claim))).values()];
  const amounts = each.map(([claim]) => claim?.amount ?? null);
  return amounts.includes(null) || known(amounts).reduce((sum, one) => sum + one, 0) > 0;
};

/** Whether who exported and who applies or exports after it are one, as far as both are told. */
const isOneExporter = (told: NeighbourhoodRows, vin: string, { on }: Exit): boolean => {
  const licences = told.of('licence', vin);
  const byNumber = groupedBy(licences, (row) => plainOf(row, 'licence.number'));
  const exporters = (isOf: (day: number | null) => boolean): readonly string[] =>
    unique(
      known(
        told
          .entriesOf(vin)
          .filter((row) => isOf(numberOf(row, 'declaration.exitedOn')))
          .flatMap((row) => {
            const quoted = plainOf(row, 'declaration.licence');
            const own = quoted === null ? [] : (byNumber.get(quoted) ?? []);
            return [
              textOf(row, 'declaration.exporter'),
              ...own.map((one) => textOf(one, 'licence.applicant')),
            ];
          }),
      ),
    );
  const applied = licences
    .filter((row) => (numberOf(row, 'licence.appliedOn') ?? on - 1) >= on)
    .map((row) => textOf(row, 'licence.applicant'));
  const then = exporters((day) => day === on);
  const since = [...exporters((day) => day !== null && day > on), ...known(applied)];
  return then.length > 0 && since.length > 0 && unique([...then, ...since]).length === 1;
};

/**
 * R13, R28, G18: a vehicle that left, and of which an exit, an application or the registry tells later. Customs tells
 * its return on or after the exit and before the next: the return is told. The registry gave a temporary plate that
 * ends later than one of the exit could, and who exports is who exported: it is likely. `pattern.cameBack` speaks for
 * all such exits of a vehicle, by the weaker word, and only where nothing was drawn on any: no refund that was not
 * paid back, no registration abroad. `pattern.returnTold` says that customs tells the return after each.
 */
export const cameBack: PaperPattern<Figures> = {
  name: 'cameBack',
  figures: (law) => ({ ...limits(law), ...plates(law) }),
  find: (told, figures) =>
    [...told.entries()].flatMap(([vin, entries]) => {
      if (!isVehicle(vin)) return [];
      const exits = exitsBack(told, vin, figures);
      if (exits.length === 0 || exits.length > MOST_EXITS) return [];
      const returned = entries.map((row) => numberOf(row, 'declaration.returnedOn'));
      const plateUntil = most(
        told.of('certificate', vin).map((row) => numberOf(row, 'certificate.tempPlateUntil')),
      );
      const returns = exits.map((exit): Return => {
        if (returned.some((day) => isWithin(exit, day))) return 'told';
        const hasPlate = plateUntil !== null && plateUntil > exit.on + figures.days;
        return hasPlate && isOneExporter(told, vin, exit) ? 'likely' : null;
      });
      const isTold = returns.every((one) => one === 'told');
      const isDrawnOn = exits.some((exit) => isDrawn(told, vin, exit));
      const weakest = isTold ? 'told' : 'likely';
      const back = isDrawnOn || returns.includes(null) ? null : weakest;
      if (!isTold && back === null) return [];
      return [
        {
          vin,
          licenceRow: null,
          facts: { 'pattern.cameBack': back, 'pattern.returnTold': isTold },
          evidence: {
            exits: exits.slice(0, SHOWN).map((exit) => ({
              exitedOn: isoDateOrNull(exit.on),
              returnedOn: isoDateOrNull(least(returned.filter((day) => isWithin(exit, day)))),
            })),
            drawnOn: isDrawnOn,
          },
        },
      ];
    }),
};
