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
import { highestBy } from './car-html.ts';
import { passPath } from './hold-beside.ts';

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

const BANDS = {
  'may-leave': { className: 'free', shape: { shape: 'tick', tone: 'good' }, words: 'mayLeave' },
  look: { className: 'again', shape: { shape: 'mark', tone: 'care' }, words: 'look' },
  hold: { className: 'held', shape: { shape: 'cross', tone: 'stop' }, words: 'hold' },
} as const;

/** The answer in a word, of the licence. */
export const answerWord = ({ say }: Visit, { answer }: MayLeave): string =>
  say.customs[BANDS[answer].words];

/** The answer at the gate, full width: may leave, look again or hold, of which VIN, because of what. */
export const answerHtml = (visit: Visit, answer: MayLeave): Html => {
  const { customs } = visit.say;
  const { className, shape } = BANDS[answer.answer];
  const { hold } = answer;
  return html`<div class="gate ${className}"><p class="opinion">${customs.opinion}</p><h1>${shapeHtml(
    shape,
  )} ${answerWord(visit, answer)}</h1><p>${vinText(answer.vin, visit.language)}</p></div>
    ${reasons(visit, customs.because, {
      list: answer.because,
      tone: answer.answer === 'look' ? 'care' : 'stop',
    })}
    ${holdHtml(visit, hold)}
    ${reasons(visit, customs.lookAt, { list: answer.lookAt, tone: 'care' })}
    ${passedHtml(visit, answer)}${lateFeedsHtml(visit, answer.lateFeeds)}`;
};

/** The hold that stands: by which port, of which day and because of what. */
const holdHtml = (visit: Visit, hold: MayLeave['hold']): Html => {
  if (hold === null) return html``;
  const { language, say } = visit;
  return html`<p><a href="/holds/${hold.id}">${say.customs.heldUnder(hold.number)}</a>
    ${hold.port}, ${day({ language }, hold.on)}${
      language === 'zh' ? '：' : ': '
    }${hold.reasons.map(({ text }) => text[language]).join(language === 'zh' ? '' : ' ')}</p>`;
};

/** What the car went on with before, with the ground that was signed. */
const passedHtml = (visit: Visit, { passed }: MayLeave): Html => {
  const { language, say } = visit;
  if (passed.length === 0) return html``;
  return html`<h2>${say.customs.passed}</h2><ul class="reasons">${passed.map(
    ({ id, ambers, ground, words, on }) =>
      html`<li>${shapeHtml({ shape: 'mark', tone: 'care' })} <span>${ambers.map(
        ({ text }) => text[language],
      )} ${ground.text[language]}${language === 'zh' ? '：' : ': '}${words} <small><a href="${passPath(id)}">${day(
        { language },
        on,
      )}</a></small></span></li>`,
  )}</ul>`;
};

/** What the answer rests on: licence, exporter, and the car so far. */
export const groundsHtml = (visit: Visit, answer: MayLeave): Html => {
  const { licence, vehicle, toldKm, today } = answer;
  const by = highestBy(visit, answer);
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
    [
      customs.toldKm,
      html`${toldKm === null ? customs.noneTold : kilometres(visit, toldKm)}${
        by === null ? '' : html`<small class="quiet">${by}</small>`
      }`,
    ],
    [customs.entry, vehicle.customsEntry],
    [customs.declaredOn, onDay(vehicle.declaredOn)],
    [customs.exitedOn, onDay(vehicle.exitedOn)],
    [customs.returnedOn, onDay(vehicle.returnedOn)],
  ])}${asOf}`;
};
