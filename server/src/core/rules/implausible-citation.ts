import type { Evidence } from '../analyze';
import type { Citation, SessionMention } from '../citations/citation';
import { corrections } from '../citations/corrections';
import { doubtAbout, type Doubt } from '../citations/doubts';
import { isOpen } from '../citations/series';
import { contradictions } from '../citations/twice';
import { dayInWords, nameOf } from '../citations/wording';
import type { LanguagePack } from '../languages/pack';
import { contains, textOf, type Span } from '../span';
import { offer, rule, type Report } from './rule';
import docs from './implausible-citation.md';

export const implausibleCitation = rule({
  id: 'implausible-citation',
  levels: { negotiation: 'warning', final: 'warning' },
  summary: 'The number of a cited resolution and its date go together, and one resolution has one date.',
  docs,
  messages: {
    window: 'By its number, {body} {kind} {number} was adopted between {from} and {to}; the date given is {date}. Check both.',
    early: 'By its number, {body} {kind} {number} was not adopted before {from}; the date given is {date}. Check both.',
    whose: 'By its number and its date this is {other} {kind} {number}, not one of the {body}. Name the body that is meant.',
    nobody: 'Whichever body it is, {number} cannot be of {date}: for the General Assembly it would lie between {from} and {to}. Check both.',
    parenthesis: '{number} says {written}, its date says {dated}: the parenthesis holds the year in which the Security Council adopted it. Make the two agree.',
    council: 'The Security Council reached number {serial} about {expected}, so {number} is doubtful. Check the number and the year.',
    numbering: 'The General Assembly has no {kind} {number}: it counted up to 3541 (XXX), then from 31/1 on. Check the number, and whose {kind} it is.',
    running: 'The General Assembly reached number {serial} at its session {expected}, so {number} is doubtful. Check the number and the session.',
    twice: '{number} is dated {date} here and {other} elsewhere in the draft, and a text is adopted once. Check which is right.',
    other: 'Here {number} is dated {other}.',
    session: 'The {session} session of the General Assembly runs from September {begins} to September {ends}; it does not meet in {when}. Check both.',
    late: 'The {session} session of the General Assembly begins in {begins}; in {when} only its resumed part meets. Check both.',
  },
  *check(evidence) {
    const { text, pack, say, facts: { cited } } = evidence;
    for (const mention of cited.sessions) yield* sessionReports(evidence, mention);
    const doubtful = new Set<Citation>();
    for (const citation of cited.citations) {
      const doubt = doubtAbout(citation);
      if (!doubt) continue;
      doubtful.add(citation);
      yield {
        at: whole(citation),
        say: doubt.is === 'window' && isOpen(doubt.window) ? 'early' : doubt.is,
        with: { ...inWords(citation, evidence), ...detailsOf(doubt, pack) },
        ...(isSoft(doubt) ? { level: 'info' as const } : {}),
        fixes: () => corrections(doubt, citation, pack, say).map(({ title, edit }) => offer(title, [edit])),
      };
    }
    for (const { citation, date, other } of contradictions(cited.citations)) {
      if (doubtful.has(citation) || doubtful.has(other.citation)) continue;
      const said = { ...inWords(citation, evidence), other: textOf(text, other.date.span).replace(/\s+/g, ' ') };
      yield {
        at: whole(citation),
        say: 'twice',
        with: said,
        related: [{ at: whole(other.citation), say: 'other', with: said }],
        fixes: () => [offer(say('Write {right}', { right: said.other }), [{ span: date.span, text: said.other }])],
      };
    }
  },
});

/** The year in which a session begins is the one that is usually meant; a resolution that sends a matter to its resumed part says so. */
function* sessionReports({ text, draft, pack, say }: Evidence, { span, session, year, month }: SessionMention): Iterable<Report<'session' | 'late'>> {
  const begins = 1945 + session.value;
  const when = textOf(text, { start: (month ?? year).span.start, end: year.span.end });
  const meets = month ? year.value === (month.value >= 9 ? begins : begins + 1) || (month.value === 9 && year.value === begins + 1) : year.value === begins;
  if (meets) return;
  const isLate = !month && year.value === begins + 1;
  if (isLate && !draft.parts.some(({ kind, span: part }) => (kind === 'resolution' || kind === 'section') && contains(part, span))) return;
  const ordinal = pack.citations.ordinals[year.value - 1946];
  const first = month && month.value < 9 ? begins + 1 : begins;
  yield {
    at: span,
    say: isLate ? 'late' : 'session',
    with: { session: textOf(text, session.span), begins, ends: begins + 1, when },
    ...(isLate ? { level: 'info' as const } : {}),
    fixes: () => [
      offer(say('Write {right}', { right: first }), [{ span: year.span, text: String(first) }]),
      ...(ordinal && !month ? [offer(say('Make it the {ordinal} session', { ordinal }), [{ span: session.span, text: ordinal }])] : []),
    ],
  };
}

const whole = ({ at, date }: Citation): Span => ({ start: at.start, end: date?.span.end ?? at.end });

const inWords = ({ kind, number, body, date }: Citation, { text, pack, say }: Evidence) => ({
  kind: say(kind), number: number.text, serial: number.serial, body: nameOf(body, pack), date: date ? textOf(text, date.span).replace(/\s+/g, ' ') : '',
});

/** The tables of years are from general knowledge (rules 7.3: soft checks); only the sessions of the Assembly are sure. */
const isSoft = (doubt: Doubt): boolean => doubt.is === 'council' || doubt.is === 'running' || ('certain' in doubt && !doubt.certain);

function detailsOf(doubt: Doubt, pack: LanguagePack): Record<string, string | number> {
  switch (doubt.is) {
    case 'window':
    case 'nobody': return { from: dayInWords(doubt.window.from, pack), to: dayInWords(doubt.window.to, pack) };
    case 'parenthesis': return { written: doubt.written, dated: doubt.dated };
    case 'council': return { expected: doubt.from };
    case 'whose': return { other: nameOf(doubt.other, pack) };
    case 'running': return { expected: doubt.sessions[0] ?? '' };
    case 'numbering': return {};
  }
}
