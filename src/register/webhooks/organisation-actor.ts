import type { Actor, Part } from '../actor.ts';

/** Columns of `register.organisation o` that make its actor. */
export const ORGANISATION_COLUMNS = 'o.id AS organisation, o.part, o.province, o.maker';

/** A row by `ORGANISATION_COLUMNS`. */
export interface OrganisationRow {
  readonly organisation: string;
  readonly part: Exclude<Part, 'public' | 'job'>;
  readonly province: string | null;
  readonly maker: string | null;
}

/** The organisation as one that reads, without a person. */
export const organisationActor = ({
  organisation,
  part,
  province,
  maker,
}: OrganisationRow): Actor => ({
  part,
  organisation,
  person: null,
  province: part === 'office' ? province : null,
  maker,
  rights: ['read'],
});
