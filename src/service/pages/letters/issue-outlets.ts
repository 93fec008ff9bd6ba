import type { Outcome } from '../../../register/outcome.ts';
import { listOutlets } from '../../../register/outlets/list-outlets.ts';
import type { Outlet } from '../../../register/outlets/outlet-shapes.ts';
import { type Html, html, raw } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { countryOf } from '../pieces/country-of.ts';
import { stateTag } from '../pieces/life-words.ts';
import { servicesCell } from '../pieces/outlet-words.ts';
import type { TypedIssue } from './issue-typed.ts';

const MOST = 200; // not-law: outlets of a list

/** The own outlets of destinations that may be named, or will be once they are attested. */
export const outletsFor = async (
  { register, actor }: Visit,
  destinations: readonly string[],
): Promise<Outcome<ReadonlyMap<string, readonly Outlet[]>>> => {
  const found = new Map<string, readonly Outlet[]>();
  for (const country of destinations) {
    const listed = await listOutlets(register, actor, { country, own: true, limit: MOST });
    if (listed.kind === 'refused') return listed;
    found.set(country, listed.value.items);
  }
  return { kind: 'done', value: found };
};

type Named = Pick<TypedIssue, 'named' | 'outlets'>;

/** Boxes of outlets; only one that is attested can be ticked. */
const boxes = (
  visit: Visit,
  listed: readonly Outlet[],
  ticked: (outlet: Outlet) => boolean,
): Html =>
  html`<ul class="ticks">${listed.map((outlet) => {
    const { id, name, number, state } = outlet;
    const may = state === 'attested';
    return html`<li><input type="checkbox" id="o-${id}" name="outlet" value="${id}"${
      may ? '' : raw(' disabled')
    }${ticked(outlet) ? raw(' checked') : ''}>
      <label for="o-${id}">${name} <small>${number}</small></label>
      ${
        may
          ? ''
          : html`${stateTag(visit, 'outlet', state)} <small>${visit.say.manufacturer.issue.notAttested}</small>`
      }
      <small>${servicesCell(visit, outlet)}</small></li>`;
  })}</ul>`;

/** The outlets of a country: those that were chosen stand there, and the rest is folded as long as nobody asks. */
const countryHtml = (visit: Visit, listed: readonly Outlet[], { named, outlets }: Named): Html => {
  const words = visit.say.manufacturer.issue;
  if (listed.length === 0) return html`<p class="stop">${words.noOutletHere}</p>`;
  const ticked = ({ id, state }: Outlet): boolean =>
    state === 'attested' && (named === 'all' || outlets.includes(id));
  const shown = named === 'all' ? [] : listed.filter(ticked);
  const rest = listed.filter((outlet) => !shown.includes(outlet));
  const folded =
    rest.length === 0
      ? html``
      : html`<details${named === 'chosen' && shown.length === 0 ? raw(' open') : ''}><summary>${
          shown.length === 0 ? words.outletsThere(rest.length) : words.outletsMore(rest.length)
        }</summary>${boxes(visit, rest, ticked)}</details>`;
  return html`${shown.length === 0 ? '' : boxes(visit, shown, ticked)}${folded}`;
};

/** Which outlets letters name: all that are attested, or those that are ticked. */
export const outletChoice = (
  visit: Visit,
  byCountry: ReadonlyMap<string, readonly Outlet[]>,
  chosen: Named,
): Html => {
  const words = visit.say.manufacturer.issue;
  const radio = (value: TypedIssue['named'], text: string): Html =>
    html`<div class="option"><input type="radio" id="f-named-${value}" name="named" value="${value}"${
      chosen.named === value ? raw(' checked') : ''
    }><label for="f-named-${value}">${text}</label></div>`;
  return html`<fieldset class="field" id="f-outlets"><legend class="vh">${words.outletsTitle}</legend>
    <small class="hint">${words.outletsHint}</small>
    ${radio('all', words.outletsAll)}${radio('chosen', words.outletsChosen)}
    ${[...byCountry].map(
      ([country, listed]) =>
        html`<h3>${countryOf(visit, country)}</h3>${countryHtml(visit, listed, chosen)}`,
    )}</fieldset>`;
};
