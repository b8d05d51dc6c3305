// What another program has copied, for a drafter in the browser to paste.

/** Puts onto the clipboard of a page what Word or a web page would: the same words as HTML and as text. */
export async function copy(page, { html, text }) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(async (held) => navigator.clipboard.write([new ClipboardItem(
    Object.fromEntries(Object.entries(held).map(([type, words]) => [type, new Blob([words], { type })])))]), { 'text/html': html, 'text/plain': text });
}
