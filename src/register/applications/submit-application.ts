import type { Actor } from '../actor.ts';
import type { Outcome } from '../outcome.ts';
import type { Register } from '../register.ts';
import { needPart } from '../steps/need-part.ts';
import type { ApplicationInFull } from './application-shapes.ts';
import { writeRead } from './draft-application.ts';
import { type HandedIn, readOwn } from './read-handed-in.ts';
import { showApplication } from './show-application.ts';
import { type Progress, submitVersion } from './submit-version.ts';

const SILENT: Progress = () => {};

/** Submits a draft: its vehicles are listed, told and screened, and the office's clock begins, in one transaction. */
export const submitApplication = (
  register: Register,
  actor: Actor,
  { application }: { readonly application: string },
  onProgress: Progress = SILENT,
): Promise<Outcome<ApplicationInFull>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['exporter'], 'act');
    const known = await submitVersion(register, tx, { application, verb: 'submit' }, onProgress);
    return showApplication(register, tx, application, known);
  });

/**
 * Makes a new version of what was submitted, with its own day of application; the version before is kept, its rows are
 * superseded, and a refusal that was proposed is void. Whatever was prepared is submitted, or what is given here.
 */
export const amendApplication = async (
  register: Register,
  actor: Actor,
  { application, given }: { readonly application: string; readonly given?: HandedIn },
  onProgress: Progress = SILENT,
): Promise<Outcome<ApplicationInFull>> => {
  const read = given === undefined ? null : await readOwn(register, actor, given);
  if (read?.kind === 'refused') return read;
  return register.as(actor, async (tx) => {
    needPart(actor, ['exporter'], 'act');
    if (read !== null) await writeRead(register, tx, application, read.value);
    const known = await submitVersion(register, tx, { application, verb: 'amend' }, onProgress);
    return showApplication(register, tx, application, known);
  });
};
