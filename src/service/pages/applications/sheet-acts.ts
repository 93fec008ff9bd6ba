import { getDraft } from '../../../register/applications/get-draft.ts';
import { mendDraft } from '../../../register/applications/mend-draft.ts';
import { endSheetWord } from '../../../register/applications/sheets/words-of-firm.ts';
import type { Outcome } from '../../../register/outcome.ts';
import type { Act, PageAnswer, Visit } from '../frame/page.ts';
import { pathId } from '../pieces/path-id.ts';
import { equalIn } from './equal-cells.ts';
import { mendedIn } from './mended-in.ts';
import { columnsIn } from './sheet-columns.ts';

const back = ({ path }: Visit, outcome: Outcome<unknown>): PageAnswer =>
  outcome.kind === 'refused' ? outcome : { kind: 'go', to: path };

/** What is done with how a sheet was read: all that was answered on the page is saved at once, or nothing. */
export const SHEET_ACTS: Readonly<Record<'mend' | 'forget', Act>> = {
  mend: async (visit, sent) => {
    const { register, actor } = visit;
    const application = pathId(visit);
    const draft = await getDraft(register, actor, { application });
    if (draft.kind === 'refused') return draft;
    const { values, equal } = equalIn(draft.value, sent);
    const leftOut = sent.all('leave').map(Number).filter(Number.isSafeInteger);
    return back(
      visit,
      await mendDraft(register, actor, {
        ...{ application, columns: [...columnsIn(sent)], values: [...values] },
        ...{ cells: mendedIn(sent), equal: [...equal], leftOut },
      }),
    );
  },
  forget: async (visit, sent) =>
    back(
      visit,
      await endSheetWord(visit.register, visit.actor, {
        field: sent.value('field'),
        written: sent.all('written')[0] ?? '',
      }),
    ),
};
