import { factNamed } from '../../src/domain/facts/fact-table.ts';
import { openSheet } from '../../src/intake/open-sheet.ts';
import { readChunk } from '../../src/intake/read-chunk.ts';
import type { BatchSum } from '../workload/batch-sum.ts';

const ODOMETER = factNamed('licence.odometerKm').index;

/** Reads a batch as the product does: every cell to its type, every problem noted. */
export const readBatch = async (path: string): Promise<BatchSum> => {
  const sheet = await openSheet(path);
  if (sheet.kind !== 'sheet') throw new Error(`${path} cannot be read: ${sheet.problem.code}`);
  let rows = 0;
  let odometers = 0;
  for await (const chunk of sheet.chunks()) {
    for (const { values } of readChunk(sheet.plan, chunk)) {
      rows += 1;
      odometers += Number(values?.[ODOMETER] ?? 0);
    }
  }
  await sheet.close();
  return { rows, odometers };
};
