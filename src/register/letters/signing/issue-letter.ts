import { z } from 'zod';
import type { LetterSuite } from '../../../letters/letter-signer.ts';
import { action, type Work } from '../../action.ts';
import type { Actor } from '../../actor.ts';
import { refuse } from '../../outcome.ts';
import { heldState, takeStep } from '../../steps/take-step.ts';
import { LETTER, MAKER_SIGNS } from '../letter.ts';
import { Suite } from '../letter-shapes.ts';
import { witnessSigner } from '../trust/register-keys.ts';
import { assignStatus } from './assign-status.ts';
import { bringIntoForce } from './bring-into-force.ts';
import { openSigner } from './open-signer.ts';
import { issueInTurn } from './second-signer.ts';
import { signLetters } from './sign-letters.ts';

/** The manufacturer that acts. */
export const actingManufacturer = ({
  organisation,
  maker,
}: Actor): { readonly manufacturer: string; readonly maker: string } => ({
  manufacturer: organisation ?? refuse('part-missing'),
  maker: maker ?? refuse('part-missing'),
});

/** Codes with which issuing a letter is refused, by itself or by the database. */
export const ISSUING = [
  'no-signing-key',
  'not-your-make',
  'letter-in-force',
  'letter-not-for-this-vehicle',
  'letter-not-signed',
  'second-person',
] as const;

/** What issuing one refuses by itself. */
export type Issuing = Work<'no-signing-key' | 'not-your-make'>;

/**
 * Signs one drafted letter in the transaction of the manufacturer. It is held from then on, and in force when its time
 * is over: at once where letters are not held.
 */
export const issueOne = async (
  work: Issuing,
  letter: string,
  suites: readonly LetterSuite[] | undefined,
  set: Readonly<Record<string, unknown>> = {},
): Promise<void> => {
  const { register, tx } = work;
  const acting = actingManufacturer(tx.actor);
  await issueInTurn(tx);
  const state = await heldState(tx, LETTER, letter);
  if (state !== 'drafted') work.refuse('step-not-in-table', { values: { state, verb: 'issue' } });
  const open = await openSigner(work, { ...acting, suites });
  await assignStatus(tx, acting.manufacturer, [letter]);
  await signLetters(work, open, witnessSigner(register), [letter]);
  await takeStep(tx, LETTER, letter, 'issue', set);
  await bringIntoForce(tx, [letter]);
};

/**
 * A person of the manufacturer signs and issues a letter that was drafted. It is held for ten minutes, in which it can
 * be recalled. Then the vehicle has one in force, which the law reads, and its application is screened anew.
 */
export const issueLetter = action({
  method: 'POST',
  path: `${LETTER.path}/issue`,
  summary: { en: 'Sign and issue a drafted letter', zh: '签名出具确认书' },
  access: MAKER_SIGNS,
  params: { letter: z.uuid() },
  query: {
    suite: Suite.optional().meta({
      description: 'Sign with this suite alone; absent: with every one for which there is a key.',
    }),
  },
  description:
    'It is signed, and held until `heldUntil`: so long nobody relies on it, and it can be recalled.',
  answer: LETTER.answer,
  refusals: ISSUING,
  work: async (work, { letter, suite }) => {
    await issueOne(work, letter, suite === undefined ? undefined : [suite]);
    return LETTER.show(work.register, work.tx, letter);
  },
});
