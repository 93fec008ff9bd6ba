import { canonicalJson } from '../../../domain/record/canonical-json.ts';
import { assignCase } from '../../../register/cases/assign-case.ts';
import type { CaseInFull, CaseQuestion } from '../../../register/cases/case-shapes.ts';
import { closeCase } from '../../../register/cases/close-case.ts';
import { getCaseEvidence } from '../../../register/cases/get-case-evidence.ts';
import { listCaseVehicles } from '../../../register/cases/list-case-vehicles.ts';
import { noteInCase } from '../../../register/cases/note-in-case.ts';
import { releaseCase } from '../../../register/cases/release-case.ts';
import { resumeCase } from '../../../register/cases/resume-case.ts';
import { setCaseAside } from '../../../register/cases/set-case-aside.ts';
import { takeCase } from '../../../register/cases/take-case.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Act, Page, Visit } from '../frame/page.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { colleagueWords } from '../pieces/colleague-words.ts';
import { facts } from '../pieces/facts.ts';
import { form } from '../pieces/form.ts';
import { stateTag, verbWords } from '../pieces/life-words.ts';
import { list } from '../pieces/list.ts';
import { mayTake } from '../pieces/may-take.ts';
import { READS } from '../pieces/office-access.ts';
import { casePath, casesPath, exporterPath } from '../pieces/office-paths.ts';
import { pathId } from '../pieces/path-id.ts';
import { provinceWords } from '../pieces/province-words.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day, moment } from '../pieces/when.ts';
import { caseReferrals } from '../referrals/case-referrals.ts';
import { caseTimelineHtml } from './case-timeline-html.ts';
import { caseVehicleColumns } from './case-vehicles-page.ts';
import { caseDone, originPath, originWords } from './case-words.ts';
import { foundCase, noCase } from './found-case.ts';

const VEHICLES = 10; // not-law: rows

const act = (name: string, words: string, kind = 'second'): Html =>
  form({ act: name, className: 'inline', body: html`<button class="${kind}">${words}</button>` });

/** Who has the case and what is done next: one step first, the others beside it. */
const nextHtml = (visit: Visit, file: CaseInFull): Html => {
  const { actor, say } = visit;
  const { cases } = say;
  const { state, taken, takenBy, waiting, id } = file;
  if (state === 'closed' || !actor.rights.includes('act')) return html``;
  const link = (step: string, words: string, kind = 'second'): Html =>
    html`<a class="button ${kind}" href="${casePath(id)}/${step}">${words}</a>`;
  const note = mayTake(visit, noteInCase, state) ? link('note', cases.note) : '';
  const assign = mayTake(visit, assignCase, state) ? link('assign', cases.assign) : '';
  if (!taken)
    return html`<div class="next"><p>${cases.nobodyHas}</p>${act('take', cases.take, '')}${assign}${note}</div>`;
  if (takenBy === null) return html`<div class="next"><p>${cases.otherHas}</p>${note}</div>`;
  if (takenBy !== actor.person)
    return html`<div class="next"><p>${cases.colleagueHas(colleagueWords(visit, takenBy, file.takenByStaffNumber))}</p>
      ${link('assign', cases.assignToMe)}${note}</div>`;
  if (state === 'setAside')
    return html`<div class="next"><p>${cases.yours}</p>${act('resume', cases.resume, '')}
      ${link('ask', cases.ask)}${note}${assign}</div>`;
  const close = mayTake(visit, closeCase, state);
  const waits = waiting > 0;
  return html`<div class="next"><p>${cases.yours} ${waits ? cases.answersOut(waiting) : cases.mayClose}</p>
    ${link('ask', cases.ask, waits ? 'second' : '')}${note}${
      mayTake(visit, setCaseAside, state) ? link('aside', cases.setAside) : ''
    }${assign}${act('release', cases.release)}${close && !waits ? link('close', cases.close) : ''}</div>`;
};

