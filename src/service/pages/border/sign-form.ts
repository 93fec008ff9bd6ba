import { PASS_GROUNDS, type PassGround } from '../../../domain/borders/pass-grounds.ts';
import type { SignedGround } from '../../../register/border/need-signed.ts';
import { type Html, html, raw } from '../../../report/html/html.ts';
import type { Form } from '../frame/form.ts';
import type { Visit } from '../frame/page.ts';
import { field, select } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';

const GROUNDS = Object.keys(PASS_GROUNDS) as PassGround[];

/** The ground that was signed in a form; undefined where none was written. */
export const signedIn = (sent: Form): SignedGround | undefined => {
  const ground = GROUNDS.find((one) => one === sent.value('ground'));
  const words = sent.value('words');
  return ground === undefined || words === '' ? undefined : { ground, words };
};

/** The form by which an officer signs why a car goes on, folded away: to hold it comes first. */
export const signForm = (
  visit: Visit,
  {
    act,
    kept,
    go,
    error = '',
  }: { readonly act: string; readonly kept: Html; readonly go: string; readonly error?: string },
): Html => {
  const { language, say } = visit;
  const { sign } = say.customs;
  return html`<details class="sign"${error === '' ? '' : raw(' open')}><summary>${sign.title}</summary>${form(
    {
      act,
      to: '/border',
      body: html`${kept}${select({
        name: 'ground',
        label: sign.ground,
        options: GROUNDS.map((value) => ({ value, words: PASS_GROUNDS[value][language] })),
      })}${field({
        name: 'words',
        label: sign.words,
        hint: sign.wordsHint,
        type: 'area',
        required: true,
        error,
        more: 'rows="3" maxlength="4000"',
      })}<p class="warning">${sign.follows}</p><button class="second">${go}</button>`,
    },
  )}</details>`;
};
