import { type Html, html, raw } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';

/** The script of the keys; every page works without it. */
export const KEYS_ISLAND = 'keys.js';

/** The keys in a dialog that the script opens with `?`; nothing of it is seen without the script. */
export const keysHtml = ({ say }: Visit): Html => {
  const { keys } = say.officer;
  return html`<p class="keys-open" hidden><button type="button" class="link" data-open-keys>${keys.open}
    <kbd>?</kbd></button></p>
    <dialog id="keys" aria-labelledby="keys-title"><h2 id="keys-title">${keys.title}</h2>
    <dl>${keys.list.map(([key, words]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${words}</dd></div>`)}</dl>
    <form method="dialog" class="inline"><button class="second"${raw(' autofocus')}>${keys.close}</button>
      </form></dialog>`;
};
