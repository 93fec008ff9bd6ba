import { countLetters } from '../../../register/letters/count-letters.ts';
import type { RegisterLetter } from '../../../register/letters/letter-shapes.ts';
import { listLetters } from '../../../register/letters/list-letters.ts';
import {
  type AskedCar,
  listAskedCars,
} from '../../../register/letters/production/list-asked-cars.ts';
import type { Outcome } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Page, Visit } from '../frame/page.ts';
import { doneNote } from '../pieces/area-done-note.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { READS } from '../pieces/manufacturer-access.ts';
import { EARLY, ISSUE, PRODUCTION, REQUESTS, TOGETHER } from '../pieces/manufacturer-paths.ts';
import { askingApplications } from './asking-applications.ts';
import { chooseAll } from './choose-all.ts';
import { chosenActs, tick } from './choosing.ts';
import { letterFilters, lettersAsked } from './letters-asked.ts';
import { letterColumns } from './maker-letter-columns.ts';
import { producedCell } from './produced-cell.ts';

const CHOSEN = 'chosen';

type Cars = ReadonlyMap<string, AskedCar>;

/** What is known of the cars of some letters, by the id of the letter. */
const carsOf = async (
  { register, actor }: Visit,
  letters: readonly RegisterLetter[],
): Promise<Outcome<Cars>> => {
  if (letters.length === 0) return { kind: 'done', value: new Map() };
  const found = await listAskedCars(register, actor, { ids: letters.map(({ id }) => id) });
  if (found.kind === 'refused') return found;
  return { kind: 'done', value: new Map(found.value.items.map((car) => [car.letter, car])) };
};

/** Two things of a row below each other, in one column: eleven columns have no room beside each other. */
const below = (
  [first, second]: readonly [Column<RegisterLetter>, Column<RegisterLetter>],
  name: string,
): Column<RegisterLetter> => ({
  name,
  title: `${first.title} · ${second.title}`,
  cell: (row) => html`${first.cell(row)}<br><small class="quiet">${second.cell(row)}</small>`,
});

/** How a car stands to what the manufacturer built, how old it is, and whether it has other letters. */
const carColumn = (visit: Visit, cars: Cars): Column<RegisterLetter> => {
  const { desk } = visit.say.manufacturer;
  return {
    name: 'car',
    title: desk.ours,
    cell: ({ id, vin }) => {
      const car = cars.get(id);
      if (car === undefined) return '–';
      const { produced, days, otherLetters: others } = car;
      const more =
        others === 0 ? '0' : html`<a href="/manufacturer/letters?find=${vin}">${others}</a>`;
      return html`${producedCell(visit, produced)}<br><small class="quiet">${desk.days}: ${days ?? '–'} ·
        ${desk.others}: ${more}</small>`;
    },
  };
};

/** What exporters ask for, the oldest first: some or all are chosen, and issued or declined. */
export const REQUESTS_PAGE: Page = {
  path: REQUESTS,
  access: READS,
  show: atOneMoment(async (visit) => {
    const { register, actor, say } = visit;
    const words = say.manufacturer.requests;
    const { desk } = say.manufacturer;
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
        const cars = await carsOf(visit, items);
        if (cars.kind === 'refused') return cars;
        const applications = filtered
          ? { kind: 'done' as const, value: html`` }
          : await askingApplications(visit);
        if (applications.kind === 'refused') return applications;
        const [some] = items;
        const only =
          filters.application === undefined || some === undefined
            ? html``
            : html`<p>${desk.ofApplication(some.applicationNumber)}
                <a href="${REQUESTS}">${desk.everyApplication}</a></p>`;
        const noList = [...cars.value.values()].some(
          ({ produced }) => produced.standing === 'no-list',
        );
        const acts: Html =
          signs && items.length > 0
            ? html`<h2>${words.chosenTitle}</h2>${chosenActs(
                CHOSEN,
                [
                  { act: 'choose', to: ISSUE, words: words.issue },
                  { act: 'edit', to: `${TOGETHER}/decline`, words: words.decline, second: true },
                ],
                chooseAll(words.all(all, filtered), filters),
              )}`
            : html``;
        const shown = [
          below([of.number, of.application], 'number'),
          of.exporter,
          below([of.vin, of.model], 'vin'),
          carColumn(visit, cars.value),
          ...[of.destination, of.state],
        ];
        return {
          title: words.title,
          islands: ['tick-range.js'],
          above: html`${doneNote(visit)}<p class="lead">${words.count(all)}</p>${only}
            <p class="quiet">${noList ? desk.noList : ''} <a href="${PRODUCTION}">${desk.toLists}</a>
              · <a href="${ISSUE}">${words.upload}</a>
              · <a href="${EARLY}">${say.draftWork.early.maker.title}</a></p>
            ${applications.value}${acts}`,
          caption: words.caption,
          columns: signs ? [box, ...shown] : shown,
          all,
          empty: filtered ? words.emptyFiltered : words.empty,
          filters: letterFilters(visit, destinations, { states: false, cars: true }),
        };
      },
    });
  }),
};
