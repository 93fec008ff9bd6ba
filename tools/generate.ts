import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = dirname(import.meta.dirname);
const generators = join(root, 'tools', 'generate');

/** A file a generator makes: path relative to the root with `/`, and its whole content, text or bytes. */
type Generated = ReadonlyMap<string, string | Uint8Array>;

/** Every module directly in `tools/generate/` that exports `generate`; shared code goes in folders. */
const allGenerated = async (): Promise<Generated> => {
  const all = new Map<string, string | Uint8Array>();
  const files = (await readdir(generators)).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  );
  for (const name of files.sort()) {
    const module: { generate?: () => Promise<Generated> } = await import(
      pathToFileURL(join(generators, name)).href
    );
    if (module.generate === undefined) {
      throw new Error(`tools/generate/${name} exports no generate(): put shared code in a folder`);
    }
    for (const [path, content] of await module.generate()) {
      if (all.has(path)) throw new Error(`tools/generate/${name} makes ${path}, made already`);
      all.set(path, content);
    }
  }
  return all;
};

const contentOf = (path: string): Promise<Buffer | null> =>
  readFile(join(root, path)).catch(() => null);

const onlyCheck = process.argv.includes('--check');
const generated = await allGenerated();
let stale = 0;
for (const [path, content] of generated) {
  if ((await contentOf(path))?.equals(Buffer.from(content))) continue;
  stale += 1;
  if (onlyCheck) {
    console.log(`${path} is not what its generator makes: run \`npm run generate\``);
    continue;
  }
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
  console.log(`${path} written`);
}
console.log(`${generated.size} generated files, ${stale} ${onlyCheck ? 'out of date' : 'changed'}`);
if (onlyCheck && stale > 0) process.exitCode = 1;
