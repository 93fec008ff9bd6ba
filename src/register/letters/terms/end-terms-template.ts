import { z } from 'zod';
import { action } from '../../action.ts';
import { recordEvent } from '../../record-event.ts';
import { MAKER_ACTS } from '../letter.ts';

/** Ends a template; letters that rest on it stay. */
export const endTermsTemplate = action({
  method: 'POST',
  path: '/v1/terms-templates/{template}/end',
  summary: { en: 'End a template', zh: '停用服务条款模板' },
  access: MAKER_ACTS,
  params: { template: z.uuid() },
  answer: z.strictObject({ ended: z.uuid() }),
  work: async ({ tx, refuse }, { template }) => {
    const ended = await tx.run(
      'UPDATE register.terms_template SET ended_at = now() WHERE id = $1 AND ended_at IS NULL',
      [template],
    );
    if (ended === 0) refuse('not-found', { field: 'template' });
    await recordEvent(tx, { verb: 'end-terms', kind: 'terms-template', thing: template });
    return { ended: template };
  },
});
