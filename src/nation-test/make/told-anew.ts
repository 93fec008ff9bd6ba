import { dateOf, dayOf, type Row, type Sent } from '../../simulate/outside/nation.ts';
import type { Secret } from '../secret.ts';

/** Companies founded before this day get another day between both; later ones are young, which may mean something. */
const LONG_AGO = { from: dayOf('2004-01-05'), until: dayOf('2024-06-28') };
/** Days by which a young company is founded, and a filing begins, earlier; by which a filing ends later. */
const ABOUT = 40;
/** Of a hundred persons who own a vehicle, those whom the register of parties tells with a telephone. */
const TOLD_PERSONS = 30;

/** A whole number from 0 to below a bound that hangs on an id. */
const drawnFor = (secret: Secret, purpose: string, id: string, bound: number): number =>
  secret.bytes(`${purpose}\0${id}`).readUInt32LE(0) % bound;

const dayIn = (row: Row, name: string): number | null => {
  const value = row[name];
  return typeof value === 'string' ? dayOf(value) : null;
};

const founded = (row: Row, secret: Secret): Row => {
  const day = dayIn(row, 'since');
  if (day === null) return row;
  const id = String(row['id']);
  const { from, until } = LONG_AGO;
  const anew =
    day <= until
      ? from + drawnFor(secret, 'founded', id, until - from)
      : day - drawnFor(secret, 'founded', id, ABOUT) - ABOUT;
  return { ...row, since: dateOf(anew) };
};

const filed = (row: Row, secret: Secret): Row => {
  const [from, until] = [dayIn(row, 'filedOn'), dayIn(row, 'filedUntil')];
  if (row['standing'] !== 'good' || from === null || until === null) return row;
  const id = String(row['uscc']);
  return {
    ...row,
    filedOn: dateOf(from - drawnFor(secret, 'filed', id, ABOUT)),
    filedUntil: dateOf(until + drawnFor(secret, 'filed until', id, ABOUT)),
  };
};

/** Persons who own a vehicle and stand in no row of the parties. */
const untoldPersons = (accounts: ReadonlyMap<string, readonly Sent[]>): readonly string[] => {
  const told = new Set(accounts.get('party')?.map(({ row }) => row['id']));
  const owners = new Set(accounts.get('certificate')?.map(({ row }) => String(row['owner'])));
  return [...owners].filter((id) => id.startsWith('p:') && !told.has(id));
};

const personRow = (id: string, secret: Secret): Sent => ({
  office: 'registry',
  day: LONG_AGO.until,
  row: {
    ...{ id, kind: 'person', name: null, address: null, account: null, controller: null },
    ...{ phone: `p:${secret.text(`phone\0${id}`).slice(0, 16)}`, since: null },
  },
});

/**
 * The accounts of another author's nation, told anew where a generator gives all honest ones the same and each scheme
 * its own: the days on which companies were founded and exporters filed, and whether a person is told at all.
 */
export const toldAnew = (
  accounts: ReadonlyMap<string, readonly Sent[]>,
  secret: Secret,
): ReadonlyMap<string, readonly Sent[]> => {
  const persons = untoldPersons(accounts)
    .filter((id) => drawnFor(secret, 'told', id, 100) < TOLD_PERSONS) // not-law: percent
    .map((id) => personRow(id, secret));
  const anew = (account: string, sent: readonly Sent[]): readonly Sent[] => {
    const rows = (change: (row: Row, secret: Secret) => Row): readonly Sent[] =>
      sent.map((one) => ({ ...one, row: change(one.row, secret) }));
    if (account === 'party') return [...rows(founded), ...persons];
    return account === 'exporter' ? rows(filed) : sent;
  };
  return new Map([...accounts].map(([account, sent]) => [account, anew(account, sent)]));
};
