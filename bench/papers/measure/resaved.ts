import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { oneOf, type Random } from '../../../src/simulate/drawn/random.ts';
import { FORGERS } from '../forgers/all.ts';
import type { Victim } from '../forgers/forger.ts';
import { MADE_KINDS } from '../maker/paper-fields.ts';
import { makeVictim, type Workshop } from '../victims.ts';
import { type Counts, count } from './counts.ts';
import type { Readers } from './reading.ts';

/** Honest PDFs of one producer, or saved again by it. */
export interface Resaved {
  readonly producer: string;
  readonly way: string;
  papers: number;
  accused: number;
  readonly checks: Counts;
  readonly problems: Counts;
}

/** Producers in one run of a program: the slow ones start once for all of theirs. */
const pdfWays = FORGERS.flatMap((forger) =>
  forger.forgeries
    .filter(({ form, innocent }) => innocent && form === 'pdf')
    .map(({ name, make }) => ({ forger, name, make })),
);

/** Makes honest PDFs of all kinds, lets each program save its share again, and reads them. */
export const measureResaved = async (
  workshop: Workshop,
  readers: Readers,
  random: Random,
  papers: number,
  below: string,
): Promise<readonly Resaved[]> => {
  const ways = pdfWays.filter(({ forger }) => forger.version() !== null);
  const share = Math.ceil(papers / ways.length);
  const found: Resaved[] = [];
  for (const { forger, name, make } of ways) {
    const folder = mkdtempSync(join(below, 'resaved-'));
    const one: Resaved = {
      ...{ producer: forger.name, way: name, papers: 0, accused: 0 },
      ...{ checks: {}, problems: {} },
    };
    const victims: Victim[] = [];
    for (let at = 0; at < share; at += 1)
      victims.push(
        await makeVictim(workshop, random, { kind: oneOf(random, MADE_KINDS) }, folder, `v${at}`),
      );
    const made = mkdtempSync(join(folder, 'made-'));
    for (const file of await make(victims, made)) {
      if (file === null) continue;
      const { told, problem } = await readers.read(file);
      one.papers += 1;
      if (told.length > 0) one.accused += 1;
      for (const check of told) count(one.checks, check);
      if (problem !== null) count(one.problems, problem);
    }
    found.push(one);
    console.log(`  ${forger.name}, ${name}: told ${one.accused} of ${one.papers}`);
    rmSync(folder, { recursive: true, force: true });
  }
  return found;
};
