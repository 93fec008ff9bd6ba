import { isoDateOrNull } from './iso-date-or-null.ts';
import { known, least, unique } from './lists.ts';
import { type NeighbourhoodRows, numberOf, type PaperRow, textOf } from './neighbourhood.ts';
import { type PaperPattern, valuesOfRule } from './paper-pattern.ts';

/** A certificate row that tells of no transfer and no endorsement. */
const isUntouched = (row: PaperRow): boolean =>
  (numberOf(row, 'certificate.transfers') ?? 0) <= 0 &&
  numberOf(row, 'certificate.lastTransferOn') === null &&
  numberOf(row, 'certificate.pendingExportOn') === null;

/** Whether an invoice is of a used vehicle: by its kind, or by a seller who had the vehicle by then. */
const isResale = (told: NeighbourhoodRows, vin: string, invoice: PaperRow): boolean => {
  if (textOf(invoice, 'invoice.kind') === 'used') return true;
  const seller = textOf(invoice, 'invoice.seller');
  const on = numberOf(invoice, 'invoice.issuedOn');
  if (seller === null || on === null || seller === textOf(invoice, 'invoice.buyer')) return false;
  const isBy = (since: number | null): boolean => since !== null && since <= on;
  const insured = told
    .of('insurance', vin)
    .some(
      (row) =>
        textOf(row, 'insurance.holder') === seller && isBy(numberOf(row, 'insurance.startsOn')),
    );
  if (insured) return true;
  return told
    .of('certificate', vin)
    .some(
      (row) =>
        textOf(row, 'certificate.owner') === seller &&
        isUntouched(row) &&
        isBy(numberOf(row, 'certificate.registeredOn')),
    );
};

/**
 * R04: a transfer within `days` of the first registration that any certificate row or an invoice tells: one of a used
 * vehicle, or of whatever kind by whoever had insured the vehicle by then or owns it in a row that tells of no transfer
 * and no endorsement. A first sale is invoiced by a dealer or maker, who is neither, in however many steps. The dossier
 * has the last transfer alone, so that one more owner before the exporter would hide the first. Told of vehicles
 * applied for.
 */
export const firstTransfer: PaperPattern<{ readonly days: number }> = {
  name: 'firstTransfer',
  figures: valuesOfRule('integrity.one-day-owner', ['days']),
  find: (told, { days }) =>
    [...told.byVin('licence').keys()].flatMap((vin) => {
      const certificates = told.of('certificate', vin);
      const registered = least(
        certificates.map((row) => numberOf(row, 'certificate.registeredOn')),
      );
      if (registered === null) return [];
      const isSoon = (on: number | null): on is number =>
        on !== null && registered <= on && on <= registered + days;
      const sold = [
        ...certificates.map((row) => ({
          on: numberOf(row, 'certificate.lastTransferOn'),
          teller: 'certificate',
        })),
        ...told
          .of('invoice', vin)
          .filter((row) => isSoon(numberOf(row, 'invoice.issuedOn')) && isResale(told, vin, row))
          .map((row) => ({ on: numberOf(row, 'invoice.issuedOn'), teller: 'invoice' })),
      ].filter(({ on }) => isSoon(on));
      const first = least(sold.map(({ on }) => on));
      if (first === null) return [];
      return [
        {
          vin,
          licenceRow: null,
          facts: { 'pattern.firstTransferOn': first },
          evidence: {
            on: isoDateOrNull(first),
            toldBy: unique(known(sold.map(({ teller }) => teller))).toSorted(),
          },
        },
      ];
    }),
};
