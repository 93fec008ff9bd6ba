import type { Visit } from '../frame/page.ts';
import type { Decision } from './decision-page.ts';
import { evidenceOf } from './evidence.ts';

/** Where the ground of a step is written. */
export const GROUND = { ground: 'ground' } as const;

/** Where evidence is ticked, or named by its ids. */
export const EVIDENCE = { evidence: ['evidence', 'documents'] } as const;

/** Where a notice is written, in both languages. */
export const NOTICE = { 'notice.zh': 'zh', 'notice.en': 'en' } as const;

/**
 * Fields and choices of a step against an exporter.
 *
 * @param writes what the step brings: of `GROUND`, `EVIDENCE` and `NOTICE` those that are asked for
 */
export const stepFields = async (
  visit: Visit,
  exporter: string,
  writes: object,
): Promise<Pick<Decision, 'fields' | 'choices'>> => {
  const { refuse, evidence } = visit.say.officer;
  const rests = 'evidence' in writes;
  const options = rests ? await evidenceOf(visit, exporter) : [];
  const fields = [
    ...('ground' in writes
      ? [{ name: 'ground', label: refuse.ground, hint: refuse.groundHint, long: false }]
      : []),
    ...(rests
      ? [
          {
            name: 'documents',
            label: evidence.documents,
            hint: evidence.documentsHint,
            // of the case from which somebody came here
            draft: visit.query.get('evidence') ?? '',
          },
        ]
      : []),
    ...('notice.zh' in writes
      ? [
          { name: 'zh', label: refuse.chinese, lang: 'zh-CN' },
          { name: 'en', label: refuse.english, lang: 'en' },
        ]
      : []),
  ];
  return {
    ...(fields.length > 0 && { fields }),
    ...(options.length > 0 && {
      choices: {
        name: 'evidence',
        label: evidence.label,
        hint: evidence.hint,
        options,
        missing: evidence.missing,
      },
    }),
  };
};
