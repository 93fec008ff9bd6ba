import { foldVin } from '../../../domain/vin/fold-vin.ts';
import { VinEnding } from '../../../register/shapes.ts';
import type { Html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { field } from './field.ts';
import { filterOf } from './filter-of.ts';

/** The last characters of a VIN as typed, or all of them; undefined where neither stands there. */
export const endingIn = (typed: string): string | undefined => {
  const read = VinEnding.safeParse(foldVin(typed));
  return read.success ? read.data : undefined;
};

/** A VIN that the address of a list looks for, and the field that asks for it. */
interface VinFilter {
  /** For the list; empty where nothing is looked for, or where it cannot be read: the list stays whole then. */
  readonly asked: { readonly ending?: string };
  /** Says what is wrong where it cannot be read. */
  readonly field: Html;
}

/** The filter of a list by VIN: its last characters, or all. */
export const vinFilter = (visit: Visit): VinFilter => {
  const { say } = visit;
  const { find } = say.draftWork;
  const typed = filterOf(visit, 'vin') ?? '';
  const ending = endingIn(typed);
  return {
    asked: ending === undefined ? {} : { ending },
    field: field({
      name: 'vin',
      label: find.label,
      type: 'search',
      value: ending ?? typed,
      error: typed !== '' && ending === undefined ? find.wrong : '',
      more: 'maxlength="40"',
    }),
  };
};
