import { type ZenAnswer, type ZenDecision, ZenEngine } from '@gorules/zen-engine';
import { TWENTY_RULES } from '../workload/declarations.ts';
import type { FiredRule } from '../workload/explained.ts';

/** The twenty rules as one decision table of ZEN that collects every line that fits. */
export const zenTable = (): ZenDecision =>
  new ZenEngine().createDecision({
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode' },
      {
        id: 'table',
        name: 'table',
        type: 'decisionTableNode',
        content: {
          hitPolicy: 'collect',
          inputs: [
            { id: 'days', name: 'days', type: 'expression', field: 'days' },
            { id: 'dest', name: 'dest', type: 'expression', field: 'dest' },
          ],
          outputs: [{ id: 'hit', name: 'hit', type: 'expression', field: 'hit' }],
          rules: TWENTY_RULES.map(({ name, limit, dest }) => ({
            _id: name,
            days: `< ${limit}`,
            dest: `'${dest}'`,
            hit: `'${name}'`,
          })),
        },
      },
      { id: 'out', name: 'out', type: 'outputNode' },
    ],
    edges: [
      { id: 'e1', type: 'edge', sourceId: 'in', targetId: 'table' },
      { id: 'e2', type: 'edge', sourceId: 'table', targetId: 'out' },
    ],
  });

/** The rules that fired and the values the table saw, out of the trace. */
export const firedOf = ({ trace }: ZenAnswer): readonly FiredRule[] =>
  (trace?.table?.traceData ?? []).map(({ rule, reference_map: seen }) => ({
    rule: rule._id,
    days: seen.days,
    dest: seen.dest,
  }));
