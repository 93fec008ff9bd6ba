import { createHash } from 'node:crypto';
import { z } from 'zod';
import { PAPER_ACTIONS } from '../../register/papers/actions.ts';
import { drawPaper } from '../../register/papers/draw-paper.ts';
import { PAPER_READERS } from '../../register/papers/get-paper.ts';
import { HANDS_IN, handInPapers } from '../../register/papers/hand-in-papers.ts';
import { openPaper } from '../../register/papers/open-paper.ts';
import { HANDING_IN, HandedIn } from '../../register/papers/paper-shapes.ts';
import { type Area, documentRoute, filesRoute } from './route.ts';
import { routesOf } from './routes-of.ts';

const FILES_LIMIT = 100_000_000; // not-law: bytes of a body

const paper = z.uuid();

/** Papers that are handed in. Here stand what takes files and what answers bytes. */
export const PAPER_ROUTES: Area = {
  title: PAPER_ACTIONS.title,
  routes: [
    filesRoute({
      id: 'handInPapers',
      method: 'POST',
      path: '/v1/papers',
      summary: { en: 'Hand in papers, several files at once', zh: '提交材料（可一次多个文件）' },
      description:
        'Each file stands in a field `files`. Every file that is a paper by its bytes goes on; each other one is ' +
        'answered with what is wrong with it. The same bytes are attached to the same thing once.',
      access: { right: 'act', parts: HANDS_IN },
      body: z.strictObject(HANDING_IN),
      bodyLimit: FILES_LIMIT,
      answer: z.strictObject({ items: z.array(HandedIn) }),
      refusals: ['no-papers-sent', 'no-papers-now'],
      handle: handInPapers,
    }),
    ...routesOf(PAPER_ACTIONS.actions),
    documentRoute({
      id: 'openPaper',
      method: 'GET',
      path: '/v1/papers/{paper}/original',
      summary: { en: 'The original of a paper, to be saved', zh: '下载材料原件' },
      description:
        'The bytes as they were handed in. Nobody has looked whether they are harmless: no scan for malware is ' +
        'possible without a network.',
      access: PAPER_READERS,
      params: z.strictObject({ paper }),
      type: 'application/octet-stream',
      refusals: ['paper-gone', 'paper-not-there', 'paper-shown-in-part'],
      handle: async (register, actor, input) => {
        const opened = await openPaper(register, actor, input);
        if (opened.kind === 'refused') return opened;
        const { bytes, paper: shown } = opened.value;
        const value = { bytes, digest: shown.sha256, maxAge: 0, saveAs: shown.name };
        return { kind: 'done', value };
      },
    }),
    documentRoute({
      id: 'drawPaper',
      method: 'GET',
      path: '/v1/papers/{paper}/pages/{page}',
      summary: { en: 'A page of a paper as a picture', zh: '材料某一页的图像' },
      description: 'Drawn here, so that nothing of what was handed in reaches a browser.',
      access: PAPER_READERS,
      params: z.strictObject({ paper, page: z.coerce.number().int().min(1) }),
      type: 'image/png',
      refusals: ['paper-gone', 'paper-not-there', 'paper-not-drawn', 'paper-shown-in-part'],
      handle: async (register, actor, input) => {
        const drawn = await drawPaper(register, actor, input);
        if (drawn.kind === 'refused') return drawn;
        const { bytes } = drawn.value;
        const digest = createHash('sha256').update(bytes).digest('hex');
        return { kind: 'done', value: { bytes, digest, maxAge: 0 } };
      },
    }),
  ],
};
