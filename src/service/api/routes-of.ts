import type { Action } from '../../register/action.ts';
import type { Route } from './route.ts';

/** Routes of actions, in their order: the name under which an action is listed is the id of its route. */
export const routesOf = (
  actions: Readonly<Record<string, Action<never, object>>>,
): readonly Route[] =>
  Object.entries(actions).map(([id, handle]) => ({
    ...handle.declared,
    ...{ id, handle, takes: 'object', gives: 'object' },
  }));
