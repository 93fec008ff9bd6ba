import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ofdOf, sealed } from '../maker/ofd-paper.ts';
import { electronicSeal } from '../maker/ofd-seal.ts';
import { hasSm2, openSm2Office, type Sm2Office } from '../maker/sm2-office.ts';
import type { Forger, Forgery, Victim } from './forger.ts';
import { pageEdited, stripped } from './ofd-edits.ts';
import { versionOf } from './program.ts';

const DAY = '2026-03-02';

/** A forger's own authority, with the names of the true one. */
const resealed =
  (version: 4 | 1, until: string): Forgery['make'] =>
  async (victims, folder) => {
    mkdirSync(join(folder, 'ca'));
    let office: Sm2Office | null = null;
    return victims.map((victim: Victim, at) => {
      office ??= openSm2Office(join(folder, 'ca'), '某省电子印章认证中心');
      const seal = electronicSeal(
        version,
        office.certify('电子印章制作系统'),
        office.certify(victim.seal.owner.name),
        Buffer.from('PNG'),
        '2024-01-01',
        until,
      );
      const out = join(folder, `${at}.ofd`);
      writeFileSync(out, ofdOf(sealed(stripped(pageEdited(victim.ofd, victim.change)), seal, DAY)));
      return out;
    });
  };

/** openssl: an authority of the forger's own that certifies the names of the true offices. */
export const OPENSSL: Forger = {
  name: 'openssl',
  version: () => (hasSm2() ? versionOf('openssl', ['version']) : null),
  forgeries: [
    {
      name: 'page edited, sealed anew under an authority of the same name',
      form: 'ofd',
      innocent: false,
      make: resealed(4, '2029-01-01'),
    },
    {
      name: 'the same with a seal of version 1',
      form: 'ofd',
      innocent: false,
      make: resealed(1, '2029-01-01'),
    },
    {
      name: 'the same with a seal that had ended',
      form: 'ofd',
      innocent: false,
      make: resealed(4, '2025-01-01'),
    },
  ],
};
