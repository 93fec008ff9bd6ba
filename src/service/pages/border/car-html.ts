import { parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import { findFact } from '../../../domain/facts/fact-table.ts';
import type { MayLeave } from '../../../register/border/may-leave.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import { factValue } from '../../../report/words/fact-words.ts';
import type { Visit } from '../frame/page.ts';
import { facts } from '../pieces/facts.ts';
import { lawReference } from '../pieces/law-reference.ts';

/** What an officer compares with the car, in the order of a walk around it, with the facts that tell it. */
const COMPARED = {
  brand: ['certificate.brand', 'licence.brand'],
  model: ['certificate.model', 'licence.model'],
  colour: ['certificate.colour'],
  energy: ['factory.energy'],
  engineNumber: ['factory.engineNumber'],
  seats: ['factory.seats'],
  plate: ['certificate.plate'],
} as const;

const tellerWords = ({ say }: Visit, teller: string): string =>
  (say.frame.parts as Readonly<Record<string, string>>)[teller] ?? teller;

/** What is told of the car, each value once with everybody who told it: to be compared with the car itself. */
export const carHtml = (visit: Visit, { car, vehicle }: MayLeave): Html => {
  if (vehicle === null) return html``;
  const { say, language } = visit;
  const reference = lawReference(visit);
  const gap = language === 'zh' ? '、' : ', ';
  const told = (names: readonly string[]): Html => {
    const own = car.filter(({ fact }) => names.includes(fact));
    const values = Map.groupBy(own, ({ fact, value }) =>
      factValue(fact, value, language, reference),
    );
    if (values.size === 0) return html`<span class="quiet">${say.customs.carNone}</span>`;
    return html`${[...values].map(
      ([value, tellers]) =>
        html`<b>${value}</b><small class="quiet">${[
          ...new Set(tellers.map(({ teller }) => tellerWords(visit, teller))),
        ].join(gap)}</small>`,
    )}`;
  };
  const names = Object.keys(COMPARED) as (keyof typeof COMPARED)[];
  return html`<h2>${say.customs.compare}</h2>${facts(
    names.map((name) => [say.customs.car[name], told(COMPARED[name])] as const),
    'facts car',
  )}`;
};

const SOURCE = findFact('reading.source');

/** Who read the highest odometer, when, and who told it; nothing where nobody did. */
export const highestBy = (visit: Visit, { toldBy }: MayLeave): string | null => {
  if (toldBy === null) return null;
  const { language, say } = visit;
  const { source, teller, on } = toldBy;
  const words = SOURCE?.values?.find(({ value }) => value === source)?.[language];
  return say.customs.toldBy(
    words ?? tellerWords(visit, source),
    tellerWords(visit, teller),
    parseIsoDate(on) === null ? on : dateWords(on, language),
  );
};
