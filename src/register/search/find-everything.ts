import { z } from 'zod';
import { action } from '../action.ts';
import { ORGANISED_PARTS } from '../actor.ts';
import { FOUND_BY } from './find-kinds.ts';
import { EverythingFound, FOUND_KINDS } from './found-shapes.ts';
import { READINGS, readSought } from './read-sought.ts';
import { soughtBy } from './sought-by.ts';

const LONGEST = 200; // not-law: characters of a parameter
const MOST = 20; // not-law: things of a kind

/** Everything that whoever acts may see and that is called so, open or closed. */
export const findEverything = action({
  method: 'GET',
  path: '/v1/search',
  summary: { en: 'One box over everything', zh: '统一查询' },
  description:
    'By the shape of what was typed: a VIN or its last six characters or more, a plate, the number of a certificate, ' +
    'invoice, customs entry, policy or engine, any number of the register, the code of a letter, decision or ' +
    'extract, the receipt of a complaint, a credit code, a part of the name of an exporter. At most 20 of each kind.',
  access: { right: 'read', parts: [...ORGANISED_PARTS] },
  query: { q: z.string().trim().min(1).max(LONGEST) },
  answer: EverythingFound,
  work: async ({ tx }, { q }) => {
    const sought = readSought(q);
    const by = await soughtBy(tx, q, sought);
    const groups: EverythingFound['groups'][number][] = [];
    for (const kind of FOUND_KINDS) {
      const { parts, ledTo, find } = FOUND_BY[kind];
      if (!parts.includes(tx.actor.part) || !ledTo(by)) continue;
      // what stands in an application is told there, with its accounts
      if (kind === 'told' && groups.some((group) => group.kind === 'vehicle')) continue;
      const rows = await find(tx, by, MOST + 1);
      if (rows.length > 0)
        groups.push({ kind, items: rows.slice(0, MOST), more: rows.length > MOST });
    }
    return { readAs: READINGS.filter((reading) => sought[reading] !== null), groups };
  },
});
