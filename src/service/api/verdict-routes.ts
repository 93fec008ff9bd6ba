import { z } from 'zod';
import { LawShadow, ShadowChange } from '../../register/screening/screening-shapes.ts';
import { askLawShadow } from '../../register/verdicts/ask-law-shadow.ts';
import { confirmPapersSeen } from '../../register/verdicts/confirm-papers-seen.ts';
import { followLawShadow } from '../../register/verdicts/follow-law-shadow.ts';
import { listLawShadows } from '../../register/verdicts/list-law-shadows.ts';
import { listStatedRows } from '../../register/verdicts/list-stated-rows.ts';
import { listVerdictChanges } from '../../register/verdicts/list-verdict-changes.ts';
import { listVerdicts, listVerdictsOfVin } from '../../register/verdicts/list-verdicts.ts';
import { readLawShadow } from '../../register/verdicts/read-law-shadow.ts';
import { readVerdict } from '../../register/verdicts/read-verdict.ts';
import { replayVerdict } from '../../register/verdicts/replay-verdict.ts';
import { shadowLaw } from '../../register/verdicts/shadow-law.ts';
import { type Area, streamRoute } from './route.ts';
import { routesOf } from './routes-of.ts';

const LAW_BYTES = 16 * 2 ** 20; // not-law: bytes of a body
const MOST_FILES = 2_000; // not-law: files of a law
const PATH_LENGTH = 200; // not-law: characters

const ShadowAsked = z.strictObject({
  law: z.union([
    z.strictObject({ hash: z.string().max(PATH_LENGTH) }),
    z.strictObject({
      files: z
        .array(z.strictObject({ path: z.string().max(PATH_LENGTH), document: z.unknown() }))
        .min(1)
        .max(MOST_FILES),
    }),
  ]),
  on: z.iso.date(),
  decided: z.boolean().default(false),
});

/** Verdicts, papers seen and shadows of laws; a shadow is a stream, many transactions, and stands here. */
export const VERDICT_ROUTES: Area = {
  title: { en: 'Verdicts', zh: '审查结论' },
  routes: [
    ...routesOf({
      readVerdict,
      listVerdictsOfVin,
      listVerdicts,
      listVerdictChanges,
      replayVerdict,
      listStatedRows,
      confirmPapersSeen,
    }),
    streamRoute({
      id: 'shadowLaw',
      method: 'POST',
      path: '/v1/law-shadows',
      summary: { en: 'Whose answer another law would change', zh: '规则调整影响测算' },
      description:
        'Asks another law of every vehicle under way, as of the day it takes effect. Each answer is a vehicle whose ' +
        'answer changes, the last one the shadow as it is kept.',
      access: { right: 'act', parts: ['ministry'] },
      body: ShadowAsked,
      bodyLimit: LAW_BYTES,
      answer: z.strictObject({ change: ShadowChange.optional(), shadow: LawShadow.optional() }),
      refusals: ['law-with-problems', 'law-not-archived'],
      idempotent: false,
      handle: async function* (register, actor, { law, on, decided }, signal) {
        const asked = { law: law as Parameters<typeof shadowLaw>[2]['law'], on, decided };
        for await (const step of shadowLaw(register, actor, asked, signal)) {
          if (step.kind === 'change') yield { kind: 'answer', value: { change: step.change } };
          else if (step.kind === 'end') yield { kind: 'answer', value: { shadow: step.shadow } };
          else yield step;
        }
      },
    }),
    ...routesOf({ listLawShadows, readLawShadow, askLawShadow, followLawShadow }),
  ],
};
