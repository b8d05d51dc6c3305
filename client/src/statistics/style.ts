/** How the statistics look: in the colours of the theme, and with a shape of its own for what a colour says. */
export const style = `
body { color: var(--vscode-foreground); background: var(--vscode-editor-background); font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); line-height: 1.4; padding: 0 1.5em 2em; max-width: 60em; }
h1 { font-size: 1.5em; font-weight: 600; line-height: 1.25; }
h2 { font-size: 1.15em; font-weight: 600; margin: 1.6em 0 .4em; }
.totals { display: flex; flex-wrap: wrap; gap: .8em 2em; margin: 1em 0; }
.totals div { display: flex; flex-direction: column-reverse; }
.totals dd { margin: 0; font-size: 1.8em; line-height: 1.2; font-variant-numeric: tabular-nums; }
.totals dt, .hint, .detail { color: var(--vscode-descriptionForeground); }
table { border-collapse: collapse; width: 100%; }
th { text-align: left; font-weight: normal; }
thead th { color: var(--vscode-descriptionForeground); vertical-align: bottom; }
thead th:not(:first-child) { text-align: right; }
th, td { padding: .15em .6em .15em 0; vertical-align: top; }
/* For a screen reader, which reads a cell with its head; whoever sees the bars needs no head. */
.bare th, .bare td { padding: 0; line-height: 0; }
.bare span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
tbody tr:hover { background: var(--vscode-list-hoverBackground); }
.number { text-align: right; font-variant-numeric: tabular-nums; width: 4em; }
.plot { width: 38%; padding-left: .6em; }
.plot svg { width: 100%; height: 1.2em; display: block; }
button { font: inherit; color: var(--vscode-textLink-foreground); background: none; border: 0; padding: 0; text-align: left; cursor: pointer; }
button:hover { text-decoration: underline; }
button:focus-visible, summary:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
summary { cursor: pointer; margin: .4em 0; }
.columns { width: 100%; height: 11em; display: block; border-bottom: 1px solid var(--vscode-descriptionForeground); }
.columns g { cursor: pointer; }
.columns g:hover .catch { fill: var(--vscode-list-hoverBackground); }
.catch { fill: transparent; }
.bar, .agreed { fill: var(--vscode-charts-blue, #3794ff); }
.open { fill: url(#hatch); stroke: var(--vscode-charts-yellow, #cca700); stroke-width: .5; }
.ground { fill: var(--vscode-editor-background); }
.stripe { fill: var(--vscode-charts-yellow, #cca700); }
.blank { fill: var(--vscode-foreground); }
.divide { stroke: var(--vscode-foreground); stroke-dasharray: 3 3; vector-effect: non-scaling-stroke; }
.entry { display: inline-block; margin-right: 1em; }
.sample { display: inline-block; width: .9em; height: .9em; margin-right: .4em; vertical-align: -.1em; box-sizing: border-box; }
.sample.agreed { background: var(--vscode-charts-blue, #3794ff); }
.sample.open { border: 1px solid var(--vscode-charts-yellow, #cca700); background: repeating-linear-gradient(45deg, var(--vscode-charts-yellow, #cca700) 0 2px, transparent 2px 4px); }
.sample.blank { height: .5em; background: var(--vscode-foreground); vertical-align: .1em; }
.sample.line { width: 0; border-left: 1px dashed var(--vscode-foreground); }
.vscode-high-contrast .bar, .vscode-high-contrast .agreed, .vscode-high-contrast-light .bar, .vscode-high-contrast-light .agreed { stroke: var(--vscode-contrastBorder); stroke-width: .5; }
`;
