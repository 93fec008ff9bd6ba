import { escapeHtml } from '../../html/escape.ts';
import { dataTable, given } from '../data-table.ts';
import { tellEach } from '../nation-messages.ts';
import type { GroupTotal, NationSummary } from '../nation-summary.ts';
import { GROUP_FIGURES } from './plots-html.ts';

/** The exporters to look at first, and how much of the whole they are. */
export const exportersHtml = ({ exporters, applications }: NationSummary): string => {
  const listed = exporters.reduce((sum, { vehicles }) => sum + vehicles, 0);
  const content =
    exporters.length === 0
      ? `<p>${tellEach((say) => say.exportersNone)}</p>`
      : `<p class="quiet">${tellEach((say) => say.exportersNote(exporters.length, listed, applications))}</p>` +
        dataTable<GroupTotal>({
          name: 'exporters',
          labelledBy: 'exporters',
          columns: [
            {
              id: 'exporter',
              kind: 'head',
              key: ({ key, name }) => name ?? key,
              html: ({ key, name }) =>
                name === null || name === key
                  ? given(key)
                  : `${given(name)} <small class="code">${escapeHtml(key)}</small>`,
            },
            ...GROUP_FIGURES,
          ],
          rows: exporters,
        });
  return (
    `<section aria-labelledby="exporters"><h2 id="exporters">${tellEach((say) => say.exportersTitle)}</h2>` +
    `${content}</section>\n`
  );
};
