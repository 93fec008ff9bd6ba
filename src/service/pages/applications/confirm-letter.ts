import { confirmPapersSeen } from '../../../register/verdicts/confirm-papers-seen.ts';
import { listStatedRows } from '../../../register/verdicts/list-stated-rows.ts';
import { CONFIRMED_BY, type StatedRow } from '../../../register/verdicts/stated-row-shapes.ts';
import { html } from '../../../report/html/html.ts';
import { factLabel, factValue } from '../../../report/words/fact-words.ts';
import type { Page, Visit } from '../frame/page.ts';
import { actionPage } from '../pieces/action-page.ts';
import { lawReference } from '../pieces/law-reference.ts';
import { vehiclePath } from '../pieces/office-paths.ts';
import { pathId } from '../pieces/path-id.ts';
import { crumbsTo } from './application-decisions.ts';
import { foundVehicle } from './office-vehicle.ts';

const pathOf = ({ params }: Visit): string => vehiclePath(params['id'] ?? '', params['vin'] ?? '');

/** A row of the letter account in a line. */
const wordsOf = (visit: Visit, { facts }: StatedRow): string =>
  Object.entries(facts)
    .filter(([name, value]) => !name.endsWith('.vin') && value !== '')
    .map(
      ([name, value]) =>
        `${factLabel(name, visit.language)}: ${factValue(name, value, visit.language, lawReference(visit))}`,
    )
    .join(visit.language === 'zh' ? '；' : '; ');

/** The stamped letters of a vehicle that wait for somebody who confirms them. */
export const waitingLetters = (rows: readonly StatedRow[]): readonly StatedRow[] =>
  rows.filter(({ account, seen }) => account === 'letter' && !seen);

/** An officer has asked the issuer of a stamped letter and keeps what it said. */
export const CONFIRM_LETTER: Page = actionPage(confirmPapersSeen, {
  path: '/queue/applications/{id}/vehicles/{vin}/confirm-letter',
  of: { application: pathId },
  writes: {
    rows: 'row',
    'onPages.0.row': null,
    'onPages.0.paper': null,
    'onPages.0.page': null,
    'confirmation.on': 'on',
    'confirmation.by': 'by',
    'confirmation.ground': 'ground',
  },
  about: async (visit) => {
    const { register, actor, say, params, today } = visit;
    const found = await foundVehicle(visit);
    if ('kind' in found) return found;
    const rows = await listStatedRows(register, actor, {
      application: params['id'] ?? '',
      vin: params['vin'] ?? '',
    });
    if (rows.kind === 'refused') return rows;
    const { confirm } = say.letterWork;
    const letters = waitingLetters(rows.value.items);
    return {
      title: confirm.title,
      crumbs: [...crumbsTo(visit, found.application), [pathOf(visit), found.vehicle.vin]],
      lead: confirm.lead(found.vehicle.vin),
      about: html`<p class="note">${confirm.about}</p>`,
      choices: {
        name: 'row',
        label: confirm.rows,
        hint: confirm.rowsHint,
        options: letters.map((row) => ({ value: row.id, words: wordsOf(visit, row) })),
        missing: confirm.rowsMissing,
      },
      fields: [
        { name: 'on', label: confirm.on, hint: confirm.onHint, draft: today },
        {
          name: 'by',
          label: confirm.by,
          options: CONFIRMED_BY.map((value) => ({ value, words: confirm.ways[value] })),
          draft: CONFIRMED_BY[0],
        },
        { name: 'ground', label: confirm.ground, hint: confirm.groundHint },
      ],
      follows: confirm.follows,
      go: confirm.go,
      ...(letters.length === 0 ? { stopped: html`<p class="note">${confirm.nothing}</p>` } : {}),
    };
  },
  goesTo: (visit) => `${pathOf(visit)}?done=confirmed`,
});
