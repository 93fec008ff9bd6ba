import { CATALOGUE } from '../../../../domain/statements/catalogue.ts';
import { type Offered, OUTLET_SERVICES } from '../../../../letters/letter.ts';
import type { FoundOutlet } from '../../../../register/outlets/service-found.ts';
import type { OutletSpoken } from '../../../../register/outlets/speaking/speaking-shapes.ts';
import { type Html, html } from '../../../../report/html/html.ts';
import { dateWords } from '../../../../report/words/date-words.ts';
import type { Visit } from '../../frame/page.ts';
import { hoursRows } from './hours-rows.ts';
import { outletNameHtml, outletPlaceHtml } from './outlet-name.ts';

/** An outlet as a page shows it. */
type ShownOutlet = Omit<FoundOutlet, 'spoken'> & {
  /** Null where it is not told: a list to take along is of its day. */
  readonly spoken: OutletSpoken | null;
};

const HIDDEN = 5; // not-law: characters of a scheme and more

/** Who told something and when, in brackets; empty where nobody did. */
const toldHtml = ({ say, speaks }: Visit, teller: string | null, on: string | null): Html => {
  const names = new Map(Object.entries(CATALOGUE[speaks].saidBy));
  const by = teller === null ? undefined : names.get(teller);
  if (by === undefined || on === null) return html``;
  return html` <small>${say.service.toldBy(by, dateWords(on, speaks))}</small>`;
};

const stateHtml = ({ say, speaks }: Visit, { state, attestedOn }: ShownOutlet): Html => {
  const words = new Map(Object.entries(say.service.states)).get(state);
  if (words === undefined || attestedOn === null) return html``;
  return html`<p class="state ${state}">${words(dateWords(attestedOn, speaks))}</p>`;
};

const servesHtml = (visit: Visit, { services }: ShownOutlet): Html => {
  const { answer, teller, on } = services.servesCarsItDidNotImport;
  return html`<p class="serves ${answer}">${visit.say.service.serves[answer]}${toldHtml(visit, teller, on)}</p>`;
};

/** What it said of cars itself; nothing where it said nothing. */
const spokenHtml = ({ say, speaks }: Visit, { spoken }: ShownOutlet): Html => {
  if (spoken === null) return html``;
  const { since, served, refused, waiting, refusing } = spoken;
  if (served + refused + waiting === 0) return html``;
  const { speaking: words } = say;
  return html`<p class="serves ${refusing ? 'no' : 'not-stated'}">${
    refusing ? html`${words.refusing} ` : ''
  }${words.spoken(dateWords(since, speaks), served, refused, waiting)}</p>`;
};

/** What it does, does not do and does not say: what one teller told on one day stands together. */
const doesHtml = (visit: Visit, { services }: ShownOutlet): Html => {
  const { say, speaks } = visit;
  const titles: Readonly<Record<Offered, string>> = {
    yes: say.service.does,
    no: say.service.doesNot,
    'not-stated': say.service.notStated,
  };
  const list = new Intl.ListFormat(speaks, { type: 'conjunction' });
  const groups = Map.groupBy(OUTLET_SERVICES, (one) => {
    const { answer, teller, on } = services[one];
    return answer === 'not-stated' ? answer : `${answer} ${teller} ${on}`;
  });
  const told = [...groups.values()].flatMap((names) => {
    const [first] = names;
    return first === undefined ? [] : [{ names, ...services[first] }];
  });
  return html`${(['yes', 'no', 'not-stated'] as const).flatMap((wanted) =>
    told
      .filter(({ answer }) => answer === wanted)
      .map(
        ({ names, teller, on }) => html`<div><dt>${titles[wanted]}</dt>
          <dd>${list.format(names.map((one) => say.service.services[one]))}${
            wanted === 'not-stated' ? '' : toldHtml(visit, teller, on)
          }</dd></div>`,
      ),
  )}`;
};

const siteOf = (website: string): string => {
  const shown = URL.canParse(website) ? new URL(website).hostname : '';
  return shown.length < HIDDEN ? website : shown;
};

/** When it is open, a line a rule. */
const hoursHtml = ({ say, speaks }: Visit, hours: string): Html =>
  html`${hoursRows(hours, speaks, say.places.hours).map(
    ({ days, times, digits }) =>
      html`<span class="hours">${days} ${digits ? html`<bdi dir="ltr">${times}</bdi>` : times}</span>`,
  )}`;

const reachHtml = (visit: Visit, { phone, openingHours, website }: ShownOutlet): Html => {
  const { service } = visit.say;
  return html`${
    phone === null
      ? ''
      : html`<div><dt>${service.phone}</dt><dd><a dir="ltr" href="tel:${phone}">${phone}</a></dd></div>`
  }${
    openingHours === null
      ? ''
      : html`<div><dt>${service.hours}</dt><dd>${hoursHtml(visit, openingHours)}</dd></div>`
  }${
    website === null
      ? ''
      : html`<div class="no-print"><dt>${service.site}</dt>
        <dd><a dir="ltr" rel="noopener nofollow" href="${website}">${siteOf(website)}</a></dd></div>`
  }`;
};

/** A link that a telephone opens in its own map. */
const geoHtml = ({ say }: Visit, { position }: ShownOutlet): Html => {
  if (position === null) return html`<p class="quiet">${say.service.noPosition}</p>`;
  const at = `${position[1]},${position[0]}`;
  return html`<p class="no-print"><a href="geo:${at}?q=${at}">${say.service.onMap}</a></p>`;
};

/**
 * One outlet of a list: its number is that on the map.
 *
 * @param find by what it is found in a file that is searched without the register.
 */
export const outletHtml = (visit: Visit, outlet: ShownOutlet, find?: string): Html => {
  const { name, country, kilometres } = outlet;
  const place = outletPlaceHtml(visit, outlet, country);
  const sought = find === undefined ? '' : html` data-find="${find}"`;
  return html`<li${sought}><h3>${outletNameHtml(visit, name)}${
    kilometres === null
      ? ''
      : html` <small>${visit.say.service.kilometres(Math.round(kilometres))}</small>`
  }</h3>
    ${place === null ? '' : html`<p>${place}</p>`}
    ${servesHtml(visit, outlet)}${stateHtml(visit, outlet)}${spokenHtml(visit, outlet)}
    <dl class="outlet-facts">${reachHtml(visit, outlet)}${doesHtml(visit, outlet)}</dl>${geoHtml(visit, outlet)}</li>`;
};
