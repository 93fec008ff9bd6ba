import type { Problem } from '../domain/verdict/verdict.ts';
import { problemAt } from '../intake/problem-catalogue.ts';
import type { FilingStretch } from './filing-index.ts';

/**
 * The problems of a row, with one more when another row of the same application has its VIN. Such a
 * row is a slip of the sheet, not another use of the vehicle, so it is told as quality and leaves the
 * gate alone.
 */
export const withRepeatedVin = (
  problems: readonly Problem[],
  stretch: FilingStretch,
  row: number,
  vin: string,
): readonly Problem[] => {
  const other = stretch.reused.get(row)?.repeatedIn ?? null;
  if (other === null) return problems;
  const remedy = {
    en:
      `Row ${other} of the same application has this VIN too: when it is the same row delivered again, ` +
      'keep one; when they are two vehicles, correct the VIN that is wrong.',
    zh: `同一申请的第${other}行也是此车辆识别代号：同一行重复报送的，请只保留一行；属于两辆车的，请更正填错的车辆识别代号。`,
  };
  return [...problems, problemAt(row, 'licence.vin', 'vin-repeated', vin, remedy)];
};
