import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { z } from 'zod';
import { fileRoute, linesRoute, streamRoute } from '../../src/service/api/route.ts';
import { testService } from './test-service.ts';

const Sum = z.strictObject({ sum: z.number() });

const { app, ask } = await testService({
  areas: [
    {
      title: { en: 'Sums', zh: '和' },
      routes: [
        linesRoute({
          id: 'addLines',
          method: 'POST',
          path: '/v1/sums',
          summary: { en: 'Sums of lines', zh: '逐行求和' },
          access: 'public',
          line: z.strictObject({ a: z.number(), b: z.number() }),
          answer: Sum,
          batch: 2,
          handle: async (_register, _actor, { lines }) =>
            lines.map(({ a, b }) => ({ kind: 'done', value: { sum: a + b } })),
        }),
        streamRoute({
          id: 'countUp',
          method: 'GET',
          path: '/v1/counts/{to}',
          summary: { en: 'Counts', zh: '计数' },
          access: 'public',
          params: z.strictObject({ to: z.coerce.number().int() }),
          answer: Sum,
          handle: async function* (_register, _actor, { to }) {
            for (let sum = 1; sum <= to; sum += 1) yield { kind: 'answer', value: { sum } };
            yield { kind: 'refused', code: 'not-found', field: '', values: {} };
          },
        }),
        fileRoute({
          id: 'measureFile',
          method: 'POST',
          path: '/v1/files',
          summary: { en: 'Size of a file', zh: '文件大小' },
          access: 'public',
          answer: Sum,
          handle: async (_register, _actor, { file }) => ({
            kind: 'done',
            value: { sum: (await readFile(file.path)).length },
          }),
        }),
      ],
    },
  ],
});

const events = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test('lines are answered in their order, those that cannot be read among them', async () => {
  const response = await app.request('/v1/sums', {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: '{"a":1,"b":2}\n\nnothing\r\n{"a":"x","b":1}\n{"a":2,"b":2}',
  });
  const [first, second, third, fourth, end, ...rest] = events(await response.text());
  assert.deepEqual(first, { type: 'answer', line: 1, answer: { sum: 3 } });
  assert.deepEqual([second.line, second.problem.code], [3, 'malformed-request']);
  assert.deepEqual([third.line, third.problem.errors[0].pointer], [4, '/a']);
  assert.deepEqual(fourth, { type: 'answer', line: 5, answer: { sum: 4 } });
  assert.deepEqual(end, { type: 'end', answers: 2, problems: 2 });
  assert.deepEqual(rest, []);
});

test('a stream of answers ends with its counts; a file is measured', async () => {
  const { body } = await ask(null, 'GET', '/v1/counts/3');
  assert.equal(events(body).length, 5);
  assert.deepEqual(events(body).at(-1), { type: 'end', answers: 3, problems: 1 });
  const response = await app.request('/v1/files', {
    method: 'POST',
    headers: { 'content-type': 'text/csv' },
    body: 'a,b\n1,2\n',
  });
  assert.deepEqual(await response.json(), { sum: 8 });
});
