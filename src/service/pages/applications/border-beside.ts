import { listHolds } from '../../../register/border/holds/read-holds.ts';
import { listPasses } from '../../../register/border/list-passes.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { stateTag } from '../pieces/life-words.ts';
import { day } from '../pieces/when.ts';

const ROWS = 20; // not-law: rows

/** What the border did with a vehicle, for its office: holds, and what it went on with; nothing where there is none. */
export const borderBeside = async (
  visit: Visit,
  vin: string,
): Promise<{ readonly html: Html } | Refusal> => {
  const { register, actor, say, language } = visit;
  const { holds: words } = say;
  const holds = await listHolds(register, actor, { vin, limit: ROWS });
  if (holds.kind === 'refused') return holds;
  const passes = await listPasses(register, actor, { vin, limit: ROWS });
  if (passes.kind === 'refused') return passes;
  const held = holds.value.items.map(
    ({ id, number, state, heldOn, port, reasons }) =>
      html`<li>${day(visit, heldOn)} <a href="/holds/${id}">${number}</a> ${stateTag(visit, 'hold', state)}
        ${port.name} ${reasons.map(({ text }) => text[language])}</li>`,
  );
  const passed = passes.value.items.map(
    ({ id, on, port, ambers, ground, words: said }) =>
      html`<li>${day(visit, on)} <a href="/holds/passes/${id}">${words.passes.one}</a> ${port}
        ${ambers.map(({ text }) => text[language])} ${ground.text[language]}<p class="written">${said}</p></li>`,
  );
  return {
    html:
      held.length + passed.length === 0
        ? html``
        : html`<h2>${words.title}</h2><ul>${held}${passed}</ul>`,
  };
};
