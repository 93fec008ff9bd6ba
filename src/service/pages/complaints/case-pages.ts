import {
  CASE_OUTCOMES,
  type CaseFile,
  type CaseInFull,
} from '../../../register/cases/case-shapes.ts';
import { closeCase } from '../../../register/cases/close-case.ts';
import { getCase } from '../../../register/cases/get-case.ts';
import { listCases } from '../../../register/cases/list-cases.ts';
import { releaseCase } from '../../../register/cases/release-case.ts';
import { takeCase } from '../../../register/cases/take-case.ts';
import { getComplaint } from '../../../register/complaints/get-complaint.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { type Html, html, raw } from '../../../report/html/html.ts';
import type { Act, Page, Visit } from '../frame/page.ts';
import { actionPage } from '../pieces/action-page.ts';
import { facts } from '../pieces/facts.ts';
import { select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import { form } from '../pieces/form.ts';
import { stateOptions, stateTag, stateWords } from '../pieces/life-words.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { isMine, lockWords } from '../pieces/lock-note.ts';
import { mayTake } from '../pieces/may-take.ts';
import { READS } from '../pieces/office-access.ts';
import { casePath, casesPath, complaintPath } from '../pieces/office-paths.ts';
import { pathId } from '../pieces/path-id.ts';
import { timelineHtml } from '../pieces/timeline-html.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';
import { complaintDone } from './complaint-view.ts';

const outcomeWords = ({ say }: Visit, { outcome }: CaseFile): string =>
  outcome === null ? '' : say.complaintWork.cases.outcomes[outcome];

const columnsOf = (visit: Visit): readonly Column<CaseFile>[] => {
  const { columns } = visit.say.complaintWork.cases;
  return [
    {
      name: 'number',
      title: columns.number,
      cell: ({ id, number }) => html`<a data-row href="${casePath(id)}">${number}</a>`,
      text: ({ number }) => number,
    },
    {
      name: 'state',
      title: columns.state,
      cell: ({ state }) => stateTag(visit, 'case', state),
      text: ({ state }) => stateWords('case', state, visit.language),
    },
    {
      name: 'vin',
      title: columns.vin,
      cell: ({ vin }) => vinText(vin, visit.language),
      text: ({ vin }) => vin,
    },
    {
      name: 'openedOn',
      title: columns.openedOn,
      cell: ({ openedOn }) => day(visit, openedOn),
      text: ({ openedOn }) => openedOn,
    },
    {
      name: 'outcome',
      title: columns.outcome,
      cell: (row) => outcomeWords(visit, row),
      text: (row) => outcomeWords(visit, row),
    },
  ];
};

const CASES_PAGE: Page = {
  path: casesPath,
  access: READS,
  show: async (visit) => {
    const { register, actor, say } = visit;
    const { cases } = say.complaintWork;
    const state = filterOf(visit, 'state');
    return listPage(visit, {
      file: 'cases',
      columns: columnsOf(visit),
      ask: (page) => listCases(register, actor, { ...page, ...(state !== undefined && { state }) }),
      around: () => ({
        title: cases.title,
        caption: cases.caption,
        empty: cases.empty,
        filters: select({
          name: 'state',
          label: cases.columns.state,
          value: state ?? '',
          options: stateOptions(visit, 'case'),
        }),
      }),
    });
  },
};

const lockHtml = (visit: Visit, file: CaseInFull): Html => {
  const { say, actor } = visit;
  const { cases } = say.complaintWork;
  if (file.state === 'closed' || !actor.rights.includes('act')) return html``;
  const words = lockWords(visit, file);
  const button = (act: string, name: string, second = true): Html =>
    form({
      act,
      className: 'inline',
      body: html`<button${second ? raw(' class="second"') : ''}>${name}</button>`,
    });
  if (isMine(visit, file)) {
    return html`<div class="lock"><p>${words}</p>${button('take', cases.longer)}
      ${button('release', cases.release)}</div>${
        mayTake(visit, closeCase, file.state)
          ? html`
      <div class="buttons"><a class="button" href="${casePath(file.id)}/close">${cases.close}</a></div>`
          : ''
      }`;
  }
  return words === ''
    ? html`<div class="lock">${button('take', cases.take, false)}</div>`
    : html`<div class="lock held"><p>${words} ${say.officer.lock.meanwhile}</p></div>`;
};

const caseHtml = (visit: Visit, file: CaseInFull, complaint: string): Html => {
  const { cases } = visit.say.complaintWork;
  return html`${facts([
    [cases.columns.state, stateTag(visit, 'case', file.state)],
    [cases.reason, html`<span class="written">${file.reason}</span>`],
    [cases.columns.vin, vinText(file.vin, visit.language)],
    [cases.columns.openedOn, day(visit, file.openedOn)],
    [cases.complaint, html`<a href="${complaintPath(file.complaint)}">${complaint}</a>`],
    [cases.columns.outcome, file.outcome === null ? null : outcomeWords(visit, file)],
    [cases.rule, file.rule],
    [cases.ground, file.ground === null ? null : html`<span class="written">${file.ground}</span>`],
    [cases.closedOn, file.closedOn === null ? null : day(visit, file.closedOn)],
  ])}`;
};

interface FoundCase {
  readonly file: CaseInFull;
  /** Number of the complaint. */
  readonly complaint: string;
}

const foundCase = async (visit: Visit): Promise<FoundCase | Refusal> => {
  const { register, actor } = visit;
  const found = await getCase(register, actor, { caseFile: pathId(visit) });
  if (found.kind === 'refused') return found;
  const { complaint } = found.value;
  const opened = await getComplaint(register, actor, { complaint });
  return { file: found.value, complaint: opened.kind === 'done' ? opened.value.number : '' };
};

/** Takes or gives back the case of the path. */
const act =
  (work: typeof takeCase, note: string): Act =>
  async (visit) => {
    const caseFile = pathId(visit);
    const done = await work(visit.register, visit.actor, { caseFile });
    return done.kind === 'refused'
      ? done
      : { kind: 'go', to: `${casePath(caseFile)}?done=${note}` };
  };

const CASE_PAGE: Page = {
  path: `${casesPath}/{id}`,
  access: READS,
  show: async (visit) => {
    const found = await foundCase(visit);
    if ('kind' in found) return found;
    const { file, complaint } = found;
    return {
      kind: 'page',
      title: file.number,
      crumbs: [[casesPath, visit.say.complaintWork.cases.title]],
      body: html`<h1>${file.number}</h1>${complaintDone(visit)}${lockHtml(visit, file)}
        ${caseHtml(visit, file, complaint)}
        <h2>${visit.say.officer.application.timelineTitle}</h2>
        ${timelineHtml(visit, 'case', file.timeline)}`,
    };
  },
  acts: { take: act(takeCase, 'taken'), release: act(releaseCase, 'released') },
};

const CLOSE = actionPage(closeCase, {
  path: `${casesPath}/{id}/close`,
  of: { caseFile: pathId },
  writes: { outcome: 'outcome', ground: 'ground', rule: 'rule', evidence: null },
  about: async (visit) => {
    const found = await foundCase(visit);
    if ('kind' in found) return found;
    const { file, complaint } = found;
    const { cases } = visit.say.complaintWork;
    const { closing } = cases;
    return {
      title: cases.close,
      lead: closing.lead,
      crumbs: [
        [casesPath, cases.title],
        [casePath(file.id), file.number],
      ],
      about: caseHtml(visit, file, complaint),
      fields: [
        { name: 'ground', label: closing.ground, hint: closing.groundHint },
        { name: 'rule', label: closing.rule, hint: closing.ruleHint },
      ],
      choices: {
        name: 'outcome',
        label: closing.outcome,
        hint: closing.outcomeHint,
        single: true,
        missing: closing.outcomeMissing,
        options: CASE_OUTCOMES.map((value) => ({ value, words: cases.outcomes[value] })),
      },
      follows: closing.follows,
      go: cases.close,
    };
  },
  goesTo: (_, { id }) => `${casePath(id)}?done=caseClosed`,
});

/** Cases of an office, or of the nation for the ministry. */
export const OFFICER_CASES: readonly Page[] = [CASES_PAGE, CASE_PAGE, CLOSE];
