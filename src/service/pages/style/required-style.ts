import { PUBLIC_LANGUAGES } from '../../../domain/statements/public-languages.ts';
import { FRAME } from '../texts/frame/frame.ts';

const WORDS = PUBLIC_LANGUAGES.map(
  (language) => `:lang(${language}){--need:" · ${FRAME[language].required}"}`,
).join('');

const MARK = 'content:var(--need)/"";font-weight:400;color:var(--quiet)';

/**
 * CSS of the mark of what has to be filled in: where a field is `required` its label says so in the language of the
 * page, and nowhere else. Whoever hears the page is told by the attribute, so that the mark is silent.
 */
export const REQUIRED_STYLE = `
${WORDS}
.field:has(>:required)>label::after,.field:has(>*>:required)>legend::after{${MARK}}
`;

/** CSS of the same mark where at least one of several boxes has to be ticked, which no attribute says. */
export const NEEDED_STYLE = `.needed>legend::after{${MARK}}`;
