import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { BatchTally } from '../generate-batch.ts';

/** Counts the answers of a screening, one JSON line a vehicle, by gate. */
export const gatesIn = async (file: string): Promise<BatchTally> => {
  const tally = { clear: 0, blocked: 0, undetermined: 0 };
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { gate }: { gate: keyof BatchTally } = JSON.parse(line);
    tally[gate] += 1;
  }
  return tally;
};
