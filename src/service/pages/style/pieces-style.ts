/** CSS of the pieces that pages share: forms, errors, lists, states. */
export const PIECES_STYLE = `
form{max-width:640px;margin-block-start:16px}
form.inline,form.wide{max-width:none;margin:0}
.field{margin-block-end:24px}
.field label,legend{display:block;font-weight:600;padding:0}
.field .hint{display:block;font-weight:400}
.field input:not([type=checkbox],[type=radio]),.field select,.field textarea{font:inherit;width:100%;min-height:44px;
  margin-block-start:4px;padding:8px 12px;border:1px solid var(--quiet);border-radius:2px;background:transparent;
  color:inherit}
.field textarea{min-height:96px}
.field.short input{max-width:16ch}
.field.vin-box input{font:20px/1.4 var(--mono);letter-spacing:.04em;text-transform:uppercase}
.field.bad{border-inline-start:4px solid var(--red);padding-inline-start:12px}
.field .error{color:var(--red);font-weight:600;display:block}
.option{display:flex;gap:8px;align-items:baseline;min-height:32px}
ul.photographs{list-style:none;padding:0}
.photographs img{width:240px}
progress{width:min(100%,480px);height:16px;accent-color:var(--blue)}
.option input{width:20px;height:20px;flex:none;accent-color:var(--blue);align-self:center}
button,.button{font:inherit;min-height:44px;padding:8px 20px;border:1px solid var(--blue);border-radius:2px;
  background:var(--blue);color:var(--paper);cursor:pointer;text-decoration:none;display:inline-block}
button.second,.button.second{background:transparent;color:var(--blue)}
button.danger{background:transparent;color:var(--red);border-color:var(--red)}
button.link{all:unset;color:var(--blue);cursor:pointer;text-decoration:underline 1px;text-underline-offset:2px;
  min-height:24px}
button.link:focus-visible{outline:3px solid var(--blue);outline-offset:2px}
.buttons{display:flex;flex-wrap:wrap;gap:16px;align-items:center;margin-block-start:24px}
.errors{border:2px solid var(--red);padding:16px;margin-block:16px;max-width:640px}
.errors h2{border:0;margin:0 0 8px;padding:0}
.refused{border-inline-start:4px solid var(--red);padding-inline-start:16px;margin-block:16px}
.done{border-inline-start:4px solid var(--green);padding-inline-start:16px;margin-block:16px}
.note{border-inline-start:4px solid var(--rule);padding-inline-start:16px;margin-block:16px}
.list{overflow-x:auto}
table{width:100%;border-collapse:collapse;margin-block-start:16px;font-size:14px;line-height:20px}
td a,th a{display:inline-block;min-height:24px;min-width:24px}
td p a{display:inline}
caption{text-align:start;font-weight:600;padding-block:8px}
th,td{text-align:start;vertical-align:top;font-weight:400;padding-block:var(--row);padding-inline:0 16px;
  border-block-end:1px solid var(--rule)}
thead th{position:sticky;inset-block-start:0;background:var(--paper);border-block-end:0;
  box-shadow:inset 0 -1px var(--ink);font-weight:600;vertical-align:bottom}
tbody tr:hover{background:var(--band)}
tr[aria-current]{background:var(--band);border-inline-start:3px solid var(--blue)}
.figure{text-align:end;white-space:nowrap}
.list-head{display:flex;flex-wrap:wrap;gap:8px 24px;align-items:end;margin-block-start:16px;font-size:14px}
.list-head form{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:end;max-width:none;margin:0}
.list-head .field{margin:0}
.list-head .field input,.list-head .field select{min-height:36px;padding:4px 8px}
.list-head button{min-height:36px;padding:4px 12px}
.list-foot{display:flex;flex-wrap:wrap;gap:8px 24px;font-size:14px;margin-block-start:8px;color:var(--quiet)}
.empty{color:var(--quiet);padding-block:24px;max-width:60ch}
.facts{margin-block-start:8px}
.facts>div{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,2fr);gap:0 16px;padding-block:var(--row);
  border-block-end:1px solid var(--rule)}
.facts dt{color:var(--quiet)}
.timeline li{display:grid;grid-template-columns:11ch minmax(0,1fr);gap:0 16px;padding-block:var(--row);
  border-block-end:1px solid var(--rule)}
.timeline time{color:var(--quiet)}
.tag{border:1px solid currentColor;border-radius:2px;padding:0 6px;font-size:13px;white-space:nowrap}
.roles{display:grid;grid-template-columns:repeat(auto-fill,minmax(200px,1fr));gap:16px;margin-block-start:16px}
.roles form{margin:0}.roles button{width:100%}
kbd{font:13px var(--mono);border:1px solid var(--rule);border-radius:2px;padding:0 4px}
.radios .option{align-items:center;padding-block:2px}
.radios .option label{font-weight:400}
blockquote.written{margin:4px 0;padding-inline-start:12px;border-inline-start:2px solid var(--rule);
  white-space:pre-wrap;max-width:72ch}
@media (min-width:481px){.timeline.happened li{grid-template-columns:21ch minmax(0,1fr)}}
@media (max-width:480px){.facts>div,.timeline li{grid-template-columns:minmax(0,1fr)}
  button,.button{width:100%;text-align:center}button.link,.who button,.list-head button{width:auto}}
.passkey{margin-block:16px}
.letter-checks{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:0 24px;border-block:1px solid var(--rule);
  padding-block:8px;margin-block:8px}
.letter-checks dt{font-weight:600}
.letter-checks dd>*{display:block}
.letter-counts{display:grid;grid-template-columns:repeat(auto-fit,minmax(120px,1fr));gap:0 24px;margin-block:8px 16px}
.letter-counts a{display:block;padding-block:8px;text-decoration:none;border-block-end:2px solid var(--rule)}
.letter-counts a[aria-current]{border-color:var(--ink)}
.letter-counts b{font-size:24px;line-height:28px;display:block;color:var(--ink)}
.note.stopped{border-color:var(--red)}
.ticked{display:grid;grid-template-columns:repeat(auto-fill,minmax(260px,1fr));gap:0 24px}
@media (max-width:640px){.letter-checks{grid-template-columns:minmax(0,1fr)}
  .letter-checks>div+div{border-block-start:1px solid var(--rule);padding-block-start:8px;margin-block-start:8px}}
`;