const aboutHtml = (visit: Visit, file: CaseInFull): Html => {
  const { cases } = visit.say;
  const look = originPath(file);
  return facts([
    [
      cases.origin,
      html`${originWords(visit, file)}${look === null ? '' : html` <a href="${look}">${cases.lookAt}</a>`}`,
    ],
    [cases.reason, html`<span class="written">${file.reason}</span>`],
    [cases.columns.openedOn, day(visit, file.openedOn)],
    [
      cases.columns.province,
      file.province === null ? visit.say.frame.parts.ministry : provinceWords(visit, file.province),
    ],
    [cases.asideThrough, file.asideThrough === null ? null : day(visit, file.asideThrough)],
    [cases.columns.outcome, file.outcome === null ? null : cases.outcomes[file.outcome]],
    [cases.rule, file.rule],
    [cases.ground, file.ground === null ? null : html`<span class="written">${file.ground}</span>`],
    [cases.closedOn, file.closedOn === null ? null : day(visit, file.closedOn)],
  ]);
};

const vehiclesHtml = async (visit: Visit, { id, vehicles }: CaseInFull): Promise<Html> => {
  const { cases } = visit.say;
  const asked = { caseFile: id, limit: VEHICLES };
  const found = await listCaseVehicles(visit.register, visit.actor, asked);
  const rows = found.kind === 'refused' ? [] : found.value.items;
  return html`<h2>${cases.vehiclesTitle(vehicles)}</h2>${list(visit, {
    ...{ caption: cases.vehiclesCaption, columns: caseVehicleColumns(visit), rows },
    ...{ all: vehicles, empty: cases.vehiclesTitle(0) },
  })}${
    vehicles > rows.length
      ? html`<p><a href="${casePath(id)}/vehicles">${cases.vehiclesAll}</a></p>`
      : ''
  }`;
};

const exportersHtml = (visit: Visit, file: CaseInFull): Html => {
  const { say, language } = visit;
  const { cases } = say;
  const { exporters, frozen, measures } = file;
  const query = new URLSearchParams(
    frozen.map(({ id }): [string, string] => ['evidence', `case:${id}`]),
  );
  const listed =
    exporters.length === 0
      ? html`<p class="empty">${cases.exportersNone}</p>`
      : html`<ul class="rows">${exporters.map(({ code, organisation, name }) =>
          organisation === null || name === null
            ? html`<li><code>${code}</code> <span class="quiet">${cases.notHere}</span></li>`
            : html`<li><a href="${exporterPath(organisation)}">${name}</a> <code>${code}</code>
              <a href="${exporterPath(organisation)}?${query.toString()}">${cases.toExporter}</a></li>`,
        )}</ul>`;
  const taken =
    measures.length === 0
      ? html`<p class="quiet">${cases.measuresNone} ${cases.measuresHint}</p>`
      : html`<ul class="rows">${measures.map(
          ({ life, verb, day: on, exporter, name }) =>
            html`<li>${day(visit, on)} ${verbWords(life, verb, language)}:
              <a href="${exporterPath(exporter)}">${name}</a></li>`,
        )}</ul>`;
  return html`<h2>${cases.exportersTitle}</h2>${listed}<h3>${cases.measures}</h3>${taken}`;
};

const evidenceHtml = (visit: Visit, { id, frozen }: CaseInFull): Html => {
  const { cases } = visit.say;
  const { evidenceColumns: columns } = cases;
  return html`<h2>${cases.evidenceTitle}</h2>${list(visit, {
    caption: cases.evidenceCaption,
    columns: [
      {
        name: 'kind',
        title: columns.kind,
        cell: ({ id: of, kind }) =>
          html`<a href="${casePath(id)}/evidence/${of}">${cases.evidenceKinds[kind]}</a>`,
      },
      {
        name: 'frozenAt',
        title: columns.frozenAt,
        cell: ({ frozenAt }) => moment(visit, frozenAt),
      },
      {
        name: 'digest',
        title: columns.digest,
        cell: ({ digest }) => html`<code class="digest">${digest}</code>`,
      },
    ],
    rows: frozen,
    empty: cases.evidenceNone,
  })}`;
};

