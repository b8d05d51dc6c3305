import { askedIn } from '../blanks/asked';
import { judge } from '../blanks/judge';
import type { FrontMatterProblem } from '../front-matter';
import type { Fix } from '../finding';
import { nearest } from '../nearest';
import type { Span } from '../span';
import type { Say } from '../speech';
import type { Piece } from '../tree';
import { withItsLine } from '../whole-line';
import { offer, rule } from './rule';
import docs from './unknown-front-matter.md';

export const unknownFrontMatter = rule({
  id: 'unknown-front-matter',
  levels: { negotiation: 'info', final: 'info' },
  summary: 'The front matter says what it can say, once, in words that are known.',
  docs,
  messages: {
    key: 'There is no “{said}” among the keys of the front matter, so nothing heeds it. The keys are {known}.',
    nearKey: 'There is no “{said}” among the keys of the front matter, so nothing heeds it. Did you mean “{near}”?',
    value: '“{said}” is no {key} that is known, so the line is not heeded. Write one of {known}.',
    nearValue: '“{said}” is no {key} that is known, so the line is not heeded. Did you mean “{near}”?',
    twice: '“{said}” stands here a second time, and only the first is heeded. Take one of them away.',
    first: 'The first “{said}” is here.',
    structure: '“{key}” wants words on its own line, not a list or a table, so it is not heeded.',
    table: '“values” wants each blank on a line of its own with what fills it, such as “country: Viet Nam”, so it is not heeded.',
    doubtful: '{says} It is given for the blank “{name}”.',
    unreadable: 'The front matter cannot be read from this line on. Write each line as “key: value”, with quotation marks around a value that has a colon in it.',
  },
  *check({ text, frontMatter, pack, say }) {
    for (const problem of frontMatter?.problems ?? []) {
      const near = 'known' in problem ? nearest(problem.at.text, problem.known) : undefined;
      yield {
        at: problem.at.span,
        say: problem.kind === 'key' && near ? 'nearKey' : problem.kind === 'value' && near ? 'nearValue' : problem.kind,
        with: {
          said: shortened(problem.at.text),
          ...('key' in problem ? { key: problem.key } : {}),
          ...('known' in problem ? { known: problem.known.join(', ') } : {}),
          ...(near ? { near } : {}),
        },
        ...(problem.kind === 'twice' ? { related: [{ at: problem.first, say: 'first' as const, with: { said: problem.at.text } }] } : {}),
        fixes: () => fixesFor(text, problem, near, say),
      };
    }
    for (const { name, at, words } of frontMatter?.values.values ?? []) {
      const doubt = judge(words, askedIn(name.text, pack), pack, say);
      if (!doubt) continue;
      yield {
        at: at.span, say: 'doubtful', with: { says: doubt.says, name: shortened(name.text) },
        fixes: () => doubt.proposed.map((right) => offer(say('Write “{right}”', { right }), [{ span: at.span, text: quotedLike(at.text, right) }])),
      };
    }
  },
});

const shortened = (said: string): string => (said.length > 60 ? `${said.slice(0, 59)}…` : said).replace(/\s+/g, ' ').trim();

function fixesFor(text: string, problem: FrontMatterProblem, near: string | undefined, say: Say): Fix[] {
  const { at } = problem;
  if (near) return [offer(say('Write “{right}”', { right: near }), [{ span: at.span, text: near }])];
  if (problem.kind === 'value') return problem.known.map((choice) => offer(say('Write “{right}”', { right: choice }), [{ span: at.span, text: choice }]));
  if (problem.kind === 'unreadable') return quoted(at, say);
  return !('entry' in problem) ? [] : [offer(say('Take this “{said}” away', { said: shortened(at.text) }), [{ span: wholeEntry(text, problem.entry), text: '' }])];
}

/** In quotation marks where the value had them, or where it needs them. */
const quotedLike = (old: string, right: string): string => (/^["']/.test(old) || /[:#{}[\],&*!|>'"%@`]/.test(right) ? JSON.stringify(right) : right);

/** A value that goes on over several lines ends with the last of them. */
const wholeEntry = (text: string, { start, end }: Span): Span => withItsLine(text, { start, end: start + text.slice(start, end).trimEnd().length });

/** «title: Ports: a review»: the second colon is what cannot be read. */
function quoted({ span, text: line }: Piece, say: Say): Fix[] {
  const [whole, key = '', value = ''] = /^([\w-]+\s*:\s+)([^"'[{|>\s].*:.*)$/.exec(line) ?? [];
  return whole === undefined ? [] : [offer(say('Put the value in quotation marks'), [{ span: { start: span.start + key.length, end: span.end }, text: JSON.stringify(value) }])];
}
