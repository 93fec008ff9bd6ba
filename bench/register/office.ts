import assert from 'node:assert/strict';
import type pg from 'pg';
import { RIGHTS } from '../../src/register/actor.ts';
import type { OpenRegister } from '../../src/register/opening/open-register.ts';
import type { Client } from './client.ts';
import { BATCH_CLIENTS, type Measuring } from './measuring.ts';
import { keyOf, type Submitters } from './submissions.ts';
import { exporters } from './vehicles.ts';

/** Whose applications lie on the desk: one of the known exporters. */
const OF_DESK = 0;
const ON_DESK = 2000;
const LARGE = 10_000;
const TARGET_MS = 300;

/** Makes the office of the exporter's province, with a person, and gives a key of it. */
export const officeOf = async (open: OpenRegister, owner: pg.Client): Promise<string> => {
  const { province = '' } = exporters()[OF_DESK] ?? {};
  const { rows } = await owner.query<{ organisation: string; person: string }>(
    `WITH made AS (
        INSERT INTO register.organisation (part, name, province) VALUES ('office', 'office', $1) RETURNING id
      )
      INSERT INTO register.person (organisation, pseudonym, rights)
        SELECT id, 'p:office', $2 FROM made
        RETURNING organisation, id AS person`,
    [province, RIGHTS],
  );
  const [made] = rows;
  if (made === undefined) throw new Error('no office');
  return keyOf(open, { ...made, part: 'office', province, maker: null, rights: RIGHTS });
};

/** What an officer waits for: a desk on which much lies, and an application of many vehicles. */
export const measureOffice = async (
  measuring: Measuring,
  client: Client,
  submitters: Submitters,
  key: string,
): Promise<void> => {
  const [large] = submitters.prepare(1, LARGE, OF_DESK);
  if (large === undefined) throw new Error('no application');
  const { id } = await submitters.submit(large);
  const desk = submitters.prepare(ON_DESK, 1, OF_DESK);
  const submitting = async (): Promise<void> => {
    for (let draft = desk.pop(); draft !== undefined; draft = desk.pop())
      await submitters.submit(draft);
  };
  await Promise.all(Array.from({ length: BATCH_CLIENTS }, submitting));
  for (const [what, path] of [
    [`an application of ${LARGE} vehicles opened (page)`, `/queue/applications/${id}`],
    [`a desk of ${ON_DESK} applications (page)`, '/queue'],
  ] as const) {
    const call = { method: 'GET', path, accept: 'text/html', key } as const;
    const { text } = await client.need(call);
    assert.match(text, /<table/, what);
    await measuring.opened(
      what,
      async () => {
        await client.need(call);
        return 1;
      },
      TARGET_MS,
    );
  }
};
