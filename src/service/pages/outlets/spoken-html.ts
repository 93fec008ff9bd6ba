import { listOutletWords } from '../../../register/outlets/speaking/list-outlet-words.ts';
import type { OutletSpoken } from '../../../register/outlets/speaking/speaking-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { facts } from '../pieces/facts.ts';
import { list } from '../pieces/list.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';

const SHOWN = 20; // not-law: rows of a page

/**
 * What an outlet said of cars: counted, and what it said last. Nothing where it never stood in a published list. An
 * office reads no VIN in it.
 */
export const spokenHtml = async (
  visit: Visit,
  { id, spoken }: { readonly id: string; readonly spoken: OutletSpoken | null },
): Promise<Html> => {
  if (spoken === null) return html``;
  const { register, actor, language } = visit;
  const words = visit.say.networkWork.spoken;
  const found = await listOutletWords(register, actor, { outlet: id, limit: SHOWN });
  const items = found.kind === 'refused' ? [] : found.value.items;
  const { columns } = words;
  return html`<h2 id="said">${words.title}</h2>
    ${spoken.refusing ? html`<p class="warning">${words.refusing}</p>` : ''}
    <p class="quiet">${words.cars}</p>${facts([
      [words.since, day(visit, spoken.since)],
      [words.served, String(spoken.served)],
      [words.refused, String(spoken.refused)],
      [words.waiting, String(spoken.waiting)],
    ])}${
      items.length === 0
        ? ''
        : list(visit, {
            caption: words.title,
            rows: items,
            empty: '',
            columns: [
              { name: 'day', title: columns.day, cell: (one) => day(visit, one.day) },
              { name: 'kind', title: columns.kind, cell: ({ kind }) => words.kinds[kind] },
              ...(actor.part === 'office'
                ? []
                : [
                    {
                      name: 'vin',
                      title: columns.vin,
                      cell: ({ vin }: (typeof items)[number]) =>
                        vin === null ? '–' : vinText(vin, language),
                    },
                  ]),
            ],
          })
    }`;
};