const questionHtml = (visit: Visit, file: CaseInFull, question: CaseQuestion): Html => {
  const { cases } = visit.say;
  const { id, number, asked, text, vins, answerBy, answer, answeredOn, reference, state } =
    question;
  const open = state === 'asked';
  const mine = open && file.takenBy !== null && file.takenBy === visit.actor.person;
  const at = `${casePath(file.id)}/questions/${id}`;
  return html`<li><p><b>${asked}</b> ${stateTag(visit, 'caseQuestion', state)}
      <span class="quiet">${number} · ${cases.answerBy}</span> ${day(visit, answerBy)}${
        open && answerBy < visit.today ? html` <span class="care">${cases.late}</span>` : ''
      }</p><p class="written">${text}</p>${
        vins.length === 0
          ? ''
          : html`<p class="quiet">${cases.aboutVehicles} ${vins.map(
              (vin, place) => html`${place === 0 ? '' : ', '}${vinText(vin, visit.language)}`,
            )}</p>`
      }${
        answer === null
          ? ''
          : html`<blockquote class="written">${answer}</blockquote><p class="quiet">${cases.answeredOn}
            ${day(visit, answeredOn)}${reference === null ? '' : html` · ${cases.reference} ${reference}`}</p>`
      }<p class="buttons">${
        question.organisation === null ? html`<a href="${at}/letter">${cases.letter}</a>` : ''
      }${mine && question.organisation === null ? html`<a href="${at}/enter">${cases.enter}</a>` : ''}${
        mine ? html`<a href="${at}/withdraw">${cases.withdraw}</a>` : ''
      }</p></li>`;
};

const questionsHtml = (visit: Visit, file: CaseInFull): Html => {
  const { cases } = visit.say;
  return html`<h2>${cases.questionsTitle}</h2>${
    file.questions.length === 0
      ? html`<p class="empty">${cases.questionsNone}</p>`
      : html`<ul class="questions">${file.questions.map((one) => questionHtml(visit, file, one))}</ul>`
  }`;
};

const takes =
  (work: typeof takeCase, note: string): Act =>
  async (visit) => {
    const caseFile = pathId(visit);
    const done = await work(visit.register, visit.actor, { caseFile });
    return done.kind === 'refused'
      ? done
      : { kind: 'go', to: `${casePath(caseFile)}?done=${note}` };
  };

/** A case, laid out to be worked: the next step first, then what it is about, and all that was done. */
export const CASE_PAGE: Page = {
  path: `${casesPath}/{id}`,
  access: READS,
  show: atOneMoment(async (visit) => {
    const file = await foundCase(visit);
    if (noCase(file)) return file;
    return {
      kind: 'page',
      title: file.number,
      crumbs: [[casesPath, visit.say.cases.title]],
      body: html`<h1>${file.number}</h1>${caseDone(visit)}
        <p>${stateTag(visit, 'case', file.state)}</p>${nextHtml(visit, file)}
        <h2>${visit.say.cases.about}</h2>${aboutHtml(visit, file)}${await vehiclesHtml(visit, file)}
        ${questionsHtml(visit, file)}${exportersHtml(visit, file)}
        ${await caseReferrals(
          visit,
          file.id,
          file.exporters.flatMap(({ organisation }) => organisation ?? []),
        )}${evidenceHtml(visit, file)}
        <h2>${visit.say.officer.application.timelineTitle}</h2>${caseTimelineHtml(visit, file.timeline)}`,
    };
  }),
  acts: {
    take: takes(takeCase, 'taken'),
    release: takes(releaseCase, 'released'),
    resume: takes(resumeCase, 'resumed'),
  },
};

/** Something that a case rests on, as the bytes that were copied. */
export const CASE_EVIDENCE_PAGE: Page = {
  path: `${casesPath}/{id}/evidence/{evidence}`,
  access: READS,
  show: async (visit) => {
    const evidence = visit.params['evidence'] ?? '';
    const asked = { caseFile: pathId(visit), evidence };
    const found = await getCaseEvidence(visit.register, visit.actor, asked);
    if (found.kind === 'refused') return found;
    const { kind, content } = found.value;
    return {
      kind: 'download',
      name: `${kind}-${evidence}.json`,
      type: 'application/json; charset=utf-8',
      body: canonicalJson(content),
    };
  },
};
