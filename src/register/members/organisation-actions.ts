import { closeOrganisation } from './close-organisation.ts';
import { listOrganisations } from './list-organisations.ts';
import { makeOrganisation } from './make-organisation.ts';

/** What can be done with organisations, in the order of the documentation. */
export const ORGANISATION_ACTIONS = {
  title: { en: 'Organisations', zh: '单位' },
  actions: { listOrganisations, makeOrganisation, closeOrganisation },
};
