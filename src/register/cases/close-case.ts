import { z } from 'zod';
import { Evidence, Ground } from '../shapes.ts';
import { step } from '../step.ts';
import { CASE_FILE } from './case-file.ts';
import { findCaseFile } from './case-rows.ts';
import { CASE_OUTCOMES } from './case-shapes.ts';

const MOST_GROUND = 4000; // not-law: characters
const MOST_CODE = 40; // not-law: characters

/** Closes a case with its outcome and ground; a person who has it signs. */
export const closeCase = step({
  of: CASE_FILE,
  verb: 'close',
  summary: { en: 'Close a case with its outcome', zh: '结案' },
  input: {
    outcome: z.enum(CASE_OUTCOMES),
    ground: Ground.max(MOST_GROUND),
    rule: z
      .string()
      .min(1)
      .max(MOST_CODE)
      .optional()
      .meta({ description: 'The code of the rule that is wrong, for that outcome alone.' }),
    /** Beside what it began from. */
    evidence: Evidence.optional(),
  },
  refusals: ['case-taken', 'case-questions-open', 'rule-not-named'],
  brings: async ({ tx, register, id, refuse }, { outcome, ground, rule, evidence = [] }) => {
    const known = register.engine.law.ruleSet.rules.some(({ code }) => code === rule);
    if (outcome === 'rule-wrong' ? !known : rule !== undefined)
      refuse('rule-not-named', { field: 'rule' });
    const before = (await findCaseFile(tx, id)) ?? refuse('not-found');
    return {
      outcome,
      ground,
      rule: rule ?? null,
      evidence: [...new Set([...before.evidence, ...evidence])],
    };
  },
});
