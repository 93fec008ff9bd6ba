import type { Lang } from '../../../report/messages/messages.ts';
import { CHECK_EN } from './check/en.ts';
import { CHECK_ZH } from './check/zh.ts';
import { FRAME_EN } from './frame/en.ts';
import { FRAME_ZH } from './frame/zh.ts';
import { LAW_EN } from './law/en.ts';
import { LAW_ZH } from './law/zh.ts';
import { PUBLIC_EN } from './public/en.ts';
import { PUBLIC_ZH } from './public/zh.ts';
import { VEHICLE_EN } from './vehicle/en.ts';
import { VEHICLE_ZH } from './vehicle/zh.ts';

/** Every text of the pages in English, one catalogue an area; the other languages have the same shape. */
const EN = {
  frame: FRAME_EN,
  public: PUBLIC_EN,
  vehicle: VEHICLE_EN,
  check: CHECK_EN,
  law: LAW_EN,
};

/** All texts of the pages in one language; one that is missing does not compile. */
export type Texts = typeof EN;

/** The catalogues by language. */
export const TEXTS: Readonly<Record<Lang, Texts>> = {
  en: EN,
  zh: {
    frame: FRAME_ZH,
    public: PUBLIC_ZH,
    vehicle: VEHICLE_ZH,
    check: CHECK_ZH,
    law: LAW_ZH,
  },
};
