/** The head of whoever signed in: one's own places, the box, the second level; and the places of the foot. */
export const OWN_FRAME_STYLE = `
.id{white-space:nowrap}
.top.own{gap:4px 16px;align-items:center;padding-block:4px 0;font-size:15px}
.top.own .brand small{display:none}
.top.own nav{flex:0 0 auto;max-width:100%}.top.own nav ul{gap:0 16px}
.top.own nav a,.within a{text-decoration:none}
.top.own nav a:hover,.within a:hover{text-decoration:underline}
.top.own nav [aria-current]{text-decoration:none;border-block-end-width:3px}
.find{display:flex;align-items:center;gap:4px;flex:1 1 128px;max-width:240px;min-width:0;border:1px solid var(--quiet);
  border-radius:2px;padding-inline:8px 4px;margin-block-end:4px;color:var(--quiet)}
.find:focus-within{outline:3px solid var(--blue);outline-offset:2px}
.find input{border:0;background:none;color:var(--ink);font:inherit;font-size:14px;min-height:34px;padding:4px 0;
  flex:1;min-width:0;outline:none}
.find input::placeholder{color:var(--quiet);opacity:1}
.find kbd{font:12px var(--mono);border:1px solid currentColor;border-radius:2px;padding:0 4px}
.within ul{display:flex;flex-wrap:wrap;gap:0 20px;font-size:14px}
.within a{display:inline-block;padding-block:6px;min-height:24px;white-space:nowrap}
.within [aria-current]{color:var(--ink);font-weight:600}
.foot nav [aria-current]{color:inherit;font-weight:600}
@media screen and (max-width:640px){
.top.own{gap:0 12px}.top.own nav{flex:0 0 100%}.brand b{white-space:nowrap}.who a[href="/account"]{display:none}
.top.own nav a{padding-block:6px}
.find{order:2;flex:1 1 100%;margin-block:4px}.find kbd{display:none}
.within ul{gap:0 16px;flex-wrap:nowrap;overflow-x:auto}
}
@media print{.within{display:none!important}}
`;
