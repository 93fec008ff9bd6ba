import { PAGE_FONTS } from '../fonts/page-fonts.ts';

/**
 * One family of all scripts: a browser loads the font of a script where a page has a letter of it. All declare the same
 * weights; a browser takes faces of other weights for another family.
 */
const FACES = PAGE_FONTS.map(
  ({ path, range }) =>
    `@font-face{font-family:"Noto Sans Pages";font-style:normal;font-display:swap;font-weight:400 700;` +
    `src:url(${path}) format("woff2");unicode-range:${range}}`,
).join('\n');

/** Colours, type and space of the pages; `docs/decisions/look.md` says where they come from. */
export const TOKENS = `
${FACES}
:root{color-scheme:light dark;
  --paper:light-dark(#fbfaf7,#14171a);--ink:light-dark(#1b1f24,#e9e6df);--rule:light-dark(#d9d5cc,#393e44);
  --quiet:light-dark(#5b6168,#a4abb2);--blue:light-dark(#1d4f91,#8db8f2);--red:light-dark(#b3261e,#ff9187);
  --amber:light-dark(#8a5a00,#e3b35c);--green:light-dark(#1f6b3a,#82c99b);--band:light-dark(#f3f0e7,#1d2226);
  --span:light-dark(#e4decb,#323940);
  --sans:"Noto Sans Pages","Noto Sans",system-ui,-apple-system,"Segoe UI","Noto Sans Arabic",var(--chinese),
    sans-serif;
  --own:system-ui,-apple-system,"Segoe UI","Noto Sans","Noto Sans Arabic",var(--chinese),sans-serif;
  --chinese:"PingFang SC","Noto Sans SC","Noto Sans CJK SC","Microsoft YaHei";
  --mono:"Noto Sans Mono",ui-monospace,Menlo,Consolas,"Noto Sans Mono CJK SC",monospace;
  --step:8px;--row:10px}
:root:lang(zh){--sans:var(--chinese),"Noto Sans Pages",system-ui,sans-serif}
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark}
:root[data-density=compact]{--row:4px}
@media print{:root,:root[data-theme]{color-scheme:light;--paper:#fff}}
`;
