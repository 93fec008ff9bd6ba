import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PUBLIC_LANGUAGES } from '../../../src/domain/statements/public-languages.ts';
import type { Actor } from '../../../src/register/actor.ts';
import { pagesWith } from '../../../src/service/pages/areas/pages.ts';
import { PAGES_STYLE } from '../../../src/service/pages/style/pages-style.ts';
import { FRAME } from '../../../src/service/pages/texts/frame/frame.ts';
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

/** A control that is shown: what it is called, whether it is `required`, whether something stands in it already. */
interface Control {
  readonly name: string;
  readonly required: boolean;
  readonly filled: boolean;
}

/** The controls of the form of a page that does an act, and its hidden fields. */
const formOf = (body: string, path: string, act: string) => {
  const form =
    [...body.matchAll(/<form[^>]*>[\s\S]*?<\/form>/g)].find(([whole]) =>
      whole.includes(`name="act" value="${act}"`),
    )?.[0] ?? assert.fail(`${path}: no form does ${act}`);
  const controls: Control[] = [];
  const hidden: Record<string, string> = {};
  for (const [whole, ...parts] of form.matchAll(
    /<(input|textarea)\b([^>]*)>|<(select)\b([^>]*)>[\s\S]*?<\/select>/g,
  )) {
    const [tag = '', head = ''] = parts.filter((part) => part !== undefined);
    const name = /\bname="([^"]*)"/.exec(head)?.[1];
    const type = /\btype="([^"]*)"/.exec(head)?.[1] ?? tag;
    if (name === undefined) continue;
    const value = /\bvalue="([^"]*)"/.exec(head)?.[1] ?? '';
    if (type === 'hidden') hidden[name] = value;
    if (type === 'hidden' || type === 'checkbox') continue;
    const filled =
      tag === 'select'
        ? !/<option value=""/.test(whole)
        : type === 'radio'
          ? /\bchecked\b/.test(head)
          : tag === 'input' && value !== '';
    controls.push({ name, required: /\srequired\b/.test(head), filled });
  }
  for (const [, name = ''] of form.matchAll(
    /<fieldset class="field needed[^"]*"\s+id="f-([^"]+)"/g,
  ))
    controls.push({ name, required: true, filled: false });
  return { controls, hidden };
};

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

test('what a form refuses when it is left blank is what its fields are required for', async () => {
  for (const [actor, path, act] of FORMS) {
    const { status, body } = await get(actor, path);
    assert.equal(status, 200, path);
    const { controls, hidden } = formOf(body, path, act);
    const filled = new Set(controls.filter((one) => one.filled).map(({ name }) => name));
    const needed = new Set(controls.filter(({ required }) => required).map(({ name }) => name));
    const blank = Object.fromEntries(controls.map(({ name }) => [name, '']));
    const answer = await post(actor, path, { ...blank, ...hidden });
    assert.ok(answer.status >= 400 && answer.status < 500, `${path}: ${answer.status}`);
    const refused = [...answer.body.matchAll(/<li><a href="#f-([^"]+)">/g)].map(
      ([, name = '']) => name,
    );
    const told = (names: Iterable<string>): readonly string[] =>
      [...names].filter((name) => !filled.has(name)).sort();
    assert.deepEqual(told(needed), told(refused), path);
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
