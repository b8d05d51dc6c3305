/** What a draft says when some of its proposals are accepted and others rejected, and nothing else is changed. */
import { analyze, applyEdits, decisionsOf, isBy, proposalsOf, type Answer, type Proposal } from '../../server/src/core/index';
import { settle } from '../../server/src/core/outcomes/settle';

function readingOf(text: string, answerTo: (proposal: Proposal) => Answer | undefined): string {
  const analysis = analyze(text);
  return applyEdits(text, settle(analysis, decisionsOf(proposalsOf(analysis), answerTo)));
}

/** What one delegation proposes rejected, and nothing else decided. */
export const without = (text: string, name: string): string => readingOf(text, (proposal) => (isBy(proposal, name) ? 'reject' : undefined));

/** All proposals rejected. */
export const plain = (text: string): string => readingOf(text, () => 'reject');

/** What one delegation proposes accepted, and all others rejected. */
export const only = (text: string, name: string): string => readingOf(text, (proposal) => (isBy(proposal, name) ? 'accept' : 'reject'));
