import { HEARD } from '../../../domain/lives/hearing-life.ts';
import { answerHearing } from '../../../register/hearings/answer-hearing.ts';
import { conveneHearing } from '../../../register/hearings/convene-hearing.ts';
import { getHearing } from '../../../register/hearings/get-hearing.ts';
import type { HearingInFull } from '../../../register/hearings/hearing-shapes.ts';
import { holdHearing } from '../../../register/hearings/hold-hearing.ts';
import { listHearings } from '../../../register/hearings/list-hearings.ts';
import { tellExporter } from '../../../register/hearings/tell-exporter.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { facts } from './facts.ts';
import { ANSWER_DAYS, lawDays } from './law-days.ts';
import { stateTag } from './life-words.ts';
import { mayTake } from './may-take.ts';
import { day } from './when.ts';

/** Where an office tells an exporter what is proposed of something. */
const tellPath = (of: 'vehicle' | 'exporter' | 'licence', id: string): string =>
  `/queue/tell/${of}/${id}`;

/** Where an office sees what an exporter was told. */
export const hearingPath = (id: string): string => `/queue/hearings/${id}`;

/** What an exporter is told of a proposal that stands, by its vehicle, its licence, or the exporter of its standing. */
export const hearingAbout = async (
  { register, actor }: Visit,
  about: string,
): Promise<HearingInFull | null | Refusal> => {
  const found = await listHearings(register, actor, { about, open: true, limit: 1 });
  if (found.kind === 'refused') return found;
  const [open] = found.value.items;
  if (open === undefined) return null;
  const whole = await getHearing(register, actor, { hearing: open.id });
  return whole.kind === 'refused' ? whole : whole.value;
};

/** Whether what was told may be signed by whoever looks. */
export const maySign = ({ actor }: Visit, hearing: HearingInFull | null): boolean =>
  hearing !== null &&
  HEARD.some((state) => state === hearing.state) &&
  hearing.proposedBy !== actor.person;

/** The last day to answer, in words; that nobody knows it yet where that is so. */
export const lastDayHtml = (visit: Visit, { clock, state }: HearingInFull): Html | null => {
  if (clock === null || clock.metOn !== null) return null;
  if (clock.due !== null) return day(visit, clock.due);
  return state === 'told' ? html`${visit.say.hearing.beside.unknown}` : null;
};

/** What an exporter was told and what it answers, beside what is proposed; how to tell it where it was not told. */
export const hearingHtml = (
  visit: Visit,
  hearing: HearingInFull | null,
  of: 'vehicle' | 'exporter' | 'licence',
  about: string,
): Html => {
  const words = visit.say.hearing.beside;
  if (hearing === null || hearing.state === 'proposed') {
    const may = mayTake(visit, tellExporter);
    return html`<p class="note">${words.mustTell(lawDays(visit, ANSWER_DAYS))}</p>${
      may
        ? html`<div class="buttons"><a class="button" href="${tellPath(of, about)}">${words.tell}</a></div>`
        : ''
    }`;
  }
  const { id, state, toldOn, answer, meetsOn, place, holdBy, proposedBy } = hearing;
  const ripe = HEARD.some((one) => one === state);
  const to = (step: string, name: string): Html =>
    html`<a class="button second" href="${hearingPath(id)}/${step}">${name}</a>`;
  return html`<section class="hearing"><h3>${words.title}</h3>
    ${facts([
      [visit.say.hearing.columns.state, stateTag(visit, 'hearing', state)],
      [words.told, day(visit, toldOn)],
      [words.until, lastDayHtml(visit, hearing)],
      [words.oralBy, holdBy === null || meetsOn !== null ? null : day(visit, holdBy)],
      [words.meets, meetsOn === null ? null : html`${day(visit, meetsOn)} ${place ?? ''}`],
    ])}
    ${answer === null ? '' : html`<p><b>${words.answer}</b></p><blockquote class="written">${answer}</blockquote>`}
    ${
      hearing.record === null
        ? ''
        : html`<details><summary>${words.record}</summary><p class="written">${hearing.record}</p></details>`
    }
    <p class="quiet">${ripe ? words.ready : words.notYet}
      ${!ripe && hearing.application !== null ? words.still : ''}
      ${ripe && proposedBy !== null && proposedBy === visit.actor.person ? words.own : ''}</p>
    <div class="buttons">${mayTake(visit, conveneHearing, state) ? to('convene', words.convene) : ''}
      ${mayTake(visit, holdHearing, state) ? to('hold', words.hold) : ''}</div></section>`;
};

/** That something is proposed against whoever looks, with the way to its answer; nothing where nothing is. */
export const ownHearingHtml = (visit: Visit, hearing: HearingInFull | null): Html => {
  if (hearing === null) return html``;
  const { own, proposes } = visit.say.hearing;
  return html`<div class="note"><p>${own.waits(proposes[hearing.proposes])}
    ${mayTake(visit, answerHearing, hearing.state) ? html`${own.until} ${lastDayHtml(visit, hearing) ?? ''}` : ''}</p>
    <p><a href="/hearings/${hearing.id}">${own.next}</a></p></div>`;
};
