/**
 * CSS of the frame: page, head, menu, foot, text. Names of other languages stand in the reader's own fonts, so that no
 * script is loaded for them.
 */
export const FRAME_STYLE = `
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:16px/1.5 var(--sans);font-variant-numeric:tabular-nums;
  -webkit-text-size-adjust:100%;overflow-wrap:break-word}
body{margin:0 auto;max-width:1184px;padding-inline:16px}
h1,h2,h3,h4,h5,p,dl,dd,ul,ol,figure,fieldset{margin:0;padding:0;border:0}
ul,ol{list-style:none}
h1{font-size:28px;line-height:1.25;font-weight:600;margin-block:16px 8px;text-wrap:balance}
h2{font-size:20px;line-height:1.4;font-weight:600;margin-block:40px 8px;padding-block-start:8px;
  border-block-start:2px solid var(--ink)}
h3{font-size:18px;line-height:1.4;font-weight:600;margin-block:24px 4px}
h4{font-size:14px;line-height:24px;font-weight:600;margin-block:24px 8px;padding-block-start:8px;
  border-block-start:1px solid var(--rule)}
h5{font-size:14px;line-height:24px;font-weight:600;border-block-end:1px solid var(--rule)}
main>p,main>ul:not([class]),main>ol:not([class]){max-width:72ch}
main p+p{margin-block-start:8px}
main :is(form,table,ul,ol,dl,figure,section,details,.list,.errors,.note,.done,.refused)+p{margin-block-start:16px}
p,li,dd,td{text-wrap:pretty}
cite{font-style:normal}
q{font:13px/1.4 var(--mono)}
.url{display:none}
small{font-size:13px;color:var(--quiet)}
code{font:13px/1.4 var(--mono)}
a{color:var(--blue);text-decoration-thickness:1px;text-underline-offset:2px}
:focus-visible{outline:3px solid var(--blue);outline-offset:2px}
main:focus{outline:none}
.quiet{color:var(--quiet);font-size:14px}
.lead{font-size:20px;line-height:1.4;max-width:48ch}
.code{font-weight:600;font-size:13px;color:var(--quiet)}
.vin{font-family:var(--mono);white-space:nowrap}
.vin span+span{margin-inline-start:.45em}
.vin .wrong{color:var(--red);text-decoration:underline 2px}
.good{color:var(--green)}.care{color:var(--amber)}.stop{color:var(--red)}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.symbols{position:absolute;width:0;height:0}
.s{width:16px;height:16px;vertical-align:-2px;flex:none;fill:none;stroke:none;overflow:visible}
.so{fill:none;stroke:currentColor;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}
.sf{fill:currentColor}.st{fill:none;stroke:currentColor;stroke-width:1}
.sp{stroke:var(--paper);stroke-width:2;stroke-linecap:round}
.skip{position:absolute;inset-inline-start:-999px}
.skip:focus{inset-inline-start:16px;inset-block-start:8px;background:var(--paper);padding:8px;z-index:4}
.demonstration{border-block-end:1px solid var(--amber);color:var(--amber);font-size:14px;padding-block:8px}
.top{display:flex;flex-wrap:wrap;align-items:baseline;gap:4px 32px;padding-block:16px 8px;
  border-block-end:1px solid var(--ink)}
.brand{color:var(--ink);text-decoration:none}
.brand b{font-size:18px}
.brand small{display:block}
.top nav{flex:1}
.top nav ul{display:flex;flex-wrap:wrap;gap:0 24px}
.top nav a{display:inline-block;padding-block:8px;min-height:24px;white-space:nowrap}
.top nav [aria-current]{color:var(--ink);font-weight:600;text-decoration:none;border-block-end:2px solid var(--ink)}
.who{display:flex;flex-wrap:wrap;gap:0 16px;align-items:baseline;font-size:14px}
.who a,.who .link{display:inline-block;min-height:24px;min-width:24px}
a[lang]{font-family:var(--own)}
.languages{position:relative}
.languages summary{cursor:pointer;color:var(--blue);min-height:24px}
.languages ul{position:absolute;inset-inline-end:0;z-index:3;padding:4px 16px;background:var(--paper);
  border:1px solid var(--rule);border-radius:2px}
.languages li a{padding-block:8px;white-space:nowrap}
.vin,code,.code,kbd{direction:ltr;unicode-bidi:isolate}
[dir=rtl] span[dir=ltr]{display:inline-block;text-align:start;vertical-align:top}
.inline{display:inline}
.crumbs ol{display:flex;flex-wrap:wrap;font-size:14px;gap:0 8px;margin-block:16px 8px;color:var(--quiet)}
.crumbs li+li::before{content:"›";margin-inline-end:8px}
.crumbs a{display:inline-block;min-height:24px;min-width:24px}
.foot{display:flex;flex-wrap:wrap;gap:4px 32px;margin-block:64px 24px;padding-block-start:8px;
  border-block-start:1px solid var(--rule);font-size:14px;color:var(--quiet)}
.foot nav{flex:0 0 100%}
.foot nav ul{display:flex;flex-wrap:wrap;gap:4px 24px}
.foot a,.foot b{display:inline-block;min-height:24px;min-width:24px}
@media screen and (max-width:640px){
.top{padding-block:8px 0}.brand{flex:1}.brand small{display:none}
.top nav{flex:0 0 100%;order:3}
.top nav a{padding-block:10px}
.top nav [aria-current]{border-block-end-width:3px}
h1{font-size:24px}.lead{font-size:18px}
.foot{gap:8px 24px}
}
@media print{body{max-width:none}.top nav,.foot nav,.who,.foot p:not(:nth-last-child(-n+3)),
  .skip,form,.crumbs,.no-print{display:none!important}
  a{color:inherit;text-decoration:none}.url{display:inline;color:var(--quiet)}}
`;
