import { z } from 'zod';
import { action } from '../action.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import type { Shaped } from '../shaped.ts';
import { Day, Text } from '../shapes.ts';
import type { Transaction } from '../transaction.ts';

/** A rule that a case found wrong, and what the editors of the law did about it. */
const RuleDoubt = z
  .strictObject({
    caseFile: z.uuid(),
    number: z.string().meta({ description: 'Of the case.' }),
    rule: z.string().meta({ description: 'Its code.' }),
    ground: z.string().meta({ description: 'What the case found.' }),
    foundOn: Day,
    answer: z
      .strictObject({
        text: z.string(),
        on: Day,
        law: z
          .string()
          .meta({ description: 'Content hash of the law in force when it was answered.' }),
      })
      .nullable()
      .meta({ description: 'Null where it is open.' }),
  })
  .meta({ id: 'RuleDoubt' });
export type RuleDoubt = Shaped<typeof RuleDoubt>;

type DoubtRow = {
  case_file: string;
  number: string;
  rule: string;
  ground: string;
  found_on: string;
  answer: string | null;
  answered_on: string | null;
  law: string | null;
};

const DOUBTS = `
  SELECT
    f.id AS case_file, f.number, f.rule, f.ground, f.closed_on AS found_on,
    a.answer, a.answered_on, a.law
  FROM register.case_file f
  LEFT JOIN register.rule_answer a ON a.case_file = f.id
  WHERE f.outcome = 'rule-wrong'`;

const doubtOf = ({ answer, answered_on: on, law, ...row }: DoubtRow): RuleDoubt => ({
  caseFile: row.case_file,
  number: row.number,
  rule: row.rule,
  ground: row.ground,
  foundOn: row.found_on,
  answer: answer === null || on === null || law === null ? null : { text: answer, on, law },
});

const findDoubt = async (tx: Transaction, caseFile: string): Promise<RuleDoubt | null> => {
  const row = await tx.maybe<DoubtRow>(`${DOUBTS} AND f.id = $1`, [caseFile]);
  return row === null ? null : doubtOf(row);
};

/** Rules that cases found wrong, for the editors of the law; those first that were found first. */
export const listRuleDoubts = action({
  method: 'GET',
  path: '/v1/rule-doubts',
  summary: { en: 'Rules that cases found wrong', zh: '案件认定有误的规则' },
  access: { right: 'read', parts: ['office', 'ministry'] },
  query: { ...SLICE_QUERY, open: z.stringbool().optional() },
  answer: sliceSchema(RuleDoubt),
  work: async ({ tx, register }, asked) => {
    const { open = null } = asked;
    const page = sliceAsked(register, 'rule-doubts', asked, [tx.actor.organisation, open]);
    const rows = await tx.rows<DoubtRow>(
      `${DOUBTS}
          AND ($1::boolean IS NULL OR (a.case_file IS NULL) = $1)
          AND ($2::date IS NULL OR (f.closed_on, f.id) > ($2, $3::uuid))
        ORDER BY f.closed_on, f.id
        LIMIT $4`,
      [open, page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    );
    return page.of(rows, { key: (row) => [row.found_on, row.case_file], item: doubtOf });
  },
});

/** One of them. */
export const getRuleDoubt = action({
  method: 'GET',
  path: '/v1/rule-doubts/{caseFile}',
  summary: { en: 'A rule that a case found wrong', zh: '案件认定有误的规则（单条）' },
  access: { right: 'read', parts: ['office', 'ministry'] },
  params: { caseFile: z.uuid() },
  answer: RuleDoubt,
  work: async ({ tx, refuse }, { caseFile }) =>
    (await findDoubt(tx, caseFile)) ?? refuse('not-found'),
});

/** The ministry says, once, what was done about a rule that a case found wrong. */
export const answerRuleDoubt = action({
  method: 'POST',
  path: '/v1/rule-doubts/{caseFile}/answer',
  summary: { en: 'Answer what a case found wrong', zh: '答复案件认定的规则问题' },
  access: { right: 'sign', parts: ['ministry'] },
  params: { caseFile: z.uuid() },
  body: {
    answer: Text.meta({ description: 'What changed in the law, and from when; or why it stays.' }),
  },
  answer: RuleDoubt,
  work: async ({ tx, register, refuse }, { caseFile, answer }) => {
    await tx.run('INSERT INTO register.rule_answer (case_file, answer, law) VALUES ($1, $2, $3)', [
      caseFile,
      answer,
      register.engine.ruleset,
    ]);
    return (await findDoubt(tx, caseFile)) ?? refuse('not-found');
  },
});
