import type { LetterTerms } from '../../../letters/letter.ts';
import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { recordEvent } from '../../record-event.ts';
import type { Register } from '../../register.ts';
import { needPart } from '../../steps/need-part.ts';
import type { Transaction } from '../../transaction.ts';

/** Terms that a manufacturer keeps by a name. */
export interface TermsTemplate {
  readonly id: string;
  readonly name: string;
  readonly terms: LetterTerms;
  /** Ids of outlets to be named; null: all that are attested in the destination. */
  readonly outlets: readonly string[] | null;
}

const TEMPLATES = `
  SELECT id, name, terms, outlets
  FROM register.terms_template
  WHERE ended_at IS NULL AND ($1::uuid IS NULL OR id = $1)
  ORDER BY name, id`;

const templates = (tx: Transaction, id: string | null): Promise<readonly TermsTemplate[]> =>
  tx.rows<TermsTemplate & { [column: string]: unknown }>(TEMPLATES, [id]);

/** The templates of the own manufacturer, by name. */
export const listTermsTemplates = (
  register: Register,
  actor: Actor,
): Promise<Outcome<{ readonly items: readonly TermsTemplate[] }>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['manufacturer'], 'read');
    return { items: await templates(tx, null) };
  });

/** Keeps terms by a name, which ends others of the name. */
export const keepTermsTemplate = (
  register: Register,
  actor: Actor,
  given: Omit<TermsTemplate, 'id'>,
): Promise<Outcome<TermsTemplate>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['manufacturer'], 'act');
    const { name, terms, outlets } = given;
    await tx.run(
      'UPDATE register.terms_template SET ended_at = now() WHERE name = $1 AND ended_at IS NULL',
      [name],
    );
    const { id } = await tx.one<{ id: string }>(
      `INSERT INTO register.terms_template (manufacturer, name, terms, outlets, made_by)
        VALUES (register.organisation(), $1, $2, $3, register.person())
        RETURNING id`,
      [name, JSON.stringify(terms), outlets],
    );
    await recordEvent(tx, { verb: 'keep-terms', kind: 'terms-template', thing: id });
    return { id, ...given };
  });

/** Ends a template; letters that rest on it stay. Refuses `not-found`. */
export const endTermsTemplate = (
  register: Register,
  actor: Actor,
  { template }: { readonly template: string },
): Promise<Outcome<{ readonly ended: string }>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['manufacturer'], 'act');
    const ended = await tx.run(
      'UPDATE register.terms_template SET ended_at = now() WHERE id = $1 AND ended_at IS NULL',
      [template],
    );
    if (ended === 0) refuse('not-found', { field: 'template' });
    await recordEvent(tx, { verb: 'end-terms', kind: 'terms-template', thing: template });
    return { ended: template };
  });
