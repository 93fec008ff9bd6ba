import { wasmFileNow } from '../../../papers/node/wasm-files.ts';
import { PAGE_SCRIPT } from '../../../report/html/page-script.ts';
import { BUNDLES, READ_PAPERS_WORKER } from '../bundles/read-bundles.ts';
import { PAGE_FONTS } from '../fonts/page-fonts.ts';
import { hashedPath } from '../hashed-path.ts';
import { COPY_ISLAND } from '../islands/copy-island.ts';
import { DROP_ISLAND } from '../islands/drop-island.ts';
import { ERRORS_ISLAND } from '../islands/errors-island.ts';
import { FIND_ISLAND } from '../islands/find-island.ts';
import { KEYS_SCRIPT } from '../islands/keys.ts';
import { PAPERS_ISLAND } from '../islands/papers-island.ts';
import { PASSKEY_SCRIPT } from '../islands/passkey.ts';
import { PHOTOGRAPH_ISLAND } from '../islands/photograph-island.ts';
import { SCAN_CODE_SCRIPT } from '../islands/scan-code.ts';
import { SHARE_ISLAND } from '../islands/share-island.ts';
import { TICK_RANGE_SCRIPT } from '../islands/tick-range.ts';
import { TICKS_SCRIPT } from '../islands/ticks.ts';
import {
  ANSWERS_SHEET,
  FIGURES_SHEET,
  PAGES_STYLE,
  READING_STYLE,
  REPORT_SHEET,
  WORK_STYLE,
} from '../style/pages-style.ts';

/** What pages load beside themselves, by name: never changed under one address. */
interface Asset {
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
  /** Content policy of its own: of a worker, which is held by this and not by that of the page. */
  readonly policy?: string;
}

const STYLE = 'text/css; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" fill="#fbfaf7"/>' +
  '<path d="M1 12h14M3 9v3M6 6v6M13 3v9" stroke="#1b1f24" stroke-width="1.6" fill="none"/></svg>';

const ASSETS: Readonly<Record<string, Asset>> = {
  'pages.css': { type: STYLE, body: PAGES_STYLE },
  'work.css': { type: STYLE, body: WORK_STYLE },
  'answers.css': { type: STYLE, body: ANSWERS_SHEET },
  'figures.css': { type: STYLE, body: FIGURES_SHEET },
  'report.css': { type: STYLE, body: REPORT_SHEET },
  'reading.css': { type: STYLE, body: READING_STYLE },
  'errors.js': { type: SCRIPT, body: ERRORS_ISLAND },
  'find.js': { type: SCRIPT, body: FIND_ISLAND },
  'copy.js': { type: SCRIPT, body: COPY_ISLAND },
  'drop.js': { type: SCRIPT, body: DROP_ISLAND },
  'photograph.js': { type: SCRIPT, body: PHOTOGRAPH_ISLAND },
  'hand-in-papers.js': { type: SCRIPT, body: PAPERS_ISLAND },
  'report.js': { type: SCRIPT, body: PAGE_SCRIPT },
  ...Object.fromEntries(PAGE_FONTS.map(({ name, body }) => [name, { type: 'font/woff2', body }])),
  'keys.js': { type: 'text/javascript; charset=utf-8', body: KEYS_SCRIPT },
  'passkey.js': { type: SCRIPT, body: PASSKEY_SCRIPT },
  'share.js': { type: SCRIPT, body: SHARE_ISLAND },
  'tick-range.js': { type: SCRIPT, body: TICK_RANGE_SCRIPT },
  'ticks.js': { type: SCRIPT, body: TICKS_SCRIPT },
  'scan-code.js': { type: SCRIPT, body: SCAN_CODE_SCRIPT },
  'read-papers-worker.js': {
    type: SCRIPT,
    body: READ_PAPERS_WORKER,
    // it runs WebAssembly, and connects to nothing
    policy: "default-src 'none'; script-src 'wasm-unsafe-eval'",
  },
  'icon.svg': { type: 'image/svg+xml', body: ICON },
};

const WASM = 'application/wasm';
/** Of several megabytes each: they are read when a page first names them. */
const LATE: Readonly<Record<string, () => Asset>> = {
  'pdfium.wasm': () => ({ type: WASM, body: wasmFileNow('pdfium') }),
  'codes.wasm': () => ({ type: WASM, body: wasmFileNow('codes') }),
};

/** Those that are known by their addresses: all but late ones that no page named yet. */
const KNOWN = new Map<string, Asset>();
const PATHS = new Map<string, string>();

const know = (name: string, asset: Asset): string => {
  if (PATHS.has(name)) throw new Error(`two assets are called ${name}`);
  const path = hashedPath(name, asset.body);
  KNOWN.set(path, asset);
  PATHS.set(name, path);
  return path;
};

for (const [name, asset] of Object.entries(ASSETS)) know(name, asset);
for (const [name, body] of Object.entries(BUNDLES)) know(name, { type: SCRIPT, body });

/**
 * The address of an asset, which holds the hash of its content.
 *
 * @throws Error on a name that there is not: a broken program.
 */
export const assetPath = (name: string): string => {
  const path = PATHS.get(name);
  if (path !== undefined) return path;
  const late = LATE[name];
  if (late === undefined) throw new Error(`there is no asset ${name}`);
  return know(name, late());
};

/** The asset at an address; null where there is none. */
export const assetAt = (path: string): Response | null => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  // of several nodes another one may have named it
  if (Object.hasOwn(LATE, name)) assetPath(name);
  const asset = KNOWN.get(path);
  if (asset === undefined) return null;
  const { type, body, policy } = asset;
  return new Response(body, {
    headers: {
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable',
      ...(policy !== undefined && { 'content-security-policy': policy }),
    },
  });
};
