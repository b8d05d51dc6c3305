/** What an opener says to a reader who knows the field, by the group of phrases it belongs to (rules 2.1, 2.4). */
import type { Phrase } from '../languages/pack';
import type { Said, Say } from '../speech';

/** Undefined for a phrase of a group that nobody has described. */
export function meaningOf({ kind, category }: Phrase, say: Say): Said | undefined {
  const known: Readonly<Record<string, Meaning>> = kind === 'operative' ? operative : preambular;
  const meaning = known[category];
  return meaning && say(meaning);
}

const operative = {
  note: 'Records that something exists. It neither approves nor disapproves of it.',
  'note-qualified': 'Records something and lets a reaction be seen: more than a bare note, less than a welcome or a condemnation.',
  assert: 'Takes a stand or repeats one. Nobody is asked to do anything.',
  positive: 'Approves, praises or thanks. Nobody is asked to do anything.',
  concern: 'Says that something is wrong, and blames nobody outright.',
  condemn: 'Blames openly. There is no stronger disapproval.',
  'ask-soft': 'Leaves those who are addressed free to act: fit for sovereign States and independent bodies.',
  ask: 'Asks in ordinary terms. The Secretary-General and subsidiary organs are bound to follow, States are not.',
  'ask-strong': 'Presses for action. The weight is political, not legal.',
  demand: 'Insists. Nothing stronger can be said to somebody else.',
  decide: 'Changes something by being adopted: the body acts itself.',
  'mun-list': 'Stands in lists for Model United Nations; adopted texts hardly have it.',
} as const;

const preambular = {
  recall: 'Points back to an earlier text on which this one builds.',
  reaffirm: 'Says again what was said before, and that it still holds.',
  guidance: 'Names the principles that the text follows.',
  awareness: 'Names what the body has before its eyes. It takes no side.',
  'neutral-note': 'Records that something exists. It neither approves nor disapproves of it.',
  positive: 'Approves, praises or thanks.',
  assertion: 'States what the body holds to be true, as a ground for what it decides below.',
  concern: 'Says that something is wrong, and blames nobody outright.',
  negative: 'Disapproves openly.',
  intent: 'Says what the body wants to come of the text.',
  procedural: 'Says what the body did before it adopted the text: it has read a report, heard a statement.',
  authority: 'Names the power or the mandate under which the body acts.',
  'action-in-preamble': 'Asks or supports in the preamble, where nothing is asked for; the operative part is the usual place.',
  'mun-list': 'Stands in lists for Model United Nations; adopted texts hardly have it.',
} as const;

type Meaning = (typeof operative)[keyof typeof operative] | (typeof preambular)[keyof typeof preambular];
