import type { Evidence } from '../analyze';
import type { Judged } from '../repetition';
import { mender, type Mending } from '../repetition/fixes';
import { openingWords } from '../repetition/opening';
import { wording } from '../repetition/rewrite';
import { offer, rule, type Report } from './rule';
import docs from './repetition-orphan.md';

export const repetitionOrphan = rule({
  id: 'repetition-orphan',
  levels: { negotiation: 'warning', final: 'warning' },
  profiles: { 'security-council': 'info', unesco: 'info', 'model-un': 'info' },
  summary: '“Also” and “further” take up the opener, and the addressee, of the paragraph just before.',
  docs,
  messages: {
    opener: '“{adverb}” takes up the opener of the paragraph just before, but that one begins “{other}”. Begin with “{right}”.',
    addressee: '“{adverb}” takes up the opener and the addressee of the paragraph just before, but that one begins “{other}”. Begin with “{right}”.',
    first: 'No paragraph comes before this one whose opener “{adverb}” could take up. Begin with “{right}”.',
    hangs: '“{adverb}” takes up the paragraph just before, which stands in brackets. If that one goes, begin here with “{right}”; until then bracket the word.',
    waits: '“{adverb}” does not take up the bracketed paragraph just before, but the one before that. If the bracketed one stays, begin here with “{right}”.',
    other: 'This one begins “{other}”.',
  },
  *check(evidence) {
    const mend = mender(evidence.text, evidence.pack, evidence.say);
    for (const judged of evidence.facts.repetition) {
      if (judged.fault === 'orphan' || (judged.hangsOn && !judged.fault)) yield reportOn(judged, evidence, () => mend(judged));
    }
  },
});

function reportOn(judged: Judged, { text, pack }: Evidence, mendings: () => Mending[]): Report<'opener' | 'addressee' | 'first' | 'hangs' | 'waits' | 'other'> {
  const { opening, before, fault, hangsOn } = judged;
  const adverb = opening.adverb?.span ?? opening.span;
  const other = before?.opening ? openingWords(text, before.opening) : '';
  const cause = !before?.opening ? 'first' : before.opening.key === opening.key ? 'addressee' : 'opener';
  return {
    at: adverb,
    say: hangsOn ? (fault ? 'waits' : 'hangs') : cause,
    with: { adverb: text.slice(adverb.start, adverb.end), other, right: wording(judged, 0, pack) },
    ...(hangsOn || judged.otherHabits ? { level: 'info' } : {}),
    related: before?.opening ? [{ at: before.opening.span, say: 'other', with: { other } }] : [],
    fixes: () => (hangsOn && fault ? [] : mendings().map(({ title, edits }) => offer(title, edits))),
  };
}
