import { GROUP_KINDS, listGroups } from '../../../register/applications/list-groups.ts';
import type { Refusal } from '../../../register/outcome.ts';
import type { Form } from '../frame/form.ts';
import type { Visit } from '../frame/page.ts';

/**
 * Ids of the vehicles of an application that somebody means: those ticked, or the group that the address names by
 * `kind` and `rule`.
 */
export const vehiclesNamed = async (
  { register, actor, query }: Visit,
  application: string,
  sent: Form | null,
): Promise<readonly string[] | Refusal> => {
  const ticked = sent?.all('vehicle') ?? [];
  if (ticked.length > 0) return ticked;
  const kind = GROUP_KINDS.find((one) => one === query.get('kind'));
  if (sent !== null || kind === undefined) return [];
  const found = await listGroups(register, actor, { application });
  if (found.kind === 'refused') return found;
  return found.value.groups
    .filter((group) => group.kind === kind && group.rule === query.get('rule'))
    .flatMap(({ vehicles }) => vehicles.map(({ id }) => id));
};
