import { type Html, html } from '../../../../report/html/html.ts';
import type { Visit } from '../../frame/page.ts';
import { field } from '../../pieces/field.ts';

/** The day on which the law is read, in the address. */
export const dayForm = ({ say }: Visit, on: string, error = ''): Html => {
  const day = field({ name: 'on', label: say.law.onLabel, type: 'date', value: on, error });
  return html`<form method="get" class="chooser no-print">${day}<button class="second">${say.law.onGo}</button></form>`;
};
