/**
 * Records what the service says, for whoever moves code about: the description of the API, every page that a link leads
 * to, of everybody and in both languages, what its forms answer, and what pages load. What differs from one
 * demonstration to the next (ids, codes, times) is masked. `npm run oracle -- record OUT` writes a folder,
 * `npm run oracle -- compare A B` says which files of two folders differ and ends with 1 where any does.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { API } from '../src/service/api/api.ts';
import { describeApi } from '../src/service/api/describe-api.ts';
import { crawlPages, type ReachedPage, type Visitor } from '../test/browser/crawl-pages.ts';
import { ownDemonstration } from '../test/browser/own-demonstration.ts';
import { visitorsOf } from '../test/browser/visitors.ts';
import { formsIn, type SentForm, type Way } from './oracle/forms.ts';
import { masked } from './oracle/masked.ts';

const LANGUAGES = ['en', 'zh'] as const;
const ASSET = /"(\/assets\/[^"#?]+)/g;
/** Forms by which somebody would lock himself, or another visitor, out, and where they stand. */
const NEVER_SENT = /^\/(sign-in|sign-out|account|members)/;
/** Pages of which an address may see a few a minute: they are recorded as the public sees them. */
const RATED = /^\/(complaints\/\{receipt\}|L\/)/;
/** Acts that only show what would be done. */
const ONLY_SHOWS = /^(check|edit|choose|fill|verify|code|preview|changeDeclaration)/;

type Language = (typeof LANGUAGES)[number];

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const usage = (): never => {
  say('usage: npm run oracle -- record OUT [ORIGIN] | compare A B');
  process.exit(64);
};

/** A kind of page as the name of a file. */
const fileOf = (kind: string): string => kind.replaceAll('/', '+').slice(0, 180);

class Recorder {
  readonly #origin: string;
  readonly #out: string;
  readonly #assets = new Set<string>();

  constructor(origin: string, out: string) {
    this.#origin = origin;
    this.#out = out;
  }

