import type { FilingInFull } from '../../../register/exporters/filings/filing-shapes.ts';
import { listFilings } from '../../../register/exporters/filings/list-filings.ts';
import { openFilingContact } from '../../../register/exporters/filings/open-filing-contact.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { listPapers } from '../../../register/papers/list-papers.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { stateTag } from '../pieces/life-words.ts';
import { mayTake } from '../pieces/may-take.ts';
import { filingPath } from '../pieces/office-paths.ts';
import { day } from '../pieces/when.ts';

const MOST = 50; // not-law: rows beside a page

/** What an officer sees beside the facts of a filing: after-sales service, who answers, papers, earlier filings. */
export const besideFiling = async (visit: Visit, filing: FilingInFull): Promise<Html | Refusal> => {
  const { register, actor, say } = visit;
  const { filing: words } = say.questionWork;
  const papers = await listPapers(register, actor, {
    ...{ attachedTo: 'filing', thing: filing.id, limit: MOST },
  });
  if (papers.kind === 'refused') return papers;
  const all = await listFilings(register, actor, { exporter: filing.exporter, limit: MOST });
  if (all.kind === 'refused') return all;
  const earlier = all.value.items.filter(({ id }) => id !== filing.id);
  const said = filing.said.at(-1);
  const opens = said !== undefined && mayTake(visit, openFilingContact);
  return html`<h2>${words.after}</h2>${
    said?.afterSales == null
      ? html`<p class="empty">${words.none}</p>`
      : html`<p class="written">${said.afterSales}</p><p class="quiet">${day(visit, said.saidOn)}</p>`
  }${opens ? html`<p><a class="button second" href="${filingPath(filing.id)}/contact">${words.contact}</a></p>` : ''}
    <h2>${words.papers}</h2>${
      papers.value.items.length === 0
        ? html`<p class="empty">${words.papersNone}</p>`
        : html`<ul>${papers.value.items.map(
            ({ id, name }) => html`<li><a href="/v1/papers/${id}/pages/1">${name}</a></li>`,
          )}</ul>`
    }
    <h2>${words.earlier}</h2>${
      earlier.length === 0
        ? html`<p class="quiet">${words.earlierNone}</p>`
        : html`<ul>${earlier.map(
            ({
              id,
              number,
              state,
              submittedOn,
            }) => html`<li><a href="${filingPath(id)}">${number}</a>
              ${stateTag(visit, 'filing', state)} ${submittedOn === null ? '' : day(visit, submittedOn)}</li>`,
          )}</ul>`
    }`;
};
