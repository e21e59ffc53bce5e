/** How a report looks: light or dark as its reader's machine is, and plain on paper. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --raised: #f5f7fa; --line: #d9dfe7; --text: #1a2230; --soft: #5a6675; --link: #0b64b4;
  --critical: #a3153f; --high: #d6492a; --medium: #c98a04; --low: #4b86b8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #10151d; --raised: #1a212c; --line: #313b49; --text: #e4e9f0; --soft: #9aa7b8; --link: #6cb4f5;
    --critical: #f0568b; --high: #f57a55; --medium: #e5b13a; --low: #6fa9d8;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2.5rem 2rem 4rem; max-width: 62rem; background: var(--ground); color: var(--text);
  font: .9375rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .4rem; letter-spacing: -.01em; }
h2 { font-size: 1.25rem; margin: 2.8rem 0 .8rem; padding-bottom: .35rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.08rem; margin: 0; min-width: 0; }
h4 { font-size: .8rem; margin: 1.1rem 0 .3rem; color: var(--soft); text-transform: uppercase; letter-spacing: .05em; }
p { margin: .4rem 0; }
a { color: var(--link); text-decoration: none; }
a:hover, a:focus-visible { text-decoration: underline; }
.brand { margin: 0 0 1.6rem; font-weight: 700; letter-spacing: .12em; text-transform: uppercase; font-size: .8rem; color: var(--soft); }
.soft { color: var(--soft); }
.lead { font-size: 1.08rem; margin: 1.2rem 0; max-width: 46rem; }
.tiles { display: grid; grid-template-columns: repeat(4, 1fr); gap: .8rem; margin: 1.6rem 0 2rem; padding: 0; list-style: none; }
.tiles li { background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: .7rem .9rem .8rem; color: var(--soft); line-height: 1.35; }
.tiles strong { display: block; font-size: 1.9rem; line-height: 1.2; color: var(--text); font-variant-numeric: tabular-nums; }
figure { margin: 1.6rem 0; }
figcaption { font-weight: 600; margin-bottom: .4rem; }
svg { display: block; width: 100%; min-width: 38rem; height: auto; }
svg text { fill: var(--soft); font-size: 11px; font-family: inherit; }
svg text.value { fill: var(--text); font-weight: 600; }
svg .axis { stroke: var(--line); stroke-width: 1; }
svg .critical { fill: var(--critical); } svg .high { fill: var(--high); }
svg .medium { fill: var(--medium); } svg .low { fill: var(--low); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th { text-align: left; font-weight: 600; color: var(--soft); font-size: .8rem; white-space: nowrap; }
th, td { padding: .38rem .9rem .38rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.time { white-space: nowrap; font-variant-numeric: tabular-nums; }
td.value { min-width: 8.5rem; } td.address { white-space: nowrap; }
td.value, code, h3, p, li { overflow-wrap: anywhere; }
code, .samples { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .85rem; }
.badge { display: inline-block; min-width: 4.6rem; text-align: center; padding: .05rem .5rem; border-radius: 3px;
  font-size: .78rem; font-weight: 600; border: 1px solid currentColor; }
.badge.critical { color: var(--critical); } .badge.high { color: var(--high); }
.badge.medium { color: var(--medium); } .badge.low { color: var(--low); }
article { border: 1px solid var(--line); border-left: 4px solid var(--side); border-radius: 6px; padding: 1rem 1.2rem 1.1rem; margin: 1rem 0; }
article.critical { --side: var(--critical); } article.high { --side: var(--high); }
article.medium { --side: var(--medium); } article.low { --side: var(--low); }
.head { display: flex; gap: .8rem; align-items: baseline; flex-wrap: wrap; }
.head .found { margin-left: auto; font-weight: 600; font-variant-numeric: tabular-nums; }
ul, ol { margin: .3rem 0; padding-left: 1.3rem; }
.samples { list-style: none; padding: 0; }
.samples li { padding: .22rem 0; border-bottom: 1px dotted var(--line); }
details { margin-top: .9rem; }
summary { cursor: pointer; color: var(--link); }
footer { margin-top: 3rem; padding-top: .8rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .85rem; }
@media (max-width: 44rem) { body { padding: 1.2rem 1rem 3rem; } .tiles { grid-template-columns: repeat(2, 1fr); } }
@media print {
  :root {
    --ground: #ffffff; --raised: #ffffff; --line: #bbbbbb; --text: #000000; --soft: #444444; --link: #000000;
    --critical: #a3153f; --high: #c23d20; --medium: #9a6a00; --low: #35698f;
  }
  html { font-size: 12px; }
  body { max-width: none; padding: 0; }
  svg { min-width: 0; }
  figure, tr, .tiles, .samples li { break-inside: avoid; }
  h2, h3, h4, .head { break-after: avoid; }
  svg rect { print-color-adjust: exact; }
  details:not([open]) { display: none; }
}
`;
