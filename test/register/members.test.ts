import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Actor, RIGHTS } from '../../src/register/actor.ts';
import { actorOfAccount } from '../../src/register/actors/actor-of-account.ts';
import { bootstrapAdministrator } from '../../src/register/members/bootstrap-administrator.ts';
import { changeRights } from '../../src/register/members/change-rights.ts';
import { closeOrganisation } from '../../src/register/members/close-organisation.ts';
import { inviteAgain } from '../../src/register/members/invite-again.ts';
import { invitePerson } from '../../src/register/members/invite-person.ts';
import { leaveOrganisation } from '../../src/register/members/leave-organisation.ts';
import { listMembers } from '../../src/register/members/list-members.ts';
import { listOrganisations } from '../../src/register/members/list-organisations.ts';
import { makeOrganisation } from '../../src/register/members/make-organisation.ts';
import { openName } from '../../src/register/members/open-name.ts';
import { takeUpInvitation } from '../../src/register/members/take-up-invitation.ts';
import { codeOf, done } from './outcome-values.ts';
import { another, newActor, say } from './register-database.ts';
import { testRegister } from './test-register.ts';

const { register, owner, pool } = await testRegister();

const hash = async (password: string): Promise<string> => `hash of ${password}`;

const RACERS = 20;

let named = 0;
/** Takes up an invitation under a fresh name, and gives who then acts. */
const takeUp = async (token: string): Promise<Actor> => {
  named += 1;
  const userName = `user${named}`;
  const given = { token, userName, email: null, password: 'salt:hash' };
  const { person } = done(await takeUpInvitation(register, given, hash));
  const { rows } = await owner.query<{ account: string }>(
    'SELECT account FROM register.person WHERE id = $1',
    [person],
  );
  const actor = await actorOfAccount(register, rows[0]?.account ?? '');
  if (actor === null) throw new Error('nobody acts');
  return actor;
};

const first = await bootstrapAdministrator(owner, register.secrets, {
  organisation: 'The register',
  name: '赵一',
});
const administrator = await takeUp(first.token);

const office = done(
  await makeOrganisation(register, administrator, {
    part: 'office',
    name: '新疆商务厅',
    uscc: null,
    province: '65',
    maker: null,
  }),
);

/** Invites into the office as its manager or an administrator, and takes the place up. */
const join = async (by: Actor, rights: readonly (typeof RIGHTS)[number][]): Promise<Actor> => {
  named += 1;
  const invited = { organisation: office.id, name: `测试人${named}`, rights };
  return takeUp(done(await invitePerson(register, by, invited)).token);
};
const manager = await join(administrator, ['act', 'sign', 'manage']);

test('the first administrator takes his place up once and has every right', async () => {
  assert.equal(administrator.part, 'administrator');
  assert.deepEqual([...administrator.rights].sort(), [...RIGHTS].sort());
  const again = { token: first.token, userName: 'again', email: null, password: 'x' };
  assert.equal(codeOf(await takeUpInvitation(register, again, hash)), 'invitation-not-open');
  const second = await bootstrapAdministrator(owner, register.secrets, {
    organisation: 'not made',
    name: '钱二',
  });
  assert.equal(second.organisation, first.organisation);
  assert.notEqual(second.person, first.person);
});

test('a member acts for his organisation with his rights', () => {
  assert.deepEqual(manager, {
    part: 'office',
    organisation: office.id,
    person: manager.person,
    province: '65',
    maker: null,
    rights: ['act', 'manage', 'read', 'sign'],
  });
});

test('only administrators make organisations', async () => {
  const wish = { part: 'tax', name: 'x', uscc: null, province: null, maker: null } as const;
  assert.equal(codeOf(await makeOrganisation(register, manager, wish)), 'part-missing');
  const exporter = { ...wish, part: 'exporter' } as const;
  assert.equal(
    codeOf(await makeOrganisation(register, administrator, exporter)),
    'not-well-formed',
  );
});

