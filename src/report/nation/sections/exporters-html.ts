import type { GroupTotal, NationSummary } from '../../../domain/nation/nation-summary.ts';
import { type Html, html, joined } from '../../html/html.ts';
import { dataTable, given } from '../data-table.ts';
import { tellEach } from '../nation-messages.ts';
import { GROUP_FIGURES } from './plots-html.ts';

/** The exporters to look at first, and how much of the whole they are. */
export const exportersHtml = ({ exporters, applications }: NationSummary): Html => {
  const listed = exporters.reduce((sum, { vehicles }) => sum + vehicles, 0);
  const content =
    exporters.length === 0
      ? html`<p>${tellEach((say) => say.exportersNone)}</p>`
      : joined(
          html`<p class="quiet">${tellEach((say) => say.exportersNote(exporters.length, listed, applications))}</p>`,
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
                    : html`${given(name)} <small class="code">${key}</small>`,
              },
              ...GROUP_FIGURES,
            ],
            rows: exporters,
          }),
        );
  return joined(
    html`<section aria-labelledby="exporters"><h2 id="exporters">${tellEach((say) => say.exportersTitle)}</h2>`,
    html`${content}</section>\n`,
  );
};
