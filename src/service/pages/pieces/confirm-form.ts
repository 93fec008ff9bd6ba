import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { form } from './form.ts';

/** A last question before something that cannot be undone: the act, and the way back. */
export const confirmForm = (
  { say }: Visit,
  {
    act,
    go,
    back,
    body = html``,
  }: { readonly act: string; readonly go: string; readonly back: string; readonly body?: Html },
): Html =>
  form({
    act,
    body: html`${body}<p><b>${say.forms.noUndo}</b></p><div class="buttons">
      <button class="danger">${go}</button><a href="${back}">${say.frame.cancel}</a></div>`,
  });
