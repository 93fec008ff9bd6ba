import { z } from 'zod';
import {
  EXECUTIONS,
  type Execution,
  REMEDIES as NAMES,
  periodBegun,
  type RemedyName,
} from '../domain/rules/execution.ts';
import type { Instrument } from '../domain/rules/syntax.ts';

/** File of the law, by its path below `law/`, that says where somebody goes against a decision. */
const REMEDIES = 'remedies/terms.yaml';

const Cite = z.strictObject({
  instrument: z.string(),
  item: z.string(),
  confidence: z.enum(['verbatim', 'secondary', 'inferred', 'practice', 'unsure']),
  note: z.string().optional(),
});
const Dated = z
  .array(
    z.strictObject({
      from: z.iso.date(),
      value: z.number().int().positive(),
      cite: z.array(Cite).min(1),
    }),
  )
  .min(1);
const Words = z.strictObject({ zh: z.string(), en: z.string() });
const Executed = z.strictObject({
  words: z.record(z.enum(EXECUTIONS), Words),
  periods: z
    .array(
      z.strictObject({
        from: z.iso.date(),
        value: z.enum(EXECUTIONS),
        cite: z.array(Cite).min(1),
      }),
    )
    .min(1),
});
const Whom = z.strictObject({ words: Words, cite: Cite });

const Remedies = z.strictObject({
  reconsideration: z.strictObject({
    words: Words,
    days: Dated,
    whom: z.strictObject({ office: Whom, ministry: Whom }),
  }),
  court: z.strictObject({ words: Words, months: Dated, whom: z.strictObject({ words: Words }) }),
  told: z.strictObject({ refusal: Cite, licence: Cite }),
  execution: z.strictObject({
    ...{ appeal: Executed, reconsideration: Executed, court: Executed },
    cases: z.array(z.unknown()),
  }),
});
type Cite = z.infer<typeof Cite>;

/** One remedy as of a day. */
export interface Remedy {
  /** Days or months. */
  readonly count: number;
  readonly term: { readonly zh: string; readonly en: string };
  readonly whom: { readonly zh: string; readonly en: string };
  /** The articles in Chinese, as a decision cites them. */
  readonly article: string;
}

/** What becomes of a decision while somebody goes against it. */
export interface ExecutionMeanwhile {
  readonly of: RemedyName;
  readonly value: Execution;
  readonly words: { readonly zh: string; readonly en: string };
  /** The articles in Chinese, as a decision cites them. */
  readonly article: string;
}

/** What a law is read from. */
interface ReadFrom {
  readonly files?: readonly { readonly path: string; readonly document: unknown }[];
  readonly ruleSet: { readonly instruments: ReadonlyMap<string, Instrument> };
}

const readRemedies = ({ files = [] }: ReadFrom): z.infer<typeof Remedies> =>
  Remedies.parse(files.find(({ path }) => path === REMEDIES)?.document);

const articleOf = ({ ruleSet: { instruments } }: ReadFrom, cites: readonly Cite[]): string =>
  [...Map.groupBy(cites, ({ instrument }) => instrument)]
    .map(([id, own]) => {
      const items = own.map(({ item }) => item).join('、');
      return `《${instruments.get(id)?.title.zh ?? id}》${items}`;
    })
    .join('；');

/**
 * Where somebody goes against a decision of an office or of the ministry, and for how long, on a day. `{place}` and
 * `{authority}` stand open in the words.
 *
 * @param day ISO; a day before all periods has the first.
 * @throws Error where the law has no such file, or it is none.
 */
export const remediesOn = (
  law: ReadFrom,
  by: 'office' | 'ministry',
  day: string,
): { readonly reconsideration: Remedy; readonly court: Remedy } => {
  const { reconsideration, court } = readRemedies(law);
  const days = periodBegun(reconsideration.days, day);
  const months = periodBegun(court.months, day);
  const whom = reconsideration.whom[by];
  const term = ({ zh, en }: z.infer<typeof Words>, count: number) => ({
    zh: zh.replace('{count}', `${count}`),
    en: en.replace('{count}', `${count}`),
  });
  return {
    reconsideration: {
      ...{ count: days.value, term: term(reconsideration.words, days.value), whom: whom.words },
      article: articleOf(law, [...days.cite, whom.cite]),
    },
    court: {
      ...{ count: months.value, term: term(court.words, months.value) },
      ...{ whom: court.whom.words, article: articleOf(law, months.cite) },
    },
  };
};

/**
 * Whether a decision is carried out while somebody goes against it, by remedy, on a day.
 *
 * @param day ISO; a day before all periods has the first.
 * @throws Error where the law has no such file, or it is none.
 */
export const executionsOn = (law: ReadFrom, day: string): readonly ExecutionMeanwhile[] => {
  const { execution } = readRemedies(law);
  return NAMES.map((of) => {
    const { words, periods } = execution[of];
    const { value, cite } = periodBegun(periods, day);
    return { of, value, words: words[value], article: articleOf(law, cite) };
  });
};
