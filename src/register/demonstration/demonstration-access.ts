import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import type pg from 'pg';
import { z } from 'zod';
import { type Actor, RIGHTS } from '../actor.ts';
import { digestOfToken, newToken } from '../actors/token-text.ts';
import { KEEP_NAME, sealName } from '../members/seal-name.ts';
import type { Secrets } from '../secrets/secrets.ts';
import { FIRST_DAY } from './demonstration-day.ts';
import {
  DEMONSTRATION_ORGANISATIONS,
  type DemonstrationOrganisation,
  type DemonstrationRole,
} from './demonstration-organisations.ts';
import { DEMONSTRATION_PERSONS, type DemonstrationPerson } from './demonstration-persons.ts';

/** Who may act for one organisation of the demonstration. */
interface DemonstrationMember {
  readonly role: DemonstrationRole;
  readonly name: string;
  /** The key of a program of it. */
  readonly key: string;
  /** Two persons with every right, so that one may propose and the other countersign. */
  readonly persons: readonly [Actor, Actor];
}

/** Who may act in the demonstration, and how. */
export interface DemonstrationAccess {
  readonly members: ReadonlyMap<DemonstrationRole, DemonstrationMember>;
  /** Whoever signs in at the pages; in a demonstration all of them with one password. */
  readonly persons: readonly DemonstrationPerson[];
  readonly password: string;
}

/** What the access is made with. */
export interface AccessParts {
  readonly secrets: Secrets;
  /** Makes of a password what sign-in keeps. */
  readonly hash: (password: string) => Promise<string>;
}

const SCOPES = ['read', 'act', 'tell', 'manage'];
const STAFF_NUMBERS = ['10041', '10067'] as const;
const NAMES = ['示例甲', '示例乙'];
const OWN_FILE = 0o600;
/** What the key of a program is called in the list of keys. */
const KEY_LABEL = 'demonstration';

const PASSWORD_BYTES = 12;

/** An organisation of the demonstration as it stands in a database, without its key. */
export const memberSchema = z.object({
  role: z.string(),
  organisation: z.uuid(),
  persons: z.tuple([z.uuid(), z.uuid()]),
});
type Member = z.infer<typeof memberSchema>;

const keptSchema = z.object({
  password: z.string(),
  members: z.array(memberSchema.extend({ key: z.string() })),
});
type Kept = z.infer<typeof keptSchema>;
type KeptMember = Kept['members'][number];

const newPassword = (): string => randomBytes(PASSWORD_BYTES).toString('base64url');

const inTransaction = async (owner: pg.ClientBase, work: () => Promise<void>): Promise<void> => {
  await owner.query('BEGIN');
  try {
    await work();
    await owner.query('COMMIT');
  } catch (error) {
    await owner.query('ROLLBACK');
    throw error;
  }
};

/** Keeps what opens the demonstration for the next start, in a file of the user's own. */
const keep = async (path: string, kept: Kept): Promise<DemonstrationAccess> => {
  await writeFile(`${path}.new`, `${JSON.stringify(kept, null, 1)}\n`, { mode: OWN_FILE });
  await rename(`${path}.new`, path);
  return accessOf(kept);
};

const idOf = async (owner: pg.ClientBase, text: string, values: unknown[]): Promise<string> => {
  const { rows } = await owner.query<{ id: string }>(text, values);
  const [row] = rows;
  if (row === undefined) throw new Error('a row was made');
  return row.id;
};

const makePerson = async (
  owner: pg.ClientBase,
  secrets: Secrets,
  organisation: string,
  name: string,
  staffNumber: string,
): Promise<string> => {
  const { pseudonym, sealed, keyVersion } = sealName(secrets, name);
  await owner.query(KEEP_NAME, [pseudonym, sealed, keyVersion]);
  return idOf(
    owner,
    `INSERT INTO register.person (organisation, pseudonym, rights, staff_number)
      VALUES ($1, $2, $3, $4)
      RETURNING id`,
    [organisation, pseudonym, RIGHTS, staffNumber],
  );
};

/** Lets a person take up an invitation, as anybody does. */
const makeAccount = async (
  owner: pg.ClientBase,
  { person, organisation }: { readonly person: string; readonly organisation: string },
  { username, hashed }: { readonly username: string; readonly hashed: string },
): Promise<void> => {
  const digest = digestOfToken('invitation', newToken('invitation'));
  await owner.query(
    `INSERT INTO register.invitation (person, organisation, digest, expires_at)
      VALUES ($1, $2, $3, now() + interval '1 minute')`,
    [person, organisation, digest],
  );
  await owner.query('SELECT FROM register.take_up($1, $2, NULL, $3)', [digest, username, hashed]);
};

