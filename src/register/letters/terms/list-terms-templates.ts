import { z } from 'zod';
import { action } from '../../action.ts';
import { MAKER_READS } from '../letter.ts';
import { TermsTemplate } from '../letter-shapes.ts';

const TEMPLATES = `
  SELECT id, name, terms, outlets, destination, model
  FROM register.terms_template
  WHERE ended_at IS NULL
  ORDER BY name, id`;

/** The templates of the own manufacturer, by name. */
export const listTermsTemplates = action({
  method: 'GET',
  path: '/v1/terms-templates',
  summary: { en: 'Templates of terms', zh: '服务条款模板' },
  access: MAKER_READS,
  answer: z.strictObject({ items: z.array(TermsTemplate) }),
  work: async ({ tx }) => ({ items: await tx.rows<TermsTemplate>(TEMPLATES) }),
});
