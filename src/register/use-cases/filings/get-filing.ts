import type { Actor } from '../../actor.ts';
import type { Outcome } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import { needPart } from '../../steps/need-part.ts';
import { type FilingInFull, showFiling } from './show-filing.ts';

/** A filing with its clock, questions, versions and steps. Refuses `not-found`. */
export const getFiling = (
  register: Register,
  actor: Actor,
  { filing }: { readonly filing: string },
): Promise<Outcome<FilingInFull>> =>
  register.as(actor, (tx) => {
    needPart(actor, ['exporter', 'office', 'ministry'], 'read');
    return showFiling(register, tx, filing);
  });
