import { readFileSync, statSync } from 'node:fs';

/** The system's user that a program runs as; null: the user of this process. */
export type ServerUser = { readonly uid: number; readonly gid: number } | null;

/** Users of a system that PostgreSQL may run as, the better first. */
const NAMES = ['postgres', 'nobody'];
/** What `nobody` is nearly everywhere; a container without a list of users takes any number. */
const NOBODY = { uid: 65_534, gid: 65_534 };

const inList = (users: string, name: string): ServerUser => {
  const line = users.split('\n').find((one) => one.startsWith(`${name}:`));
  const [uid, gid] = line?.split(':').slice(2, 4).map(Number) ?? [];
  return uid === undefined || gid === undefined || uid === 0 ? null : { uid, gid };
};

const ownerOf = (folder: string): ServerUser => {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found === undefined || found.uid === 0 ? null : { uid: found.uid, gid: found.gid };
};

/**
 * The user that PostgreSQL runs as. It refuses root, who therefore lends it the owner of the data, else the system's
 * user `postgres` or `nobody`; everybody else runs it as themselves.
 *
 * @param data the folder of the data, which need not exist.
 * @param users path of the system's list of users.
 */
export const serverUser = (data: string, users = '/etc/passwd'): ServerUser => {
  if (process.getuid?.() !== 0) return null;
  const owner = ownerOf(data);
  if (owner !== null) return owner;
  let list = '';
  try {
    list = readFileSync(users, 'utf8');
  } catch {
    return NOBODY;
  }
  for (const name of NAMES) {
    const user = inList(list, name);
    if (user !== null) return user;
  }
  return NOBODY;
};
