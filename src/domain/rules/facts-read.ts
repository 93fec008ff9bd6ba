import { conditionsIn, operandsIn } from './condition-parts.ts';
import type { Rule, VocabularyFact } from './syntax.ts';

/**
 * The facts a rule reads, each once, in reading order: the one whose date selects its version first,
 * then those of its conditions, terms opened.
 */
export const factsReadBy = ({
  versionOn,
  when,
  require,
  doubt,
}: Rule): readonly VocabularyFact[] => {
  const facts = new Set([versionOn]);
  for (const root of [when, require, doubt]) {
    if (root === null) continue;
    for (const operand of conditionsIn(root).flatMap(operandsIn)) {
      if (operand.op === 'fact') facts.add(operand.fact);
    }
  }
  return [...facts];
};
