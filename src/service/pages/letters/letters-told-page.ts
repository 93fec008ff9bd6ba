import { getLettersTold } from '../../../register/letters/told/get-letters-told.ts';
import { sayLettersTold } from '../../../register/letters/told/say-letters-told.ts';
import { html } from '../../../report/html/html.ts';
import { actionPage } from '../pieces/action-page.ts';
import { LETTERS, LETTERS_TOLD } from '../pieces/manufacturer-paths.ts';
import { toldHtml } from './told-html.ts';

/** A manufacturer says up to which day all its letters are told. */
export const LETTERS_TOLD_PAGE = actionPage(sayLettersTold, {
  path: LETTERS_TOLD,
  of: {},
  writes: { until: 'until' },
  about: async (visit) => {
    const { register, actor, say, today } = visit;
    const { letters, told: words } = say.manufacturer;
    const told = await getLettersTold(register, actor);
    if (told.kind === 'refused') return told;
    return {
      title: words.title,
      crumbs: [[LETTERS, letters.title]],
      lead: words.lead,
      about: html`<p>${toldHtml(visit, told.value)}</p>`,
      fields: [{ name: 'until', label: words.until, hint: words.hint, draft: today }],
      follows: words.follows,
      go: words.go,
    };
  },
  goesTo: () => `${LETTERS}?done=told`,
});
