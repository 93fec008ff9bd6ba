const COLOURS = `
:root{--paper:#fbfaf7;--ink:#1b1f24;--rule:#d9d5cc;--quiet:#5b6168;--blue:#1d4f91;--red:#b3261e;--amber:#8a5a00;
  --green:#1f6b3a;--band:#f3f0e7;--span:#e4decb}
@media screen and (prefers-color-scheme:dark){:root{--paper:#14171a;--ink:#e9e6df;--rule:#393e44;--quiet:#a4abb2;
  --blue:#8db8f2;--red:#ff9187;--amber:#e3b35c;--green:#82c99b;--band:#1d2226;--span:#323940}}
`;

const TEXT = `
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);
  font:16px/1.5 "Noto Sans","Noto Sans SC","Noto Sans CJK SC",system-ui,-apple-system,"Segoe UI","PingFang SC",
  "Microsoft YaHei",sans-serif;font-variant-numeric:tabular-nums;-webkit-text-size-adjust:100%;scroll-padding-top:56px}
body{margin:0}
main{display:flex;flex-wrap:wrap;justify-content:flex-end;max-width:1152px;margin:0 auto;padding:24px 16px 64px;
  overflow-wrap:anywhere}
h1,h2,h3,h4,h5,p,dl,dd,ul,ol,figure,fieldset{margin:0;padding:0;border:0}
h1{font-size:28px;line-height:1.25;font-weight:600;margin:8px 0 16px}
h2{font-size:20px;line-height:1.4;font-weight:600;margin:56px 0 8px;padding-top:8px;border-top:2px solid var(--ink)}
h3{font-size:20px;line-height:1.4;font-weight:600}
h4{font-size:14px;line-height:24px;font-weight:600;margin:32px 0 8px;padding-top:8px;border-top:1px solid var(--rule)}
h5{font-size:14px;line-height:24px;font-weight:600;border-bottom:1px solid var(--rule)}
ul,ol{list-style:none}
small{font-size:13px;color:var(--quiet)}
a{color:var(--blue);text-decoration-thickness:1px;text-underline-offset:2px}
a:focus-visible,button:focus-visible,input:focus-visible,summary:focus-visible{outline:3px solid var(--blue);
  outline-offset:2px}
[tabindex="-1"]:focus{outline:none}
cite{font-style:normal}
q{quotes:"“" "”";font-family:"Noto Sans Mono",ui-monospace,Menlo,Consolas,"Noto Sans Mono CJK SC",monospace;
  font-size:13px}
.quiet{color:var(--quiet);font-size:14px}
.code{font-weight:600;font-size:13px;white-space:nowrap;color:var(--quiet)}
.url{display:none}
.vin{font-family:"Noto Sans Mono",ui-monospace,Menlo,Consolas,monospace;white-space:nowrap}
.vin span+span{margin-inline-start:.45em}
.vin .wrong{color:var(--red);text-decoration:underline 2px;text-underline-offset:3px}
.good{color:var(--green)}.care{color:var(--amber)}.stop{color:var(--red)}
.symbols{position:absolute;width:0;height:0}
.s{width:14px;height:14px;vertical-align:-2px;flex:none;fill:none;stroke:none;overflow:visible}
.s.quiet{color:var(--quiet)}
.so{fill:none;stroke:currentColor;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}
.sf{fill:currentColor}
.st{fill:none;stroke:currentColor;stroke-width:1}
.sp{stroke:var(--paper);stroke-width:2;stroke-linecap:round}
`;

/** CSS of the counts of a report and of its filter. */
export const COUNTS_STYLE = `
.counts{display:grid;grid-template-columns:repeat(4,1fr);gap:24px 32px;margin-top:16px}
fieldset{min-width:0}
legend{padding:0;font-weight:600;width:100%;border-bottom:1px solid var(--ink)}
legend small{display:block;font-weight:400;min-height:40px;line-height:20px}
.count{display:flex;align-items:center;border-bottom:1px solid var(--rule)}
.count label{display:flex;align-items:center;gap:8px;flex:1;min-height:40px}
.count .word{min-width:0}
.count b{margin-inline-start:auto;flex:none;white-space:nowrap;font-weight:600;font-size:18px}
.count.none b,.count.none .word{color:var(--quiet);font-weight:400}
.count input{margin-block:0;margin-inline:0 8px;width:18px;height:18px;accent-color:var(--blue);flex:none}
.js .count label{cursor:pointer}
.search{display:flex;flex-wrap:wrap;align-items:center;gap:8px 16px;margin-top:24px}
.search[hidden]{display:none}
.search label{font-size:14px}
.search input{flex:1 1 240px;min-width:0}
.search input,.search button{font:inherit;min-height:40px;padding:4px 12px;border:1px solid var(--quiet);
  border-radius:2px;background:transparent;color:inherit}
.search button{color:var(--blue);border-color:var(--blue);cursor:pointer}
`;

const HEAD = `
input[name=lang]{position:absolute;opacity:0}
input[name=lang]+label{margin-inline-start:16px;font-size:14px;line-height:24px;
  padding:4px 0;color:var(--blue);cursor:pointer;
  text-decoration:underline 1px;text-underline-offset:3px}
input[name=lang]:checked+label{color:var(--ink);text-decoration:none;font-weight:600}
input[name=lang]:focus-visible+label{outline:3px solid var(--blue);outline-offset:2px}
#lang-en:checked~.page [lang=zh],#lang-zh:checked~.page [lang=en]{display:none}
.page{flex:0 0 100%;min-width:0;max-width:100%}
.skip{position:absolute;inset-inline-start:-999px}
.skip:focus{inset-inline-start:16px;top:8px;background:var(--paper);padding:8px}
.about{display:flex;flex-wrap:wrap;gap:8px 40px}
.about dt{font-size:13px;color:var(--quiet)}
.about .hash{font:13px/24px "Noto Sans Mono",ui-monospace,Menlo,Consolas,monospace}
`;

/** CSS that every page shares: colours, text, the language switch, the head, the counts and the filter. */
export const BASE_STYLE = [COLOURS, TEXT, HEAD, COUNTS_STYLE].join('');
