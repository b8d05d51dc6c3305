/** For GitHub: workflow commands that put each finding beside its line in a pull request. Lines and columns count from 1. */
import type { Level } from '../../core/index';
import { rangesIn } from '../positions';
import { visible } from '../visible';
import type { Format } from './index';

export const github: Format = {
  ofDraft(path, { text, findings }) {
    const rangeOf = rangesIn(text);
    return findings
      .map(({ level, span, rule, message }) => {
        const { start, end } = rangeOf(span);
        // GitHub takes columns only of what stands on one line.
        const columns = start.line === end.line ? `,col=${start.character + 1},endColumn=${end.character + 1}` : '';
        const place = `line=${start.line + 1},endLine=${end.line + 1}${columns}`;
        return `::${commands[level]} file=${property(path)},${place},title=${property(rule)}::${data(message)}\n`;
      })
      .join('');
  },

  ofAll: (drafts) => drafts.join(''),
};

const commands: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' };

const data = (value: string): string => visible(value).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (value: string): string => data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
