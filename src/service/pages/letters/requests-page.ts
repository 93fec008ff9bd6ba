import { countLetters } from '../../../register/letters/count-letters.ts';
import type { RegisterLetter } from '../../../register/letters/letter-shapes.ts';
import { listLetters } from '../../../register/letters/list-letters.ts';
import { html } from '../../../report/html/html.ts';
import type { Page } from '../frame/page.ts';
import { doneNote } from '../pieces/area-done-note.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { READS } from '../pieces/manufacturer-access.ts';
import { EARLY, ISSUE, REQUESTS, TOGETHER } from '../pieces/manufacturer-paths.ts';
import { chosenActs, tick } from './choosing.ts';
import { letterFilters, lettersAsked } from './letters-asked.ts';
import { letterColumns } from './maker-letter-columns.ts';

const CHOSEN = 'chosen';

/** What exporters ask for, the oldest first: some or all are chosen, and issued or declined. */
export const REQUESTS_PAGE: Page = {
  path: REQUESTS,
  access: READS,
  show: atOneMoment(async (visit) => {
    const { register, actor, say } = visit;
    const words = say.manufacturer.requests;
    const { state: _, ...filters } = lettersAsked(visit);
    const asked = { ...filters, states: ['requested', 'drafted'] };
    const of = letterColumns(visit);
    const columns: readonly Column<RegisterLetter>[] = [
      ...[of.number, of.askedOn, of.exporter, of.application],
      ...[of.vin, of.model, of.destination, of.state],
    ];
    const signs = actor.rights.includes('sign');
    const box: Column<RegisterLetter> = {
      name: 'chosen',
      title: say.manufacturer.choose,
      cell: ({ id, number }) => tick(CHOSEN, 'letter', { value: id, words: words.tick(number) }),
    };
    const filtered = Object.keys(filters).length > 0;
    return listPage(visit, {
      file: 'letters-asked-for',
      columns,
      ask: (page) => listLetters(register, actor, { ...asked, ...page, oldestFirst: true }),
      around: async ({ items }) => {
        const counted = await countLetters(register, actor, asked);
        if (counted.kind === 'refused') return counted;
        const { all, destinations } = counted.value;
        const everything = html`<div class="option"><input type="checkbox" id="f-all" name="all" value="yes">
          <label for="f-all">${words.all(all, filtered)}</label></div>
          ${Object.entries(filters).map(
            ([name, value]) => html`<input type="hidden" name="by-${name}" value="${value}">`,
          )}`;
        return {
          title: words.title,
          above: html`${doneNote(visit)}<p class="lead">${words.count(all)}</p>`,
          caption: words.caption,
          columns: signs ? [box, ...columns] : columns,
          all,
          empty: filtered ? words.emptyFiltered : words.empty,
          filters: letterFilters(visit, destinations, { states: false }),
          below: html`${
            signs && items.length > 0
              ? html`<h2>${words.chosenTitle}</h2>${chosenActs(
                  CHOSEN,
                  [
                    { act: 'choose', to: ISSUE, words: words.issue },
                    { act: 'edit', to: `${TOGETHER}/decline`, words: words.decline, second: true },
                  ],
                  everything,
                )}`
              : ''
          }
          <p><a href="${ISSUE}">${words.upload}</a></p>
          <p><a href="${EARLY}">${say.draftWork.early.maker.title}</a></p>`,
        };
      },
    });
  }),
};
