import { PUBLIC_LANGUAGES } from '../../../domain/statements/public-languages.ts';
import { FRAME } from '../texts/frame/frame.ts';

const WORDS = PUBLIC_LANGUAGES.map(
  (language) => `:root:lang(${language}){--needed:"${FRAME[language].required}"}`,
).join('\n');

/**
 * CSS of the mark of what has to be filled in: where a field is `required` its label says so in the language of the
 * page, and nowhere else. Whoever hears the page is told by the attribute, so that the mark is silent.
 */
export const REQUIRED_STYLE = `
${WORDS}
.field:has(>:required)>label::after,.field:has(>.option>:required)>legend::after,.field.needed>legend::after{
  content:" · " var(--needed);font-weight:400;color:var(--quiet)}
@supports (content:"a"/""){
  .field:has(>:required)>label::after,.field:has(>.option>:required)>legend::after,.field.needed>legend::after{
    content:" · " var(--needed) / ""}}
`;
