import type {
  DecisionPreview,
  DocumentPreview,
} from '../../../register/documents/document-shapes.ts';
import type { Outcome } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { ShownOfficial } from '../../../typeset/official-rows.ts';
import { PAPER_TEXTS } from '../../../typeset/texts/texts.ts';
import type { Visit } from '../frame/page.ts';
import { officialSaysHtml } from '../public/letters/official-says.ts';

const shownOf = ({
  authority,
  subject,
}: Pick<DocumentPreview, 'authority' | 'subject'>): ShownOfficial =>
  ({
    type: ['VerifiableCredential', 'kind' in subject ? 'AdministrativeDecision' : 'ExportLicence'],
    issuer: { id: '', name: authority },
    credentialSubject: subject,
  }) as ShownOfficial;

/** The documents that an action would write, for who is about to do it; nothing where there is none to be seen. */
export const previewsHtml = (
  { language, say }: Visit,
  found: Outcome<{ readonly items: readonly DocumentPreview[] }>,
): Html => {
  if (found.kind === 'refused' || found.value.items.length === 0) return html``;
  const { documents: words } = say;
  const { items } = found.value;
  return html`<section class="card"><h2>${words.previewTitle}</h2><p>${words.previewLead}</p>
    ${items.some(({ stopped }) => stopped) ? html`<p class="note">${words.previewStopped}</p>` : ''}
    ${items.map((one) =>
      officialSaysHtml(shownOf(one), { language, paper: PAPER_TEXTS[language] }),
    )}</section>`;
};

/** The decision that signing would issue, for who is about to sign it; nothing where there is none to be seen. */
export const previewHtml = (visit: Visit, found: Outcome<DecisionPreview>): Html =>
  found.kind === 'refused'
    ? html``
    : previewsHtml(visit, { kind: 'done', value: { items: [found.value] } });
