import type { Bilingual } from '../../domain/verdict/verdict.ts';

/** The notice of a row that has it in two columns; null where there is none. */
export const noticeOf = ({
  notice_en: en,
  notice_zh: zh,
}: {
  readonly notice_en: string | null;
  readonly notice_zh: string | null;
}): Bilingual | null => (en === null || zh === null ? null : { en, zh });
