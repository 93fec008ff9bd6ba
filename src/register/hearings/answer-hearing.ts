import { Text } from '../shapes.ts';
import { step } from '../step.ts';
import { applicationOf, HEARING, windApplication } from './hearing.ts';

/** The exporter answers what is proposed against it, in writing; it asks for no oral hearing by that. */
export const answerHearing = step({
  of: HEARING,
  verb: 'answer',
  summary: { en: 'Answer what is proposed against you', zh: '陈述申辩' },
  description:
    'What is signed is never heavier for it. Whoever answers in writing asks for no oral hearing.',
  input: { answer: Text },
  brings: (_, { answer }) => ({ answer }),
  work: async ({ tx, register, id }) => windApplication(register, tx, await applicationOf(tx, id)),
});
