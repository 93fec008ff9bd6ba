/** The page on which papers are read in the browser; no other page loads it. */
export const READING_RULES = `
.lead+noscript+.drop{margin-block-start:16px}
.looked::first-letter{text-transform:uppercase}
.read-paper{border-block-start:2px solid var(--ink);margin-block-start:32px}
.read-paper h2{border:0;overflow-wrap:anywhere}
.read-paper h2:focus{outline:none}
.read-paper-beside{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 32px}
.read-paper img{display:block;width:100%;height:auto;border:1px solid var(--rule);margin-block-end:16px}
.read-paper td,.read-paper dd{overflow-wrap:anywhere}
.read-paper pre{white-space:pre-wrap;overflow-wrap:anywhere;font:14px/20px var(--sans)}
.read-told{max-width:88ch}
.read-told li{border-inline-start:4px solid var(--amber);padding-inline-start:12px;margin-block:12px}
.read-told dl{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,2fr);gap:0 16px}
.read-told dt{color:var(--quiet)}
@media screen and (max-width:800px){.read-paper-beside{display:block}}
`;
