/** What speaks against a citation: a number and a date that cannot both be right (rules 7.3). */
import { dayOf, isPossible } from './calendar';
import type { Citation, CitedBody } from './citation';
import { yearsOf } from './council';
import { holds, isOfSomeBody, lastRomanSession, lastRunningNumber, sessionsOf, windowOf, type Window } from './series';

export type Doubt =
  /** The date lies outside the time in which the body could adopt a text of that number. */
  | { readonly is: 'window'; readonly window: Window; readonly certain: boolean }
  /** The number and the date are those of another body. */
  | { readonly is: 'whose'; readonly other: CitedBody; readonly certain: boolean }
  /** The body is not told, and none of those that number so can be meant. */
  | { readonly is: 'nobody'; readonly window: Window }
  /** «1325 (2000) of 31 October 2001» */
  | { readonly is: 'parenthesis'; readonly written: number; readonly dated: number }
  /** «1325 (2010)»: the Security Council was elsewhere by then. */
  | { readonly is: 'council'; readonly from: number; readonly to: number }
  /** «4000 (XX)», «12/247»: the General Assembly has no such number. */
  | { readonly is: 'numbering'; readonly certain: boolean }
  /** «1514 (XVI)»: a neighbouring session had that number. */
  | { readonly is: 'running'; readonly sessions: readonly number[] };

export function doubtAbout(citation: Citation): Doubt | undefined {
  const { number, body, certain, date } = citation;
  // A day that does not exist is told as such; its year may be the slip of the same pen.
  const day = date && isPossible(date) ? dayOf(date) : undefined;
  if (body === 'other') return undefined;
  if (body === undefined || (body === 'general-assembly' && !certain)) {
    return day !== undefined ? doubtOfSomebody(citation, day) : body && doubtOfRunning(citation);
  }
  if (body === 'security-council' && number.shape === 'year') return doubtOfCouncil(citation);
  // «its resolution 5/2» may be another house's after all.
  if (body === 'general-assembly' && isNoNumber(citation)) return { is: 'numbering', certain: number.shape === 'roman' };
  const window = windowOf(body, number);
  if (window && day !== undefined && !holds(window, day)) {
    const certain = body === 'general-assembly';
    const other = countsAlike[body];
    const others = other && windowOf(other, number);
    return other && others && holds(others, day) ? { is: 'whose', other, certain } : { is: 'window', window, certain };
  }
  return body === 'general-assembly' && day === undefined ? doubtOfRunning(citation) : undefined;
}

/** Who is taken for whom: both number by their sessions, «60/251». */
const countsAlike: Partial<Record<CitedBody, CitedBody>> = { 'human-rights-council': 'general-assembly', 'general-assembly': 'human-rights-council' };

function doubtOfSomebody({ number, body }: Citation, day: number): Doubt | undefined {
  const window = windowOf('general-assembly', number);
  if (!window || holds(window, day)) return undefined;
  // Other houses have roman sessions too, and special ones.
  if (number.shape === 'roman' || number.special) return body ? { is: 'window', window, certain: false } : undefined;
  return isOfSomeBody(number, day) ? undefined : { is: 'nobody', window };
}

function doubtOfCouncil({ number: { session, serial }, date, kind }: Citation): Doubt | undefined {
  const dated = date?.year?.value;
  if (dated !== undefined && dated !== session) return { is: 'parenthesis', written: session, dated };
  const { from, to } = yearsOf(serial);
  return kind === 'resolution' && (session < from || session > to) ? { is: 'council', from, to } : undefined;
}

function isNoNumber({ kind, number: { shape, session, serial, special } }: Citation): boolean {
  if (kind !== 'resolution' || special) return false;
  return shape === 'roman' ? serial > lastRunningNumber || session > lastRomanSession : shape === 'session' && session <= lastRomanSession;
}

function doubtOfRunning({ number: { shape, session, serial, special } }: Citation): Doubt | undefined {
  if (shape !== 'roman' || special) return undefined;
  const sessions = sessionsOf(serial);
  return sessions.length > 0 && !sessions.includes(session) ? { is: 'running', sessions } : undefined;
}
