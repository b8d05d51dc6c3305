/** For programs: the contract of `check --format json`. Lines and UTF-16 characters count from 0. */
import type { Finding, Fix } from '../../core/index';
import { rangesIn, type ToRange } from '../positions';
import { summaryOf } from '../summary';
import type { Format } from './index';

export const json: Format = {
  ofDraft(path, { text, language, stage, profile, findings }) {
    const rangeOf = rangesIn(text);
    return JSON.stringify({
      path, language, stage, profile,
      findings: findings.map((finding) => findingAsJson(finding, rangeOf)),
      summary: summaryOf(findings),
    });
  },

  ofAll: (drafts) => `{"version":1,"files":[${drafts.map((draft) => `\n${draft}`).join(',')}\n]}\n`,
};

const findingAsJson = ({ rule, level, message, span, related, fixes }: Finding, rangeOf: ToRange): object => ({
  rule, level, message,
  range: rangeOf(span),
  related: related.map((other) => ({ range: rangeOf(other.span), message: other.message })),
  fixes: fixes().map((fix) => fixAsJson(fix, rangeOf)),
});

/** `ask` stands only where a person has to supply the words; the edits leave the text as it is until then. */
const fixAsJson = ({ title, safe, edits, ask }: Fix, rangeOf: ToRange): object => ({
  title, safe, ask,
  edits: edits.map(({ span, text }) => ({ range: rangeOf(span), newText: text })),
});
