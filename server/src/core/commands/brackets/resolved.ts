/** Decisions as a change that says what it did, to the words and beside them. */
import type { Analysis } from '../../analyze';
import { excerpt } from '../../excerpt';
import { whereabouts } from '../../features/whereabouts';
import { resolveBrackets } from '../../outcomes';
import type { Decisions } from '../../outcomes/settle';
import type { Rewrite } from '../../rewrite';
import { touches, type Edit, type Span } from '../../span';
import type { Said } from '../../speech';
import type { Change } from '../command';
import { moved } from '../changing';

export function resolved(analysis: Analysis, decisions: Decisions, at: Span): Change {
  const { say } = analysis;
  const { rewrite, warnings } = resolveBrackets(analysis, decisions);
  const says = [...said(analysis, decisions), ...besides(analysis, decisions, rewrite)];
  const place = Math.min(moved(at.start, rewrite.edits), rewrite.text.length);
  return { edits: rewrite.edits, selection: { start: place, end: place }, says: says.length > 0 ? (says.join(' ') as Said) : say('Nothing has changed.'), warns: warnings };
}

/** So many brackets are told by their words; of more, how many. */
const mostNamed = 2;

function said({ text, say }: Analysis, decisions: Decisions): Said[] {
  const kept = [...decisions].filter(([, outcome]) => outcome !== 'drop');
  const dropped = [...decisions].filter(([, outcome]) => outcome === 'drop');
  const words = (list: typeof kept) => list.map(([{ inner }, outcome]) => excerpt(text, typeof outcome === 'object' ? outcome : inner, 50));
  return [
    ...(kept.length > mostNamed ? [say('Brackets whose words stay: {count}.', { count: kept.length })] : words(kept).map((one) => say('“{words}” stays.', { words: one }))),
    ...(dropped.length > mostNamed ? [say('Brackets that are gone with their words: {count}.', { count: dropped.length })] : words(dropped).map((one) => say('“{words}” is gone.', { words: one }))),
  ];
}

/** What was set right elsewhere because of it. */
function besides(analysis: Analysis, decisions: Decisions, { edits }: Rewrite): Said[] {
  const { say } = analysis;
  const beside = [...decisions.keys()].map(({ span }) => ({ start: span.start - nearby, end: span.end + nearby }));
  const marks = edits.filter(({ span: { start }, text }) => /^[,;.]$/.test(text) && !beside.some((near) => start >= near.start && start <= near.end));
  const more = edits.filter((edit) => !marks.includes(edit) && !beside.some((near) => touches(near, edit.span))).length;
  const mark = (edit: Edit): Said => say('In {where} the mark at the end is now “{mark}”.', { where: whereabouts(analysis, Math.max(0, edit.span.start - 1)), mark: edit.text });
  return [...(marks.length > mostNamed ? [say('Marks that are set right: {count}.', { count: marks.length })] : marks.map(mark)), ...(more > 0 ? [say('Other places that are set right: {count}.', { count: more })] : [])];
}

/** White space and a mark next to a bracket belong to it. */
const nearby = 2;
