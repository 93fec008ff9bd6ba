import { countryName } from '../../../reference/country-name.ts';
import type { Reason } from '../../../register/border/border-shapes.ts';
import type { MayLeave } from '../../../register/border/may-leave.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { shapeHtml } from '../../../report/html/shapes.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import type { Visit } from '../frame/page.ts';
import { facts } from '../pieces/facts.ts';
import { lateFeedsHtml } from '../pieces/late-feeds.ts';
import { stateWords } from '../pieces/life-words.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';

/** Kilometres with their unit: `12,345 km`, `12,345公里`. */
export const kilometres = ({ language }: Visit, km: number): string =>
  `${km.toLocaleString('en')}${language === 'zh' ? '公里' : ' km'}`;

const reasons = (
  { language }: Visit,
  title: string,
  { list, tone }: { readonly list: readonly Reason[]; readonly tone: 'stop' | 'care' },
): Html =>
  list.length === 0
    ? html``
    : html`<h2>${title}</h2><ul class="reasons">${list.map(
        ({ code, text }) =>
          html`<li data-code="${code}">${shapeHtml({
            shape: tone === 'stop' ? 'cross' : 'mark',
            tone,
          })} ${text[language]}</li>`,
      )}</ul>`;

/** The answer at the gate, full width: may leave or hold, of which VIN, because of what, and what to look at. */
export const answerHtml = (visit: Visit, answer: MayLeave): Html => {
  const { customs } = visit.say;
  const free = answer.answer === 'may-leave';
  const shape = shapeHtml(
    free ? { shape: 'tick', tone: 'good' } : { shape: 'cross', tone: 'stop' },
  );
  return html`<div class="gate ${free ? 'free' : 'held'}"><h1>${shape} ${
    free ? customs.mayLeave : customs.hold
  }</h1><p>${vinText(answer.vin, visit.language)}</p></div>
    ${reasons(visit, customs.because, { list: answer.because, tone: 'stop' })}
    ${reasons(visit, customs.lookAt, { list: answer.lookAt, tone: 'care' })}
    ${free || answer.because.length === 0 ? '' : html`<p class="quiet">${customs.askOffice}</p>`}
    ${lateFeedsHtml(visit, answer.lateFeeds)}`;
};

/** What the answer rests on: licence, exporter, and the car so far. */
export const groundsHtml = (visit: Visit, { licence, vehicle, toldKm, today }: MayLeave): Html => {
  const { language, say } = visit;
  const { customs } = say;
  const onDay = (iso: string | null): Html | null => (iso === null ? null : day({ language }, iso));
  const asOf = html`<p class="quiet">${customs.asOf(dateWords(today, language))}</p>`;
  if (licence === null || vehicle === null) return asOf;
  const validity = customs.until(
    dateWords(licence.validFrom, language),
    dateWords(licence.validUntil, language),
  );
  return html`<h2>${customs.licence}</h2>${facts([
    [
      customs.licence,
      html`<a href="/border?q=${encodeURIComponent(licence.number)}">${licence.number}</a>`,
    ],
    [customs.licenceState, stateWords('licence', licence.state, language)],
    [customs.validity, validity],
    [customs.destination, countryName(licence.destination, language)],
    [customs.exporter, licence.exporter.name],
    [
      customs.uscc,
      licence.exporter.uscc === null ? null : html`<code>${licence.exporter.uscc}</code>`,
    ],
  ])}<h2>${customs.vehicle}</h2>${facts([
    [customs.state, stateWords('licensedVehicle', vehicle.state, language)],
    [customs.toldKm, toldKm === null ? customs.noneTold : kilometres(visit, toldKm)],
    [customs.entry, vehicle.customsEntry],
    [customs.declaredOn, onDay(vehicle.declaredOn)],
    [customs.exitedOn, onDay(vehicle.exitedOn)],
    [customs.returnedOn, onDay(vehicle.returnedOn)],
  ])}${asOf}`;
};
