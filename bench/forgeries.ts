import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { randomOf } from '../src/simulate/drawn/random.ts';
import { thisMachine } from './harness/machine.ts';
import { madeOf } from './harness/made-of.ts';
import { ownVersion } from './harness/peer-version.ts';
import { FORGERS } from './papers/forgers/all.ts';
import { fetchForgers } from './papers/forgers/fetch-forgers.ts';
import { missingFonts } from './papers/maker/typst-papers.ts';
import { memoryOfChildren } from './papers/measure/cost.ts';
import { measureEdits } from './papers/measure/edits.ts';
import { type ForgerFound, measureForger, victimsOf } from './papers/measure/forged.ts';
import { addHonest, measureHonest } from './papers/measure/honest.ts';
import { openParts } from './papers/measure/parts.ts';
import { openReaders } from './papers/measure/reading.ts';
import { measureResaved } from './papers/measure/resaved.ts';
import { measureSameCaptures } from './papers/measure/same-captures.ts';
import { type PapersRun, papersPage } from './papers/page.ts';
import { openWorkshop } from './papers/victims.ts';

/*
 * `--only PATTERN` does the parts whose names it fits and writes no page: several processes may share the work of a
 * run, and the last, without it, finds what they did.
 */

/** Papers of one part: a run that was cut loses no more. */
const AT_ONCE = 50;

const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: '2000' },
    resaved: { type: 'string', default: '500' },
    forged: { type: 'string', default: '12' },
    edits: { type: 'string', default: '3' },
    captures: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '9201' },
    only: { type: 'string' },
    /** Writes the page of the parts that are there; it names the others. */
    'so-far': { type: 'boolean', default: false },
    /** A folder for honest papers of which something was told. */
    keep: { type: 'string' },
    out: { type: 'string', default: join(import.meta.dirname, '..', 'docs', 'papers.md') },
  },
});
const root = join(import.meta.dirname, '..');
const { papers, resaved, forged, edits, captures, seed } = values;
const asked = JSON.stringify({ papers, resaved, forged, edits, captures, seed });
const batches = Math.ceil(Number(papers) / AT_ONCE);
const soFar = values['so-far'];
const NONE = '(?!)';
const pattern = soFar ? NONE : values.only;
const only = pattern === undefined ? null : new RegExp(pattern);
const { part } = openParts(asked, batches + FORGERS.length + 3, only);

fetchForgers();
const folder = mkdtempSync(join(tmpdir(), 'mileproof-forgeries-'));
const workshop = openWorkshop(folder);
const readers = openReaders(workshop.root);
try {
  const randomFor = (what: number) => randomOf(Number(seed) * 1_000 + what);
  const honest = [];
  for (let at = 0; at < batches; at += 1)
    honest.push(
      await part(`honest-${at}`, async () => {
        const found = await measureHonest(
          workshop,
          readers,
          randomFor(at),
          Math.min(AT_ONCE, Number(papers) - at * AT_ONCE),
          values.keep ?? null,
        );
        return { found, memory: memoryOfChildren() };
      }),
    );
  const forgers: (ForgerFound | null)[] = [];
  for (const forger of FORGERS)
    forgers.push(
      await part(`forger-${forger.name}`, async () => {
        const place = mkdtempSync(join(folder, 'victims-'));
        const victims = await victimsOf(workshop, randomFor(900), Number(forged), place);
        return measureForger(readers, forger, victims);
      }),
    );
  const saved = await part('resaved', () =>
    measureResaved(workshop, readers, randomFor(901), Number(resaved), folder),
  );
  const edited = await part('edits', () =>
    measureEdits(workshop, readers, randomFor(902), Number(edits)),
  );
  const same = await part('captures', () =>
    measureSameCaptures(workshop, randomFor(903), Number(captures)),
  );
  if (only === null || soFar) {
    const run: PapersRun = {
      machine: thisMachine(),
      load: (loadavg()[0] ?? 0).toFixed(1),
      program: ownVersion(),
      commit: madeOf().commit,
      command:
        `npm run forgeries -- --papers ${papers} --resaved ${resaved} --forged ${forged} --edits ${edits} ` +
        `--captures ${captures} --seed ${seed}`,
      missingFonts: missingFonts(),
      honest: addHonest(honest.flatMap((one) => (one === null ? [] : [one.found]))),
      memory: honest.map((one) => one?.memory ?? null),
      forgers: forgers.flatMap((one) => (one === null ? [] : [one])),
      resaved: saved ?? [],
      edits: edited ?? [],
      same,
      absent: [
        ...honest.flatMap((one, at) => (one === null ? [`honest-${at}`] : [])),
        ...FORGERS.filter((_, at) => forgers[at] === null).map(({ name }) => name),
        ...(saved === null ? ['resaved'] : []),
        ...(edited === null ? ['edits'] : []),
        ...(same === null ? ['captures'] : []),
      ],
    };
    mkdirSync(join(root, 'bench', 'results'), { recursive: true });
    writeFileSync(
      join(root, 'bench', 'results', 'papers.json'),
      `${JSON.stringify(run, null, 1)}\n`,
    );
    writeFileSync(values.out, papersPage(run));
    console.log(papersPage(run));
  }
} finally {
  readers.close();
  rmSync(folder, { recursive: true, force: true });
}
