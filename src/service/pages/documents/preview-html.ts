import type { DecisionPreview } from '../../../register/documents/document-shapes.ts';
import type { Outcome } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { PAPER_TEXTS } from '../../../typeset/texts/texts.ts';
import type { Visit } from '../frame/page.ts';
import { officialSaysHtml } from '../public/letters/official-says.ts';

/** The decision that signing would issue, for who is about to sign it; nothing where there is none to be seen. */
export const previewHtml = ({ language, say }: Visit, found: Outcome<DecisionPreview>): Html => {
  if (found.kind === 'refused') return html``;
  const { authority, subject, stopped } = found.value;
  const { documents: words } = say;
  const shown = {
    type: ['VerifiableCredential', 'AdministrativeDecision'],
    issuer: { id: '', name: authority },
    credentialSubject: subject,
  } as const;
  return html`<section class="card"><h2>${words.previewTitle}</h2><p>${words.previewLead}</p>
    ${stopped ? html`<p class="note">${words.previewStopped}</p>` : ''}
    ${officialSaysHtml(shown, { language, paper: PAPER_TEXTS[language] })}</section>`;
};
