import { type FactName, factNamed } from '../facts/fact-table.ts';
import { RESULTS } from '../rules/evaluate/compile-rule.ts';
import type { CompiledLaw } from '../rules/evaluate/compile-rule-set.ts';
import type { Result } from '../verdict/verdict.ts';
import { emptyDossier, type FactValue } from './dossier.ts';

/** Facts by name, as a dossier holds them: dates as day numbers; null or absent is unknown. */
export type AskedFacts = Readonly<Partial<Record<FactName, FactValue>>>;

/**
 * What one rule of the law finds in some facts alone.
 *
 * @param id the rule's stable id: `cn.648.letter-required`.
 * @throws Error when the law has no such rule: a broken program.
 */
export const askRule = (
  law: Pick<CompiledLaw, 'general'>,
  id: string,
  facts: AskedFacts,
): Result => {
  const asked = law.general.find(({ rule }) => rule.id === id);
  if (asked === undefined) throw new Error(`the law has no rule ${id}`);
  const dossier = emptyDossier();
  for (const [name, value] of Object.entries(facts) as [FactName, FactValue | undefined][]) {
    dossier[factNamed(name).index] = value ?? null;
  }
  return RESULTS[asked.result(dossier)];
};
