import type { OfficialWords } from '../../letters/official/official-document.ts';

/** The facts of a decision: the notice that was written, else the words of its ground. */
export const factsOf = (
  {
    notice_en: en,
    notice_zh: zh,
  }: { readonly notice_en: string | null; readonly notice_zh: string | null },
  ground: string,
): OfficialWords => {
  if (zh === null || zh === '') return { zh: ground };
  return { zh, ...(en === null || en === '' ? {} : { en }) };
};
