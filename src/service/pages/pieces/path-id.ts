import { ProblemThrown } from '../../problems/problem.ts';
import type { Visit } from '../page.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The id that stands in the path of a page.
 *
 * @throws ProblemThrown `route-not-found` for what is no id.
 */
export const pathId = ({ params }: Visit): string => {
  const id = params.id ?? '';
  if (!UUID.test(id)) throw new ProblemThrown({ code: 'route-not-found' });
  return id;
};
