import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bilingual } from '../domain/verdict/verdict.ts';

/** What settles a rule in a review, and why. */
export interface RuleKind {
  /** Of a gate or risk rule. */
  readonly code: string;
  readonly kind: 'papers' | 'vehicle';
  readonly why: Bilingual;
}

/**
 * The list of `lanes.json`, in its order. A rule that it does not have counts as papers.
 * @param reference folder of the slow lists.
 */
export const ruleKinds = (reference: string): readonly RuleKind[] => {
  const { entries } = JSON.parse(readFileSync(join(reference, 'lanes.json'), 'utf8')) as {
    entries: readonly { code: string; kind: RuleKind['kind']; en: string; zh: string }[];
  };
  return entries.map(({ code, kind, en, zh }) => ({ code, kind, why: { en, zh } }));
};
