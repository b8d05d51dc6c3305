/** Characters that a page or a word processor puts in for the line it sets, and that a draft does better without. */

/** Soft hyphens, zero-width spaces and joiners of lines. Marks of direction stay: Arabic needs them. */
const unseen = /[\u00ad\u200b\u2060\ufeff]|[\u0000-\u0008\u000e-\u001f]/g;

/**
 * Where French typography wants it a space that does not break stays: beside « and », before a high mark, within a
 * number. Anywhere else it is an ordinary space, so that «resolution 74/247» is found by whoever looks for it.
 */
const loose = /(?<![«]|\d(?=.\d{3}))\u00a0(?![»;:!?%])/g;

/** «Secretary‑General» with the hyphen that does not break is written with the one on the keyboard. */
export const plainly = (text: string): string =>
  // Words that would begin a note, which does not print, stay to be seen.
  text.replace(unseen, '').replace(/[\u2010\u2011]/g, '-').replace(loose, ' ').replaceAll('<!--', '<! --');
