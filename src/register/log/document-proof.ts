import { PUBLIC } from '../actor.ts';
import type { Register } from '../register.ts';
import { loggedByCode } from './prove-logged.ts';

/** Steps by which a document itself is logged, and not what became of it. */
const OF_DOCUMENT: ReadonlySet<string> = new Set(['take-effect', 'sign']);

/** How a document of a code on paper stands in the public log. */
export type DocumentProof =
  | { readonly kind: 'logged'; readonly proof: string }
  /** Written down, and in no tree yet. */
  | { readonly kind: 'waits' }
  /** Issued before the log, or the database does not answer now: a document holds without. */
  | { readonly kind: 'none' };

/**
 * The proof of the letter or the document of a code on paper, as a tlog-proof with its blinding value: for whoever may
 * have the document, to be handed out with it and not under its signature.
 */
export const documentProof = async (register: Register, code: string): Promise<DocumentProof> => {
  const found = await register.as(PUBLIC, (tx) => loggedByCode(tx, code));
  if (found.kind === 'refused') return { kind: 'none' };
  const own = found.value.items.find(({ step }) => OF_DOCUMENT.has(step));
  if (own === undefined) return { kind: 'none' };
  return own.proof === null ? { kind: 'waits' } : { kind: 'logged', proof: own.proof };
};

/** The text of the proof; null where there is none. */
export const proofText = async (register: Register, code: string): Promise<string | null> => {
  const found = await documentProof(register, code);
  return found.kind === 'logged' ? found.proof : null;
};
