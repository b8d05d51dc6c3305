/** What the checker makes of one real text, in numbers and excerpts. */
import { analyze, everyParagraph, type Analysis, type Config, type Finding, type Level } from '../../server/src/core/index';
import { breaksOf } from './order';

export { defaultConfig } from '../../server/src/core/index';
export { textsIn } from './texts';

export interface Measured {
  readonly paragraphs: number;
  /** Those that carry a number or letter. */
  readonly numbered: number;
  readonly findings: readonly Excerpt[];
  /** Numbers that do not follow each other: «3 → 5 in line 40». */
  readonly breaks: readonly string[];
  /** Rules that threw. */
  readonly failures: readonly string[];
}

export interface Excerpt {
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  /** Counted from 1. */
  readonly line: number;
  /** The place between ⟦ and ⟧ with the words around it. */
  readonly words: string;
}

export function measure(text: string, config?: Config): Measured {
  const analysis = analyze(text, config);
  const paragraphs = analysis.draft.parts.flatMap((part) => [...everyParagraph(part.paragraphs)]);
  return {
    paragraphs: paragraphs.length,
    numbered: paragraphs.filter(({ marker }) => marker).length,
    findings: analysis.findings.map((finding) => excerptOf(finding, analysis)),
    breaks: breaksOf(analysis.draft).map(({ before, after, at }) => `${before || 'start'} → ${after} in line ${lineOf(text, at)}`),
    failures: analysis.failures.map(({ rule, error }) => `${rule}: ${error}`),
  };
}

const around = 60;

const excerptOf = ({ rule, level, message, span }: Finding, { text }: Analysis): Excerpt => {
  const piece = (start: number, end: number): string => text.slice(Math.max(0, start), end).replace(/\s+/g, ' ');
  const place = span.end - span.start > 2 * around ? `${piece(span.start, span.start + around)} … ${piece(span.end - around, span.end)}` : piece(span.start, span.end);
  return {
    rule, level, message,
    line: lineOf(text, span.start),
    words: `${piece(span.start - around, span.start)}⟦${place}⟧${piece(span.end, span.end + around)}`,
  };
};

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split(/\r\n|\r|\n/).length;
