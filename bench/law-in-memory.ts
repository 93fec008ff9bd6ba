import { join } from 'node:path';
import { assess } from '../src/domain/assess/assess.ts';
import type { Dossier } from '../src/domain/assess/dossier.ts';
import { factNamed } from '../src/domain/facts/fact-table.ts';
import { UNKNOWN } from '../src/domain/rules/evaluate/compile-rule.ts';
import { verdictOf } from '../src/domain/verdict/verdict-of.ts';
import { compiledLaw, loadLaw } from '../src/engine/load-law.ts';
import { figureOf } from './harness/compare.ts';
import type { BenchRow } from './harness/figure.ts';
import { ownVersion } from './harness/peer-version.ts';
import { batchDossiers } from './ours/batch-dossiers.ts';

const DESTINATION = factNamed('licence.destination').index;
const DOSSIERS = 20_000;
const WARM_UPS = 2;
const RUNS = 7;

/** The whole law over dossiers in memory, one core: results alone, open findings, all findings. */
export const row: BenchRow = {
  id: 'law',
  title: 'the whole law over one dossier after the other, in memory, one core',
  measure: async ({ rows = DOSSIERS }) => {
    const law = loadLaw(join(import.meta.dirname, '..', 'law'));
    const compiled = compiledLaw(law);
    const dossiers = await batchDossiers(rows);
    const verdict = (dossier: Dossier, everything: boolean) =>
      verdictOf(2, dossier, assess(compiled, dossier, everything), [], law.hash, 0);
    const rulesFor = (dossier: Dossier) => [
      ...compiled.general,
      ...(compiled.entry.get(`${dossier[DESTINATION]}`) ?? []),
    ];
    for (const [place, dossier] of dossiers.entries()) {
      const results = rulesFor(dossier).map((rule) => rule.result(dossier));
      const explained = assess(compiled, dossier, true).findings.map(({ result }) => result);
      const [all, open] = [verdict(dossier, true), verdict(dossier, false)];
      const answers = ({ gate, entry, risk }: typeof all): string =>
        JSON.stringify([gate, entry, risk]);
      const same =
        `${results}` === `${explained}` &&
        answers(all) === answers(open) &&
        open.findings.length === results.filter((result) => result >= UNKNOWN).length;
      if (!same) throw new Error(`the three ways differ on dossier ${place}`);
    }
    const countOpen = (dossier: Dossier): number => {
      let open = 0;
      for (const { result } of compiled.general) if (result(dossier) >= UNKNOWN) open += 1;
      for (const { result } of compiled.entry.get(`${dossier[DESTINATION]}`) ?? []) {
        if (result(dossier) >= UNKNOWN) open += 1;
      }
      return open;
    };
    const ways = [
      ['results alone', countOpen],
      [
        'verdict, open findings explained',
        (dossier: Dossier) => verdict(dossier, false).findings.length,
      ],
      [
        'verdict, every finding explained (target: 100,000)',
        (dossier: Dossier) => verdict(dossier, true).findings.length,
      ],
    ] as const;
    const ours = { name: 'Mileproof', version: ownVersion() };
    const figures = ways.map(([what, way]) => {
      const times: number[] = [];
      let sum = 0;
      for (let run = 0; run < WARM_UPS + RUNS; run += 1) {
        const started = performance.now();
        for (const dossier of dossiers) sum += way(dossier);
        if (run >= WARM_UPS) times.push(performance.now() - started);
      }
      if (sum < 0) throw new Error('sums of counts are not negative');
      return figureOf(ours, what, times, rows);
    });
    return {
      figures,
      notes: [
        `${law.ruleSet.rules.length} rules over ${rows} dossiers of a generated batch, derived facts worked out before`,
        'the three ways give the same results and answers on every dossier',
        'results alone: the function of each rule that concerns the vehicle, one after the other, as batches call it',
        'a verdict holds every finding with the facts that decided it, what is missing, citation and remedy',
      ],
    };
  },
};
