import { z } from 'zod';
import { action } from '../../action.ts';
import type { Shaped } from '../../shaped.ts';
import { Name } from '../../shapes.ts';
import { endWord, listWords } from './sheet-words.ts';

const OfFirm = z
  .strictObject({
    field: z.string().meta({ description: 'Name of a fact; empty: the word is a header.' }),
    written: z.string().meta({ description: 'Folded, as it is looked for.' }),
    meant: z
      .string()
      .meta({ description: 'Of a header the name of a fact, empty for none of ours.' }),
  })
  .meta({ id: 'SheetWord' });
export type OfFirm = Shaped<typeof OfFirm>;

const Remembered = z.strictObject({ items: z.array(OfFirm), next: z.null() });

/** What the firm that acts calls things in its sheets, as it once said. */
export const listSheetWords = action({
  method: 'GET',
  path: '/v1/sheet-words',
  summary: { en: 'What your firm calls things in its sheets', zh: '本企业表格用语的含义' },
  access: { right: 'read', parts: ['exporter'] },
  answer: Remembered,
  work: async ({ tx }) => ({ items: [...(await listWords(tx))], next: null }),
});

/** Forgets a word; the next sheet asks of it again. */
export const endSheetWord = action({
  method: 'POST',
  path: '/v1/sheet-words/forget',
  summary: { en: 'Forget what a header or word means', zh: '不再记住某一栏名或用语的含义' },
  access: { right: 'act', parts: ['exporter'] },
  body: { field: z.string().max(200).default(''), written: Name }, // not-law: characters
  answer: Remembered,
  work: async ({ tx, refuse }, word) => {
    if (!(await endWord(tx, word))) refuse('not-found', { field: 'written' });
    return { items: [...(await listWords(tx))], next: null };
  },
});
