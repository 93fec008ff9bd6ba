import { RIGHTS, type Right } from '../../../register/actor.ts';
import { listOrganisations } from '../../../register/members/list-organisations.ts';
import type { Member } from '../../../register/members/member-shapes.ts';
import type { Organisation } from '../../../register/members/organisation-shapes.ts';
import type { Outcome } from '../../../register/outcome.ts';
import type { Form } from '../frame/form.ts';
import type { Visit } from '../frame/page.ts';
import { colleagueWords } from '../pieces/colleague-words.ts';

/** Whose members pages are about: the own organisation, or any as administrator. */
export interface MembersOf {
  /** Path of the list; `{id}` is the organisation's. */
  readonly path: string;
  readonly own: boolean;
}

/** Members of the own organisation. */
export const OWN: MembersOf = { path: '/members', own: true };
/** Members of any organisation, for the administrator. */
export const ANY: MembersOf = { path: '/administration/members/{id}', own: false };

/** Id of the organisation that a page is about. */
export const organisationOf = ({ actor, params }: Visit, { own }: MembersOf): string =>
  (own ? actor.organisation : params['id']) ?? '';

/** Address of the list of members. */
export const listPathOf = (visit: Visit, of: MembersOf): string =>
  of.path.replace('{id}', organisationOf(visit, of));

/** The organisation that a page is about. Refusals: `right-missing`, `not-found`. */
export const theOrganisation = async (
  visit: Visit,
  of: MembersOf,
): Promise<Outcome<Organisation>> => {
  const id = organisationOf(visit, of);
  const found = await listOrganisations(visit.register, visit.actor, { limit: 1, id });
  if (found.kind === 'refused') return found;
  const [organisation] = found.value.items;
  return organisation === undefined
    ? { kind: 'refused', code: 'not-found', field: 'id', values: {} }
    : { kind: 'done', value: organisation };
};

/** The rights that whoever looks may give there: as administrator in another organisation any, else the own ones. */
export const rightsToGive = ({ actor }: Visit, organisation: string): readonly Right[] =>
  RIGHTS.filter(
    (right) =>
      right !== 'read' && (organisation !== actor.organisation || actor.rights.includes(right)),
  );

/** The rights that a form names. */
export const rightsIn = (sent: Form): readonly Right[] => {
  const given = sent.all('rights');
  return RIGHTS.filter((right) => given.includes(right));
};

/** A member as colleagues tell him apart: by the staff number, or where none was given by digits of his pseudonym. */
export const memberWords = (visit: Visit, { pseudonym, staffNumber }: Member): string =>
  colleagueWords(visit, pseudonym.slice('p:'.length), staffNumber);
