import { join } from 'node:path';
import { type Law, loadLaw } from '../src/engine/load-law.ts';

const root = join(import.meta.dirname, '..');

/** The law of the repository. Its YAML is parsed once a change, not once a test: that is most of reading it. */
export const LAW: Law = loadLaw(join(root, 'law'), join(root, '.cache', 'law'));
