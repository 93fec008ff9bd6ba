import { getDraft } from '../../../register/applications/get-draft.ts';
import { mendDraft } from '../../../register/applications/mend-draft.ts';
import { mapColumns } from '../../../register/applications/sheets/map-columns.ts';
import { endSheetWord } from '../../../register/applications/sheets/words-of-firm.ts';
import type { Outcome } from '../../../register/outcome.ts';
import type { Act, PageAnswer, Visit } from '../frame/page.ts';
import { pathId } from '../pieces/path-id.ts';
import { isWordOf } from './equal-cells.ts';
import { columnsIn } from './sheet-columns.ts';

const back = ({ path }: Visit, outcome: Outcome<unknown>): PageAnswer =>
  outcome.kind === 'refused' ? outcome : { kind: 'go', to: path };

/** What is done with how a sheet was read. */
export const SHEET_ACTS: Readonly<Record<'map' | 'equal' | 'forget', Act>> = {
  map: async (visit, sent) => {
    const { register, actor } = visit;
    const columns = [...columnsIn(sent)];
    return back(
      visit,
      await mapColumns(register, actor, { application: pathId(visit), columns, values: [] }),
    );
  },
  equal: async (visit, sent) => {
    const { register, actor, path } = visit;
    const application = pathId(visit);
    const [field, written, value] = ['field', 'written', 'value'].map(
      (name) => sent.all(name)[0] ?? '',
    ) as [string, string, string];
    // nothing was chosen
    if (value.trim() === '') return { kind: 'go', to: path };
    const said = { field, written, value };
    const draft = await getDraft(register, actor, { application });
    if (draft.kind === 'refused') return draft;
    return back(
      visit,
      isWordOf(draft.value, field, written)
        ? await mapColumns(register, actor, { application, columns: [], values: [said] })
        : await mendDraft(register, actor, { application, cells: [], equal: [said], leftOut: [] }),
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
