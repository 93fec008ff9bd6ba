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
}

/** Somebody without an account. */
export const PUBLIC: Actor = {
  part: 'public',
  organisation: null,
  person: null,
  province: null,
  maker: null,
};

/** The register itself, at work for nobody in particular. */
export const JOB: Actor = { ...PUBLIC, part: 'job' };
