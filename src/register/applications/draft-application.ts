import type { Actor } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { Register } from '../register.ts';
import { needPart } from '../steps/need-part.ts';
import type { Transaction } from '../transaction.ts';
import { nameDraft, writeDraft } from './application-drafts.ts';
import { findApplication, insertApplication } from './application-rows.ts';
import type { Application, ApplicationInFull } from './application-shapes.ts';
import { type HandedIn, type ReadIn, readOwn } from './read-handed-in.ts';
import { keepSheet } from './sheets/draft-sheets.ts';
import { showApplication } from './show-application.ts';

/** What an application has that was never submitted. */
const NOTHING_YET = { listed: { items: [], next: null }, questions: [], versions: [] } as const;

/** Writes what was read as the draft of an application. */
export const writeRead = async (
  register: Register,
  tx: Transaction,
  application: string,
  { draft, kept }: ReadIn,
): Promise<void> => {
  await writeDraft(tx, application, draft);
  if (kept !== null) await keepSheet(register, tx, application, kept);
};

/** Begins an application with the office of the exporter's province. Refuses `draft-unreadable`. */
export const draftApplication = async (
  register: Register,
  actor: Actor,
  given: HandedIn,
): Promise<Outcome<ApplicationInFull>> => {
  const read = await readOwn(register, actor, given);
  if (read.kind === 'refused') return read;
  return register.as(actor, async (tx) => {
    needPart(actor, ['exporter'], 'act');
    const application = await insertApplication(tx);
    const { id } = application;
    await writeRead(register, tx, id, read.value);
    if (given.file !== undefined) await nameDraft(tx, id, given.file.name);
    return showApplication(register, tx, id, {
      application,
      draft: read.value.draft,
      ...NOTHING_YET,
    });
  });
};

/** States in which something can be prepared: a draft, or the next version. */
export const PREPARED_IN: readonly string[] = ['draft', 'submitted', 'underReview', 'returned'];

/**
 * An application for which something can be prepared.
 *
 * @throws Refused `not-found`, `step-not-in-table`.
 */
export const preparable = async (tx: Transaction, id: string): Promise<Application> => {
  const application = (await findApplication(tx, id)) ?? refuse('not-found');
  const { state } = application;
  if (!PREPARED_IN.includes(state))
    refuse('step-not-in-table', { values: { state, verb: 'draft' } });
  return application;
};

/**
 * Puts other rows in the place of those prepared: of a draft, or for the next version of what was submitted. Refuses
 * `not-found`, `step-not-in-table`, `draft-unreadable`.
 */
export const replaceDraft = async (
  register: Register,
  actor: Actor,
  { application, ...given }: HandedIn & { readonly application: string },
): Promise<Outcome<ApplicationInFull>> => {
  const read = await readOwn(register, actor, given);
  if (read.kind === 'refused') return read;
  return register.as(actor, async (tx) => {
    needPart(actor, ['exporter'], 'act');
    const before = await preparable(tx, application);
    await writeRead(register, tx, application, read.value);
    await nameDraft(tx, application, given.file?.name ?? null);
    return showApplication(register, tx, application, {
      application: before,
      draft: read.value.draft,
    });
  });
};
