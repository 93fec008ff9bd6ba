import type { ListedBrought } from '../../../register/letters/brought/brought-shapes.ts';
import { getBrought } from '../../../register/letters/brought/get-brought.ts';
import { listBrought } from '../../../register/letters/brought/list-brought.ts';
import type { Page } from '../page.ts';
import { broughtColumns, broughtFilters, broughtHtml, broughtOf } from '../pieces/brought-html.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { pathId } from '../pieces/path-id.ts';
import { READS } from './access.ts';
import { BROUGHT, broughtPath, LETTERS } from './letter-paths.ts';

const LIST: Page = {
  path: BROUGHT,
  access: READS,
  show: async (visit) => {
    const { register, actor, say } = visit;
    const words = say.letterWork;
    const asked = broughtOf(visit);
    const of = broughtColumns(visit, broughtPath);
    const columns: readonly Column<ListedBrought>[] = [
      ...[of.number, of.vin, of.destination, of.application, of.broughtOn, of.counts],
    ];
    return listPage(visit, {
      file: 'brought-letters',
      columns,
      ask: (page) => listBrought(register, actor, { ...asked, ...page }),
      around: () => ({
        title: words.brought.place,
        crumbs: [[LETTERS, words.title]],
        caption: words.brought.caption,
        empty: Object.keys(asked).length === 0 ? words.brought.empty : words.emptyFiltered,
        filters: broughtFilters(visit),
      }),
    });
  },
};

const ONE: Page = {
  path: `${BROUGHT}/{id}`,
  access: READS,
  show: async (visit) => {
    const { register, actor, say } = visit;
    const found = await getBrought(register, actor, { letter: pathId(visit) });
    if (found.kind === 'refused') return found;
    const words = say.letterWork;
    const { value } = found;
    return {
      kind: 'page',
      title: words.brought.title(value.number),
      crumbs: [
        [LETTERS, words.title],
        [BROUGHT, words.brought.place],
      ],
      body: broughtHtml(visit, value, {
        vehicle: `/applications/${value.application}/vehicles/${value.vin}`,
      }),
    };
  },
};

/** Signed letters that an exporter brought as files: the list, and one of them. */
export const EXPORTER_BROUGHT: readonly Page[] = [LIST, ONE];
