import { z } from 'zod';
import { action } from '../action.ts';
import { GROUND_REFUSALS, GROUNDED, groundedColumns, Pieces } from '../ground-shapes.ts';
import { keptNotice, Notice } from '../shapes.ts';
import { layLawInForce } from '../stores/lay-law-in-force.ts';
import { HEARING } from './hearing.ts';

/** Proposes to revoke a licence: it is used on until a second person signs, after the exporter was told and heard. */
export const proposeRevocation = action({
  method: 'POST',
  path: '/v1/licences/{licence}/propose-revocation',
  summary: { en: 'Propose to revoke a licence', zh: '拟撤销许可证' },
  access: { right: 'sign', parts: ['office', 'ministry'] },
  params: { licence: z.uuid() },
  body: { ...GROUNDED, evidence: Pieces, notice: Notice },
  answer: HEARING.answer,
  status: 201,
  refusals: ['nothing-proposed', 'told-already', ...GROUND_REFUSALS],
  work: async ({ tx, register, refuse }, { licence, notice, ...given }) => {
    await layLawInForce(tx, register);
    const { grounds, found, pieces } = groundedColumns(given);
    const made = await tx.maybe<{ id: string }>(
      `INSERT INTO register.hearing (
          licence, exporter, province, proposes, proposed_at, proposed_by, ground, grounds, found, pieces,
          notice_en, notice_zh,
          state, verb
        )
        SELECT id, exporter, province, 'revocation', clock_timestamp(), register.person(), '-', $2, $3, $4, $5, $6,
          'proposed', 'propose'
        FROM register.licence
        WHERE id = $1
        RETURNING id`,
      [licence, grounds, found, pieces, keptNotice(notice).en, notice.zh],
    );
    const { id } = made ?? refuse('not-found');
    return HEARING.show(register, tx, id);
  },
});
