import { type ConditionResult, Engine, type RunResult } from 'json-rules-engine';
import { TWENTY_RULES } from '../workload/declarations.ts';
import type { FiredRule } from '../workload/explained.ts';
import { MANY_RULES } from '../workload/many-rules.ts';

/** The twenty rules in json-rules-engine. */
export const twentyRulesEngine = (): Engine =>
  new Engine(
    TWENTY_RULES.map(({ name, limit, dest }) => ({
      conditions: {
        all: [
          { fact: 'days', operator: 'lessThan', value: limit },
          { fact: 'dest', operator: 'equal', value: dest },
        ],
      },
      event: { type: name },
    })),
  );

const valueIn = (conditions: readonly ConditionResult[], fact: string): unknown =>
  conditions.find((condition) => condition.fact === fact)?.factResult;

/** The rules that fired and the values the conditions saw. */
export const firedOf = ({ results }: RunResult): readonly FiredRule[] =>
  results.map(({ event, conditions }) => ({
    rule: event.type,
    days: Number(valueIn(conditions.all, 'days')),
    dest: String(valueIn(conditions.all, 'dest')),
  }));

/** The ten thousand rules in json-rules-engine. */
export const manyRulesEngine = (): Engine =>
  new Engine(
    MANY_RULES.map(({ name, equal, above }) => ({
      conditions: {
        all: [
          ...Object.entries(equal).map(([fact, value]) => ({ fact, operator: 'equal', value })),
          ...Object.entries(above).map(([fact, value]) => ({
            fact,
            operator: 'greaterThan',
            value,
          })),
        ],
      },
      event: { type: name },
    })),
  );
