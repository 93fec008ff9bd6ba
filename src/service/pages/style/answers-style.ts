/** CSS of pages that open with an answer: of a car three of them, of a letter one; signs, steps, what is compared. */
export const ANSWERS_STYLE = `
h1.plate{font-size:22px;line-height:1.3;margin-block:8px 2px}
h1.plate .vin{font-size:clamp(18px,5.6vw,22px)}
.seal{display:grid;place-items:center;width:40px;height:40px;flex:none;color:var(--paper)}
.seal svg{width:22px;height:22px;fill:none;stroke:currentColor;stroke-width:2.2;stroke-linecap:round;
  stroke-linejoin:round}
.seal.yes{background:var(--green);border-radius:50%}
.seal.no,.seal.paused{background:var(--red);border-radius:4px}
.seal.but{background:var(--amber);clip-path:polygon(50% 0,100% 50%,50% 100%,0 50%);width:44px;height:44px;margin:-2px}
.seal.but svg{width:18px;height:18px}
.seal.unknown{border:2px dashed var(--quiet);border-radius:50%;color:var(--quiet)}
.answers-first{border-block:2px solid var(--ink);margin-block:12px 0;max-width:640px}
.answers-first li{display:grid;grid-template-columns:44px minmax(0,1fr);gap:0 14px;padding-block:12px}
.answers-first li+li{border-block-start:1px solid var(--rule)}
.answers-first .asked{font-size:14px;line-height:20px;color:var(--quiet)}
.answers-first strong{display:block;font-size:20px;line-height:26px;font-weight:600}
.answers-first .why{font-size:15px;line-height:21px;margin-block-start:2px}
.answers-first .why a{display:table;padding-block:2px;min-height:24px}
.answers-first .chooser{flex-wrap:nowrap;gap:8px;margin-block:4px 6px}
.answers-first .chooser .field{flex:1 1 200px;min-width:0}
.answers-first .chooser select{width:100%}
.answers-first .chooser label{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.answers-first .chooser button{flex:none;width:auto;padding-inline:14px}
.answers-first p.no-print{font-size:14px;margin:0 0 4px}
.as-of{font-size:13px;color:var(--quiet);margin-block:8px}
.first-rule{border-color:var(--amber);max-width:640px}
.letter-answer{border-block-end:1px solid var(--rule);padding-block-end:16px}
.sign{display:grid;grid-template-columns:72px minmax(0,1fr);gap:0 16px;align-items:center;padding-block:16px 12px}
.sign .seal{width:72px;height:72px;margin:0}
.sign .seal svg{width:40px;height:40px}
.sign h1{font-size:28px;line-height:32px;margin:0;max-width:24em}
.of-whom{margin-block:12px;max-width:72ch}
.dead dd{text-decoration:line-through;color:var(--quiet)}
.code-line{font:600 20px/32px var(--mono);display:flex;flex-wrap:wrap;gap:0 12px;margin-block:4px 8px}
.numbered{counter-reset:n;max-width:640px}
.numbered>li{display:grid;grid-template-columns:32px minmax(0,1fr);padding-block:12px;
  border-block-end:1px solid var(--rule);counter-increment:n}
.numbered>li::before{content:counter(n);font-weight:600;font-size:20px;line-height:28px}
.numbered :is(h2,h3){border:0;margin:0 0 4px;padding:0;font-size:19px;line-height:28px}
.numbered form{margin:0}
.numbered input{width:100%;min-height:44px;padding:8px 12px;color:inherit;background:transparent;
  border:1px solid var(--quiet);border-radius:2px;font:18px/1.4 var(--mono);
  text-transform:uppercase;margin-block:4px 8px}
.numbered :is(button,.button){width:100%;margin-block-start:4px}
.letter-answer h1:focus{outline:none}
.letter-answer .lead,.letter-answer p{color:var(--ink)}
.three-checks{max-width:72ch;border-block-start:1px solid var(--rule)}
.three-checks li{padding-block:12px;border-block-end:1px solid var(--rule)}
.three-checks h3{margin:0;font-size:16px;line-height:24px}
.named-outlets{list-style:decimal;padding-inline-start:24px;max-width:72ch}
.named-outlets li{padding-block:8px;border-block-end:1px solid var(--rule)}
.named-outlets small{display:block}
.compare{border:2px solid var(--ink);border-radius:4px;padding:0 16px 16px;margin-block:24px;max-width:72ch}
.compare h2{border:0;margin-block-start:8px}
.compare dd{font-size:18px}
.compare code{font-size:16px}
@media print{.seal{print-color-adjust:exact}.statements thead{display:table-row-group}
.statements tr,.answers-first li,.numbered>li,.rules li{break-inside:avoid}}
`;
