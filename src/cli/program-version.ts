import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { World } from './world.ts';

/** Version of the program, as its package says it. */
export const programVersion = ({ root }: Pick<World, 'root'>): string =>
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
