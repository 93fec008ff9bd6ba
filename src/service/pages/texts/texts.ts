import type { Lang } from '../../../report/messages/messages.ts';
import { ADMINISTRATOR_EN } from './administrator/en.ts';
import { ADMINISTRATOR_ZH } from './administrator/zh.ts';
import { CUSTOMS_EN } from './customs/en.ts';
import { CUSTOMS_ZH } from './customs/zh.ts';
import { FRAME_EN } from './frame/en.ts';
import { FRAME_ZH } from './frame/zh.ts';
import { PUBLIC_EN } from './public/en.ts';
import { PUBLIC_ZH } from './public/zh.ts';
import { REGISTRY_EN } from './registry/en.ts';
import { REGISTRY_ZH } from './registry/zh.ts';
import { WORK_EN } from './work/en.ts';
import { WORK_ZH } from './work/zh.ts';

/** Every text of the pages in English, one catalogue an area; the other languages have the same shape. */
const EN = {
  frame: FRAME_EN,
  public: PUBLIC_EN,
  work: WORK_EN,
  customs: CUSTOMS_EN,
  registry: REGISTRY_EN,
  administrator: ADMINISTRATOR_EN,
};

/** All texts of the pages in one language; one that is missing does not compile. */
export type Texts = typeof EN;

/** The catalogues by language. */
export const TEXTS: Readonly<Record<Lang, Texts>> = {
  en: EN,
  zh: {
    frame: FRAME_ZH,
    public: PUBLIC_ZH,
    work: WORK_ZH,
    customs: CUSTOMS_ZH,
    registry: REGISTRY_ZH,
    administrator: ADMINISTRATOR_ZH,
  },
};
