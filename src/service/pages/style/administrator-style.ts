/** CSS of the pages of whoever looks after the register, an organisation or an account. */
export const ADMINISTRATOR_STYLE = `
.long{overflow-wrap:anywhere}
.list time{white-space:nowrap}
.field.short input[type=date]{max-width:20ch}
.field .option label{font-weight:400}
h1 code{font-size:inherit}
.lines li{display:flex;flex-wrap:wrap;gap:0 16px;align-items:baseline;padding-block:var(--row);
  border-block-end:1px solid var(--rule)}
.lines form{margin-inline-start:auto}
.places li{border-block-end:1px solid var(--rule)}
.places a{display:block;padding-block:12px}
dd code.long{font-size:15px}
`;
