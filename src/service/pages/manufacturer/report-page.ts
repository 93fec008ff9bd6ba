import { countriesByName } from '../../../intake/country-name.ts';
import { listMakerDuties } from '../../../register/outlets/list-maker-duties.ts';
import { reportNetwork } from '../../../register/outlets/report-network.ts';
import type { Form } from '../form.ts';
import { html } from '../html.ts';
import { decisionPage } from '../officer/decision-page.ts';
import { dutyColumns } from '../officer/maker-duties-page.ts';
import { list } from '../pieces/list.ts';
import { ACTS } from './access.ts';
import { doneNote } from './done-note.ts';
import { NETWORK } from './paths.ts';

const PATH = `${NETWORK}/report`;
const SHOWN: readonly string[] = ['country', 'vehicles', 'outlets', 'reported', 'capacity'];
const WHOLE = /^\d{1,6}$/;
const LONGEST_YEAR = 4; // not-law: characters
const LONGEST_COUNT = 6; // not-law: characters

const numberIn = (sent: Form, name: string): number =>
  WHOLE.test(sent.value(name)) ? Number(sent.value(name)) : Number.NaN;

const typed = (sent: Form) => ({
  country: sent.value('country'),
  year: numberIn(sent, 'year'),
  outlets: numberIn(sent, 'outlets'),
});

/** A manufacturer reports how many outlets it has in a country, and sees where its cars left and what it reported. */
export const REPORT_PAGE = decisionPage({
  path: PATH,
  access: ACTS,
  about: async (visit) => {
    const { register, actor, say, today, language } = visit;
    const { network, report } = say.manufacturer;
    const duties = await listMakerDuties(register, actor, { maker: actor.maker ?? '' });
    if (duties.kind === 'refused') return duties;
    const { year, items } = duties.value;
    return {
      title: report.title,
      crumbs: [[NETWORK, network.title]],
      lead: report.lead,
      about: html`${doneNote(visit)}${list(visit, {
        caption: report.caption(year),
        columns: dutyColumns(visit).filter(({ name }) => SHOWN.includes(name)),
        rows: items,
        empty: report.empty(year),
      })}`,
      fields: [
        {
          name: 'country',
          label: report.country,
          options: [
            { value: '', words: report.choose },
            ...countriesByName(language).map(({ code, name }) => ({ value: code, words: name })),
          ],
        },
        {
          name: 'year',
          label: report.year,
          draft: today.slice(0, LONGEST_YEAR),
          most: LONGEST_YEAR,
        },
        {
          name: 'outlets',
          label: report.outlets,
          hint: report.outletsHint,
          most: LONGEST_COUNT,
        },
      ],
      follows: report.follows,
      go: report.go,
    };
  },
  wrong: ({ say }, _, sent) => {
    const { wrong } = say.manufacturer.report;
    const issues = reportNetwork.declared.body?.safeParse(typed(sent)).error?.issues ?? [];
    return Object.fromEntries(
      issues.map(({ path: [name] }) => [String(name), wrong[name as keyof typeof wrong]]),
    );
  },
  decide: async ({ register, actor }, sent) => {
    const done = await reportNetwork(register, actor, typed(sent));
    return done.kind === 'refused' ? done : `${PATH}?done=reported`;
  },
});
