import { LogicEngine } from 'json-logic-engine';
import { TWENTY_RULES } from '../workload/declarations.ts';
import { MANY_RULES } from '../workload/many-rules.ts';

/** The twenty rules in json-logic-engine, each compiled to a function. */
export const jsonLogicRules = (): readonly ((data: unknown) => unknown)[] => {
  const engine = new LogicEngine();
  return TWENTY_RULES.map(({ limit, dest }) =>
    engine.build({ and: [{ '<': [{ var: 'days' }, limit] }, { '===': [{ var: 'dest' }, dest] }] }),
  );
};

/** The ten thousand rules in json-logic-engine, each compiled to a function. */
export const jsonLogicManyRules = (): readonly ((data: unknown) => unknown)[] => {
  const engine = new LogicEngine();
  return MANY_RULES.map(({ equal, above }) =>
    engine.build({
      and: [
        ...Object.entries(equal).map(([fact, text]) => ({ '===': [{ var: fact }, text] })),
        ...Object.entries(above).map(([fact, limit]) => ({ '>': [{ var: fact }, limit] })),
      ],
    }),
  );
};
