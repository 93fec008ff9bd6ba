import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { form } from './form.ts';
import { casePath, openCasePath } from './office-paths.ts';

/** What a case may be opened on, by the names of its form; see `cases-page.ts`. */
type Begun =
  | { readonly run: string; readonly pattern: string; readonly vin: string }
  | {
      readonly run: string;
      readonly ring: number;
      readonly parties: number;
      readonly vehicles: number;
    }
  | { readonly verdict: string; readonly vin: string; readonly rule?: string }
  | { readonly sample: string; readonly vin: string }
  | { readonly hold: string; readonly number: string; readonly vin: string };

/** The button that opens a case, or the case that is open already; nothing for whoever only reads. */
export const openCaseButton = (
  { actor, say }: Visit,
  begun: Begun,
  open: { readonly id: string | null; readonly number: string } | null,
  kind = 'second',
): Html => {
  const { cases } = say;
  const there =
    open === null
      ? html``
      : open.id === null
        ? html`<small>${cases.openElsewhere(open.number)}</small> `
        : html`<a href="${casePath(open.id)}">${cases.opened(open.number)}</a>`;
  if (open?.id != null || !actor.rights.includes('act')) return there;
  return html`${there}${form({
    act: 'open',
    to: openCasePath,
    className: 'inline',
    body: html`${Object.entries(begun).map(
      ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
    )}<button class="${kind}">${cases.open}</button>`,
  })}`;
};
