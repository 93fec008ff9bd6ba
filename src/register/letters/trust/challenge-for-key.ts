import { z } from 'zod';
import { isoDate, parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import { action } from '../../action.ts';
import { refuse } from '../../outcome.ts';
import { todayIn } from '../../register.ts';
import { Day } from '../../shapes.ts';
import { MAKER_SIGNS } from '../letter.ts';
import { Suite } from '../letter-shapes.ts';
import { CHALLENGE_DAYS, challengeOf } from './key-challenge.ts';
import { PublicKeyText, publicKeyOf } from './public-key-of.ts';

/** The text that a manufacturer signs with a key of its own, before the register takes the public half. */
export const challengeForKey = action({
  method: 'GET',
  path: '/v1/signing-keys/challenge',
  summary: { en: 'The text to sign with a key of the own', zh: '自有密钥的待签文本' },
  description: 'Signed with the key, it proves that its holder has the private half.',
  access: MAKER_SIGNS,
  query: { key: PublicKeyText },
  answer: z.strictObject({
    suite: Suite,
    publicKeyMultibase: z.string(),
    text: z
      .string()
      .meta({ description: 'What is signed: UTF-8, lines ended by LF but the last.' }),
    until: Day.meta({ description: 'Last day on which it proves, inclusive.' }),
  }),
  work: async ({ register, tx, refuse: no }, { key: written }) => {
    const organisation = tx.actor.organisation ?? refuse('part-missing');
    const maker = tx.actor.maker ?? refuse('part-missing');
    const key = publicKeyOf(written);
    if (key === null) return no('not-well-formed', { field: 'key' });
    const today = await todayIn(tx);
    return {
      ...{ suite: key.suite, publicKeyMultibase: key.publicKeyMultibase },
      text: challengeOf(register, { organisation, maker }, key, today),
      until: isoDate((parseIsoDate(today) ?? 0) + CHALLENGE_DAYS),
    };
  },
});
