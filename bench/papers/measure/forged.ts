import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadName } from '../../../src/papers/paper-reading.ts';
import { type Random, wholeBetween } from '../../../src/simulate/drawn/random.ts';
import type { Forger, Victim } from '../forgers/forger.ts';
import { CAPTURE_MODELS } from '../maker/capture.ts';
import { makeVictim, type Workshop } from '../victims.ts';
import { type Counts, count } from './counts.ts';
import type { Readers } from './reading.ts';

/** What was found in what a forger did in one way. */
export interface ForgedCount {
  readonly forgery: string;
  readonly form: string;
  readonly innocent: boolean;
  /** Papers tried. */
  readonly tried: number;
  /** Papers that the program made something of. */
  made: number;
  /** Papers of which something was told. */
  told: number;
  readonly checks: Counts;
  /** Papers that were not read as a whole, by why. */
  readonly problems: Counts;
  /** Papers of which nothing was told, but a check could not be made; by check. */
  readonly unchecked: Counts;
}

/** What one program did. */
export interface ForgerFound {
  readonly name: string;
  /** Null where this machine lacks it; then nothing is counted. */
  readonly version: string | null;
  readonly counts: readonly ForgedCount[];
}

/** Fields that forgers change in turn. */
const NAMES: readonly ReadName[] = ['vin', 'total', 'date', 'number', 'buyer', 'net'];

/** Makes invoices to forge: layouts, captures and wanted changes in turn. */
export const victimsOf = async (
  workshop: Workshop,
  random: Random,
  many: number,
  folder: string,
): Promise<readonly Victim[]> => {
  const victims: Victim[] = [];
  for (let at = 0; at < many; at += 1) {
    const name = NAMES[at % NAMES.length] ?? 'vin';
    const model = CAPTURE_MODELS[at % (CAPTURE_MODELS.length - 1)] ?? 'flat-bed';
    const options = {
      kind: 'saleInvoice',
      name,
      model,
      layout: at % 3 === 2 ? wholeBetween(random, 1, 3) : 0,
    } as const;
    victims.push(await makeVictim(workshop, random, options, folder, `v${at}`));
  }
  return victims;
};

/** Lets a program forge the papers in all its ways, and reads what came of it. */
export const measureForger = async (
  readers: Readers,
  forger: Forger,
  victims: readonly Victim[],
): Promise<ForgerFound> => {
  const version = forger.version();
  if (version === null) return { name: forger.name, version, counts: [] };
  const counts: ForgedCount[] = [];
  for (const { name, form, innocent, make } of forger.forgeries) {
    const found: ForgedCount = {
      ...{ forgery: name, form, innocent, tried: victims.length },
      ...{ made: 0, told: 0, checks: {}, problems: {}, unchecked: {} },
    };
    const folder = mkdtempSync(join(tmpdir(), 'mileproof-forged-'));
    try {
      mkdirSync(folder, { recursive: true });
      for (const file of await make(victims, folder)) {
        if (file === null) continue;
        const read = await readers.read(file);
        found.made += 1;
        if (read.told.length > 0) found.told += 1;
        else for (const check of read.unchecked) count(found.unchecked, check);
        for (const check of read.told) count(found.checks, check);
        if (read.problem !== null) count(found.problems, read.problem);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    counts.push(found);
    console.log(`  ${forger.name}, ${name}: told ${found.told} of ${found.made}`);
  }
  return { name: forger.name, version, counts };
};
