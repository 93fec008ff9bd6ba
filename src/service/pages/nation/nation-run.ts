import {
  getNationLeft,
  type NationLeft,
} from '../../../register/nation/director/get-nation-left.ts';
import type { NationRun } from '../../../register/nation/list-nation-runs.ts';
import { listNationRuns } from '../../../register/nation/list-nation-runs.ts';
import { getNationFigures } from '../../../register/nation/products/get-nation-figures.ts';
import type { Refusal } from '../../../register/outcome.ts';
import type { Visit } from '../frame/page.ts';

const MOST = 100; // not-law: runs that are looked through

/** The last run whose figures are kept; null where none is. */
export const figuresRun = async ({
  register,
  actor,
}: Visit): Promise<{ readonly run: NationRun | null } | Refusal> => {
  const found = await listNationRuns(register, actor, { limit: MOST });
  if (found.kind === 'refused') return found;
  return { run: found.value.items.find(({ products }) => products === 'whole') ?? null };
};

/** The figures of a run, with those of earlier ones. */
type NationFigures = Extract<
  Awaited<ReturnType<typeof getNationFigures>>,
  { readonly kind: 'done' }
>['value'];

/** A run with its figures, and with who left. */
export interface NationRead {
  readonly run: NationRun;
  readonly figures: NationFigures;
  readonly left: NationLeft;
}

/** The last run with its figures; null where none was kept yet. */
export const readNation = async (
  visit: Visit,
): Promise<{ readonly nation: NationRead | null } | Refusal> => {
  const { register, actor } = visit;
  const last = await figuresRun(visit);
  if ('kind' in last) return last;
  const { run } = last;
  if (run === null) return { nation: null };
  const figures = await getNationFigures(register, actor, { run: run.id });
  if (figures.kind === 'refused') return figures;
  const left = await getNationLeft(register, actor, { run: run.id });
  if (left.kind === 'refused') return left;
  return { nation: { run, figures: figures.value, left: left.value } };
};
