/** The words of a paragraph as they are compared: what would make no sense in halves is one of them. */
import { begunWithin } from '../in-order';
import { lazily } from '../lazily';
import { around, type Span } from '../span';
import { everyBracket, type Bracket, type Opener } from '../tree';
import type { Stretch, Version } from './reading';

export interface Token extends Span {
  /** With single spaces, however its line is broken. */
  readonly text: string;
  /** It has a letter or a digit. */
  readonly isWord: boolean;
  /** White space, or the beginning of the paragraph, comes before it. */
  readonly apart: boolean;
}

/** Longer ones are compared word by word. */
const mostWordsWhole = 8;

/** A version's paragraphs, taken apart. */
export function tokensOf(version: Version): (stretch: Stretch) => Token[] {
  const brackets = [...everyBracket(version.draft)];
  return (stretch) => {
    const within = begunWithin(brackets, stretch.span, ({ span }) => span.start).filter(({ span }) => span.end <= stretch.span.end);
    return tokensIn(version.text, stretch, within);
  };
}

function tokensIn(text: string, { span, emphasis, paragraph }: Stretch, brackets: readonly Bracket[]): Token[] {
  const isShort = ({ start, end }: Span): boolean => end - start < 400 && text.slice(start, end).trim().split(/\s+/).length <= mostWordsWhole;
  const isWording = ({ kind }: Bracket): boolean => kind === 'negotiation' || kind === 'alternative';
  const long = brackets.filter((bracket) => isWording(bracket) && !isShort(bracket.span));
  const wholes = merged([
    ...(paragraph?.opener ? [openerWithMarks(paragraph.opener, emphasis.map((run) => run.span))] : []),
    ...emphasis.map((run) => run.span).filter(isShort),
    ...brackets.filter((bracket) => !isWording(bracket) || isShort(bracket.span)).map((bracket) => withTarget(text, bracket)),
  ]);
  const edges = new Set(long.flatMap(({ span: { start, end } }) => [start, end - 1]));
  const tokens: Token[] = [];
  let nextWhole = 0;
  for (let at = span.start; at < span.end; ) {
    if (/\s/.test(text.charAt(at))) {
      at++;
      continue;
    }
    const start = at;
    const firm: Span[] = [];
    while (at < span.end && !/\s/.test(text.charAt(at))) {
      while ((wholes[nextWhole]?.end ?? Infinity) <= at) nextWhole++;
      const whole = wholes[nextWhole];
      if (whole && whole.start <= at) {
        firm.push({ start: at, end: whole.end });
        at = whole.end;
      } else if (edges.has(at)) {
        if (at > start) break;
        at++;
        firm.push({ start, end: at });
        break;
      } else at++;
    }
    for (const piece of split(text, { start, end: at }, firm)) tokens.push(tokenAt(text, piece, span.start));
  }
  return tokens;
}

const tokenAt = (text: string, { start, end }: Span, from: number): Token => {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  return { start, end, text: words, isWord: /[\p{L}\d]/u.test(words), apart: start === from || /\s/.test(text.charAt(start - 1)) };
};

/** The marks that open and close a word are tokens by themselves: «(see», «annex),». */
function split(text: string, { start, end }: Span, firm: readonly Span[]): Span[] {
  const [loosest, tightest] = [firm[0]?.start ?? end, firm.at(-1)?.end ?? start];
  const word = text.slice(start, end);
  const isLone = lazily(() => word.split('(').length !== word.split(')').length);
  const before: Span[] = [];
  const after: Span[] = [];
  while (start < Math.min(end - 1, loosest) && (/[“"‘«]/.test(text.charAt(start)) || (text.charAt(start) === '(' && isLone()))) before.push({ start, end: ++start });
  while (end - 1 > Math.max(start, tightest - 1) && (/[,;:.!?”"’»，；。：]/.test(text.charAt(end - 1)) || (text.charAt(end - 1) === ')' && isLone()))) after.push({ start: end - 1, end: end-- });
  return [...before, { start, end }, ...after.reverse()];
}

/** «*Takes note* of», with the marks of its italics. */
function openerWithMarks({ span, italic }: Opener, runs: readonly Span[]): Span {
  const words = italic ? { start: Math.min(span.start, italic.start), end: Math.max(span.end, italic.end) } : span;
  return around([words, ...runs.filter(({ start, end }) => start < words.end && words.start < end)]);
}

/** «[A/80/L.9](https://…)» */
function withTarget(text: string, { kind, span }: Bracket): Span {
  const target = kind === 'link' ? /^\([^()\s]{0,400}\)/.exec(text.slice(span.end, span.end + 402)) : null;
  return { start: span.start, end: span.end + (target?.[0].length ?? 0) };
}

/** In order; those that overlap are one. */
function merged(spans: readonly Span[]): Span[] {
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

