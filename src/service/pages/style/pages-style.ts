import { VEHICLE_STYLE } from '../../../report/html/page-style.ts';
import { LEDGER_STYLE } from '../../../report/ledger/ledger-style.ts';
import { ADMINISTRATOR_STYLE } from './administrator-style.ts';
import { CUSTOMS_STYLE } from './customs-style.ts';
import { EXPORTER_STYLE } from './exporter-style.ts';
import { FRAME_STYLE } from './frame-style.ts';
import { OFFICER_STYLE } from './officer-style.ts';
import { PIECES_STYLE } from './pieces-style.ts';
import { PUBLIC_STYLE } from './public-style.ts';
import { REPORT_STYLE } from './report-style.ts';
import { TOKENS } from './tokens.ts';

/** The one style sheet of the pages: tokens, the pieces of reports, the frame, the pieces of pages. */
export const PAGES_STYLE: string = [
  '@layer tokens, frame, report, pieces, public, administrator, customs, exporter, officer;',
  `@layer tokens{${TOKENS}}`,
  `@layer report{${VEHICLE_STYLE}${LEDGER_STYLE}}`,
  `@layer frame{${FRAME_STYLE}}`,
  `@layer pieces{${PIECES_STYLE}}`,
  `@layer public{${PUBLIC_STYLE}${REPORT_STYLE}}`,
  `@layer administrator{${ADMINISTRATOR_STYLE}}`,
  `@layer customs{${CUSTOMS_STYLE}}`,
  `@layer exporter{${EXPORTER_STYLE}}`,
  `@layer officer{${OFFICER_STYLE}}`,
]
  .join('\n')
  .replace(/\n+/g, '\n');
