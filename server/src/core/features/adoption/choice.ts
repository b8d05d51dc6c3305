/** One thing to decide, as it is told in a list: what it is, where it stands, what was decided, and what else could be. */
import type { Analysis } from '../../analyze';
import { excerpt } from '../../excerpt';
import type { Adoption } from '../../outcomes/adoption';
import type { Outcome } from '../../outcomes/settle';
import type { Said } from '../../speech';
import type { Span } from '../../span';
import type { Bracket } from '../../tree';
import { bracketName } from '../bracket-name';
import { allWhereabouts } from '../whereabouts';
import type { Decidable, Decision } from './decidable';

export interface ChoiceView {
  readonly id: string;
  readonly kind: Decidable['kind'];
  /** «Package “conference”», «[at its seventy-ninth session]» */
  readonly title: string;
  /** «paragraph 2 and paragraph 8» */
  readonly place: string;
  /** «kept», «stays in brackets» */
  readonly now: Said;
  /** Whether it was decided by name, and not with the rest. */
  readonly isOwn: boolean;
  readonly spans: readonly Span[];
  readonly decisions: readonly { readonly id: Decision; readonly title: Said }[];
}

/** What becomes of a bracket: decided, open, a blank, or gone with the words around it. */
export type StateOf = (bracket: Bracket) => Outcome | 'open' | 'blank' | 'gone';

export function statesIn({ decisions, open, blanked }: Adoption): StateOf {
  const [stay, blanks] = [new Set(open), new Set(blanked)];
  return (bracket) => decisions.get(bracket) ?? (blanks.has(bracket) ? 'blank' : stay.has(bracket) ? 'open' : 'gone');
}

export function choiceView(analysis: Analysis, decidable: Decidable, stateOf: StateOf, own: Decision | undefined): ChoiceView {
  const { id, kind, members, decisions } = decidable;
  return {
    id, kind,
    title: titleOf(analysis, decidable),
    place: allWhereabouts(analysis, members.map(({ span }) => span)),
    now: outcomeOf(analysis, decidable, stateOf, own),
    isOwn: own !== undefined,
    spans: members.map(({ span }) => span),
    decisions: decisions.map((decision) => ({ id: decision, title: decisionTitle(analysis, decidable, decision) })),
  };
}

const mostWords = 60;

function titleOf(analysis: Analysis, { kind, name = '', members }: Decidable): string {
  const { text, say } = analysis;
  if (kind === 'package') return say('Package “{name}”', { name });
  if (kind === 'subject') return say('Brackets about “{name}”', { name });
  if (kind === 'delegation') return say('What {name} proposes', { name });
  const words = members.map(({ inner }) => excerpt(text, inner, Math.round(mostWords / members.length)));
  return `${bracketName(members[0] as Bracket, say)}: ${words.map((said) => `[${said}]`).join(' ')}`;
}

function decisionTitle({ text, say }: Analysis, { kind, options }: Decidable, decision: Decision): Said {
  if (typeof decision === 'number') return say('“{words}” and nothing else', { words: excerpt(text, options[decision] ?? { start: 0, end: 0 }, mostWords) });
  if (decision === 'keep') return kind === 'delegation' ? say('Accept all of it') : kind === 'bracket' ? say('Keep these words') : say('Keep all of it');
  if (decision === 'drop') return kind === 'delegation' ? say('Reject all of it') : kind === 'bracket' ? say('Drop these words') : say('Drop all of it');
  return say('Leave open, in brackets');
}

function outcomeOf({ text, say }: Analysis, { kind, members, options }: Decidable, stateOf: StateOf, own: Decision | undefined): Said {
  if (kind === 'delegation' && own !== undefined) return own === 'keep' ? say('accepted') : own === 'drop' ? say('rejected') : say('stays in brackets');
  const states = members.map(stateOf);
  const kept = states.filter((state) => state === 'keep').length;
  const [state] = states;
  if (kind === 'choice' && kept === 1 && members.length > 1) return say('“{word}”', { word: excerpt(text, options[states.indexOf('keep')] ?? { start: 0, end: 0 }, mostWords) });
  if (typeof state === 'object') return say('“{word}”', { word: excerpt(text, state, mostWords) });
  if (state === undefined || states.some((other) => other !== state)) return say('each by itself');
  return say(inWords[state]);
}

const inWords = { keep: 'kept', drop: 'dropped', open: 'stays in brackets', blank: 'becomes a blank', gone: 'goes with the words around it' } as const;
