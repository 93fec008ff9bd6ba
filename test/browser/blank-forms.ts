import assert from 'node:assert/strict';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import type { Page } from '../../src/service/pages/frame/page.ts';
import { formsOf, type PageForm, refusedIn } from '../page-forms.ts';
import { cookieOf, origin, pages } from './look-at-each.ts';

/** Forms, by the page that takes them and their act, of which no single field can be marked; and why. */
const OTHERWISE: Readonly<Record<string, string>> = {
  '/letters verify': 'a file, a text or a number will do',
  '/holds/{id} photograph': 'one of two photographs will do',
  '/deregistrations checkMany': 'a file will do, or a tick in the list',
  '/manufacturer/issue choose': 'a tick in the list will do, or a file',
  '/manufacturer/issue fill': 'each vehicle has the terms of its own template where there is one',
  '/manufacturer/letter-steps/{verb} edit': 'a tick in the list is asked for',
  '/manufacturer/network/attest check': 'a tick in the list is asked for',
  '/members/{person} rights': 'whoever manages alone keeps that right',
  '/sign-in signIn': 'who is not let in is not told why',
  '/administration/members make': 'what an organisation needs hangs on its part',
};

/** Pages with forms that no link of the demonstration leads to, and why. */
const UNREACHED: Readonly<Record<string, string>> = {
  '/mail/{token}': 'its address is sent by mail',
  '/invitations/take-up': 'its address is handed out once',
  '/applications/{id}/papers/{paper}': 'no paper lies in a draft there',
  '/queue/applications/{id}/papers/{paper}': 'no paper was handed in there',
  '/manufacturer/batches/{id}': 'nothing is signed together there; its buttons ask for nothing',
  '/extract-desk/batches/{id}': 'nothing is signed together there; its button asks for nothing',
  '/manufacturer/letters/{id}/supersede': 'of a letter in force that asks for it',
  '/manufacturer/network/import/{id}': 'behind a file; its button asks for nothing',
  '/referrals/{id}/edit': 'no draft waits there; the form is that of /referrals/new',
  '/webhooks/{id}': 'no address is told there; its buttons ask for nothing',
  '/find': 'takes a form of other pages, which is tried',
  '/manufacturer/letter-steps/{verb}': 'takes a form of other pages, which is tried',
  '/office/cases/open': 'takes forms of other pages, which are buttons',
};

/** Pages with forms that are open to everybody, and that no link leads to. */
const BESIDE = ['/outlets/speak', '/sign-in'];

const ANSWERED = [200, 303, 400, 401, 404, 422]; // not-law: of HTTP

const AREAS = pagesWith({ door: async () => new Response(null, { status: 401 }), base: '/auth' });
const PAGES = AREAS.flatMap((area) => area.pages);

const PATTERNS = PAGES.map((page) => ({
  page,
  at: new RegExp(`^${page.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  braces: page.path.split('{').length,
})).toSorted((one, other) => one.braces - other.braces);

const pageAt = (address: string): Page =>
  PATTERNS.find(({ at }) => at.test(address.split('?')[0] ?? ''))?.page ?? assert.fail(address);

const answered = async (who: string, path: string, sent?: RequestInit) => {
  const headers = { accept: 'text/html', cookie: cookieOf.get(who) ?? '', origin };
  const answer = await fetch(`${origin}${path}`, { redirect: 'manual', ...sent, headers });
  return { status: answer.status, body: await answer.text() };
};

const bodyOf = ({ multipart, fields }: PageForm): FormData | URLSearchParams => {
  const body = new FormData();
  const texts = new URLSearchParams();
  for (const [name, value] of fields) {
    body.append(name, value ?? new File([], ''));
    if (value !== null) texts.append(name, value);
  }
  return multipart ? body : texts;
};

/** A form that somebody sees on a page. */
interface SeenForm {
  readonly who: string;
  /** Where it is sent. */
  readonly to: string;
  readonly form: PageForm;
}

const seenOn = (who: string, path: string, forms: readonly PageForm[] = []): readonly SeenForm[] =>
  forms.map((form) => ({ who, to: form.to === '' ? path : form.to, form }));

/** The forms of all pages; of those with the same act and the same fields one. */
const allForms = async (): Promise<readonly SeenForm[]> => {
  const seen = pages.flatMap(({ who, path, forms }) => seenOn(who, path, forms));
  for (const path of BESIDE) {
    const { body } = await answered('public', path);
    const written = formsOf(body).filter(({ controls }) => controls.length > 0);
    seen.push(...seenOn('public', path, written));
  }
  const nameOf = ({ to, form: { act, controls, needed } }: SeenForm): string => {
    const names = controls.map((name) => `${name}${needed.includes(name) ? '*' : ''}`).sort();
    return `${pageAt(to).path} ${act} ${names.join(' ').replaceAll(/[0-9a-f-]{36}/g, 'id')}`;
  };
  return [...new Map(seen.map((one) => [nameOf(one), one])).values()];
};

/**
 * Sends every form with nothing written in it, and holds what is refused against what is marked as required. What
 * stands in it already is left out.
 *
 * @returns what is wrong; exceptions that are none are told too.
 */
export const wrongWhenBlank = async (): Promise<readonly string[]> => {
  const forms = await allForms();
  assert.ok(forms.length > 60, `${forms.length} forms`);
  const wrong: string[] = [];
  const excepted = new Set(Object.keys(OTHERWISE));
  for (const { who, to, form } of forms) {
    const name = `${pageAt(to).path} ${form.act}`;
    const { status, body } = await answered(who, to, { method: 'POST', body: bodyOf(form) });
    assert.ok(ANSWERED.includes(status), `${who} ${name}: ${status}`);
    const told = (names: Iterable<string>): readonly string[] =>
      [...names].filter((one) => !form.filled.includes(one)).sort();
    const listed = refusedIn(body);
    const refused = status < 400 ? [] : listed.size === 0 ? ['as a whole'] : told(listed);
    const needed = told(form.needed);
    if (String(needed) === String(refused)) continue;
    excepted.delete(name);
    if (!(name in OTHERWISE)) wrong.push(`${who} ${name}: needs ${needed}; refused ${refused}`);
  }
  return [...wrong, ...[...excepted].map((name) => `${name} is no exception`)];
};

/**
 * Pages with forms that nobody reaches and that are not told as such; of a page that does an action its required fields
 * follow from it.
 */
export const unreachedForms = (): readonly string[] => {
  const reached = new Set([...pages.map(({ path }) => path), ...BESIDE].map(pageAt));
  const told = PAGES.flatMap((page) => {
    const { path, acts = {} } = page;
    const isOut = Object.keys(acts).length > 0 && !reached.has(page) && !('declared' in page);
    return isOut === path in UNREACHED ? [] : [path];
  });
  return told;
};