  async keep(path: string, text: string): Promise<void> {
    const file = join(this.#out, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }

  async #ask(path: string, { cookie }: Visitor, language: Language, init: RequestInit = {}) {
    const cookies = [cookie, `language=${language}`].filter((one) => one !== '').join('; ');
    const answer = await fetch(`${this.#origin}${path}`, {
      redirect: 'manual',
      ...init,
      headers: { accept: 'text/html', origin: this.#origin, cookie: cookies },
    });
    const text = await answer.text();
    const to = answer.headers.get('location');
    for (const [, asset = ''] of text.matchAll(ASSET)) this.#assets.add(asset);
    const head = `${answer.status}${to === null ? '' : ` ${to}`}`;
    return { text, to, told: `${masked(`${head}\n${text}`)}\n` };
  }

  async #send(visitor: Visitor, language: Language, { to, body }: SentForm) {
    return this.#ask(to, visitor, language, { method: 'POST', body });
  }

  /** A page, and what its forms show without doing anything. */
  async page(visitor: Visitor, language: Language, { kind, path }: ReachedPage): Promise<void> {
    const place = join('pages', visitor.who, language, fileOf(kind));
    const { text, told } = await this.#ask(path, visitor, language);
    await this.keep(`${place}.html`, told);
    if (NEVER_SENT.test(path)) return;
    for (const form of formsIn(text, path)) {
      if (NEVER_SENT.test(form.send('empty').to)) continue;
      if (form.marked && !ONLY_SHOWS.test(form.act)) continue;
      const ways: readonly Way[] = form.bare ? ['empty'] : ['empty', 'filled', 'long'];
      for (const way of ways) {
        const answer = await this.#send(visitor, language, form.send(way));
        await this.keep(`${place} ${form.name} ${way}.html`, answer.told);
        if (way !== 'filled') continue;
        for (const next of formsIn(answer.text, path)) {
          if (!next.act.startsWith('edit')) continue;
          const edited = await this.#send(visitor, language, next.send('empty'));
          await this.keep(`${place} ${form.name} ${next.name}.html`, edited.told);
        }
      }
    }
  }

  /** What a page's forms do: done, sent again as it was, and done once more. */
  async deeds(visitor: Visitor, { kind, path }: ReachedPage): Promise<void> {
    if (NEVER_SENT.test(path)) return;
    const place = join('deeds', visitor.who, fileOf(kind));
    const { text } = await this.#ask(path, visitor, 'en');
    const sent = new Set<string>();
    const act = async (form: ReturnType<typeof formsIn>[number], name: string): Promise<void> => {
      for (const way of ['long', 'filled'] as const) {
        const once = form.send(way);
        for (const time of ['', ' again']) {
          const answer = await this.#send(visitor, 'en', once);
          await this.keep(`${place} ${name} ${way}${time}.html`, answer.told);
          if (answer.to === null) continue;
          const gone = await this.#ask(answer.to, visitor, 'en');
          await this.keep(`${place} ${name} ${way}${time} gone.html`, gone.told);
        }
      }
      const anew = await this.#send(visitor, 'en', form.anew().send('filled'));
      await this.keep(`${place} ${name} anew.html`, anew.told);
    };
    for (const form of formsIn(text, path)) {
      if (sent.has(form.name) || NEVER_SENT.test(form.send('empty').to)) continue;
      sent.add(form.name);
      if (!form.marked) continue;
      if (!ONLY_SHOWS.test(form.act)) {
        await act(form, form.name);
        continue;
      }
      const shown = await this.#send(visitor, 'en', form.send('filled'));
      for (const next of formsIn(shown.text, path)) {
        if (next.marked && !ONLY_SHOWS.test(next.act)) await act(next, `${form.name} ${next.name}`);
      }
    }
  }

  async assets(): Promise<void> {
    for (const path of [...this.#assets].sort()) {
      const answer = await fetch(`${this.#origin}${path}`);
      const bytes = Buffer.from(await answer.arrayBuffer());
      await this.keep(fileOf(masked(path)).replace(/^\+/, ''), masked(bytes.toString('latin1')));
    }
  }
}

const record = async (out: string, given: string | undefined): Promise<void> => {
  await rm(out, { recursive: true, force: true });
  const description = describeApi(API, [], { version: '0' });
  const { origin, stop } =
    given === undefined
      ? await ownDemonstration({ anew: true })
      : { origin: given, stop: async () => {} };
  try {
    const recorder = new Recorder(origin, out);
    await recorder.keep('openapi.json', JSON.stringify(description, null, 1));
    const all: { readonly visitor: Visitor; readonly pages: readonly ReachedPage[] }[] = [];
    for (const visitor of await visitorsOf(origin)) {
      const reached = await crawlPages(origin, visitor);
      const pages = reached.filter(({ kind }) => visitor.cookie === '' || !RATED.test(kind));
      all.push({ visitor, pages });
      for (const language of LANGUAGES) {
        for (const page of pages) await recorder.page(visitor, language, page);
      }
      say(`${visitor.who}: ${pages.length} kinds of pages`);
    }
    for (const { visitor, pages } of all) {
      for (const page of pages) await recorder.deeds(visitor, page);
      say(`${visitor.who}: deeds`);
    }
    await recorder.assets();
  } finally {
    await stop();
  }
};

const filesIn = async (folder: string): Promise<ReadonlySet<string>> =>
  new Set(
    (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name).slice(folder.length + 1)),
  );

/** The first line that differs, in both. */
const firstDifference = (one: string, other: string): string => {
  const [left, right] = [one.split('\n'), other.split('\n')];
  const at = left.findIndex((line, index) => line !== right[index]);
  const cut = (line = ''): string => {
    const from = Math.max(
      0,
      [...line].findIndex((_, index) => left[at]?.[index] !== right[at]?.[index]) - 60,
    );
    return line.slice(from, from + 160);
  };
  return `  line ${at + 1}\n  - ${cut(left[at])}\n  + ${cut(right[at])}`;
};

const compare = async (a: string, b: string): Promise<void> => {
  const [first, second] = [await filesIn(a), await filesIn(b)];
  let differing = 0;
  for (const file of [...new Set([...first, ...second])].sort()) {
    const [one, other] = await Promise.all(
      [a, b].map((folder) => readFile(join(folder, file), 'utf8').catch(() => null)),
    );
    if (one === other) continue;
    differing += 1;
    if (one === null || other === null) say(`${file}: only in ${one === null ? b : a}`);
    else say(`${file}:\n${firstDifference(one ?? '', other ?? '')}`);
  }
  say(`${first.size} files, ${second.size} files, ${differing} differ`);
  process.exitCode = differing === 0 ? 0 : 1;
};

const [command, one = usage(), other] = process.argv.slice(2);
if (command === 'record') await record(one, other);
else if (command === 'compare') await compare(one, other ?? usage());
else usage();
