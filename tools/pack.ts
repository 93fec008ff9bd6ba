/**
 * What npm runs around `npm pack`: compiles the program before it (`prepack`), and with `--away` takes that away again
 * (`postpack`), so that nothing stale lies in a checkout.
 */
import { dirname } from 'node:path';
import { compileProgram, removeCompiled } from './release/compiled-program.ts';

const root = dirname(import.meta.dirname);
if (process.argv.includes('--away')) removeCompiled(root);
else {
  const failed = compileProgram(root);
  if (failed !== null) {
    console.error(failed);
    process.exit(1);
  }
}
