import type { Bilingual, Problem } from '../../domain/verdict/verdict.ts';
import { PROBLEMS } from '../../intake/problem-catalogue.ts';
import { REFUSALS } from '../refusals/refusals.ts';

/** What may be wrong with a row of a feed beside what the intake finds. */
const OF_FEEDS = {
  /** The row is told all the same: it is what the authority's record says. */
  'number-of-another-vehicle': REFUSALS['number-of-another-vehicle'].remedy,
  /** The row is not told. */
  'of-another-maker': {
    en: 'The row names another manufacturer, or none: send rows of your own alone, with your name.',
    zh: '该行属于其他生产企业或未注明企业：请只报送本企业的数据并注明企业名称。',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A code of such a problem. */
export type FeedProblemCode = keyof typeof OF_FEEDS;

const REMEDIES: ReadonlyMap<string, Bilingual> = new Map(
  Object.entries<Bilingual>({ ...PROBLEMS, ...OF_FEEDS }),
);

/** What helps against a problem of a feed; empty for a code of a later program. */
export const remedyOf = (code: string): Bilingual => REMEDIES.get(code) ?? { en: '', zh: '' };

/** A problem that the register itself finds with a row. */
export const feedProblem = (
  row: number,
  field: string,
  code: FeedProblemCode,
  value: string,
): Problem => ({ row, field, code, value: value.slice(0, 80), remedy: OF_FEEDS[code] }); // not-law: characters
