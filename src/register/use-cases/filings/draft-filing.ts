import type { RowObject } from '../../../engine/question.ts';
import type { Actor } from '../../actor.ts';
import type { Outcome } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import { needPart } from '../../steps/need-part.ts';
import { insertFiling } from '../../stores/filings.ts';
import { nextNumber } from '../../stores/next-number.ts';
import { ownOrganisation } from '../../stores/own-organisation.ts';
import { readFacts } from './read-facts.ts';
import { type FilingInFull, showFiling } from './show-filing.ts';

/** What a filing states. */
export interface StatedFiling {
  /** A row of the account `exporter`: telephone, address; the code is the register's own. */
  readonly facts: RowObject;
}

/** Begins a filing with the office of the exporter's province. Refuses `filing-under-way`, `draft-unreadable`. */
export const draftFiling = (
  register: Register,
  actor: Actor,
  { facts }: StatedFiling,
): Promise<Outcome<FilingInFull>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['exporter'], 'act');
    const { province, uscc } = await ownOrganisation(tx);
    const read = await readFacts(register, uscc, facts);
    const number = await nextNumber(tx, 'BA', province);
    const id = await insertFiling(tx, { number, province, facts: read });
    return showFiling(register, tx, id);
  });
