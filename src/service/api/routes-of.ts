import type { Bilingual } from '../../domain/verdict/verdict.ts';
import type { Action } from '../../register/action.ts';
import type { Area, Route } from './route.ts';

/** Routes of actions, in their order: the name under which an action is listed is the id of its route. */
export const routesOf = (
  actions: Readonly<Record<string, Action<never, object>>>,
): readonly Route[] =>
  Object.entries(actions).map(([id, handle]) => ({
    ...handle.declared,
    ...{ id, handle, takes: 'object', gives: 'object' },
  }));

/** The area of a thing of which every action is a route. */
export const areaOf = ({
  title,
  actions,
}: {
  readonly title: Bilingual;
  readonly actions: Readonly<Record<string, Action<never, object>>>;
}): Area => ({ title, routes: routesOf(actions) });
