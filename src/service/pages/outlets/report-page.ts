import { countriesByName } from '../../../reference/country-name.ts';
import { listMakerDuties } from '../../../register/outlets/list-maker-duties.ts';
import { reportNetwork } from '../../../register/outlets/report-network.ts';
import { html } from '../../../report/html/html.ts';
import { actionPage } from '../pieces/action-page.ts';
import { doneNote } from '../pieces/area-done-note.ts';
import { list } from '../pieces/list.ts';
import { NETWORK } from '../pieces/manufacturer-paths.ts';
import { dutyColumns } from './maker-duties-page.ts';

const PATH = `${NETWORK}/report`;
const SHOWN: readonly string[] = ['country', 'vehicles', 'outlets', 'reported', 'capacity'];
const LONGEST_YEAR = 4; // not-law: characters
const LONGEST_COUNT = 6; // not-law: characters

/** A manufacturer reports how many outlets it has in a country, and sees where its cars left and what it reported. */
export const REPORT_PAGE = actionPage(reportNetwork, {
  path: PATH,
  of: {},
  writes: { country: 'country', year: 'year', outlets: 'outlets' },
  wrong: ({ say }) => say.manufacturer.report.wrong,
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
  goesTo: () => `${PATH}?done=reported`,
});
