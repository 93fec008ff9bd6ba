import { listRulePrecision } from './list-rule-precision.ts';
import { answerRuleDoubt, getRuleDoubt, listRuleDoubts } from './rule-doubts.ts';

/** What outcomes say of the rules, in the order of the documentation. */
export const RULE_ACTIONS = {
  title: { en: 'Outcomes of rules', zh: '规则的核查结果' },
  actions: { listRulePrecision, listRuleDoubts, getRuleDoubt, answerRuleDoubt },
};
