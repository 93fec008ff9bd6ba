/** CSS of the pages of customs: large type and targets, for a phone in the sun. */
export const CUSTOMS_STYLE = `
.border{font-size:19px;max-width:720px}
.border .gate{display:grid;gap:4px;margin-block:16px;padding:20px 16px;border:3px solid var(--ink);border-radius:4px}
.border .gate h1{margin:0;font-size:clamp(36px,11vw,56px);line-height:1.1;display:flex;gap:12px;align-items:center}
.border .gate .s{width:.8em;height:.8em;color:inherit}
.border .gate .vin{font-size:clamp(16px,4.9vw,24px)}
.border .gate.free{background:var(--green);border-color:var(--green);color:var(--paper)}
.border .gate.held{background:var(--red);border-color:var(--red);color:var(--paper)}
.border .gate.again{background:var(--amber);border-color:var(--amber);color:var(--paper)}
.border .gate .opinion{margin:0;font-size:16px;font-weight:600}
.border .gate .wrong{color:inherit}
.border .gate.held .s{--paper:var(--red)}
.border .facts.car>div{grid-template-columns:minmax(0,1fr) minmax(0,2fr)}
.border .facts dd small{display:block}
.border .record select,.border .sign select{min-height:56px;font-size:20px;width:100%}
.border .many .cars li{align-items:center;padding-block:8px}
.border .many .cars input[type=checkbox]{width:28px;height:28px}
.border .many .cars input[name^=km]{min-height:48px;width:8em;font-size:18px}
.border .facts>div{grid-template-columns:minmax(0,2fr) minmax(0,3fr)}
.border h2{font-size:22px;margin-block-start:32px}
.border .reasons{font-size:20px;line-height:1.4}
.border .reasons li{display:flex;gap:10px;align-items:baseline;padding-block:8px;border-block-end:1px solid var(--rule)}
.border .reasons .s{width:18px;height:18px}
.border form{max-width:none}
.border .field input:not([type=checkbox],[type=radio]){min-height:56px;font-size:20px}
.border .field.vin-box input{font-size:clamp(18px,5.4vw,24px);letter-spacing:0}
.border button:not(.link){min-height:60px;font-size:20px;width:100%;margin-block-end:12px}
.border .cars a{display:inline-block;padding-block:14px;font-size:18px}
.border .cars li{display:flex;flex-wrap:wrap;gap:0 16px;align-items:baseline;border-block-end:1px solid var(--rule)}
.border summary{min-height:56px;padding-block:14px;cursor:pointer;color:var(--blue)}
.border p>a{display:inline-block;padding-block:12px}
.warning{border-inline-start:4px solid var(--amber);padding-inline-start:16px;margin-block:16px;font-weight:600}
.scanner video{width:100%;max-height:60vh;object-fit:cover;border:3px solid var(--blue);border-radius:4px}
@media (max-width:640px){.border #letter .facts>div{grid-template-columns:minmax(0,1fr)}}
@media print{.border .gate{color:var(--ink);background:none}}
`;
