/** The blanks of a draft as a list for a person: what each asks for, how often, and what is known for it. */
import { firstWords, lastWords, type BlankGroupView, type BlankList } from '../core/index';

export function blanksAsText(path: string, { groups }: BlankList): string {
  const total = groups.reduce((sum, { blanks }) => sum + blanks.length, 0);
  return `${path}: ${total === 0 ? 'no blank is open' : total === 1 ? '1 blank' : `${total} blanks`}\n${groups.map(groupAsText).join('')}`;
}

/** Where each may be something else, every one has a line with its number. */
function groupAsText({ key, name, same, wants, given, blanks }: BlankGroupView): string {
  const head = `  ${name || key || '[ ]'}, ${blanks.length === 1 ? 'once' : `${blanks.length} times`}${wants ? `: ${wants}` : ''}${given === undefined ? '' : ` = ${given}`}\n`;
  if (same) return head;
  return head + blanks.map(({ where, before, words, after }, index) => `    ${name || key || '[ ]'}#${index + 1}  ${where}: ${lastWords(before, most)}${words}${firstWords(after, most)}\n`).join('');
}

const most = 40;
