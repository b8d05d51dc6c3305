/** How the blanks look: in the colours of the theme, and with an edge or a word for whatever a colour says. */
export const style = `
html { scroll-padding: 10em 0 8em; }
body { color: var(--vscode-foreground); background: var(--vscode-editor-background); font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); line-height: 1.45; padding: 0 1.5em 2em; max-width: 56em; }
h1 { font-size: 1.5em; font-weight: 600; margin: .7em 0 .2em; }
h1:focus { outline: none; }
h2 { font-size: 1.15em; font-weight: 600; margin: 0; }
.count, .hint, .where { color: var(--vscode-descriptionForeground); font-weight: normal; }
.count { font-size: .87em; margin-left: .5em; }
.hint { margin: .1em 0 .5em; }
.tools { position: sticky; top: 0; z-index: 1; background: var(--vscode-editor-background); padding: .6em 0; border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent)); }
.row, .field { display: flex; flex-wrap: wrap; gap: .4em .8em; align-items: center; }
.done { margin: .4em 0 0; max-height: 30vh; overflow: auto; }
.done:empty { display: none; }
.done ul, .done p { margin: .2em 0; padding: 0; }
.done li { list-style: none; display: flex; gap: .5em; }
.done li::before { content: '⚠' / ''; }
section { margin-top: 1em; padding: .8em 0 .2em; border-top: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent)); }
section:first-of-type { border-top: 0; }
ul.places { list-style: none; margin: .5em 0 0; padding: 0; }
ul.places > li { padding: .35em 0 .35em .8em; border-left: 2px solid var(--vscode-panel-border, var(--vscode-contrastBorder, var(--vscode-descriptionForeground))); margin-bottom: .4em; }
ul.places > li.one { display: flex; gap: .8em; align-items: start; }
li.one button.also { flex: none; }
label { white-space: nowrap; }
input[type=text] { flex: 1 1 16em; min-width: 10em; font: inherit; padding: .25em .45em; color: var(--vscode-input-foreground); background: var(--vscode-input-background); border: 1px solid var(--vscode-contrastBorder, var(--vscode-descriptionForeground)); border-radius: 2px; }
input[type=checkbox] { accent-color: var(--vscode-button-background); margin: 0 .4em 0 0; vertical-align: -.1em; }
button { font: inherit; cursor: pointer; border-radius: 2px; }
button.do { color: var(--vscode-button-foreground); background: var(--vscode-button-background); border: 1px solid var(--vscode-contrastBorder, transparent); padding: .25em .8em; }
button.do:hover { background: var(--vscode-button-hoverBackground); }
button.also { color: var(--vscode-button-secondaryForeground, var(--vscode-foreground)); background: var(--vscode-button-secondaryBackground, transparent); border: 1px solid var(--vscode-contrastBorder, var(--vscode-input-border, var(--vscode-descriptionForeground))); padding: .2em .7em; }
button.also:hover { background: var(--vscode-button-secondaryHoverBackground, var(--vscode-list-hoverBackground)); }
button.place { color: var(--vscode-foreground); background: none; border: 0; padding: 0; text-align: left; display: block; width: 100%; }
button.place:hover { text-decoration: underline; }
button.place { flex: 1; }
button.place .where { display: block; font-size: .87em; }
mark { color: inherit; background: var(--vscode-editor-findMatchHighlightBackground, transparent); border: 1px solid var(--vscode-contrastActiveBorder, var(--vscode-charts-orange, currentColor)); border-radius: 2px; padding: 0 .15em; font-weight: 600; }
:focus-visible { outline: 2px solid var(--vscode-focusBorder); outline-offset: 1px; }
.judged { flex: 1 0 100%; display: flex; flex-wrap: wrap; gap: .3em .8em; align-items: center; }
.judged:empty { display: none; }
.judged .says { border-left: 3px solid var(--vscode-editorWarning-foreground, var(--vscode-charts-orange, currentColor)); padding-left: .6em; }
li .field { margin-top: .3em; }
.none { margin-top: 1.5em; }
`;
