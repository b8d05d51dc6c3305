/** Letting a finding pass: a note above its paragraph, or one for the whole file. Notes that are there already are made use of. */
import type { Analysis } from '../analyze';
import type { Finding, Fix } from '../finding';
import { once } from '../languages/patterns';
import { lineEndOf, lineOf, noteAbove } from '../note-above';
import { contains, emptyAt, type Edit, type Span } from '../span';
import { everyParagraph, type Allowance, type Draft, type Note } from '../tree';

/** Nothing for a note that lets nothing pass: it is taken away instead. */
export function allowFixes(analysis: Analysis, { rule, span }: Finding): Fix[] {
  const { text, draft, say } = analysis;
  if (draft.notes.some((note) => note.allow && contains(note.span, span))) return [];
  const place = placeOf(analysis, span);
  return [
    ...(place === undefined ? [] : [{ title: say('Allow “{rule}” here', { rule }), safe: false, edits: [here(analysis, rule, place)] }]),
    { title: say('Allow “{rule}” in this file', { rule }), safe: false, edits: [inFile(text, draft, rule)] },
  ];
}

/** Where the paragraph, title or line begins that a note would have to stand above; undefined when no single one holds it all. */
function placeOf({ draft }: Analysis, at: Span): number | undefined {
  const wholes = wholesOf(draft);
  return draft.blocks.findLast(({ span }) => contains(wholes.get(span.start) ?? span, at))?.span.start;
}

/** Each paragraph with its list, by where it begins. */
const wholesOf = once(({ parts }: Draft): ReadonlyMap<number, Span> =>
  new Map(parts.flatMap(({ paragraphs }) => [...everyParagraph(paragraphs)].map(({ own, span }) => [own.start, span] as const))));

function here({ text, draft: { notes } }: Analysis, rule: string, place: number): Edit {
  const note = notes.findLast(({ allow }) => allow?.scope === 'paragraph' && allow.over.start === place && allow.rules.length > 0);
  if (note) return addTo(note, rule);
  return noteAbove(text, place, `<!-- un-resolution-allow ${rule}: -->`);
}

function inFile(text: string, { notes, frontMatter }: Analysis['draft'], rule: string): Edit {
  const note = notes.find(({ allow }) => allow?.scope === 'file' && allow.rules.length > 0);
  if (note) return addTo(note, rule);
  const after = frontMatter?.end ?? 0;
  const first = after + (/^\s*/.exec(text.slice(after))?.[0].length ?? 0);
  const eol = lineEndOf(text);
  const { start } = lineOf(text, first);
  return { span: emptyAt(Math.max(start, after)), text: `${start < after ? eol : ''}<!-- un-resolution-allow-file ${rule}: -->${eol}${eol}` };
}

const addTo = ({ allow }: Note, rule: string): Edit => ({ span: emptyAt(endOfNames(allow)), text: `, ${rule}` });
const endOfNames = (allow: Allowance | undefined): number => allow?.rules.at(-1)?.span.end ?? 0;