const makeMember = async (
  owner: pg.ClientBase,
  secrets: Secrets,
  one: DemonstrationOrganisation & { readonly hashed: string },
): Promise<KeptMember> => {
  const organisation = await idOf(
    owner,
    `INSERT INTO register.organisation (part, name, uscc, province, maker)
      VALUES ($1, $2, $3, $4, $5)
      RETURNING id`,
    [one.part, one.name, one.uscc, one.province, one.maker],
  );
  const [first = '', second = ''] = NAMES.map((name) => `${name} ${one.role}`);
  const persons: [string, string] = [
    await makePerson(owner, secrets, organisation, first, STAFF_NUMBERS[0]),
    await makePerson(owner, secrets, organisation, second, STAFF_NUMBERS[1]),
  ];
  for (const { username, role, which } of DEMONSTRATION_PERSONS) {
    const person = persons[which];
    if (role === one.role)
      await makeAccount(owner, { person, organisation }, { username, hashed: one.hashed });
  }
  const key = newToken('key');
  await owner.query(
    `INSERT INTO register.api_key (organisation, person, label, digest, scopes)
      VALUES ($1, $2, $5, $3, $4)`,
    [organisation, persons[0], digestOfToken('key', key), SCOPES, KEY_LABEL],
  );
  return { role: one.role, organisation, persons, key };
};

const accessOf = ({ password, members: kept }: Kept): DemonstrationAccess => ({
  password,
  persons: DEMONSTRATION_PERSONS,
  members: new Map(
    DEMONSTRATION_ORGANISATIONS.flatMap((one) => {
      const found = kept.find(({ role }) => role === one.role);
      if (found === undefined) return [];
      const actor = (person: string): Actor => ({
        part: one.part,
        organisation: found.organisation,
        person,
        province: one.part === 'office' ? one.province : null,
        maker: one.maker,
        rights: RIGHTS,
      });
      const [first, second] = found.persons;
      const persons = [actor(first), actor(second)] as const;
      return [[one.role, { role: one.role, name: one.name, key: found.key, persons }] as const];
    }),
  ),
});

/**
 * Makes the organisations of an empty demonstration, as its owner, and keeps their keys and their password for the next
 * start, in a file of the user's own.
 */
export const makeAccess = async (
  owner: pg.ClientBase,
  { secrets, hash }: AccessParts,
  path: string,
): Promise<DemonstrationAccess> => {
  const password = newPassword();
  const hashed = await hash(password);
  const members: KeptMember[] = [];
  await inTransaction(owner, async () => {
    await owner.query(`SELECT set_config('mileproof.today', $1, true)`, [FIRST_DAY]);
    for (const one of DEMONSTRATION_ORGANISATIONS)
      members.push(await makeMember(owner, secrets, { ...one, hashed }));
  });
  return keep(path, { password, members });
};

/**
 * Gives the organisations of a demonstration that was restored keys and a password of its own, as its owner, and keeps
 * them for the next start, in a file of the user's own.
 */
export const renewAccess = async (
  owner: pg.ClientBase,
  { members, hash }: Pick<AccessParts, 'hash'> & { readonly members: readonly Member[] },
  path: string,
): Promise<DemonstrationAccess> => {
  const password = newPassword();
  const hashed = await hash(password);
  const keyed = members.map((one) => ({ ...one, key: newToken('key') }));
  await inTransaction(owner, async () => {
    for (const { organisation, key } of keyed)
      await owner.query(
        `UPDATE register.api_key SET digest = $2 WHERE organisation = $1 AND label = $3`,
        [organisation, digestOfToken('key', key), KEY_LABEL],
      );
    // nobody changed a password: no event may say so, at the hour of this machine
    await owner.query('ALTER TABLE sign_in.account DISABLE TRIGGER USER');
    await owner.query('UPDATE sign_in.account SET password = $1', [hashed]);
    await owner.query('ALTER TABLE sign_in.account ENABLE TRIGGER USER');
  });
  return keep(path, { password, members: keyed });
};

/** The keys and the password that an earlier start kept; null when there are none that can be read. */
export const keptAccess = async (path: string): Promise<DemonstrationAccess | null> => {
  try {
    const kept = keptSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    const access = kept.success ? accessOf(kept.data) : null;
    return access?.members.size === DEMONSTRATION_ORGANISATIONS.length ? access : null;
  } catch {
    return null;
  }
};
