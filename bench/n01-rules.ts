import { compare } from './harness/compare.ts';
import type { Contenders } from './harness/contender.ts';
import type { BenchRow } from './harness/figure.ts';
import { ownVersion, peerVersion } from './harness/peer-version.ts';
import { ZEN_BATCH } from './peers/zen-batch.ts';
import { DECLARATIONS, EXPECTED_HITS } from './workload/declarations.ts';

/** The sides of this row; each loads only what it needs. */
export const contenders: Contenders<number> = [
  async () => {
    const { countHits } = await import('./ours/twenty-rules.ts');
    return { name: 'Mileproof', version: ownVersion(), run: countHits };
  },
  async () => (await import('./peers/hand-loop.ts')).handLoop,
  async () => {
    const { jsonLogicRules } = await import('./peers/json-logic.ts');
    const rules = jsonLogicRules();
    return {
      name: 'json-logic-engine',
      version: peerVersion('json-logic-engine'),
      run: () => {
        let hits = 0;
        for (const declaration of DECLARATIONS) {
          for (const rule of rules) if (rule(declaration) === true) hits += 1;
        }
        return hits;
      },
    };
  },
  async () => {
    const { zenTable } = await import('./peers/zen.ts');
    const table = zenTable();
    return {
      name: 'ZEN, one after the other',
      version: peerVersion('@gorules/zen-engine'),
      run: async () => {
        let hits = 0;
        for (const declaration of DECLARATIONS) {
          hits += (await table.evaluate(declaration)).result.length;
        }
        return hits;
      },
    };
  },
  async () => {
    const { zenTable } = await import('./peers/zen.ts');
    const table = zenTable();
    return {
      name: `ZEN, ${ZEN_BATCH} at once`,
      version: peerVersion('@gorules/zen-engine'),
      run: async () => {
        let hits = 0;
        for (let at = 0; at < DECLARATIONS.length; at += ZEN_BATCH) {
          const batch = DECLARATIONS.slice(at, at + ZEN_BATCH);
          const answers = await Promise.all(batch.map((one) => table.evaluate(one)));
          for (const answer of answers) hits += answer.result.length;
        }
        return hits;
      },
    };
  },
  async () => {
    const { twentyRulesEngine } = await import('./peers/json-rules.ts');
    const engine = twentyRulesEngine();
    return {
      name: 'json-rules-engine',
      version: peerVersion('json-rules-engine'),
      run: async () => {
        let hits = 0;
        for (const declaration of DECLARATIONS) {
          hits += (await engine.run(declaration)).events.length;
        }
        return hits;
      },
    };
  },
];

/** Rule evaluation without an explanation: 20 rules of two conditions over 20,000 declarations. */
export const row: BenchRow = {
  id: 'n01',
  title: '20 rules × 2 conditions, no explanation, declarations a second',
  measure: async () => ({
    figures: compare(import.meta.url, contenders.length, {
      what: 'declarations',
      operations: DECLARATIONS.length,
      expected: EXPECTED_HITS,
    }),
    notes: [
      `every contender fired ${EXPECTED_HITS} rules over ${DECLARATIONS.length} declarations`,
      'json-logic-engine runs each rule compiled by `build`, with `===`: the fastest of the forms ' +
        'tried (`==`, one list of all rules, the interpreter `run`)',
      'Mileproof copies each declaration into a dossier inside the timed part; its rules also know "unknown"',
    ],
  }),
};
