// alone: `marked-world.ts` is one world, which each of its files changes
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { ALL, someOf } from '../tier.ts';
import { ASKING, everyId, hold, IDS, service } from './marked-world.ts';

// Whatever pages there are: found by their addresses and by the links and forms in their HTML.

const { app, as } = service;
type Asking = (typeof ASKING)[number];

const SCRIPT = '"><script>window.hit=1</script>';
const TYPED = `typed${SCRIPT}`;
/** Most addresses that one asks for in a walk. */
const MOST = ALL ? 150 : 75;
const RIGHT_DAY = '2026-03-02';

const PATHS = pagesWith({ door: async () => new Response(null, { status: 401 }), base: '/auth' })
  .flatMap(({ pages }) => pages)
  .map(({ path }) => path);

/** What pages ask of their addresses: all at once, and of the first who asks with `--all` in turns too. */
const ASKED = [
  'q',
  'vin',
  'state',
  'sort',
  'after',
  'next',
  'from',
  'until',
  'as',
  'account',
  'country',
];

/** Requests in which a page is asked every name, beside fewer others than all. */
const TURNS = 3;
/** Each name in one of them; on every other page it stands beside others. */
const inTurns = (turn: number): readonly (readonly string[])[] =>
  Array.from({ length: TURNS }, (_, of) =>
    ASKED.filter((_, at) => (at + (turn % 2) * Math.floor(at / TURNS)) % TURNS === of),
  );

/** Ids that are tried in an address of which it is not known what is meant. */
const FEW = ALL ? 6 : 2;
const FEW_IDS = everyId.filter((_, at) => at % Math.ceil(everyId.length / FEW) === 0);

/** Addresses of a pattern, with ids that may fit it. */
const addressesOf = (pattern: string): readonly string[] => {
  const [, name] = /\{(\w+)\}/.exec(pattern) ?? [];
  const ids = name === undefined ? [''] : (IDS[name] ?? FEW_IDS).slice(0, FEW);
  return ids.map((id) => pattern.replaceAll(/\{\w+\}/g, encodeURIComponent(id)));
};

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

const attribute = (tag: string, name: string): string | null => {
  const [, value] = new RegExp(`\\s${name}="([^"]*)"`).exec(tag) ?? [];
  return value === undefined ? null : unescaped(value);
};

/** Holds that a page runs nothing but scripts of this service, and links nowhere else with a script. */
const harmless = (page: string, where: string): void => {
  assert.doesNotMatch(page, /<script(?![^>]*\ssrc="\/assets\/)/i, where);
  assert.doesNotMatch(page, /window\.hit=1<\/script>/, where);
  for (const [tag] of page.matchAll(/<[a-z][^<>]*>/gi)) {
    const bare = tag.replaceAll(/"[^"]*"/g, '""');
    assert.doesNotMatch(bare, /\s(?:on\w+|style|srcdoc)\s*=/i, `${where} ${tag}`);
    for (const [, value = ''] of tag.matchAll(/\s(?:href|src|action|formaction)="([^"]*)"/g))
      assert.doesNotMatch(
        unescaped(value),
        /^\s*(?:javascript|vbscript|data:text)/i,
        `${where} ${tag}`,
      );
  }
};

interface FoundForm {
  readonly action: string;
  readonly files: boolean;
  readonly fields: readonly (readonly [string, string | File])[];
}

/** What a field is filled with: what breaks out of a page where it may, else what is taken. */
const filled = (tag: string): readonly [string, string | File] | null => {
  const name = attribute(tag, 'name');
  if (name === null) return null;
  const value = attribute(tag, 'value') ?? '';
  switch (attribute(tag, 'type') ?? 'text') {
    case 'hidden':
    case 'checkbox':
    case 'radio':
    case 'submit':
      return [name, value];
    case 'date':
      return [name, RIGHT_DAY];
    case 'number':
      return [name, '1'];
    case 'file':
      return [name, new File([`vin,model\nLGXCE4CB0PZ000909,${TYPED}\n`], `${TYPED}.csv`)];
    default:
      return [name, TYPED];
  }
};

const formsIn = (page: string, at: string): readonly FoundForm[] =>
  [...page.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].flatMap(([, tag = '', inside = '']) => {
    if (!/method="post"/.test(tag)) return [];
    const inputs = [...inside.matchAll(/<(?:input|textarea|button)\b[^>]*>/g)].flatMap(([one]) => {
      const field = filled(one);
      return field === null ? [] : [field];
    });
    const selects = [...inside.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)].flatMap(
      ([, one = '', options = '']) => {
        const name = attribute(one, 'name');
        const [, value = ''] = /<option value="([^"]+)"/.exec(options) ?? [];
        return name === null ? [] : [[name, unescaped(value)] as const];
      },
    );
    return [
      {
        action: attribute(tag, 'action') ?? at,
        files: /multipart/.test(tag),
        fields: [...inputs, ...selects],
      },
    ];
  });

