import assert from 'node:assert/strict';
import type { Actor } from '../../../src/register/actor.ts';
import { plainText } from '../../page-forms.ts';
import type { TestService } from '../test-service.ts';

/** What a page answered. */
export interface Paged {
  /** Where it was asked for; a form without an address is sent there. */
  readonly path?: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** Looks at pages and sends their forms, as a browser does without script. */
export interface PageAsks {
  readonly get: (actor: Actor | null, path: string, language?: 'en' | 'zh') => Promise<Paged>;
  /** Sends fields as they are. */
  readonly post: (
    actor: Actor | null,
    path: string,
    fields: Readonly<Record<string, string>> | FormData,
  ) => Promise<Paged>;
  /** Sends the form of a page that does an act, with what it holds and what is typed; once, with its mark. */
  readonly send: (
    actor: Actor | null,
    page: Paged,
    act: string,
    typed?: Readonly<Record<string, string>>,
  ) => Promise<Paged>;
}

/** The form of a page that does an act: where to, and what its inputs hold. */
const formOf = (
  body: string,
  act: string,
): { readonly to: string; readonly fields: Record<string, string> } => {
  for (const [whole, head = ''] of body.matchAll(/<form([^>]*)>[\s\S]*?<\/form>/g)) {
    const fields: Record<string, string> = {};
    for (const [, attributes = ''] of whole.matchAll(/<input([^>]*)>/g)) {
      const name = /\bname="([^"]*)"/.exec(attributes)?.[1];
      const choice = /type="(checkbox|radio)"/.test(attributes);
      if (name === undefined || (choice && !/\bchecked\b/.test(attributes))) continue;
      fields[name] = plainText(/\bvalue="([^"]*)"/.exec(attributes)?.[1] ?? '');
    }
    if (fields['act'] === act) {
      return { to: plainText(/\baction="([^"]*)"/.exec(head)?.[1] ?? ''), fields };
    }
  }
  return assert.fail(`no form does ${act}`);
};

/** Asks of a service under test. */
export const pageAsks = ({ app, as }: TestService): PageAsks => {
  const answered = async (path: string, request: RequestInit): Promise<Paged> => {
    const answer = await app.request(path, request);
    return { path, status: answer.status, headers: answer.headers, body: await answer.text() };
  };
  const by = (actor: Actor | null): Record<string, string> => (actor === null ? {} : as(actor));
  const post: PageAsks['post'] = (actor, path, fields) =>
    answered(path, {
      method: 'POST',
      headers: by(actor),
      body: fields instanceof FormData ? fields : new URLSearchParams(fields),
    });
  return {
    get: (actor, path, language = 'en') =>
      answered(path, { headers: { ...by(actor), 'accept-language': language } }),
    post,
    send: (actor, page, act, typed = {}) => {
      const { to, fields } = formOf(page.body, act);
      return post(actor, to === '' ? (page.path ?? '') : to, { ...fields, ...typed });
    },
  };
};

/** Of a page: one heading of the first rank, every field labelled, nothing inline, no width in figures. */
export const wellMade = ({ body }: Paged): void => {
  assert.equal([...body.matchAll(/<h1[ >]/g)].length, 1, 'one h1');
  assert.doesNotMatch(body, / style="|<script(?! type="module" src="\/assets\/)| on\w+="/);
  assert.match(body, /name="viewport" content="width=device-width/);
  const main = body.slice(body.indexOf('<main'), body.indexOf('</main>'));
  assert.doesNotMatch(main, /undefined|\[object|NaN/);
  for (const [whole, kind, attributes = ''] of main.matchAll(/<(input|select|textarea)([^>]*)>/g)) {
    if (kind === 'input' && /type="hidden"/.test(attributes)) continue;
    const id = /\bid="([^"]*)"/.exec(attributes)?.[1] ?? assert.fail(`no id: ${whole}`);
    assert.ok(main.includes(`for="${id}"`), `no label: ${whole}`);
  }
  const tables = [...main.matchAll(/<table/g)].length;
  assert.equal([...main.matchAll(/<div class="list" tabindex="0" role="region"/g)].length, tables);
};
