import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { beginBatch } from '../../../register/letters/batches/begin-batch.ts';
import { previewLetters } from '../../../register/letters/signing/preview-letters.ts';
import type { Refusal } from '../../../register/outcome.ts';
import type { Form } from '../frame/form.ts';
import type { PageAnswer, Visit } from '../frame/page.ts';
import type { Errors } from '../pieces/errors.ts';
import { batchPath } from '../pieces/manufacturer-paths.ts';
import { previewPage } from './issue-preview.ts';
import { type TypedIssue, termsTypedIn, toDraft, typedIssue } from './issue-typed.ts';
import { runBatch } from './running-batches.ts';

/** So long few letters are waited for, so that whoever issues one sees it issued. */
const AT_ONCE = 1500; // not-law: milliseconds

type TermsPage = (
  visit: Visit,
  typed: TypedIssue,
  more: { readonly errors?: Errors; readonly refusal?: Refusal | null },
) => Promise<PageAnswer>;

/** Begins to issue what was previewed, all or none; what the preview did not foresee stands on it. */
export const issueNow = async (
  visit: Visit,
  sent: Form,
  termsPage: TermsPage,
): Promise<PageAnswer> => {
  const { register, actor } = visit;
  const typed = typedIssue(sent);
  const read = termsTypedIn(visit, typed);
  if (read.terms === undefined) return termsPage(visit, typed, { errors: read.errors });
  const wanted = toDraft(typed, read.terms);
  const batch = randomUUID();
  const begun = await beginBatch(register, actor, { batch, ...wanted });
  if (begun.kind === 'refused') {
    const previewed = await previewLetters(register.alone(), actor, wanted);
    return previewed.kind === 'refused'
      ? termsPage(visit, typed, { refusal: begun })
      : previewPage(visit, typed, previewed.value, begun);
  }
  const { work } = runBatch(register, actor, batch);
  await Promise.race([work.catch(() => null), setTimeout(AT_ONCE, null, { ref: false })]);
  return { kind: 'go', to: batchPath(batch) };
};
