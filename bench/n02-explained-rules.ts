import { compare } from './harness/compare.ts';
import type { Contender, Contenders } from './harness/contender.ts';
import type { BenchRow } from './harness/figure.ts';
import { ownVersion, peerVersion } from './harness/peer-version.ts';
import { ZEN_BATCH } from './peers/zen-batch.ts';
import {
  DECLARATIONS,
  type Declaration,
  EXPECTED_HITS,
  TWENTY_RULES,
} from './workload/declarations.ts';
import { type Explained, type FiredRule, inOrder, SAMPLE } from './workload/explained.ts';

/** An engine's full explanation of one declaration, and how to read the fired rules out of it. */
interface Explainer<Explanation> {
  readonly explain: (declaration: Declaration) => Explanation | Promise<Explanation>;
  /** Declarations that are under way at once; absent: one. */
  readonly atOnce?: number;
  readonly count: (explanation: Explanation) => number;
  readonly fired: (explanation: Explanation) => readonly FiredRule[];
}

const contenderOf = <Explanation>(
  name: string,
  version: string,
  { explain, atOnce = 1, count, fired }: Explainer<Explanation>,
): Contender<Explained> => ({
  name,
  version,
  run: async () => {
    let hits = 0;
    const sample: (readonly FiredRule[])[] = [];
    const take = (explanation: Explanation): void => {
      hits += count(explanation);
      if (sample.length < SAMPLE) sample.push(inOrder(fired(explanation)));
    };
    if (atOnce === 1) {
      for (const declaration of DECLARATIONS) {
        const given = explain(declaration);
        // Awaiting what is no promise would slow down an engine that answers at once.
        take(given instanceof Promise ? await given : given);
      }
    } else {
      for (let at = 0; at < DECLARATIONS.length; at += atOnce) {
        const batch = DECLARATIONS.slice(at, at + atOnce).map(explain);
        for (const explanation of await Promise.all(batch)) take(explanation);
      }
    }
    return { hits, sample };
  },
});

const zen = async (name: string, atOnce: number): Promise<Contender<Explained>> => {
  const { zenTable, firedOf } = await import('./peers/zen.ts');
  const table = zenTable();
  return contenderOf(name, peerVersion('@gorules/zen-engine'), {
    explain: (declaration) => table.evaluate(declaration, { trace: true }),
    atOnce,
    count: ({ result }) => result.length,
    fired: firedOf,
  });
};

/** The sides of this row. json-logic-engine is not among them: it explains nothing. */
export const contenders: Contenders<Explained> = [
  async () => {
    const { explain, fired } = await import('./ours/twenty-rules.ts');
    const count = (explanation: ReturnType<typeof explain>): number => explanation.hits;
    return contenderOf('Mileproof', ownVersion(), { explain, count, fired });
  },
  () => zen('ZEN with trace, one after the other', 1),
  () => zen(`ZEN with trace, ${ZEN_BATCH} at once`, ZEN_BATCH),
  async () => {
    const { twentyRulesEngine, firedOf } = await import('./peers/json-rules.ts');
    const engine = twentyRulesEngine();
    return contenderOf('json-rules-engine', peerVersion('json-rules-engine'), {
      explain: (declaration) => engine.run(declaration),
      count: ({ results }) => results.length,
      fired: firedOf,
    });
  },
];

const expected: Explained = {
  hits: EXPECTED_HITS,
  sample: DECLARATIONS.slice(0, SAMPLE).map(({ days, dest }) =>
    inOrder(
      TWENTY_RULES.filter((rule) => days < rule.limit && dest === rule.dest).map(({ name }) => ({
        rule: name,
        days,
        dest,
      })),
    ),
  ),
};

/** Rule evaluation with the full explanation: 20 rules of two conditions over 20,000 declarations. */
export const row: BenchRow = {
  id: 'n02',
  title: '20 rules × 2 conditions, explained, declarations a second',
  measure: async () => ({
    figures: compare(import.meta.url, contenders.length, {
      what: 'declarations',
      operations: DECLARATIONS.length,
      expected,
    }),
    notes: [
      `every contender fired ${EXPECTED_HITS} rules, and named the same rules and deciding values in ` +
        `the first ${SAMPLE} declarations`,
      'Mileproof and json-rules-engine explain all 20 rules; the trace of ZEN names those that fired',
    ],
  }),
};
