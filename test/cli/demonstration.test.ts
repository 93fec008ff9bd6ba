// in the gate: what `npm start` restores
// alone: `started.ts` ends what it started after the first file
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import pg from 'pg';
import { demonstrationNation } from '../../src/cli/register/demonstration-nation.ts';
import { LIVES } from '../../src/domain/lives/lives.ts';
import { INVENTED_MAKERS } from '../../src/register/demonstration/invented-makers.ts';
import { openDemonstration } from '../../src/register/demonstration/open-demonstration.ts';
import { STORIES } from '../../src/register/demonstration/stories.ts';
import { openPostgres } from '../../src/register/postgres/open-postgres.ts';
import { copyDemonstration } from '../made-demonstration.ts';
import { WITH_ALL } from '../tier.ts';
import { ROOT } from './run-cli.ts';
import { SOON, type Started, scratch, start } from './started.ts';

const TODAY = '2026-11-24';
const run = promisify(execFile);

/** The table of each life that has one so far. */
const TABLES: Readonly<Record<string, string | null>> = {
  filing: 'filing',
  standing: 'standing_of',
  application: 'application',
  vehicleDecision: 'application_vehicle',
  licence: 'licence',
  licensedVehicle: 'licensed_vehicle',
  hold: 'hold',
  duty: 'duty',
  letter: 'letter',
  outlet: null,
  complaint: null,
  case: null,
  caseQuestion: null,
  hearing: null,
  inspection: null,
  referral: null,
  extract: 'extract',
};

const folder = join(scratch, 'demonstration');
const demo = (port = 0): readonly string[] => ['demo', '--data', folder, '--port', String(port)];

/** The rows of a query on the register as it stands, past every policy. */
const rowsOf = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> => {
  const server = await openPostgres({ folder: join(folder, 'postgres') });
  if ('code' in server) throw new Error(server.code);
  const client = new pg.Client(server.connection('mileproof'));
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
    await server.close();
  }
};

const originOf = async ({ line }: Started): Promise<string> =>
  (await line(/^Open (http:\S+)\/ in a browser/))[1] ?? '';

const keysOf = ({ out }: Started): readonly string[] =>
  out.flatMap((line) => /(?<= )mp_\S{48}$/.exec(line)?.[0] ?? []);

const cookieOf = async (origin: string, account: string): Promise<string> => {
  const asked = await fetch(`${origin}/sign-in?next=/`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin },
    body: new URLSearchParams({ act: 'as', account }),
  });
  assert.equal(asked.headers.get('location'), '/');
  return asked.headers.getSetCookie()[0]?.split(';')[0] ?? '';
};

const signsInByOneClick = async (origin: string, account: string): Promise<string> => {
  const cookie = await cookieOf(origin, account);
  const page = await fetch(`${origin}/`, { headers: { cookie, 'accept-language': 'en' } });
  return /Signed in: <\/span>([^<]+)/.exec(await page.text())?.[1] ?? '';
};

/** From the first page of the ministry by links: what got worst, and of each a vehicle, two clicks away. */
const analystWalks = async (origin: string): Promise<void> => {
  const cookie = await cookieOf(origin, 'ministry');
  const textOf = async (path: string): Promise<string> => {
    const answer = await fetch(`${origin}${path}`, {
      headers: { cookie, 'accept-language': 'en' },
    });
    assert.equal(answer.status, 200, path);
    return answer.text();
  };
  const home = await textOf('/work');
  for (const side of ['makers', 'provinces']) {
    const section = home.split(`<section id="worst-${side}">`)[1]?.split('</section>')[0] ?? '';
    const named = [...section.matchAll(/href="([^"]+)"/g)].flatMap(([, href]) => href ?? []);
    assert.equal(named.length, 3, `${side}: ${named}`);
    for (const href of named) {
      const vehicle = /href="(\/nation\/vehicles\/[A-Z0-9]{17})"/.exec(await textOf(href))?.[1];
      assert.ok(vehicle, `${href} leads to no vehicle`);
      assert.match(await textOf(vehicle), /<h1>/);
    }
  }
};

/** States of the lives in which nothing is. */
const missingStates = async (): Promise<readonly string[]> => {
  const missing: string[] = [];
  for (const { name, states, byDate = [] } of LIVES) {
    const table = TABLES[name];
    assert.notEqual(table, undefined, `${name} has a table or none`);
    if (table === null) continue;
    const rows = await rowsOf<{ state: string }>(
      `SELECT DISTINCT register.state_on($1, to_jsonb(t), $2::date) AS state FROM register.${table} t`,
      [name, TODAY],
    );
    const found = new Set(rows.map(({ state }) => state));
    const wanted = new Set([...states.map((one) => one.name), ...byDate.map(({ to }) => to)]);
    for (const state of wanted) {
      // a letter that is signed is so for minutes, and the demonstration shows the ends of days
      if (name === 'letter' && state === 'signed') continue;
      if (!found.has(state)) missing.push(`${name} ${state}`);
    }
  }
  return missing;
};

