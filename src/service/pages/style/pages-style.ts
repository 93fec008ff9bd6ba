import { VEHICLE_STYLE } from '../../../report/html/page-style.ts';
import { LEDGER_STYLE } from '../../../report/ledger/ledger-style.ts';
import { ADMINISTRATOR_STYLE } from './administrator-style.ts';
import { ANSWERS_STYLE } from './answers-style.ts';
import { CUSTOMS_STYLE } from './customs-style.ts';
import { EXPORTER_STYLE } from './exporter-style.ts';
import { FIGURES_STYLE } from './figures-style.ts';
import { FRAME_STYLE } from './frame-style.ts';
import { MANUFACTURER_STYLE } from './manufacturer-style.ts';
import { NATION_STYLE } from './nation-style.ts';
import { OFFICER_STYLE } from './officer-style.ts';
import { OWN_FRAME_STYLE } from './own-frame-style.ts';
import { PIECES_STYLE } from './pieces-style.ts';
import { PUBLIC_STYLE } from './public-style.ts';
import { READING_RULES } from './reading-style.ts';
import { REPORT_STYLE } from './report-style.ts';
import { NEEDED_STYLE, REQUIRED_STYLE } from './required-style.ts';
import { TOKENS } from './tokens.ts';

const sheetOf = (parts: readonly string[]): string => parts.join('\n').replace(/\s*\n\s*/g, '\n');

/**
 * The style sheet of every page: tokens, the pieces of reports, the frame, the pieces of pages, the public pages. It
 * names all layers in their order, also those of `WORK_STYLE`.
 */
export const PAGES_STYLE: string = sheetOf([
  '@layer tokens, frame, report, pieces, public, administrator, customs, exporter, officer, manufacturer, nation;',
  `@layer tokens{${TOKENS}}`,
  `@layer report{${VEHICLE_STYLE}${LEDGER_STYLE}}`,
  `@layer frame{${FRAME_STYLE}}`,
  `@layer pieces{${PIECES_STYLE}${REQUIRED_STYLE}}`,
  `@layer public{${PUBLIC_STYLE}}`,
]);

/** The style sheet that whoever is signed in loads too; each area has a layer of its own. */
export const WORK_STYLE: string = sheetOf([
  `@layer frame{${OWN_FRAME_STYLE}}`,
  `@layer pieces{${NEEDED_STYLE}}`,
  `@layer administrator{${ADMINISTRATOR_STYLE}}`,
  `@layer customs{${CUSTOMS_STYLE}}`,
  `@layer exporter{${EXPORTER_STYLE}}`,
  `@layer officer{${OFFICER_STYLE}}`,
  `@layer manufacturer{${MANUFACTURER_STYLE}}`,
  `@layer nation{${NATION_STYLE}}`,
]);

/** The style sheet of pages that open with answers. */
export const ANSWERS_SHEET: string = sheetOf([`@layer public{${ANSWERS_STYLE}}`]);

/** The style sheet of a page that frames the report on a sheet. */
export const REPORT_SHEET: string = sheetOf([`@layer public{${REPORT_STYLE}}`]);

/** The style sheet of the figures for everybody. */
export const FIGURES_SHEET: string = sheetOf([`@layer public{${FIGURES_STYLE}}`]);

/** The style sheet of the page that reads papers in the browser. */
export const READING_STYLE: string = sheetOf([`@layer public{${READING_RULES}}`]);
