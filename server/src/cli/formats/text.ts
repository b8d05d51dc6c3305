/** For reading: one line a finding, with lines and columns counted from 1 as editors show them, and a line that counts. */
import type { Span } from '../../core/index';
import { rangesIn } from '../positions';
import type { Summary } from '../summary';
import { onOneLine } from '../visible';
import type { Format } from './index';

export const text: Format = {
  ofDraft(path, analysis) {
    const rangeOf = rangesIn(analysis.text);
    const place = (span: Span): string => {
      const { line, character } = rangeOf(span).start;
      return `${path}:${line + 1}:${character + 1}`;
    };
    return analysis.findings
      .flatMap(({ span, level, message, rule, related }) => [
        `${place(span)} ${level} ${onOneLine(message)} (${rule})\n`,
        ...related.map((other) => `    ${place(other.span)} ${onOneLine(other.message)}\n`),
      ])
      .join('');
  },

  ofAll: (drafts, total) => (drafts.length > 0 ? `${drafts.join('')}${count(drafts.length, 'draft')}: ${inWords(total)}.\n` : ''),
};

function inWords({ error, warning, info, hint }: Summary): string {
  const counts = [
    error && count(error, 'error'),
    warning && count(warning, 'warning'),
    info && `${info} info`,
    hint && count(hint, 'hint'),
  ].filter(Boolean);
  return counts.join(', ') || 'nothing found';
}

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;
