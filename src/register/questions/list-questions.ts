import type { Actor } from '../actor.ts';
import type { Outcome } from '../outcome.ts';
import { type PageAsked, type PageOf, pageAsked } from '../page.ts';
import type { Register } from '../register.ts';
import { needPart } from '../steps/need-part.ts';
import { listQuestions as list, type Question, questionOf } from './questions.ts';

/** Questions about applications and filings that whoever acts may see, the oldest first. */
export const listQuestions = (
  register: Register,
  actor: Actor,
  asked: PageAsked & { readonly answered?: boolean },
): Promise<Outcome<PageOf<Question>>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['exporter', 'office', 'ministry'], 'read');
    const { answered = null } = asked;
    const page = pageAsked(register, 'questions', asked, [actor.organisation, answered]);
    const rows = await list(tx, { answered, after: page.after, rows: page.rows });
    return page.of(rows, { key: (row) => [row.asked, row.id], item: questionOf });
  });
