import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ofdOf } from '../maker/ofd-paper.ts';
import type { Forger, Forgery } from './forger.ts';
import { pageEdited, stripped } from './ofd-edits.ts';
import { runs } from './program.ts';

const HERE = join(import.meta.dirname, 'ofdrw');
/** The jars of `ofdrw/pom.xml`, fetched by `forgers/set-up.ts`. */
export const JARS = join(import.meta.dirname, '..', '..', '..', '.cache', 'forgers', 'ofdrw');

const scripted =
  (
    what: string,
    of: (victim: Parameters<Forgery['make']>[0][number]) => Parameters<typeof ofdOf>[0],
  ): Forgery['make'] =>
  async (victims, folder) => {
    const outs = victims.map((_, at) => join(folder, `${at}.ofd`));
    const lines = victims.map((victim, at) => {
      const input = join(folder, `${at}-in.ofd`);
      writeFileSync(input, ofdOf(of(victim)));
      return [input, outs[at], victim.change.to].join('\t');
    });
    runs('java', ['-cp', `${JARS}/*`, join(HERE, 'Forge.java'), what], lines.join('\n'));
    return outs.map((out) => (existsSync(out) ? out : null));
  };

/** ofdrw, the open library for OFD in Java: signs, adds, and saves. */
export const OFDRW: Forger = {
  name: 'ofdrw',
  version: () => {
    if (!existsSync(JARS)) return null;
    return readdirSync(JARS).find((name) => name.startsWith('ofdrw-full')) ?? null;
  },
  forgeries: [
    {
      name: 'an unsealed file sealed',
      form: 'ofd',
      innocent: true,
      make: scripted('sign', ({ ofd }) => stripped(ofd)),
    },
    {
      name: 'a second seal added',
      form: 'ofd',
      innocent: true,
      make: scripted('sign', ({ ofd }) => ofd),
    },
    {
      name: 'white box and another value added to a sealed page',
      form: 'ofd',
      innocent: false,
      make: scripted('overlay', ({ ofd }) => ofd),
    },
    {
      name: 'value changed, sealed anew by another',
      form: 'ofd',
      innocent: false,
      make: scripted('sign', ({ ofd, change }) => stripped(pageEdited(ofd, change))),
    },
  ],
};
