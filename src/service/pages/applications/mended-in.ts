import type { MendedCell } from '../../../register/applications/mend-draft.ts';
import type { Form } from '../frame/form.ts';

/** The cells of a form, `cell-ROW-FACT`, in which something else stands than before, `was-ROW-FACT`. */
export const mendedIn = (sent: Form): readonly MendedCell[] =>
  sent.fields.flatMap(([name, value]) => {
    const [, row = '', field = ''] = /^cell-(\d{1,9})-([\w.]{1,80})$/.exec(name) ?? [];
    if (row === '' || (sent.all(`was-${row}-${field}`)[0] ?? '') === value) return [];
    return [{ row: Number(row), field, value }];
  });
