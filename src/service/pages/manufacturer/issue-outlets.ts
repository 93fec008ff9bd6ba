import type { Outcome } from '../../../register/outcome.ts';
import { listOutlets } from '../../../register/outlets/list-outlets.ts';
import type { Outlet } from '../../../register/outlets/outlet-shapes.ts';
import { type Html, html, raw } from '../html.ts';
import type { Visit } from '../page.ts';
import { stateTag } from '../pieces/life-words.ts';
import { countryOf } from './country-of.ts';
import type { TypedIssue } from './issue-typed.ts';
import { servicesCell } from './outlet-words.ts';

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

/** Which outlets letters name: all that are attested, or those that are ticked. */
export const outletChoice = (
  visit: Visit,
  byCountry: ReadonlyMap<string, readonly Outlet[]>,
  { named, outlets }: Pick<TypedIssue, 'named' | 'outlets'>,
): Html => {
  const words = visit.say.manufacturer.issue;
  const radio = (value: TypedIssue['named'], text: string): Html =>
    html`<div class="option"><input type="radio" id="f-named-${value}" name="named" value="${value}"${
      named === value ? raw(' checked') : ''
    }><label for="f-named-${value}">${text}</label></div>`;
  return html`<fieldset class="field" id="f-outlets"><legend class="vh">${words.outletsTitle}</legend>
    <small class="hint">${words.outletsHint}</small>
    ${radio('all', words.outletsAll)}${radio('chosen', words.outletsChosen)}
    ${[...byCountry].map(
      ([country, listed]) =>
        html`<h3>${countryOf(visit, country)}</h3>${
          listed.length === 0
            ? html`<p class="stop">${words.noOutletHere}</p>`
            : html`<ul class="ticks">${listed.map((outlet) => {
                const { id, name, number, state } = outlet;
                const may = state === 'attested';
                return html`<li><input type="checkbox" id="o-${id}" name="outlet" value="${id}"${
                  may ? '' : raw(' disabled')
                }${may && (named === 'all' || outlets.includes(id)) ? raw(' checked') : ''}>
                <label for="o-${id}">${name} <small>${number}</small></label>
                ${may ? '' : html`${stateTag(visit, 'outlet', state)} <small>${words.notAttested}</small>`}
                <small>${servicesCell(visit, outlet)}</small></li>`;
              })}</ul>`
        }`,
    )}</fieldset>`;
};
