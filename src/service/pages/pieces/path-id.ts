import { isId } from '../../../register/is-id.ts';
import { ProblemThrown } from '../../problems/problem.ts';
import type { Visit } from '../page.ts';

/**
 * The id that stands in the path of a page.
 *
 * @throws ProblemThrown `route-not-found` for what is no id.
 */
export const pathId = ({ params }: Visit): string => {
  const id = params.id ?? '';
  if (!isId(id)) throw new ProblemThrown({ code: 'route-not-found' });
  return id;
};
