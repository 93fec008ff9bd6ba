import { type BorderPass, listPasses } from '../../../register/border/list-passes.ts';
import { html } from '../../../report/html/html.ts';
import type { Page, Visit } from '../frame/page.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { moment } from '../pieces/when.ts';
import { carLink, crumbsOf, PASSES, passPath, reasonsWords } from './hold-beside.ts';

const passColumns = (visit: Visit): readonly Column<BorderPass>[] => {
  const { language, say } = visit;
  const { columns } = say.holds.passes;
  return [
    {
      name: 'vin',
      title: columns.vin,
      cell: (row) => carLink(visit, row),
      text: ({ vin }) => vin,
    },
    {
      name: 'licence',
      title: columns.licence,
      cell: ({ licence }) => licence,
      text: ({ licence }) => licence,
    },
    { name: 'port', title: columns.port, cell: ({ port }) => port, text: ({ port }) => port },
    {
      name: 'at',
      title: columns.at,
      cell: ({ id, at }) => html`<a href="${passPath(id)}">${moment(visit, at)}</a>`,
      text: ({ at }) => at,
    },
    {
      name: 'ambers',
      title: columns.ambers,
      cell: ({ ambers }) => reasonsWords(visit, ambers),
      text: ({ ambers }) => ambers.map(({ code }) => code).join(' '),
    },
    {
      name: 'ground',
      title: columns.ground,
      cell: ({ ground, words }) => html`${ground.text[language]}<div>${words}</div>`,
      text: ({ ground, words }) => `${ground.code}: ${words}`,
    },
    {
      name: 'toldKm',
      title: columns.told,
      figure: true,
      cell: ({ toldKm }) => (toldKm === null ? '–' : toldKm.toLocaleString('en')),
      text: ({ toldKm }) => toldKm,
    },
    {
      name: 'shownKm',
      title: columns.shown,
      figure: true,
      cell: ({ shownKm }) => (shownKm === null ? '–' : shownKm.toLocaleString('en')),
      text: ({ shownKm }) => shownKm,
    },
  ];
};

/** What went on at the border by a signed ground: for ports, offices and the ministry. */
export const PASSES_PAGE: Page = {
  path: PASSES,
  access: { right: 'read', parts: ['customs', 'office', 'ministry'] },
  show: async (visit) => {
    const { register, actor, say } = visit;
    const { passes } = say.holds;
    return listPage(visit, {
      file: 'border-passes',
      columns: passColumns(visit),
      ask: (page) => listPasses(register, actor, page),
      around: () => ({
        title: passes.title,
        crumbs: crumbsOf(visit),
        above: html`<p>${passes.lead}</p>`,
        caption: passes.caption,
        empty: passes.empty,
      }),
    });
  },
};
