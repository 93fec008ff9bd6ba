import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import type { Declaration } from '../../../register/action.ts';
import type { Form } from '../frame/form.ts';
import { actionInput, type Writes } from './action-input.ts';

const body = z.strictObject({
  ground: z.string().trim().min(1),
  evidence: z.array(z.uuid()).min(1),
  notice: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
  vin: z.string().nullable(),
  year: z.number().int().optional(),
  on: z.iso.date().optional(),
});
type Input = z.output<typeof body> & { readonly thing: string };

const DECLARED: Declaration = {
  ...{ method: 'POST', path: '/v1/things/{thing}/do', summary: { en: '', zh: '' } },
  ...{ access: 'public', answer: z.strictObject({}), body },
  params: z.strictObject({ thing: z.uuid() }),
};

const WRITES: Writes<Input, 'thing'> = {
  ground: 'ground',
  evidence: ['evidence', 'documents'],
  'notice.zh': 'zh',
  'notice.en': 'en',
  vin: 'vin',
  year: 'year',
  on: null,
};

// @ts-expect-error a member that no field carries does not compile, optional or not
const LACKING: Writes<Input, 'thing'> = { ...WRITES, on: undefined };
// @ts-expect-error nor does a way that leads nowhere
const ASTRAY: Writes<Input, 'thing'> = { ...WRITES, 'notice.fr': 'fr' };

const sent = (fields: readonly (readonly [string, string])[]): Form => {
  const all = (name: string) => fields.filter(([field]) => field === name).map(([, text]) => text);
  const file = { file: () => null, files: () => [] };
  return { ...file, all, fields, value: (name) => (all(name)[0] ?? '').trim() };
};

const A = '00000000-0000-4000-8000-00000000000a';
const B = '00000000-0000-4000-8000-00000000000b';

test('what was written becomes the input of the action, by the way to each member', () => {
  const { given, issues } = actionInput(DECLARED, WRITES, { ground: (text) => text.toUpperCase() });
  const form = sent([
    ...([['ground', 'cn.648']] as const),
    ...([['evidence', A]] as const),
    ...([['documents', ` ${B}，\n${A}; `]] as const),
    ...([['zh', '通知']] as const),
    ...([['en', 'Notice']] as const),
    ...([['year', '2026']] as const),
  ]);
  assert.deepEqual(given(form), {
    ground: 'CN.648',
    evidence: [A, B, A],
    notice: { zh: '通知', en: 'Notice' },
    vin: null,
    year: 2026,
  });
  assert.deepEqual(issues(form), []);
});

test('an empty form lacks what the action needs, and nothing else', () => {
  const { given, issues } = actionInput(DECLARED, WRITES, {});
  assert.deepEqual(given(sent([])), {
    ground: '',
    evidence: [],
    notice: { zh: '', en: '' },
    vin: null,
  });
  const wrong = issues(sent([['year', '2026.5']])).map(({ path }) => path.join('.'));
  assert.deepEqual(wrong, ['ground', 'evidence', 'notice.zh', 'notice.en', 'year']);
});

test('a page that leaves out what the action needs, or leads nowhere, is not made', () => {
  assert.throws(() => actionInput(DECLARED, { ...WRITES, ground: null }, {}), /without ground/);
  assert.throws(() => actionInput(DECLARED, { ...ASTRAY }, {}), /no fr in the input/);
  assert.equal(LACKING.on, undefined);
});

test('a way is left out where the action can do without what it stands in, and else not', () => {
  const more = z.strictObject({ more: z.array(z.strictObject({ id: z.string() })).default([]) });
  const declared = (of: z.ZodObject): Declaration => ({ ...DECLARED, body: of });
  const asked = sent([]);
  const { given } = actionInput(declared(more), { 'more.0.id': null }, {});
  assert.deepEqual(given(asked), {});
  const needed = z.strictObject({ more: z.array(z.strictObject({ id: z.string() })) });
  assert.throws(
    () => actionInput(declared(needed), { 'more.0.id': null }, {}),
    /without more.0.id/,
  );
});
