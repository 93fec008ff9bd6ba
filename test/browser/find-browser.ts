import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { ROOT } from '../cli/run-cli.ts';
import { madeOnce } from '../made-once.ts';
import { FONT_PACKAGES, installFonts } from './installed-fonts.ts';

/** A browser that can be started. */
interface FoundBrowser {
  readonly path: string;
  /** Its environment beside that of this process. */
  readonly env: Readonly<Record<string, string>>;
}

/** Where Chrome and its kin stand on machines for which no package brings one. */
const OWN: readonly string[] = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

const packages = createRequire(import.meta.url);
const BROUGHT = join(dirname(packages.resolve('@sparticuz/chromium')), '..', '..', 'bin');

const versionOf = (folder: string): string =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;

/** Unpacks a file of the package into a folder: `inflate` knows the temporary folder alone. */
const unpack = async (name: string, folder: string): Promise<void> => {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await inflate(join(BROUGHT, name));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
};

/** The browser of the package, with libraries for a machine that has none and with fonts, unpacked once a version. */
const broughtBrowser = async (): Promise<FoundBrowser> => {
  const versions = [join(BROUGHT, '..'), ...FONT_PACKAGES].map(versionOf);
  const place = join(ROOT, '.cache', 'browser', versions.join('-'));
  await madeOnce(place, async (folder) => {
    await unpack('chromium.br', folder);
    await unpack('al2023.tar.br', folder);
    await installFonts(folder, place);
  });
  const libraries = [process.env['LD_LIBRARY_PATH'], join(place, 'al2023', 'lib')];
  return {
    path: join(place, 'chromium'),
    env: {
      // behind the machine's own: they are for a machine that lacks them
      LD_LIBRARY_PATH: libraries.filter((one) => one !== undefined).join(':'),
      FONTCONFIG_FILE: join(place, 'fonts.conf'),
    },
  };
};

/**
 * The browser of the tests: the one that `CHROMIUM` names, on Linux x64 the one that the packages bring,
 * elsewhere the machine's own; null where there is none.
 */
export const findBrowser = async (): Promise<FoundBrowser | null> => {
  const named = process.env['CHROMIUM'];
  if (named !== undefined) return { path: named, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return broughtBrowser();
  const path = OWN.find((one) => existsSync(one));
  return path === undefined ? null : { path, env: {} };
};
