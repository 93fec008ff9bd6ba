/** The part somebody plays; each is a role of the database that may do what that part may, and no more. */
export type Part =
  | 'exporter'
  | 'manufacturer'
  | 'office'
  | 'ministry'
  | 'customs'
  | 'registry'
  | 'tax'
  | 'administrator'
  | 'public'
  | 'job';

/** Parts that organisations play: whoever is signed in plays one of them. */
export const ORGANISED_PARTS = [
  'exporter',
  'manufacturer',
  'office',
  'ministry',
  'customs',
  'registry',
  'tax',
  'administrator',
] as const satisfies readonly Part[];

/**
 * What somebody may do of what the part may. A person has rights, a program's key has scopes; they are the same words.
 *
 * - `read`: see what the part sees; every person has it
 * - `act`: take steps that need no signature
 * - `sign`: decide, propose and countersign; a person's alone, never a key's
 * - `tell`: hand in feeds of the own authority
 * - `manage`: members, keys, webhooks of the own organisation
 * - `open-names`: open the name of a natural person, with a reason that is kept
 */
export const RIGHTS = ['read', 'act', 'sign', 'tell', 'manage', 'open-names'] as const;
export type Right = (typeof RIGHTS)[number];

/** Who acts. */
export interface Actor {
  readonly part: Part;
  /** Id of the organisation; null for the public and for jobs. */
  readonly organisation: string | null;
  /** Id of the person; null for a program's key, the public and jobs. */
  readonly person: string | null;
  /** Of an office: its province, GB/T 2260, two digits. */
  readonly province: string | null;
  /** Of a manufacturer: its id in the reference list of makers. */
  readonly maker: string | null;
  readonly rights: readonly Right[];
  /** Of a session: whether whoever acts proved in the last minutes who it is; absent where there is none. */
  readonly fresh?: boolean;
}

/** Somebody without an account. */
export const PUBLIC: Actor = {
  part: 'public',
  organisation: null,
  person: null,
  province: null,
  maker: null,
  rights: ['read'],
};

/** The register itself, at work for nobody in particular. */
export const JOB: Actor = { ...PUBLIC, part: 'job', rights: RIGHTS };
