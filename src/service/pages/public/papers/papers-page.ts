import { LIMITS } from '../../../../papers/limits.ts';
import { PAPERS_TEXTS } from '../../../../papers/texts/texts.ts';
import { type Html, html } from '../../../../report/html/html.ts';
import { assetPath } from '../../frame/assets.ts';
import type { Page, Visit } from '../../frame/page.ts';
import { field } from '../../pieces/field.ts';
import type { ReaderParts } from './reader-parts.ts';

const MEGABYTE = 1_048_576; // not-law: bytes

/** What the script of the page takes up: where its parts lie, and what it says. */
const scriptParts = ({ language, say }: Visit): Html => {
  const { papers } = say;
  const parts: ReaderParts = {
    language,
    worker: assetPath('read-papers-worker.js'),
    wasm: { pdfium: assetPath('pdfium.wasm'), codes: assetPath('codes.wasm') },
    say: {
      ...{ reading: papers.reading, done: papers.done, tooLong: papers.tooLong },
      ...{ broke: papers.broke, notReached: papers.notReached, page: papers.page('{page}') },
    },
  };
  return html`<div hidden data-reader="${JSON.stringify(parts)}"></div>`;
};

/** What does a paper say? Files are read in the browser; the service is given nothing of them. */
export const PAPERS_PAGE: Page = {
  path: '/papers',
  access: 'public',
  bilingual: true,
  show: async (visit) => {
    const { language, say } = visit;
    const { papers } = say;
    const accept = '.jpg,.jpeg,.png,.pdf,.ofd,.xml';
    // no form: there is nothing by which it could be sent
    const file = field({
      ...{ name: 'papers', label: papers.file, type: 'file' },
      hint: papers.fileHint(LIMITS.bytes / MEGABYTE, LIMITS.pages),
      more: `multiple accept="${accept}"`,
    });
    return {
      kind: 'page',
      title: papers.title,
      closed: true,
      islands: ['read-papers.js'],
      body: html`<h1>${papers.title}</h1><p class="lead">${papers.lead}</p>
        <noscript><p class="note">${papers.noScript}</p></noscript>
        <div class="drop" hidden data-drop-papers>${file}<p class="quiet">${papers.drop}</p></div>
        <ul class="plain"><li>${papers.sent}</li><li>${PAPERS_TEXTS[language].neverGenuine}</li>
        <li>${papers.noScan}</li></ul>
        <p role="status" data-state></p>
        <div data-papers></div>${scriptParts(visit)}`,
    };
  },
};
