import type { CaseInFull, CaseQuestion } from '../../../register/cases/case-shapes.ts';
import { getCase } from '../../../register/cases/get-case.ts';
import type { Refusal } from '../../../register/outcome.ts';
import type { ShownPage, Visit } from '../frame/page.ts';
import { casePath, casesPath } from '../pieces/office-paths.ts';
import { pathId } from '../pieces/path-id.ts';

/** The case of the path. */
export const foundCase = async (visit: Visit): Promise<CaseInFull | Refusal> => {
  const found = await getCase(visit.register, visit.actor, { caseFile: pathId(visit) });
  return found.kind === 'refused' ? found : found.value;
};

/** Whether there is no such case. */
export const noCase = (found: object): found is Refusal =>
  'kind' in found && found.kind === 'refused';

/** A question of a case, by the part `question` of the path. */
export const foundQuestion = (
  { params }: Visit,
  { questions }: CaseInFull,
): CaseQuestion | Refusal =>
  questions.find(({ id }) => id === params['question']) ?? {
    ...{ kind: 'refused', code: 'not-found', field: 'question', values: {} },
  };

/** Where a page of a case stands. */
export const crumbsOf = (
  { say }: Visit,
  { id, number }: CaseInFull,
): NonNullable<ShownPage['crumbs']> => [
  [casesPath, say.cases.title],
  [casePath(id), number],
];
