import { type Random, wholeBetween } from '../../src/simulate/drawn/random.ts';
import type { BatchRow } from './batch-columns.ts';

/** Cells no reader can use, by column. */
const BAD: readonly (readonly [keyof BatchRow, string])[] = [
  ['licence.appliedOn', '2026-13-45'],
  ['licence.registeredOn', 'yesterday'],
  ['certificate.pendingExportOn', '2026年2月30日'],
  ['licence.destination', 'Atlantis'],
  ['licence.odometerKm', 'many'],
  ['licence.unitPrice', '12,34,x'],
  ['licence.condition', 'refurbished'],
  ['licence.modified', 'maybe'],
  ['licence.applicant', '91440300MA5EXAMPLE'],
  ['factory.energy', 'steam'],
  ['letter.outlets', '-'],
  ['inspection.result', 'perhaps'],
];

/** Spoils three to six cells of a row. */
export const spoilCells = (row: BatchRow, random: Random): void => {
  const first = wholeBetween(random, 0, BAD.length - 1);
  const count = wholeBetween(random, 3, 6);
  for (let at = 0; at < count; at += 1) {
    const bad = BAD[(first + at) % BAD.length];
    if (bad !== undefined) row[bad[0]] = bad[1];
  }
};
