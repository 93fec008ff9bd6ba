import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PUBLIC_LANGUAGES } from '../../../src/domain/statements/public-languages.ts';
import type { Actor } from '../../../src/register/actor.ts';
import { pagesWith } from '../../../src/service/pages/areas/pages.ts';
import { PAGES_STYLE } from '../../../src/service/pages/style/pages-style.ts';
import { FRAME } from '../../../src/service/pages/texts/frame/frame.ts';
import { formsOf, refusedIn } from '../../page-forms.ts';
import { newActor } from '../../register/register-database.ts';
import { testService } from '../test-service.ts';
import { pageAsks } from './page-asks.ts';

const service = await testService({
  pages: pagesWith({ door: async () => new Response(null, { status: 401 }), base: '/auth' }),
});
const { owner } = service;
const { get, post } = pageAsks(service);
const manufacturer = await newActor(owner, 'manufacturer', { maker: 'chery' });
const manager = { ...manufacturer, rights: [...manufacturer.rights, 'manage'] as const };
const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA0DEMQ01R' });
const administrator = await newActor(owner, 'administrator');

const FORMS: readonly (readonly [Actor | null, path: string, act: string])[] = [
  [null, '/complaints/new', 'check'],
  [null, '/complaints', 'follow'],
  [null, '/outlets/speak', 'say'],
  [manufacturer, '/manufacturer/network/new', 'save'],
  [manufacturer, '/manufacturer/network/report', 'check'],
  [manufacturer, '/manufacturer/terms', 'keep'],
  [manufacturer, '/manufacturer/status-places', 'reserve'],
  [manager, '/manufacturer/signing-rule/change', 'check'],
  [exporter, '/filings', 'draft'],
  [manufacturer, '/manufacturer/signing-keys', 'make'],
  [manager, '/keys', 'make'],
  [manager, '/webhooks', 'make'],
  [manager, '/members', 'invite'],
  [administrator, '/administration/members', 'make'],
];

/** Without a world; with `--all` every form of the demonstration is tried: `test/browser/blank-forms.ts`. */
test('what a form refuses when it is left blank is what its fields are required for', async () => {
  for (const [actor, path, act] of FORMS) {
    const { status, body } = await get(actor, path);
    assert.equal(status, 200, path);
    const form = formsOf(body).find((one) => one.act === act) ?? assert.fail(`${path}: ${act}`);
    const sent = form.fields.filter(([, value]) => value !== null);
    const blank = form.controls.map((name) => [name, ''] as const);
    const answer = await post(
      actor,
      path,
      Object.fromEntries([...sent, ...blank]) as Record<string, string>,
    );
    assert.ok(answer.status >= 400 && answer.status < 500, `${path}: ${answer.status}`);
    const told = (names: Iterable<string>): readonly string[] =>
      [...names].filter((name) => !form.filled.includes(name)).sort();
    assert.deepEqual(told(form.needed), told(refusedIn(answer.body)), path);
  }
});

test('what is required is marked beside its label, in the language of the page', async () => {
  for (const language of PUBLIC_LANGUAGES)
    assert.ok(
      PAGES_STYLE.includes(`:lang(${language}){--need:" · ${FRAME[language].required}"}`),
      language,
    );
  // a field, a choice and a list of choices: the mark hangs on the attribute and on nothing else
  for (const where of ['.field:has(>:required)>label', '.field:has(>*>:required)>legend'])
    assert.ok(PAGES_STYLE.includes(`${where}::after`), where);
});
