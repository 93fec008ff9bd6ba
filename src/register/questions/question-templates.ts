import { z } from 'zod';
import { action } from '../action.ts';
import { recordEvent } from '../record-event.ts';
import { Name, Notice } from '../shapes.ts';

/** A text that an office asks again and again, by its name. */
const QuestionTemplate = z
  .strictObject({ id: z.uuid(), name: Name, text: Notice, madeAt: z.iso.datetime() })
  .meta({ id: 'QuestionTemplate' });

const COLUMNS = 'id, name, text_zh, text_en, made_at';

interface Row {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly name: string;
  readonly text_zh: string;
  readonly text_en: string | null;
  readonly made_at: Date;
}

const templateOf = ({ id, name, text_zh: zh, text_en: en, made_at: madeAt }: Row) => ({
  ...{ id, name, madeAt: madeAt.toISOString() },
  text: { zh, ...(en !== null && { en }) },
});

/** The templates of the own office, by name. */
export const listQuestionTemplates = action({
  method: 'GET',
  path: '/v1/question-templates',
  summary: { en: 'Templates of questions', zh: '补正要求模板' },
  access: { right: 'read', parts: ['office'] },
  answer: z.strictObject({ items: z.array(QuestionTemplate) }),
  work: async ({ tx }) => {
    const rows = await tx.rows<Row>(
      `SELECT ${COLUMNS} FROM register.question_template WHERE ended_at IS NULL ORDER BY name, id`,
    );
    return { items: rows.map(templateOf) };
  },
});

/** Keeps a text by a name, which ends another of the name. */
export const keepQuestionTemplate = action({
  method: 'POST',
  path: '/v1/question-templates',
  summary: { en: 'Keep a question by a name', zh: '保存补正要求模板' },
  access: { right: 'act', parts: ['office'] },
  body: { name: Name, text: Notice },
  answer: QuestionTemplate,
  status: 201,
  work: async ({ tx }, { name, text }) => {
    await tx.run(
      'UPDATE register.question_template SET ended_at = now() WHERE name = $1 AND ended_at IS NULL',
      [name],
    );
    const row = await tx.one<Row>(
      `INSERT INTO register.question_template (organisation, name, text_zh, text_en, made_by)
        VALUES (register.organisation(), $1, $2, $3, register.person())
        RETURNING ${COLUMNS}`,
      [name, text.zh, text.en ?? null],
    );
    await recordEvent(tx, { verb: 'keep', kind: 'question-template', thing: row.id });
    return templateOf(row);
  },
});

/** Ends a template; what was asked by it stays. */
export const endQuestionTemplate = action({
  method: 'POST',
  path: '/v1/question-templates/{template}/end',
  summary: { en: 'End a template of questions', zh: '停用补正要求模板' },
  access: { right: 'act', parts: ['office'] },
  params: { template: z.uuid() },
  answer: z.strictObject({ ended: z.uuid() }),
  work: async ({ tx, refuse }, { template }) => {
    const ended = await tx.run(
      'UPDATE register.question_template SET ended_at = now() WHERE id = $1 AND ended_at IS NULL',
      [template],
    );
    if (ended === 0) refuse('not-found', { field: 'template' });
    await recordEvent(tx, { verb: 'end', kind: 'question-template', thing: template });
    return { ended: template };
  },
});
