/** Why no database could be opened. */
export type PostgresRefusal =
  /** No PostgreSQL came with the packages for this machine: give the address of one. */
  | { readonly code: 'no-programs'; readonly machine: string }
  /** The user that PostgreSQL has to run as cannot enter a folder on the way to the data. */
  | { readonly code: 'folder-not-reached'; readonly folder: string; readonly uid: number }
  /** The folder was made by another major version. */
  | { readonly code: 'other-version'; readonly found: string; readonly needed: number }
  /** The server at the address is older than the least version. */
  | { readonly code: 'too-old'; readonly found: number; readonly needed: number }
  /** PostgreSQL does not start; `said` is what it wrote last. */
  | { readonly code: 'not-started'; readonly said: string }
  /** Nobody answers at the address, or refuses the sign-in; `said` is the driver's message. */
  | { readonly code: 'not-answering'; readonly said: string };
