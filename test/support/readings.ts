/** What a draft says when some of its proposals are accepted and others rejected, and nothing else is changed. */
import { analyze, applyEdits, decisionsOf, proposalsOf, type Answer, type Proposal } from '../../server/src/core/index';
import { settle } from '../../server/src/core/outcomes/settle';

export function readingOf(text: string, answerTo: (proposal: Proposal) => Answer | undefined): string {
  const analysis = analyze(text);
  return applyEdits(text, settle(analysis, decisionsOf(proposalsOf(analysis), answerTo)));
}
