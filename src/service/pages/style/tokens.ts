/** Colours, type and space of the pages; `docs/decisions/look.md` says where they come from. */
export const TOKENS = `
:root{color-scheme:light dark;
  --paper:light-dark(#fbfaf7,#14171a);--ink:light-dark(#1b1f24,#e9e6df);--rule:light-dark(#d9d5cc,#393e44);
  --quiet:light-dark(#5b6168,#a4abb2);--blue:light-dark(#1d4f91,#8db8f2);--red:light-dark(#b3261e,#ff9187);
  --amber:light-dark(#8a5a00,#e3b35c);--green:light-dark(#1f6b3a,#82c99b);--band:light-dark(#f3f0e7,#1d2226);
  --span:light-dark(#e4decb,#323940);
  --sans:"Noto Sans","Noto Sans SC","Noto Sans CJK SC",system-ui,-apple-system,"Segoe UI","PingFang SC",
    "Microsoft YaHei",sans-serif;
  --mono:"Noto Sans Mono",ui-monospace,Menlo,Consolas,"Noto Sans Mono CJK SC",monospace;
  --step:8px;--row:10px}
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark}
:root[data-density=compact]{--row:4px}
@media print{:root{color-scheme:light;--paper:#fff}}
`;
