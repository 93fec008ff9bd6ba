import type { CaseFile } from '../../../register/cases/case-shapes.ts';
import { CASE_VIEWS, listCases } from '../../../register/cases/list-cases.ts';
import { openCase } from '../../../register/cases/open-case.ts';
import { html } from '../../../report/html/html.ts';
import type { Form } from '../frame/form.ts';
import type { Act, Page, Visit } from '../frame/page.ts';
import { select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import { KEYS_ISLAND, keysHtml } from '../pieces/keys.ts';
import { stateOptions, stateTag, stateWords } from '../pieces/life-words.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { READS } from '../pieces/office-access.ts';
import { casePath, casesPath, openCasePath } from '../pieces/office-paths.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';
import { originWords, patternTitle, whoHas } from './case-words.ts';

/** The columns of a list of cases. */
const caseColumns = (visit: Visit): readonly Column<CaseFile>[] => {
  const { say, language } = visit;
  const { columns, outcomes, overdue } = say.cases;
  const outcome = (file: CaseFile): string => (file.outcome === null ? '' : outcomes[file.outcome]);
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
      cell: ({ state, asideThrough }) =>
        html`${stateTag(visit, 'case', state)}${
          asideThrough === null ? '' : html` <small>${day(visit, asideThrough)}</small>`
        }`,
      text: ({ state }) => stateWords('case', state, language),
    },
    {
      name: 'origin',
      title: columns.origin,
      cell: (file) => originWords(visit, file),
      text: (file) => originWords(visit, file),
    },
    {
      name: 'vehicles',
      title: columns.vehicles,
      cell: ({ vin, vehicles }) =>
        html`${vinText(vin, language)}${vehicles > 1 ? html` <small>+${vehicles - 1}</small>` : ''}`,
      text: ({ vehicles }) => vehicles,
    },
    {
      name: 'who',
      title: columns.who,
      cell: (file) => (file.state === 'closed' ? '' : whoHas(visit, file)),
      text: (file) => (file.state === 'closed' ? '' : whoHas(visit, file)),
    },
    {
      name: 'waiting',
      title: columns.waiting,
      figure: true,
      cell: ({ waiting, overdue: late }) =>
        html`${waiting === 0 ? '' : waiting}${late === 0 ? '' : html` <small class="care">${overdue(late)}</small>`}`,
      text: ({ waiting }) => waiting,
    },
    {
      name: 'openedOn',
      title: columns.openedOn,
      cell: ({ openedOn }) => day(visit, openedOn),
      text: ({ openedOn }) => openedOn,
    },
    { name: 'outcome', title: columns.outcome, cell: outcome, text: outcome },
  ];
};

/** Cases of an office, or of the nation for the ministry. */
export const CASES_PAGE: Page = {
  path: casesPath,
  access: READS,
  show: async (visit) => {
    const { register, actor, say } = visit;
    const { title, caption, empty, emptyFiltered, columns, views } = say.cases;
    const state = filterOf(visit, 'state');
    const view = CASE_VIEWS.find((one) => one === filterOf(visit, 'view'));
    const filtered = state !== undefined || view !== undefined;
    return listPage(visit, {
      file: 'cases',
      columns: caseColumns(visit),
      ask: (page) =>
        listCases(register, actor, {
          ...page,
          ...(state !== undefined && { state }),
          ...(view !== undefined && { view }),
        }),
      around: () => ({
        ...{ title, caption, islands: [KEYS_ISLAND], below: keysHtml(visit) },
        empty: filtered ? emptyFiltered : empty,
        filters: html`${select({
          name: 'view',
          label: views.label,
          value: view ?? '',
          options: [
            { value: '', words: say.frame.everything },
            ...CASE_VIEWS.map((value) => ({ value, words: views[value] })),
          ],
        })}${select({
          name: 'state',
          label: columns.state,
          value: state ?? '',
          options: stateOptions(visit, 'case'),
        })}`,
      }),
    });
  },
};

/** What a form that opens a case was sent for, with the reason in the words of the page. */
const begun = (visit: Visit, sent: Form): Parameters<typeof openCase>[2] => {
  const { reasons } = visit.say.cases;
  const [run, vin] = [sent.value('run'), sent.value('vin')];
  const sample = sent.value('sample');
  if (sample !== '') return { origin: { kind: 'sample', sample }, reason: reasons.sample(vin) };
  const hold = sent.value('hold');
  if (hold !== '')
    return { origin: { kind: 'hold', hold }, reason: reasons.hold(sent.value('number'), vin) };
  const [pattern, verdict, rule] = ['pattern', 'verdict', 'rule'].map((name) => sent.value(name));
  if (verdict !== undefined && verdict !== '')
    return {
      origin: { kind: 'finding', verdict, ...(rule !== undefined && rule !== '' && { rule }) },
      reason: reasons.finding(vin, rule ?? ''),
    };
  if (pattern !== undefined && pattern !== '')
    return {
      origin: { kind: 'pattern', run, pattern, vin },
      reason: reasons.pattern(patternTitle(visit, pattern), vin),
    };
  const [parties, vehicles] = [Number(sent.value('parties')), Number(sent.value('vehicles'))];
  return {
    origin: { kind: 'ring', run, ring: Number(sent.value('ring')) },
    reason: reasons.ring(parties, vehicles),
  };
};

const open: Act = async (visit, sent) => {
  const done = await openCase(visit.register, visit.actor, begun(visit, sent));
  if (done.kind === 'done') return { kind: 'go', to: `${casePath(done.value.id)}?done=opened` };
  const there = done.values['case'];
  return done.code === 'case-open' && typeof there === 'string'
    ? { kind: 'go', to: `${casePath(there)}?done=already` }
    : done;
};

/** Where the buttons lead that open a case; whoever comes here otherwise goes on to the list. */
export const OPEN_CASE_PAGE: Page = {
  path: openCasePath,
  access: openCase.declared.access,
  show: async () => ({ kind: 'go', to: casesPath }),
  acts: { open },
};
