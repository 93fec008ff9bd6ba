import { type ListedExporter, listExporters } from '../../../register/exporters/list-exporters.ts';
import { html } from '../../../report/html/html.ts';
import type { Page, Visit } from '../frame/page.ts';
import { field, select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import { KEYS_ISLAND, keysHtml } from '../pieces/keys.ts';
import { stateOptions, stateTag } from '../pieces/life-words.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { READS } from '../pieces/office-access.ts';
import { exporterPath, exportersPath } from '../pieces/office-paths.ts';
import { provinceWords, provinceWritten } from '../pieces/province-words.ts';
import { day } from '../pieces/when.ts';

const columnsOf = (visit: Visit): readonly Column<ListedExporter>[] => {
  const words = visit.say.officeLists.exporters;
  const { columns } = words;
  const ofAll = visit.actor.part === 'ministry';
  const shown: readonly (Column<ListedExporter> | false)[] = [
    {
      name: 'name',
      title: columns.name,
      cell: ({ id, name }) => html`<a data-row href="${exporterPath(id)}">${name}</a>`,
      text: ({ name }) => name,
    },
    {
      name: 'uscc',
      title: columns.uscc,
      cell: ({ uscc }) => html`<code>${uscc}</code>`,
      text: ({ uscc }) => uscc,
    },
    ofAll && {
      name: 'province',
      title: words.province,
      cell: ({ province }) => provinceWords(visit, province),
      text: ({ province }) => province,
    },
    {
      name: 'standing',
      title: columns.standing,
      cell: ({ standing }) => (standing === null ? '–' : stateTag(visit, 'standing', standing)),
      text: ({ standing }) => standing,
    },
    {
      name: 'applications',
      title: columns.applications,
      figure: true,
      cell: ({ applications }) => `${applications}`,
      text: ({ applications }) => applications,
    },
    {
      name: 'refused',
      title: columns.refused,
      figure: true,
      cell: ({ refused }) => `${refused}`,
      text: ({ refused }) => refused,
    },
    {
      name: 'lastOn',
      title: columns.lastOn,
      cell: ({ lastOn }) => day(visit, lastOn),
      text: ({ lastOn }) => lastOn,
    },
  ];
  return shown.filter((one) => one !== false);
};

/** The exporters of an office, with open work or without; of the nation for the ministry. */
export const EXPORTERS_PAGE: Page = {
  path: exportersPath,
  access: READS,
  show: async (visit) => {
    const { register, actor, say } = visit;
    const words = say.officeLists.exporters;
    const name = filterOf(visit, 'name');
    const province = filterOf(visit, 'province');
    const standing = filterOf(visit, 'standing');
    return listPage(visit, {
      file: 'exporters',
      columns: columnsOf(visit),
      ask: (page) =>
        listExporters(register, actor, {
          ...page,
          ...(name !== undefined && { name }),
          ...(province !== undefined && { province: provinceWritten(visit, province) }),
          ...(standing !== undefined && { standing }),
        }),
      around: () => ({
        title: words.title,
        caption: words.caption,
        empty: words.empty,
        islands: [KEYS_ISLAND],
        filters: html`${field({ name: 'name', label: words.name, value: name ?? '', more: 'maxlength="200"' })}${
          actor.part === 'ministry'
            ? field({
                name: 'province',
                label: words.province,
                value: province ?? '',
                more: 'maxlength="40"',
              })
            : ''
        }${select({
          name: 'standing',
          label: words.columns.standing,
          options: stateOptions(visit, 'standing'),
          value: standing ?? '',
        })}`,
        below: keysHtml(visit),
      }),
    });
  },
};
