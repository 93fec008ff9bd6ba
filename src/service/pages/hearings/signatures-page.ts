import { listSignatures, type Signature } from '../../../register/hearings/list-signatures.ts';
import { html } from '../../../report/html/html.ts';
import type { Page, Visit } from '../frame/page.ts';
import { listPage } from '../pieces/list-page.ts';
import { READS } from '../pieces/office-access.ts';
import { signatureColumns } from '../pieces/signatures.ts';

const filterOf = ({ query }: Visit): { readonly mine?: boolean } =>
  query.get('mine') === null ? {} : { mine: true };

/** What waits for a second signature, each with the way to where it is signed. */
export const SIGNATURES_PAGE: Page = {
  path: '/signatures',
  access: READS,
  show: async (visit) => {
    const { register, actor, say } = visit;
    const words = say.hearing.signatures;
    const counted = await listSignatures(register, actor, { limit: 1 });
    if (counted.kind === 'refused') return counted;
    const { total, ready } = counted.value;
    const mine = filterOf(visit).mine === true;
    return listPage<Signature>(visit, {
      file: 'signatures',
      columns: signatureColumns(visit),
      ask: (page) => listSignatures(register, actor, { ...page, ...filterOf(visit) }),
      around: () => ({
        title: words.title,
        above: html`<p class="lead">${words.lead(ready, total)}</p>
          <p><a href="/signatures${mine ? '' : '?mine'}">${mine ? words.all : words.mine}</a></p>`,
        caption: words.title,
        all: mine ? ready : total,
        empty: words.empty,
      }),
    });
  },
};
