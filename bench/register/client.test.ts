import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { test } from 'node:test';
import { Client } from './client.ts';

const ANSWER = 'HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 2\r\n\r\nok';
const BEGUN = 'HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 2\r\n\r\no';

/** A server that answers the requests of each connection by what a script says; `ends`: it is ended unanswered. */
const scripted = async (script: readonly (readonly string[])[]) => {
  let connections = 0;
  const server = createServer((socket: Socket) => {
    const own = [...(script[connections] ?? [])];
    connections += 1;
    socket.on('error', () => {});
    socket.on('data', () => {
      const said = own.shift() ?? 'ends';
      if (said === 'ends') socket.resetAndDestroy();
      else socket.write(said, () => (said === BEGUN ? socket.resetAndDestroy() : null));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const client = new Client(`http://127.0.0.1:${port}`);
  const ask = async (): Promise<string> => (await client.ask({ method: 'POST', path: '/' })).text;
  const close = (): void => {
    client.close();
    server.close();
  };
  return { ask, close, connections: () => connections };
};

test('a request over a used connection that is ended unanswered is sent once more, any other is told', async () => {
  const ended = await scripted([[ANSWER, 'ends'], [ANSWER]]);
  assert.deepEqual([await ended.ask(), await ended.ask()], ['ok', 'ok']);
  assert.equal(ended.connections(), 2);
  ended.close();
  // over a new connection, and a second time
  const fresh = await scripted([['ends'], [ANSWER]]);
  await assert.rejects(fresh.ask(), { code: 'ECONNRESET' });
  assert.equal(fresh.connections(), 1);
  fresh.close();
  // where an answer has begun
  const begun = await scripted([[ANSWER, BEGUN], [ANSWER]]);
  await begun.ask();
  await assert.rejects(begun.ask());
  assert.equal(begun.connections(), 1);
  begun.close();
});