const sent = async (
  { actor, column }: Asking,
  path: string,
  init: RequestInit = {},
): Promise<string> => {
  const response = await app.request(path, {
    ...init,
    headers: { accept: 'text/html', ...(actor && as(actor)) },
  });
  const text = await response.text();
  const asked = `${init.method ?? 'GET'} ${decodeURIComponent(path)}`;
  hold(text, asked, column);
  const type = response.headers.get('content-type') ?? '';
  if (type.startsWith('text/html')) harmless(text, `${asked} as ${actor?.part ?? 'anybody'}`);
  else assert.ok(response.status === 303 || !type.includes('html'), asked);
  const where = response.headers.get('location');
  if (where !== null) assert.match(where, /^\/(?![/\\])/, asked);
  return text;
};

/** Walks all that somebody is shown; gives the forms that stood there. */
const walk = async (asking: Asking): Promise<readonly FoundForm[]> => {
  const seen = new Set<string>();
  const forms = new Map<string, FoundForm>();
  const waiting = PATHS.flatMap(addressesOf).toSorted((a, b) => a.length - b.length);
  for (let at = waiting.shift(); at !== undefined && seen.size < MOST; at = waiting.shift()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const page = await sent(asking, at);
    for (const [, to = ''] of page.matchAll(/\shref="(\/[^"#]*)/g)) {
      const next = unescaped(to);
      if (!/^\/(?:assets|docs|openapi)|[?&](?:language|theme|density)=/.test(next))
        waiting.unshift(next);
    }
    for (const one of formsIn(page, at)) {
      const key = JSON.stringify([one.action.split('?')[0], one.fields.map(([name]) => name)]);
      if (!forms.has(key)) forms.set(key, one);
    }
  }
  return [...forms.values()];
};

test('no page tells anybody what is not for him, or runs what somebody typed', async () => {
  const found: (readonly [Asking, readonly FoundForm[]])[] = [];
  for (const asking of ASKING) found.push([asking, await walk(asking)]);
  let posted = 0;
  for (const [asking, forms] of found) {
    for (const { action, fields } of forms) {
      if (action.startsWith('/sign-in') && asking.actor !== null) continue;
      const body = new FormData();
      for (const [name, value] of fields) body.append(name, value);
      await sent(asking, action, { method: 'POST', body });
      posted += 1;
    }
  }
  assert.ok(posted > 0, 'there are forms');
  // what was sent is shown again: to everybody, in the gate to the first of them
  for (const asking of ALL ? ASKING : ASKING.slice(0, 1)) await walk(asking);
});

test('what an address says is written as words', async () => {
  for (const [place, asking] of someOf([ASKING[2], ASKING[0], ASKING.at(-1)]).entries()) {
    assert.ok(asking);
    for (const [turn, at] of PATHS.flatMap((path) => addressesOf(path).slice(0, 1)).entries()) {
      for (const names of ALL && place === 0 ? [ASKED, ...inTurns(turn)] : [ASKED]) {
        const query = new URLSearchParams(names.map((name) => [name, TYPED]));
        await sent(asking, `${at}?${query}`);
      }
    }
    await sent(asking, `/nowhere/${encodeURIComponent(TYPED)}`);
  }
});
