/** Notes at the foot: their marks and texts lead to each other, and stand in a draft as `[^1]` and `[^1]: …`. */
import type { Block, Words } from './block';

/** «[1]», «1», «*», «iv» */
const noteMark = /^\[? ?(\d{1,3}|[a-z]|[ivx]{1,5}|\*{1,3}) ?\]?$/i;
/** What leads back from a note to its mark: «↩», «^», «[1]». */
const wayBack = /^(?:\P{L}{0,6}|\[?[a-z]{1,2}\]?)$/iu;

/**
 * The blocks with their notes marked as a draft does it.
 * @param taken the names of notes that the draft has; a pasted note of such a name takes the next number that is free
 */
export function withNotes(blocks: readonly Block[], taken: ReadonlySet<string>): readonly Block[] {
  const named = new Set(blocks.flatMap(({ names }) => names));
  const used = new Set(taken);
  const notes = new Map<string, string>();
  return blocks.map((block) => {
    const own = block.names.find((name) => notes.has(name));
    const label = own === undefined ? undefined : notes.get(own);
    if (own !== undefined && label !== undefined) {
      notes.delete(own);
      const words = block.words.filter(({ to, text }) => to === undefined || !wayBack.test(text.trim()));
      return { ...block, marker: `[^${label}]:`, words };
    }
    return { ...block, words: marked(block.words, named, used, notes) };
  });
}

/** A mark may be several stretches of words, as Word likes it: those that lead to one place count as one. */
function marked(words: readonly Words[], named: ReadonlySet<string>, used: Set<string>, notes: Map<string, string>): readonly Words[] {
  const out: Words[] = [];
  for (let at = 0; at < words.length; ) {
    const first = words[at] as Words;
    let end = at + 1;
    while (first.to !== undefined && words[end]?.to === first.to) end++;
    const link = words.slice(at, end);
    const text = link.map((some) => some.text).join('').trim();
    const label = first.to === undefined ? undefined : noteMark.exec(text)?.[1];
    at = end;
    if (first.to === undefined || label === undefined || (label.startsWith('*') && !named.has(first.to)) || !(text.includes('[') || link.some(({ raised }) => raised))) {
      out.push(...link);
      continue;
    }
    const name = notes.get(first.to) ?? (named.has(first.to) ? free(label, used) : label);
    notes.set(first.to, name);
    out.push({ ...first, text: `[^${name}]`, italic: false, bold: false });
  }
  return out;
}

/** The name, or the next number when the name is taken or a star. */
function free(label: string, used: Set<string>): string {
  let name = label;
  if (name.startsWith('*')) name = String(used.size + 1);
  for (let number = used.size + 1; used.has(name); number++) name = String(number);
  used.add(name);
  return name;
}
