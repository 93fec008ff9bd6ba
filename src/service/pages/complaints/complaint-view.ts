import { parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import { COMPLAINT_KIND_WORDS } from '../../../domain/complaints/complaint-kinds.ts';
import { countryName } from '../../../reference/country-name.ts';
import type { ComplaintInFull, Said } from '../../../register/complaints/complaint-shapes.ts';
import { getComplaint } from '../../../register/complaints/get-complaint.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { doneNote } from '../pieces/done-note.ts';
import { facts } from '../pieces/facts.ts';
import { stateTag } from '../pieces/life-words.ts';
import { pathId } from '../pieces/path-id.ts';
import { papersOf } from '../pieces/photographs.ts';
import { setAnswerWords } from '../pieces/set-answer-words.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day, moment } from '../pieces/when.ts';
import { languageName } from './complaint-list.ts';

/** The complaint of the path. */
export const complaintOfPath = async (visit: Visit): Promise<ComplaintInFull | Refusal> => {
  const found = await getComplaint(visit.register, visit.actor, { complaint: pathId(visit) });
  return found.kind === 'refused' ? found : found.value;
};

/** Whether there is no such complaint. */
export const isRefused = (found: ComplaintInFull | Refusal): found is Refusal =>
  'kind' in found && found.kind === 'refused';

/** What was just done, by the `done` of the address. */
export const complaintDone = ({ query, say }: Visit): Html => {
  const done: Readonly<Record<string, string>> = say.complaintWork.done;
  const key = query.get('done') ?? '';
  return doneNote(Object.hasOwn(done, key) ? done[key] : '');
};

const makerName = ({ language, say, register, today }: Visit, maker: string | null): string => {
  if (maker === null) return say.complaintWork.notKnown;
  const { reference } = register.engine.reader({
    today: parseIsoDate(today) ?? 0,
    everything: false,
  });
  const known = reference.makers.byId(maker);
  return (language === 'zh' ? known?.legalName : known?.nameEn) || maker;
};

/** A place of a network in words. */
const outletWords = (outlet: Said['outlet']): string | null =>
  outlet === null
    ? null
    : [outlet.name, outlet.address, outlet.city].filter((one) => one !== null).join(', ');

const saidHtml = (visit: Visit, one: Said): Html => {
  const words = visit.say.complaintWork;
  const who: Readonly<Record<string, string>> = words.who;
  const outlet = outletWords(one.outlet);
  return html`<li>${day(visit, one.day)}<div><b>${who[one.part] ?? one.part}</b>
    <span class="quiet">${words.verbs[one.verb]} · ${languageName(visit, one.language)}</span>
    ${one.answer === null ? '' : html`<p>${setAnswerWords(one.answer, visit.language)}</p>`}${
      one.text === ''
        ? ''
        : html`<blockquote class="written" lang="${one.language}" dir="auto">${one.text}</blockquote>`
    }
    ${one.ground === null ? '' : html`<p class="quiet">${words.ground}: ${one.ground}</p>`}
    ${outlet === null ? '' : html`<p class="quiet">${words.outletNamed}: ${outlet}</p>`}</div></li>`;
};

/** Photographs that the buyer added: each is opened alone, since whoever opens one is written down. */
export const photographsOf = async (visit: Visit, { id }: ComplaintInFull): Promise<Html> => {
  const { complaint: words } = visit.say.paperWork;
  const papers = await papersOf(visit, 'complaint', id);
  if ('kind' in papers || papers.length === 0) return html``;
  return html`<h2>${words.title}</h2><p class="quiet">${words.event}</p><ul>${papers.map(
    (paper, at) =>
      html`<li><a href="/v1/papers/${paper.id}/pages/1">${words.open} ${at + 1}</a>
        ${moment(visit, paper.handedInAt)}</li>`,
  )}</ul>`;
};

/** What a complaint is about, what was said, and to whom it was forwarded. */
export const complaintHtml = (visit: Visit, complaint: ComplaintInFull, more: Html): Html => {
  const { say, language } = visit;
  const words = say.complaintWork;
  const { kind, country, said } = complaint;
  const place = said.find(({ verb }) => verb === 'file')?.place ?? '';
  return html`<p class="lead">${words.about(
    COMPLAINT_KIND_WORDS[kind][language],
    countryName(country, language),
  )} ${stateTag(visit, 'complaint', complaint.state)}</p>
    ${complaint.yours ? html`<p class="note">${words.yours}</p>` : ''}
    ${facts([
      [words.columns.kind, COMPLAINT_KIND_WORDS[kind][language]],
      [words.facts.country, countryName(country, language)],
      [words.facts.vin, vinText(complaint.vin, language)],
      [words.facts.outlet, outletWords(complaint.outletRefused)],
      [words.facts.place, place === '' ? null : html`<bdi>${place}</bdi>`],
      [words.facts.refusedOn, day(visit, complaint.refusedOn)],
      [words.facts.filedOn, day(visit, complaint.filedOn)],
      [words.facts.days, `${complaint.days}`],
      [words.facts.language, languageName(visit, complaint.language)],
      [words.facts.maker, makerName(visit, complaint.maker)],
    ])}${more}
    <h2>${words.saidTitle}</h2><p class="quiet">${words.personal}</p>
    <ol class="timeline happened">${said.map((one) => saidHtml(visit, one))}</ol>
    <h2>${words.forwardedTitle}</h2>${
      complaint.forwarded.length === 0
        ? html`<p class="empty">${words.nobody}</p>`
        : html`<ol class="timeline happened">${complaint.forwarded.map(
            ({ day: on, name, note }) =>
              html`<li>${day(visit, on)}<div><b>${name}</b><p class="written">${note}</p></div></li>`,
          )}</ol>`
    }`;
};
