import { factNamed } from '../domain/facts/fact-table.ts';
import { vinsIn } from '../domain/vin/listed-vins.ts';
import type { AccountRow } from './account-rows.ts';

const VIN = factNamed('letter.vin').index;

/**
 * Letter rows, each that lists several VINs in one cell as a row for each of them, which has all that is told and
 * wrong in it.
 */
export const listedLetters = (letters: readonly AccountRow[]): readonly AccountRow[] =>
  letters.flatMap((row) => {
    const told = row.values[VIN];
    const vins = typeof told === 'string' ? vinsIn(told) : [];
    if (vins.length < 2) return [row];
    return vins.map((vin) => {
      const values = [...row.values];
      values[VIN] = vin;
      return { ...row, values };
    });
  });
