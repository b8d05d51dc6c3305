/** snippets/un-resolution.json as the clauses would have it: each right by itself, with a number to be typed over. */
import { clauses, type Clause, type Place } from '../../server/src/core/index';
import { expandSnippet } from './snippet';

interface SnippetEntry {
  readonly prefix: string;
  readonly description: string;
  readonly body: string | readonly string[];
  /** Offered by *Fill File with Snippet*. */
  readonly isFileTemplate?: true;
}

export type SnippetFile = Readonly<Record<string, SnippetEntry>>;

export const snippetFile = (): SnippetFile => Object.fromEntries(clauses.map((clause) => [`${names[clause.place]}: ${clause.title}`, entry(clause)]));

const names: Readonly<Record<Place, string>> = {
  document: 'Whole draft',
  masthead: 'Above the text',
  enacting: 'Above the text',
  preambular: 'Preambular paragraph',
  operative: 'Operative paragraph',
  last: 'Last paragraph',
  inserted: 'Paragraph in dispute',
  list: 'List',
  words: 'Within a sentence',
  foot: 'Below the text',
  note: 'Does not print',
};

function entry(clause: Clause): SnippetEntry {
  const body = standing(clause);
  const lines = body.split('\n');
  return {
    prefix: clause.prefix,
    description: clause.place === 'document' ? clause.title : expandSnippet(body).replace(/\s+/g, ' '),
    body: lines.length === 1 ? body : lines,
    ...(clause.place === 'document' ? { isFileTemplate: true } : {}),
  };
}

/** What a clause lacks to stand alone: the number, first among its tab stops, and the ending. */
function standing({ place, body }: Clause): string {
  if (place === 'preambular') return `${body},`;
  if (place === 'operative') return `\${1:1}. ${stopsFromTwo(body)};`;
  if (place === 'last') return `\${1:2}. ${stopsFromTwo(body)}.`;
  return body;
}

const stopsFromTwo = (body: string): string => body.replace(/(\$\{?)(\d+)/g, (_, start: string, stop: string) => `${start}${Number(stop) + 1}`);
