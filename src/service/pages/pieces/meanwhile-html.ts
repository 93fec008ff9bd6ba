import { executionsOn } from '../../../register/remedies.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { factLines } from './facts.ts';

/**
 * What becomes of a decision while its addressee goes against it, by remedy, with the article of the day.
 *
 * @param appeal whether the office takes an appeal against it: of a refused vehicle alone.
 * @param below what heading it stands below.
 */
export const meanwhileHtml = (
  { register, say, language, today }: Visit,
  { appeal, below }: { readonly appeal: boolean; readonly below: 'page' | 'section' },
): Html => {
  const { title, of: names } = say.hearing.meanwhile;
  const heading = below === 'page' ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`;
  return html`<section class="meanwhile">${heading}${factLines(
    executionsOn(register.engine.law, today).flatMap(({ of, words, article }) =>
      of === 'appeal' && !appeal
        ? []
        : [
            [
              names[of],
              html`${words[language === 'zh' ? 'zh' : 'en']} <small lang="zh">${article}</small>`,
            ] as const,
          ],
    ),
  )}</section>`;
};
