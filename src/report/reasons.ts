import type { Bilingual } from '../domain/verdict/verdict.ts';
import type { Reference } from './model.ts';
import { axisOf } from './sorted-findings.ts';
import type { RuleCount, Summary } from './summary.ts';

/** A rule that stands against vehicles of a batch. */
export interface Reason {
  readonly code: string;
  readonly axis: 'gate' | 'duty' | 'entry' | 'risk';
  readonly count: RuleCount;
  /** The breach; of a rule that is nowhere broken but left open its title; empty when the law shown lacks the rule. */
  readonly title: Bilingual;
}

const UNTITLED: Bilingual = { en: '', zh: '' };

const ORDER = { gate: 0, entry: 1, risk: 2, duty: 3 } as const;

/**
 * The rules that stand against vehicles of a batch, each once: by axis, then the most frequent
 * first. Flags and duties that could not be read are left out.
 */
export const reasonsOf = (summary: Summary, reference: Reference): readonly Reason[] =>
  [...summary.rules]
    .map(([code, count]) => {
      const rule = reference.rules.get(code);
      const title = count.notMet > 0 || rule?.asks === true ? rule?.breach : rule?.title;
      return { code, count, axis: axisOf(code, reference), title: title ?? UNTITLED };
    })
    .filter(({ axis, count }) => count.notMet > 0 || axis === 'gate' || axis === 'entry')
    .sort(
      (a, b) =>
        ORDER[a.axis] - ORDER[b.axis] ||
        b.count.notMet - a.count.notMet ||
        b.count.unknown - a.count.unknown ||
        a.code.localeCompare(b.code, 'en'),
    );
