/** Texts made of those that are kept: cut, doubled, crossed with one another, and sprinkled with what means something. */
import type { Random } from '../support/random';

const telling = [
  '[', ']', '(', ')', '[[', ']]', '][', '*', '**', '_', '“', '”', '"', '<!--', '-->', '\n', '\n\n', '\r\n', '\r', '\t', ' ', '\u00a0', '\u2028', '\u0301', '\u200f', '\ud800', '\u0000', '1. ', '1bis. ', '2 alt. ', '(a) ', '(i) ', '; and', ';', ',', ':', '.',
  '[EU: ', '[date]', '____', '[a][b]', 'paragraph 1 above', 'paragraphs 1 to 3 and 5 bis', '*Requests* ', 'Also requests ', '*The General Assembly*,\n\n', 'Annex\n\n', 'I\n\n', 'A/RES/78/1', 'resolution 78/1 of 3 May 2027', '---\n', '# ', '> ', '- ',
  '<!-- un-resolution-allow wrong-ending: agreed -->\n', '<!-- un-resolution-package a: Decides -->\n', '<!-- un-resolution-lock -->\n', '（', '］', '。', 'Option A: ', '[^1]', '](#)',
];

/** What is longer is cut: a fault is the better for being short. */
const longest = 1500;

export function mutated(kept: readonly string[], random: Random): string {
  let text = one(kept, random);
  for (let times = 1 + random.below(8); times > 0; times--) text = step(text, kept, random);
  const start = text.length > longest ? random.below(text.length - longest) : 0;
  return text.slice(start, start + longest);
}

function step(text: string, kept: readonly string[], random: Random): string {
  const [from, to] = [random.below(text.length + 1), random.below(text.length + 1)].sort((a, b) => a - b) as [number, number];
  const near = Math.min(to, from + random.below(60));
  switch (random.below(7)) {
    case 0: return text.slice(0, from) + text.slice(near);
    case 1: return text.slice(0, to) + text.slice(from, near).repeat(1 + random.below(5)) + text.slice(to);
    case 2: return text.slice(0, from) + part(one(kept, random), random) + text.slice(from);
    case 3: return text.slice(0, from) + text.slice(to) + text.slice(from, to);
    case 4: return text.slice(0, from) + one(telling, random).repeat(1 + random.below(30)) + text.slice(near);
    default: return text.slice(0, from) + one(telling, random) + text.slice(from);
  }
}

const part = (text: string, random: Random): string => {
  const start = random.below(text.length + 1);
  return text.slice(start, start + random.below(200));
};

const one = <Item>(items: readonly Item[], random: Random): Item => items[random.below(items.length)]!;
