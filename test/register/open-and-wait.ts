/**
 * A process that opens the PostgreSQL of a folder: prints `open PID` of the server, waits for a line on standard input,
 * and closes.
 */

import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stdin, stdout } from 'node:process';
import pg from 'pg';
import { openPostgres } from '../../src/register/postgres/open-postgres.ts';

const folder = process.argv[2] ?? '';
const server = await openPostgres({ folder, durable: false });
if ('code' in server) throw new Error(JSON.stringify(server));
const client = new pg.Client(server.connection());
await client.connect();
await client.query('SELECT 1');
await client.end();
const [pid] = readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n');
stdout.write(`open ${pid}\n`);
await once(stdin, 'data');
await server.close();
stdin.destroy();
