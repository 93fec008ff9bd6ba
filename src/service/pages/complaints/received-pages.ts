import type { Part } from '../../../register/actor.ts';
import { answerComplaint } from '../../../register/complaints/answer-complaint.ts';
import { html } from '../../../report/html/html.ts';
import type { Page, Place } from '../frame/page.ts';
import { mayTake } from '../pieces/may-take.ts';
import { complaintAnswerPage } from './answer-page.ts';
import { showComplaintList } from './complaint-list.ts';
import {
  complaintDone,
  complaintHtml,
  complaintOfPath,
  isRefused,
  photographsOf,
} from './complaint-view.ts';

/** States before it is forwarded; whoever receives it later may see one come back to `acknowledged`. */
const HIDDEN = ['filed'];

/** The pages on which a part answers the complaints that were forwarded to it, and their place in the menu. */
export const receivedComplaints = (
  part: Extract<Part, 'exporter' | 'manufacturer'>,
): { readonly pages: readonly Page[]; readonly place: Place } => {
  const base = `/${part}/complaints`;
  const reads = { right: 'read', parts: [part] } as const;
  const pages: readonly Page[] = [
    {
      path: base,
      access: reads,
      show: (visit) => {
        const words = visit.say.complaintWork;
        return showComplaintList(visit, {
          ...{ title: words.received, lead: words.receivedLead, empty: words.emptyReceived },
          ...{ open: ({ yours }) => yours, base, hidden: HIDDEN },
        });
      },
    },
    {
      path: `${base}/{id}`,
      access: reads,
      show: async (visit) => {
        const found = await complaintOfPath(visit);
        if (isRefused(found)) return found;
        const words = visit.say.complaintWork;
        const next =
          found.yours && mayTake(visit, answerComplaint, found.state)
            ? html`<div class="buttons">
              <a class="button" href="${base}/${found.id}/answer">${words.steps.answer}</a></div>`
            : html``;
        return {
          kind: 'page',
          title: found.number,
          crumbs: [[base, words.received]],
          body: html`<h1>${found.number}</h1>${complaintDone(visit)}${complaintHtml(
            visit,
            found,
            html`${next}${await photographsOf(visit, found)}`,
          )}`,
        };
      },
    },
    complaintAnswerPage({
      base,
      part,
      title: ({ say }) => say.complaintWork.received,
    }),
  ];
  return {
    pages,
    place: { path: base, name: (say) => say.complaintWork.place, access: reads, in: 'cases' },
  };
};
