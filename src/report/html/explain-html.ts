import type { Bilingual } from '../../domain/verdict/verdict.ts';
import type { Lang } from '../messages/messages.ts';
import { inEach, type Languages } from './bilingual.ts';
import { type Html, html, joined } from './html.ts';

const WORDS: Readonly<
  Record<Lang, Readonly<Record<'lead' | 'here' | 'elsewhere' | 'vin' | 'hint' | 'copied', string>>>
> = {
  en: {
    lead: 'Everything about one vehicle:',
    here: '(in the folder of this page)',
    elsewhere: '(SCREENED is the folder of the screening)',
    vin: 'VIN',
    hint: 'Choose a VIN to copy its command.',
    copied: 'copied',
  },
  zh: {
    lead: '查看一辆车的全部情况：',
    here: '（在本页所在文件夹中运行）',
    elsewhere: '（请代入筛查结果所在的文件夹）',
    vin: '车辆识别代号',
    hint: '点选车辆识别代号即可复制相应命令。',
    copied: '已复制',
  },
};

/** The folder of the page itself, as a command names it. */
export const OWN_FOLDER: Bilingual = { en: '.', zh: '.' };

/** The folder of a screening where the page stands elsewhere. */
export const SCREENED_FOLDER: Bilingual = { en: 'SCREENED', zh: '筛查结果文件夹' };

/**
 * The command that tells one vehicle of the page. The page's script makes every VIN of its tables a button that writes
 * and copies the command for that vehicle; it puts the path of the page in the place of `OWN_FOLDER` where it knows it.
 */
export const explainHtml = (languages: Languages, folder: Bilingual): Html =>
  html`<p class="explain" role="status">${inEach(languages, (lang) => {
    const { lead, here, elsewhere, vin, hint, copied } = WORDS[lang];
    const where = folder === OWN_FOLDER ? here : elsewhere;
    return joined(
      html`${lead} <code data-folder="${folder[lang]}">mileproof `,
      html`explain ${folder[lang]} <span class="nb">--vin ${vin}</span></code> <span class="quiet `,
      html`where">${where}</span> <span class="quiet hint" hidden>${hint}</span> `,
      html`<b class="copied" hidden>${copied}</b>`,
    );
  })}</p>`;