const countOf = async (what: string): Promise<number> =>
  Number((await rowsOf<{ n: string }>(`SELECT count(*) AS n FROM ${what}`))[0]?.n);

/** Where the two cars of the script have come to. */
const carsOfScript = async (said: string): Promise<readonly object[]> => {
  const vins = [...said.matchAll(/car, (LVVDB11B\S{9}),/g)].map(([, vin]) => vin);
  assert.equal(vins.length, 2);
  return rowsOf(
    `SELECT d.state AS decided, v.state AS licensed,
        (SELECT string_agg(u.rule || ' ' || u.state, ', ' ORDER BY u.rule) FROM register.duty u
          WHERE u.vehicle = v.id) AS duties,
        (SELECT count(*)::int FROM register.question q WHERE q.application = d.application) AS questions,
        (SELECT count(*)::int FROM register.paper_seen p WHERE p.application = d.application) AS seen
      FROM register.application_vehicle d
      LEFT JOIN register.licensed_vehicle v ON v.decision = d.id
      WHERE d.vin = ANY ($1)
      ORDER BY array_position($1, d.vin)`,
    [vins],
  );
};

test('npm start serves a year of a nation, and finds it again', {
  ...SOON,
  skip: WITH_ALL,
}, async () => {
  await copyDemonstration(folder);
  // not served yet, it holds what was told on the days that were lived through and nothing of the machine's own hour
  const late = `register.event WHERE at > '${TODAY}T23:59+08' OR day > '${TODAY}'`;
  assert.equal(await countOf(late), 0);
  const first = start(demo());
  await first.line(/Ctrl-C stops it/);
  const origin = await originOf(first);
  assert.equal(keysOf(first).length, 11);
  await analystWalks(origin);

  // every state of every life is there, and some thousand vehicles
  assert.deepEqual(await missingStates(), []);
  assert.ok((await countOf(`(SELECT DISTINCT vin FROM register.account_row) v`)) > 3000);
  assert.ok((await countOf('register.application_vehicle')) > 1000);
  assert.ok((await countOf('register.nation_pattern')) > 0);
  assert.equal(await countOf(`register.account_row WHERE superseded_at < told_at`), 0);

  // each hand-made car has come to the end of its story
  const told = await rowsOf<{ vin: string; told: string }>(
    `SELECT d.vin, concat_ws(' ', d.state, a.state, v.state) AS told
      FROM register.application_vehicle d
      JOIN register.application a ON a.id = d.application
      LEFT JOIN register.licensed_vehicle v ON v.decision = d.id
      WHERE d.vin = ANY ($1)
      ORDER BY array_position($1, d.vin)`,
    [STORIES.map(({ vin }) => vin)],
  );
  assert.deepEqual(
    told.map((row) => row.told),
    [
      'granted decided exited',
      'granted decided deregistered',
      'granted decided exited',
      'open submitted',
      'open submitted',
      'granted decided deregistered',
      'refused decided',
      'overturned decided open',
      'open submitted',
      'open returned',
      'granted decided open',
      'open submitted',
      'granted decided exited',
      'open submitted',
    ],
  );

  // papers were handed in, and nothing waits for the reader; those of a draft were dealt to no car
  const papers = await rowsOf<{ told: string }>(
    `SELECT concat_ws(' ', a.attached_to, coalesce(p.state, ''), a.vin IS NOT NULL, count(*)) AS told
      FROM register.paper_attached a
      JOIN register.paper_reading r ON r.paper = a.paper AND r.reader IS NOT NULL AND r.problem IS NULL
      LEFT JOIN register.paper_to_compare c ON c.paper = a.paper
      LEFT JOIN register.application p ON p.id = a.thing
      WHERE c.since IS NULL
      GROUP BY a.attached_to, p.state, a.vin IS NOT NULL
      ORDER BY 1`,
  );
  assert.deepEqual(
    papers.map((row) => row.told),
    ['application draft f 2', 'application submitted t 8', 'complaint  f 1', 'hold  f 1'],
  );

  // and its letter: signed it is enough for the gate, suspended or revoked before the licence it is in question (G07)
  const letters = await rowsOf<{ told: string }>(
    `SELECT concat_ws(' ', l.state,
          (SELECT v.gate FROM register.verdict v
            WHERE v.application = l.application AND v.vin = l.vin
            ORDER BY v.given_at DESC
            LIMIT 1)) AS told
      FROM register.letter l
      WHERE l.vin = ANY ($1)
      ORDER BY array_position($1, l.vin)`,
    [STORIES.map(({ vin }) => vin)],
  );
  assert.deepEqual(
    letters.map((row) => row.told),
    [
      'issued clear',
      'issued clear',
      'suspended undetermined',
      'revoked undetermined',
      'requested blocked',
    ],
  );

  // no real manufacturer stands beside a complaint or a letter that was stopped
  const named = await rowsOf<{ vin: string }>(
    `SELECT vin FROM register.complaint
      UNION SELECT vin FROM register.letter WHERE state IN ('suspended', 'revoked', 'declined')`,
  );
  assert.ok(named.length > 8, `${named.length} cars`);
  const invented = Object.values(INVENTED_MAKERS).map(({ code }) => code as string);
  for (const vin of [...named.map((row) => row.vin), ...STORIES.map((story) => story.vin)])
    assert.ok(invented.includes(vin.slice(0, 3)), vin);
  // nor beside a count of the nation: it has a name that nobody has, or a mark
  const counted = await rowsOf<{ maker: string }>(
    `SELECT maker FROM register.nation_sales
      UNION SELECT maker FROM register.nation_public_sales
      UNION SELECT maker FROM register.nation_vintage WHERE maker IS NOT NULL
      UNION SELECT maker FROM register.nation_vehicle
      UNION SELECT maker FROM register.nation_service WHERE maker IS NOT NULL`,
  );
  assert.ok(counted.length > 3, `${counted.length} makers`);
  for (const { maker } of counted) assert.match(maker, /^(示例.*)?$/);

  assert.equal(await signsInByOneClick(origin, 'officer.b'), 'province office');
  assert.equal(await signsInByOneClick(origin, 'customs'), 'customs');

  // the script of docs/service.md, and what it leaves in the database
  const keys = join(folder, 'keys.env');
  assert.equal(statSync(keys).mode & 0o777, 0o600);
  const env = { ...process.env, MILEPROOF_KEYS: keys };
  const { stdout } = await run('sh', [join(ROOT, 'docs', 'examples', 'two-cars.sh')], { env });
  assert.deepEqual(await carsOfScript(stdout), [
    {
      decided: 'granted',
      licensed: 'deregistered',
      duties: 'D01 met, D02 met',
      questions: 1,
      seen: 4,
    },
    { decided: 'overturned', licensed: 'open', duties: 'D01 open', questions: 0, seen: 0 },
  ]);

  // the other: a letter is valid, and revoked it is refused by the same files but for the status lists
  const script = await run('sh', [join(ROOT, 'docs', 'examples', 'letters.sh')], { env });
  assert.deepEqual(
    [...script.stdout.matchAll(/^ +((?:gate|In force): \w+)/gm)].map(([, words]) => words),
    ['gate: blocked', 'gate: clear', 'In force: yes', 'In force: no'],
  );

  first.child.kill('SIGINT');
  assert.equal(await first.ended, 0);

  // a port that is taken is passed over, and what the first start made is found
  const other = createServer();
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
  const { port } = other.address() as AddressInfo;
  const second = start(demo(port));
  await second.line(/Ctrl-C stops it/);
  other.close();
  assert.match(second.out[0] ?? '', new RegExp(`^Port ${port} is taken`));
  assert.deepEqual(keysOf(second), keysOf(first));
  assert.doesNotMatch(second.err.join('\n'), /making the demonstration/);
  second.child.kill('SIGINT');
  assert.equal(await second.ended, 0);
});

test(
  'a demonstration that was not finished, or is to be made anew, is made anew',
  SOON,
  async () => {
    const options = {
      folder: join(scratch, 'anew'),
      durable: false,
      hash: async (password: string) => password,
      nation: demonstrationNation({ root: ROOT }),
      snapshot: join(ROOT, 'demonstration'),
    };
    const passwords: string[] = [];
    const opened = async (how: { reset?: boolean } = {}): Promise<boolean> => {
      const demonstration = await openDemonstration({ ...options, ...how });
      if ('code' in demonstration) throw new Error(demonstration.code);
      passwords.push(demonstration.access.password);
      await demonstration.open.close();
      return demonstration.made;
    };
    await copyDemonstration(options.folder);
    assert.equal(await opened(), false);
    assert.equal(await opened(), false);
    rmSync(join(options.folder, 'filled.json'));
    assert.equal(await opened(), true);
    assert.equal(await opened({ reset: true }), true);
    assert.equal(passwords[0], passwords[1]);
    assert.equal(new Set(passwords).size, 3);
  },
);
