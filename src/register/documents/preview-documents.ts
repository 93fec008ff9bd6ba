import { sql } from '../../domain/rules/sql/sql.ts';
import type { Bilingual } from '../../domain/verdict/verdict.ts';
import type { Action, Rest } from '../action.ts';
import { type Actor, JOB } from '../actor.ts';
import { prepared } from '../prepared.ts';
import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import { type DocumentPreview, DocumentPreviews } from './document-shapes.ts';

// what this very transaction made, whatever others commit meanwhile; what it ended was made before
const WRITTEN = prepared(sql`
  SELECT
    content #>> '{issuer,name}' AS authority,
    jsonb_set(content -> 'credentialSubject', '{number}', '"—"') AS subject,
    code IS NULL AS stopped
  FROM register.official_document
  WHERE xmin = pg_current_xact_id()::xid AND made_at >= transaction_timestamp()
  ORDER BY made_at, number
`);

/** Documents that a transaction wrote, which is taken back with it. */
class Seen extends Error {
  readonly items: DocumentPreview[];

  constructor(items: readonly DocumentPreview[]) {
    super('a preview keeps nothing');
    this.items = [...items];
  }
}

const seen = async (tx: Transaction): Promise<never> => {
  throw new Seen(await tx.as(JOB, () => tx.rows<DocumentPreview>(WRITTEN)));
};

/**
 * Declares what an action would write as documents: it is done and taken back in the same transaction. So the preview
 * says what will be signed to the letter, but for the number, and refuses what the action refuses.
 *
 * @param path of the preview, with the parameters of the action.
 */
export const previewDocuments = <Input, Answer>(
  does: Action<Input, Answer>,
  { path, summary }: { readonly path: string; readonly summary: Bilingual },
): Action<Input, DocumentPreviews> => {
  const { step: _, description: __, example: ___, status: ____, ...declared } = does.declared;
  return Object.assign(
    async (register: Register, actor: Actor, ...input: Rest<Input>) => {
      try {
        const taken = register.beside({ before: async () => {}, after: seen });
        const done = await does(taken, actor, ...input);
        if (done.kind === 'refused') return done;
        throw new Error('a preview was kept');
      } catch (thrown) {
        if (thrown instanceof Seen)
          return { kind: 'done' as const, value: { items: thrown.items } };
        throw thrown;
      }
    },
    { declared: { ...declared, path, summary, answer: DocumentPreviews, idempotent: false } },
  );
};
