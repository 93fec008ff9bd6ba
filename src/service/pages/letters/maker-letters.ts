import { countLetters } from '../../../register/letters/count-letters.ts';
import type { RegisterLetter } from '../../../register/letters/letter-shapes.ts';
import { listLetters } from '../../../register/letters/list-letters.ts';
import { getLettersTold } from '../../../register/letters/told/get-letters-told.ts';
import { html } from '../../../report/html/html.ts';
import type { Page } from '../frame/page.ts';
import { doneNote } from '../pieces/area-done-note.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { READS } from '../pieces/manufacturer-access.ts';
import {
  ISSUE,
  LETTERS,
  LETTERS_TOLD,
  SIGNING_RULE,
  STATUS_PLACES,
  TOGETHER,
} from '../pieces/manufacturer-paths.ts';
import { chooseAll } from './choose-all.ts';
import { chosenActs, tick } from './choosing.ts';
import { stateCounts } from './letter-counts.ts';
import { isFiltered, letterFilters, lettersAsked } from './letters-asked.ts';
import { letterColumns } from './maker-letter-columns.ts';
import { printLetters } from './print-letters.ts';
import { toldHtml } from './told-html.ts';

const CHOSEN = 'chosen';

/** The letters of a manufacturer, the newest first. */
export const LETTERS_PAGE: Page = {
  path: LETTERS,
  access: READS,
  show: atOneMoment(async (visit) => {
    const { register, actor, say } = visit;
    const words = say.manufacturer.letters;
    const asked = lettersAsked(visit);
    const of = letterColumns(visit);
    const columns: readonly Column<RegisterLetter>[] = [
      ...[of.number, of.state, of.vin, of.model],
      ...[of.destination, of.exporter, of.application, of.issuedOn],
    ];
    const signs = actor.rights.includes('sign');
    const box: Column<RegisterLetter> = {
      name: 'chosen',
      title: say.manufacturer.choose,
      cell: ({ id, number, state }) =>
        state === 'issued' || state === 'suspended'
          ? tick(CHOSEN, 'letter', { value: id, words: words.tick(number) })
          : '',
    };
    return listPage(visit, {
      file: 'letters',
      print: printLetters(visit),
      columns,
      ask: (page) => listLetters(register, actor, { ...asked, ...page }),
      around: async ({ items }) => {
        const counted = await countLetters(register, actor, asked);
        if (counted.kind === 'refused') return counted;
        const { all, states, destinations } = counted.value;
        const told = await getLettersTold(register, actor);
        if (told.kind === 'refused') return told;
        return {
          title: words.title,
          islands: ['tick-range.js'],
          above: html`${doneNote(visit)}${stateCounts(visit, LETTERS, states)}
            <div class="buttons"><a class="button" href="${ISSUE}">${words.issue}</a></div>
            <p class="quiet">${toldHtml(visit, told.value)} ${
              actor.rights.includes('act')
                ? html`<a href="${LETTERS_TOLD}">${say.manufacturer.told.title}</a>`
                : ''
            }</p>
            <p class="quiet"><a href="${SIGNING_RULE}">${say.manufacturer.rule.title}</a>
            · <a href="${STATUS_PLACES}">${say.manufacturer.elsewhere.place}</a></p>`,
          caption: words.caption,
          columns: signs ? [box, ...columns] : columns,
          all,
          empty: isFiltered(visit) ? words.emptyFiltered : words.empty,
          filters: letterFilters(visit, destinations),
          below: html`${
            signs && items.some(({ state }) => state === 'issued' || state === 'suspended')
              ? html`<h2>${words.chosenTitle}</h2><p>${words.chosenLead}</p>${chosenActs(
                  CHOSEN,
                  [
                    { act: 'edit', to: `${TOGETHER}/suspend`, words: words.suspendChosen },
                    {
                      act: 'edit',
                      to: `${TOGETHER}/revoke`,
                      words: words.revokeChosen,
                      second: true,
                    },
                  ],
                  chooseAll(say.manufacturer.requests.all(all, isFiltered(visit)), asked),
                )}`
              : ''
          }`,
        };
      },
    });
  }),
};
