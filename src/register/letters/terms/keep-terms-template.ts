import { action } from '../../action.ts';
import { recordEvent } from '../../record-event.ts';
import { Name } from '../../shapes.ts';
import { MAKER_ACTS } from '../letter.ts';
import { Country, TemplateOutlets, Terms, TermsTemplate } from '../letter-shapes.ts';

/** Keeps terms by a name, which ends others of the name. */
export const keepTermsTemplate = action({
  method: 'POST',
  path: '/v1/terms-templates',
  summary: { en: 'Keep terms by a name', zh: '保存服务条款模板' },
  access: MAKER_ACTS,
  body: {
    ...{ name: Name, terms: Terms, outlets: TemplateOutlets },
    destination: Country.nullable().optional(),
    model: Name.nullable().optional(),
  },
  answer: TermsTemplate,
  status: 201,
  work: async ({ tx }, { name, terms, outlets, destination = null, model = null }) => {
    await tx.run(
      'UPDATE register.terms_template SET ended_at = now() WHERE name = $1 AND ended_at IS NULL',
      [name],
    );
    const { id } = await tx.one<{ id: string }>(
      `INSERT INTO register.terms_template (manufacturer, name, terms, outlets, destination, model, made_by)
        VALUES (register.organisation(), $1, $2, $3, $4, $5, register.person())
        RETURNING id`,
      [name, JSON.stringify(terms), outlets, destination, model],
    );
    await recordEvent(tx, { verb: 'keep-terms', kind: 'terms-template', thing: id });
    return { id, name, terms, outlets, destination, model };
  },
});
