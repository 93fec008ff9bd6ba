import { listGrounds } from '../../../register/exporters/list-grounds.ts';
import type { Form } from '../frame/form.ts';
import type { Visit } from '../frame/page.ts';
import type { Decision, DecisionChoices } from './decision-page.ts';
import { evidenceChoices } from './evidence.ts';

/** Where the ground of a step is written that rests on no law: of a letter. */
export const GROUND = { ground: 'ground' } as const;

/** Where the grounds of a decision are ticked, and the facts as found are written. */
export const GROUNDS = { grounds: 'grounds', found: 'found' } as const;

/** Where evidence is ticked. */
export const EVIDENCE = { evidence: 'evidence' } as const;

/** Where a notice is written, in both languages. */
export const NOTICE = { 'notice.zh': 'zh', 'notice.en': 'en' } as const;

type GroundsAsked = Parameters<typeof listGrounds>[2];

/** Grounds that a decision may name, to be ticked. */
export const groundChoices = async (
  visit: Visit,
  asked: GroundsAsked,
  picked: readonly string[] = [],
): Promise<DecisionChoices> => {
  const { register, actor, language, say } = visit;
  const { grounds } = say.officer;
  const found = await listGrounds(register, actor, asked);
  const items = found.kind === 'done' ? found.value.items : [];
  return {
    name: 'grounds',
    label: grounds.label,
    hint: grounds.hint,
    options: items.map(({ rule, discretion, article, words }) => ({
      value: rule === undefined ? `discretion:${discretion}` : `rule:${rule}`,
      words: grounds.words(words[language], article),
    })),
    picked,
    missing: grounds.missing,
  };
};

/** The field of the facts as found. */
export const foundField = ({ say }: Visit, draft = '') =>
  ({
    ...{ name: 'found', label: say.officer.grounds.found, hint: say.officer.grounds.foundHint },
    ...(draft === '' ? {} : { draft }),
  }) as const;

/**
 * Fields and choices of a step against an exporter.
 *
 * @param writes what the step brings: of `GROUNDS`, `EVIDENCE` and `NOTICE` those that are asked for
 */
export const stepFields = async (
  visit: Visit,
  { exporter, decision }: { readonly exporter: string; readonly decision: string },
  writes: object,
  sent: Form | null,
): Promise<Pick<Decision, 'fields' | 'choices'>> => {
  const { refuse } = visit.say.officer;
  const grounded = 'grounds' in writes;
  const fields = [
    ...(grounded ? [foundField(visit)] : []),
    ...('notice.zh' in writes
      ? [
          { name: 'zh', label: refuse.chinese, lang: 'zh-CN' },
          { name: 'en', label: refuse.english, lang: 'en' },
        ]
      : []),
  ];
  const choices = [
    ...(grounded ? [await groundChoices(visit, { decision, exporter })] : []),
    ...('evidence' in writes ? [await evidenceChoices(visit, exporter, sent, true)] : []),
  ];
  return { ...(fields.length > 0 && { fields }), ...(choices.length > 0 && { choices }) };
};
