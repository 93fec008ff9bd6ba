import { COUNTS_STYLE } from '../../../report/html/base-style.ts';
import { REPORT_TABLE_STYLE, reportNarrowStyle } from '../../../report/html/page-style.ts';
import { COLUMNS } from '../../../report/html/table-html.ts';
import { LANGS, MESSAGES } from '../../../report/messages/messages.ts';

/** Names of the cells where the head of the table has no room, in the language of the page. */
const CELL_NAMES = LANGS.flatMap((lang) =>
  COLUMNS.map(
    (column) =>
      `:root:lang(${lang}) & .c-${column}:not(th)::before{content:"${MESSAGES[lang].columns[column]}"}`,
  ),
).join('\n');

/** The report's own CSS; its script marks the root of the document, not the report. */
const OWN = [COUNTS_STYLE, REPORT_TABLE_STYLE, reportNarrowStyle(CELL_NAMES)]
  .join('')
  .replaceAll(/^\.js |(?<=})\.js /gm, '.js & ');

/** CSS of a report within the frame: that of its file, held to the report. */
export const REPORT_STYLE = `
.report{${OWN}
form{max-width:none;margin:0}
.url{display:none}
.vehicle{contain-intrinsic-size:auto 1600px}
}
`;
