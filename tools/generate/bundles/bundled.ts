import { dirname, join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

const ROOT = dirname(dirname(dirname(import.meta.dirname)));
const LINE = 100;

/** Where scripts that are bundled for browsers lie. */
export const BUNDLES_FOLDER = 'src/service/pages/bundles';

/**
 * A script for browsers with all that it imports.
 *
 * @param from folder of its source, relative to the root.
 */
export const bundled = async (from: string, options: BuildOptions): Promise<string> => {
  const { outputFiles = [] } = await build({
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    format: 'esm',
    target: ['es2022'],
    minify: true,
    charset: 'utf8',
    lineLimit: LINE,
    legalComments: 'inline',
    banner: { js: `// Made by \`npm run generate\` from ${from}/.` },
    logLevel: 'silent',
    ...options,
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('nothing was bundled');
  return file.text;
};

/** The script of one file of `from`, by its name without `.ts`. */
export const bundledEntry = (
  from: string,
  name: string,
  options: BuildOptions = {},
): Promise<string> => bundled(from, { entryPoints: [join(ROOT, from, `${name}.ts`)], ...options });
