import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { derive } from '../../src/domain/assess/derive.ts';
import type { Dossier } from '../../src/domain/assess/dossier.ts';
import { dossierFigures } from '../../src/domain/assess/dossier-figures.ts';
import { dayOf } from '../../src/domain/calendar/day.ts';
import { isLetter } from '../../src/engine/is-letter.ts';
import { loadLaw } from '../../src/engine/load-law.ts';
import { loadReference } from '../../src/engine/reference.ts';
import { openSheet } from '../../src/intake/open-sheet.ts';
import { readChunk } from '../../src/intake/read-chunk.ts';
import { generateBatch } from '../generate-batch.ts';

const TODAY = dayOf(2026, 11, 24);
const FILING = {
  makers: 1,
  letterFromMaker: true,
  otherApplication: null,
  openEndedApplication: null,
  uncountedApplication: null,
  licensedBeside: false,
  licencesToldUntil: null,
  otherCountry: null,
  letterApplication: null,
};

/** The law's figures that go into dossiers. */
const FIGURES = dossierFigures(
  loadLaw(join(import.meta.dirname, '..', '..', 'law')).ruleSet,
  TODAY,
);

/** Dossiers of a generated batch, read and derived as the product does; `count` of them, the same every time. */
export const batchDossiers = async (count: number): Promise<readonly Dossier[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-bench-'));
  try {
    const path = join(folder, 'batch.csv');
    generateBatch({ path, rows: count, seed: 1, errors: false });
    const reference = loadReference(join(import.meta.dirname, '..', '..', 'reference'));
    const sheet = await openSheet(path);
    if (sheet.kind !== 'sheet') throw new Error(`the batch cannot be read: ${sheet.problem.code}`);
    const dossiers: Dossier[] = [];
    for await (const chunk of sheet.chunks()) {
      for (const { values } of readChunk(sheet.plan, chunk)) {
        if (values === null) throw new Error('a row of the batch cannot be used');
        const around = {
          today: TODAY,
          letterAccount: true,
          letterVinStated: false,
          letterGiven: isLetter(values),
          letterMeant: false,
          outlets: null,
          readings: [],
          invoices: null,
          otherExitOn: null,
          exitsTold: true,
          unsignedEntries: null,
          predecessor: null,
          filing: FILING,
        };
        derive(values, reference, around, FIGURES);
        dossiers.push(values);
      }
    }
    await sheet.close();
    return dossiers;
  } finally {
    rmSync(folder, { recursive: true });
  }
};