test('of two who take up one invitation at once one does', async () => {
  const invited = { organisation: office.id, name: '孙三', rights: [] };
  const { token } = done(await invitePerson(register, manager, invited));
  // all have seen that it is open before the first may take it
  await owner.query('BEGIN');
  await owner.query('SELECT FROM register.invitation FOR UPDATE');
  const begun = Array.from({ length: RACERS }, (_, place) => {
    const given = { token, userName: `racer${place}`, email: null, password: 'x' };
    return takeUpInvitation(register, given, hash);
  });
  let [waiting, over] = [0, false];
  // whoever is over never waits: then they are asked what came of it
  const end = (): void => {
    over = true;
  };
  Promise.race(begun).then(end, end);
  while (waiting < RACERS && !over) {
    // else a transaction sees the sessions as they were when it first looked
    await owner.query('SELECT pg_stat_clear_snapshot()');
    const { rows } = await owner.query<{ n: number }>(
      `SELECT count(*) AS n
        FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    waiting = rows[0]?.n ?? 0;
  }
  await owner.query('COMMIT');
  const tries = await Promise.all(begun);
  assert.equal(tries.filter(({ kind }) => kind === 'done').length, 1);
  assert.ok(
    tries.every((one) => one.kind === 'done' || one.code === 'invitation-not-open'),
    JSON.stringify(tries),
  );
  const { rows } = await owner.query(
    `SELECT count(*) AS n FROM sign_in."user" WHERE username LIKE 'racer%'`,
  );
  assert.deepEqual(rows, [{ n: 1 }]);
});

test('an invitation that is mistyped, withdrawn, old, or of somebody who left is refused', async () => {
  const invited = { organisation: office.id, name: '李四', rights: [] };
  const made = done(await invitePerson(register, manager, invited));
  const tryIt = async (token: string): Promise<string> => {
    named += 1;
    const given = { token, userName: `user${named}`, email: null, password: 'x' };
    return codeOf(await takeUpInvitation(register, given, hash));
  };
  assert.equal(await tryIt(`${made.token.slice(0, -1)}!`), 'token-mistyped');
  const again = done(await inviteAgain(register, manager, made));
  assert.equal(await tryIt(made.token), 'invitation-not-open');
  await owner.query(`UPDATE register.invitation SET expires_at = now() WHERE person = $1`, [
    made.person,
  ]);
  assert.equal(await tryIt(again.token), 'invitation-not-open');
  const third = done(await inviteAgain(register, manager, made));
  done(await leaveOrganisation(register, manager, made));
  assert.equal(await tryIt(third.token), 'invitation-not-open');
  assert.equal(codeOf(await inviteAgain(register, manager, made)), 'invitation-not-open');
});

test('a name to sign in with that is taken leaves the invitation open', async () => {
  const invited = { organisation: office.id, name: '周五', rights: [] };
  const { token } = done(await invitePerson(register, manager, invited));
  const given = { token, email: 'zhou@example.test', password: 'x' };
  assert.equal(
    codeOf(await takeUpInvitation(register, { ...given, userName: 'user1' }, hash)),
    'sign-in-name-taken',
  );
  assert.equal(
    codeOf(await takeUpInvitation(register, { ...given, userName: null }, hash)),
    'done',
  );
});

test('nobody gives a right that he does not have, an administrator does from outside', async () => {
  const member = await join(manager, ['act']);
  const wish = { person: member.person ?? '', rights: ['act', 'open-names'] as const };
  assert.equal(codeOf(await changeRights(register, manager, wish)), 'right-not-yours');
  const self = { person: manager.person ?? '', rights: [...manager.rights, 'tell'] as const };
  assert.equal(codeOf(await changeRights(register, manager, self)), 'right-not-yours');
  const invited = { organisation: office.id, name: '吴六', rights: ['tell'] as const };
  assert.equal(codeOf(await invitePerson(register, manager, invited)), 'right-not-yours');
  assert.equal(codeOf(await changeRights(register, administrator, wish)), 'done');
  // what was given by another stays when a manager without it changes the rest
  const kept = { ...wish, rights: ['open-names'] as const };
  assert.equal(codeOf(await changeRights(register, manager, kept)), 'done');
});

test('a member without the right, a key, and another organisation change nothing', async () => {
  const member = await join(manager, ['act']);
  const wish = { person: manager.person ?? '', rights: [] };
  assert.equal(codeOf(await changeRights(register, member, wish)), 'right-missing');
  // the right that a program claims counts for nothing: the database reads the person's own
  const claiming: Actor = { ...member, rights: RIGHTS };
  assert.equal(codeOf(await changeRights(register, claiming, wish)), 'part-missing');
  const key: Actor = { ...manager, person: null };
  assert.equal(codeOf(await changeRights(register, key, wish)), 'person-needed');
  const other = await newActor(owner, 'office', { province: '65' });
  assert.equal(codeOf(await changeRights(register, other, wish)), 'not-found');
  assert.equal(
    codeOf(await listMembers(register, other, { organisation: office.id })),
    'not-found',
  );
  const invited = { organisation: office.id, name: '郑七', rights: [] };
  assert.equal(codeOf(await invitePerson(register, other, invited)), 'part-missing');
  await assert.rejects(
    say(pool, manager, `UPDATE register.person SET account = 'x' WHERE id = $1`, [manager.person]),
    { code: '42501' },
  );
});

test('who leaves acts no more, leaves no address behind, and does not come back', async () => {
  const member = await join(manager, ['act']);
  const { rows: accounts } = await owner.query<{ account: string }>(
    'SELECT account FROM register.person WHERE id = $1',
    [member.person],
  );
  const account = accounts[0]?.account ?? '';
  await owner.query(
    `INSERT INTO sign_in.session (id, token, "userId", "expiresAt", "updatedAt")
      VALUES ('s', 't', $1, now() + interval '1 hour', now())`,
    [account],
  );
  done(await leaveOrganisation(register, member, { person: member.person ?? '' }));
  assert.equal(await actorOfAccount(register, account), null);
  const { rows } = await owner.query(
    `SELECT FROM sign_in."user" WHERE id = $1
      UNION ALL
      SELECT FROM sign_in.session WHERE "userId" = $1
      UNION ALL
      SELECT FROM sign_in.account WHERE "userId" = $1`,
    [account],
  );
  assert.equal(rows.length, 0);
  const back = { person: member.person ?? '', rights: ['act'] as const };
  assert.equal(codeOf(await changeRights(register, manager, back)), 'never-changed');
});

test('of two managers who leaveOrganisation at once one stays, unless an administrator ends it', async () => {
  for (let round = 0; round < 5; round += 1) {
    const shop = await newActor(owner, 'tax');
    const pair = [shop, await another(owner, shop)];
    await owner.query(`UPDATE register.person SET account = id::text WHERE organisation = $1`, [
      shop.organisation,
    ]);
    const left = await Promise.all(
      pair.map((one) => leaveOrganisation(register, one, { person: one.person ?? '' })),
    );
    assert.deepEqual(left.map(codeOf).sort(), ['done', 'last-manager']);
    const last = pair[left.findIndex(({ kind }) => kind === 'refused')];
    const person = last?.person ?? '';
    if (last === undefined) throw new Error('one stays');
    assert.equal(
      codeOf(await changeRights(register, last, { person, rights: [] })),
      'last-manager',
    );
    assert.equal(codeOf(await leaveOrganisation(register, administrator, { person })), 'done');
  }
});

test('nobody acts for an organisation that is closed, and the own one is not closed', async () => {
  const closing = done(
    await makeOrganisation(register, administrator, {
      part: 'customs',
      name: '霍尔果斯海关',
      uscc: null,
      province: null,
      maker: null,
    }),
  );
  const invited = { organisation: closing.id, name: '王八', rights: ['manage'] as const };
  const { token } = done(await invitePerson(register, administrator, invited));
  const actor = await takeUp(token);
  done(await closeOrganisation(register, administrator, closing));
  const { rows } = await owner.query<{ account: string }>(
    'SELECT account FROM register.person WHERE id = $1',
    [actor.person],
  );
  assert.equal(await actorOfAccount(register, rows[0]?.account ?? ''), null);
  assert.equal(codeOf(await invitePerson(register, administrator, invited)), 'organisation-closed');
  const own = { id: administrator.organisation ?? '' };
  assert.equal(codeOf(await closeOrganisation(register, administrator, own)), 'last-manager');
  const listed = done(await listOrganisations(register, administrator, { limit: 1 }));
  assert.equal(listed.items.length, 1);
  assert.notEqual(listed.next, null);
});

test('names stand nowhere but sealed', async () => {
  const name = '欧阳测试明';
  const invited = { organisation: office.id, name, rights: [] };
  const { token } = done(await invitePerson(register, manager, invited));
  await takeUp(token);
  const { rows: tables } = await owner.query<{ name: string }>(
    `SELECT c.oid::regclass::text AS name
      FROM pg_class c
      WHERE c.relkind = 'r' AND c.relnamespace IN ('register'::regnamespace, 'sign_in'::regnamespace)`,
  );
  assert.ok(tables.length > 30);
  const hex = Buffer.from(name).toString('hex');
  for (const { name: table } of tables) {
    const { rows } = await owner.query(
      `SELECT FROM ${table} t WHERE t::text LIKE $1 OR t::text LIKE $2`,
      [`%${name}%`, `%${hex}%`],
    );
    assert.equal(rows.length, 0, table);
  }
  for (const actor of [manager, administrator]) {
    await assert.rejects(say(pool, actor, 'SELECT FROM register.sealed_name'), { code: '42501' });
  }
});

test('a name is opened with a reason that stays, by who has the right, and by nobody else', async () => {
  const opener = await join(administrator, ['open-names']);
  const { items } = done(await listMembers(register, manager, { organisation: office.id }));
  const pseudonym = items.find(({ id }) => id === opener.person)?.pseudonym ?? '';
  const reason = 'Case 12 names this officer';
  const asked = { pseudonym, reason };
  assert.equal(codeOf(await openName(register, manager, asked)), 'right-missing');
  const claiming: Actor = { ...manager, rights: RIGHTS };
  assert.equal(codeOf(await openName(register, claiming, asked)), 'part-missing');
  assert.equal(
    codeOf(await openName(register, opener, { pseudonym, reason: 'x' })),
    'not-well-formed',
  );
  const { name } = done(await openName(register, opener, asked));
  assert.match(name, /^测试人\d+$/);
  assert.equal(register.secrets.pseudonym(name), pseudonym);
  const { rows } = await owner.query(
    `SELECT part, organisation, person, thing::text, detail FROM register.event WHERE verb = 'open-name'`,
  );
  assert.deepEqual(rows, [
    {
      part: 'office',
      organisation: office.id,
      person: opener.person,
      thing: pseudonym.slice(2).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
      detail: { reason },
    },
  ]);
  // of another organisation: not even that there is one
  const elsewhere = await newActor(owner, 'office', { province: '44' });
  assert.equal(codeOf(await openName(register, elsewhere, asked)), 'not-found');
  const ministry = await newActor(owner, 'ministry');
  assert.equal(done(await openName(register, ministry, asked)).name, name);
});

test('who looks at members is an event', async () => {
  done(await listMembers(register, administrator, { organisation: office.id }));
  const { rows } = await owner.query(
    `SELECT person FROM register.event
      WHERE verb = 'read-members' AND thing = $1
      ORDER BY id DESC
      LIMIT 1`,
    [office.id],
  );
  assert.deepEqual(rows, [{ person: administrator.person }]);
});
