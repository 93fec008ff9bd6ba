import type { Actor } from '../../actor.ts';
import type { Outcome } from '../../outcome.ts';
import { type PageAsked, type PageOf, pageAsked } from '../../page.ts';
import type { Register } from '../../register.ts';
import { needPart } from '../../steps/need-part.ts';
import { type Filing, filingOf, listFilings as list } from '../../stores/filings.ts';

/** Which filings are wanted. */
export interface FilingsAsked extends PageAsked {
  /** On the day of the register. */
  readonly state?: string;
  readonly exporter?: string;
}

/** Filings that whoever acts may see, the newest first. */
export const listFilings = (
  register: Register,
  actor: Actor,
  asked: FilingsAsked,
): Promise<Outcome<PageOf<Filing>>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['exporter', 'office', 'ministry'], 'read');
    const { state = null, exporter = null } = asked;
    const page = pageAsked(register, 'filings', asked, [actor.organisation, state, exporter]);
    const rows = await list(tx, { state, exporter, after: page.after, rows: page.rows });
    return page.of(rows, { key: ({ made, id }) => [made, id], item: filingOf });
  });
