import { figureOf, timeEach } from './harness/compare.ts';
import type { Contenders } from './harness/contender.ts';
import type { BenchRow } from './harness/figure.ts';
import { ownVersion, peerVersion } from './harness/peer-version.ts';
import { FACT_SET, MANY_HITS, MANY_RULES } from './workload/many-rules.ts';

/** The sides of this row; each loads only what it needs. */
export const contenders: Contenders<number> = [
  async () => {
    const { manyRulesLaw } = await import('./ours/many-rules.ts');
    return { name: 'Mileproof', version: ownVersion(), run: manyRulesLaw() };
  },
  async () => {
    const { jsonLogicManyRules } = await import('./peers/json-logic.ts');
    const rules = jsonLogicManyRules();
    return {
      name: 'json-logic-engine',
      version: peerVersion('json-logic-engine'),
      run: () => {
        let hits = 0;
        for (const rule of rules) if (rule(FACT_SET) === true) hits += 1;
        return hits;
      },
    };
  },
  async () => {
    const { manyRulesEngine } = await import('./peers/json-rules.ts');
    const engine = manyRulesEngine();
    return {
      name: 'json-rules-engine',
      version: peerVersion('json-rules-engine'),
      run: async () => (await engine.run(FACT_SET)).events.length,
    };
  },
];

/** Ten thousand rules of seven conditions over one fact set: from nothing, and warm. */
export const row: BenchRow = {
  id: 'n03',
  title: '10,000 rules × 7 conditions, one fact set',
  measure: async () => {
    const timings = timeEach(import.meta.url, contenders.length, MANY_HITS);
    return {
      figures: timings.flatMap((timing) => [
        figureOf(timing, 'warm', timing.milliseconds, 0),
        figureOf(timing, 'load and build', timing.built, 0),
        figureOf(timing, 'load, build and first answer', timing.firstAnswer, 0),
      ]),
      notes: [
        `every contender fired ${MANY_HITS} of ${MANY_RULES.length} rules`,
        'Mileproof reads the rules as law first: citations, periods and types are checked',
      ],
    };
  },
};
