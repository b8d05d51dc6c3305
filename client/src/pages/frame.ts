/** The frame of a page beside a draft. Nothing is loaded but our own script, and nothing is sent anywhere. */
import { escaped } from './markup';

/** What a page needs of the place it is shown in. */
export interface Frame {
  readonly script: string;
  readonly nonce: string;
  /** Of the words around what comes from the draft. */
  readonly language: string;
}

export interface Page {
  readonly title: string;
  readonly style: string;
  /** Markup. */
  readonly main: string;
}

export const framed = ({ title, style, main }: Page, { script, nonce, language }: Frame): string => `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
<title>${escaped(title)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<main>${main}</main>
<script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>`;
