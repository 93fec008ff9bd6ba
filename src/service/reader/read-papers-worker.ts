/**
 * The worker in which a page reads files. What it is served with lets it connect to nothing: all that it gets it is
 * given by the page, and all that it says it says to the page.
 */
import { LIMITS } from '../../papers/limits.ts';
import { textOfOfd } from '../../papers/ofd/text-of-ofd.ts';
import { readPaper } from '../../papers/read-paper.ts';
import { takeWasmFrom, type WasmName } from '../../papers/wasm.ts';
import { pixelsOfPicture, sizeOfPicture } from './browser-pictures.ts';
import { drawPages } from './draw-pages.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { paperHtml, unreadHtml } from './paper-html.ts';

/** What a worker has, as far as this one uses it. */
interface Scope {
  readonly postMessage: (message: FromWorker) => void;
  addEventListener(type: 'message', listen: (event: MessageEvent<ToWorker>) => void): void;
}

const scope = globalThis as unknown as Scope;
const say = (message: FromWorker): void => scope.postMessage(message);

const wanted = new Map<WasmName, (bytes: Uint8Array<ArrayBuffer>) => void>();
takeWasmFrom(
  (name) =>
    new Promise((resolve) => {
      wanted.set(name, resolve);
      say({ kind: 'wants', name });
    }),
);

const pieceDone = (): void => say({ kind: 'piece' });
// a page that anybody opens knows no authority's roots
const TOOLS = { sizeOfPicture, pixelsOfPicture, pieceDone, roots: null } as const;

const read = async (file: File, language: 'en' | 'zh'): Promise<void> => {
  if (file.size > LIMITS.bytes) {
    return say({ kind: 'read', html: unreadHtml('too-large', language) });
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const reading = await readPaper(bytes, TOOLS);
  pieceDone();
  if ('problem' in reading) {
    return say({ kind: 'read', html: unreadHtml(reading.problem, language) });
  }
  const text = reading.form === 'ofd' ? textOfOfd(bytes) : [];
  say({ kind: 'read', html: paperHtml(reading, text, language) });
  for await (const drawn of drawPages(bytes, reading)) say({ kind: 'page', ...drawn });
};

scope.addEventListener('message', async ({ data }) => {
  if (data.kind === 'wasm') return wanted.get(data.name)?.(data.bytes);
  try {
    await read(data.file, data.language);
    say({ kind: 'done', worn: false });
  } catch {
    say({ kind: 'read', html: unreadHtml('damaged', data.language) });
    say({ kind: 'done', worn: true });
  }
});
