import { z } from 'zod';
import { sql } from '../../../domain/rules/sql/sql.ts';
import { action } from '../../action.ts';
import { refuse } from '../../outcome.ts';
import { recordEvent } from '../../record-event.ts';
import { needProofNow } from '../../steps/need-proof-afresh.ts';
import type { Transaction } from '../../transaction.ts';
import { MAKER_READS } from '../letter.ts';
import { MOST_LETTERS } from '../letter-shapes.ts';

/** When a manufacturer wants a second person. */
const SigningRule = z
  .strictObject({
    secondOver: z
      .number()
      .int()
      .min(0)
      .max(MOST_LETTERS)
      .nullable()
      .meta({
        description:
          'More letters than so many of a day need a second person: who drafted them, or drafted them anew, does ' +
          'not sign them. ' +
          'Null: none does.',
      }),
    setAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'SigningRule' });

const RULE = sql`
  SELECT
    second_over AS "secondOver",
    to_char(set_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "setAt"
  FROM register.signing_rule
  WHERE manufacturer = register.organisation()
`;

type Rule = z.output<typeof SigningRule>;

const ruleOf = async (tx: Transaction): Promise<Rule> =>
  (await tx.maybe<Rule & { [column: string]: unknown }>(RULE)) ?? { secondOver: null, setAt: null };

const ALONE = sql`
  SELECT
    (
      SELECT count(*)
      FROM register.letter l
      WHERE l.batch = $1
        AND l.state = 'drafted'
        AND register.counts_as_drafter(l.drafted_by, register.person())
    )::int AS drafted,
    (
      SELECT count(*)
      FROM register.letter l
      WHERE l.signed_alone_by = register.person() AND l.issued_on = register.today()
    )::int AS signed
`;

/**
 * Whoever drafted more letters than the manufacturer allows lets another person sign them. Everyone who drafted a letter
 * counts, whoever drafted it anew or recalled it since; of one that a program drafted last, everybody does. Who drafted
 * none of a batch signs it, however many she signed alone before. The database holds it too, when they are issued; here
 * it is said before anything is signed.
 *
 * @throws Refused `second-person`.
 */
export const needSecondSigner = async (
  tx: Transaction,
  { batch }: { readonly batch: string },
): Promise<void> => {
  const { secondOver } = await ruleOf(tx);
  if (secondOver === null) return;
  const { drafted, signed } = await tx.one<{ drafted: number; signed: number }>(ALONE, [batch]);
  const letters = drafted + signed;
  if (drafted > 0 && letters > secondOver)
    refuse('second-person', { values: { letters, without: secondOver } });
};

/**
 * Letters that one person issues are issued one transaction after the other, so that the database, which counts those
 * of the day, sees what the others wrote. Before anything else is locked.
 */
export const issueInTurn = (tx: Transaction): Promise<number> =>
  tx.run(
    `SELECT pg_advisory_xact_lock(hashtextextended('letters issued by ' || register.person(), 0))`,
  );

/** Whether the own manufacturer wants a second person, and from how many letters on. */
export const getSigningRule = action({
  method: 'GET',
  path: '/v1/signing-rule',
  summary: { en: 'When letters need a second person', zh: '确认书复核签名规则' },
  access: MAKER_READS,
  answer: SigningRule,
  work: ({ tx }) => ruleOf(tx),
});

const SET = sql`
  INSERT INTO register.signing_rule (manufacturer, second_over, set_by)
  VALUES (register.organisation(), $1, register.person())
  ON CONFLICT (manufacturer) DO UPDATE
    SET second_over = excluded.second_over, set_by = excluded.set_by, set_at = clock_timestamp()
`;

/** A person who leads the account says from how many letters on a second person signs. */
export const setSigningRule = action({
  method: 'PUT',
  path: '/v1/signing-rule',
  summary: { en: 'Say when letters need a second person', zh: '设置确认书复核签名规则' },
  description:
    'Each change is an event of the manufacturer. It asks for a fresh proof of who changes it.',
  access: { right: 'manage', parts: ['manufacturer'] },
  body: { secondOver: SigningRule.shape.secondOver },
  answer: SigningRule,
  refusals: ['person-needed', 'proof-afresh-needed'],
  work: async ({ tx, refuse: no }, { secondOver }) => {
    if (tx.actor.person === null) no('person-needed');
    needProofNow(tx.actor);
    await tx.run(SET, [secondOver]);
    await recordEvent(tx, {
      ...{ verb: 'set', kind: 'signing-rule', thing: tx.actor.organisation ?? no('not-found') },
      ...(secondOver !== null && { detail: { secondOver } }),
    });
    return ruleOf(tx);
  },
});
