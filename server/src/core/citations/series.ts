/** When texts of a number can have been adopted (rules 7.3). Days are written as one figure: 20191227. */
import type { CitedBody, CitedNumber } from './citation';

export interface Window {
  readonly from: number;
  readonly to: number;
}

export const holds = ({ from, to }: Window, day: number): boolean => from <= day && day <= to;

/** An emergency special session may be resumed at any time. */
const open = 9999;
export const isOpen = ({ to }: Window): boolean => to > open * 10000;

const years = (from: number, to = from): Window => ({ from: from * 10000 + 101, to: to * 10000 + 1231 });

/** After its thirtieth session the Assembly numbered its resolutions anew (CIT-4). */
export const lastRomanSession = 30;
export const lastRunningNumber = 3541;
/** Far beyond the sessions that anybody cites. */
const lastSession = 150;

/** A session of the General Assembly begins in September of 1945 + N and ends a year later (CIT-1); the first sat from January 1946. */
const assemblySession = (session: number): Window =>
  session === 1 ? years(1946) : { from: (1945 + session) * 10000 + 901, to: (1946 + session) * 10000 + 930 };

/** The years of the special sessions of the Assembly, and those in which the emergency ones first met. */
const specialSessions = [
  1947, 1948, 1961, 1963, 1967, 1974, 1975, 1978, 1978, 1978, 1980, 1982, 1986, 1986, 1988, 1989, 1990, 1990, 1997, 1998, 1999, 1999, 2000, 2000, 2001, 2001,
  2002, 2005, 2014, 2016, 2020, 2021,
];
const emergencySessions = [1956, 1956, 1958, 1960, 1967, 1980, 1980, 1981, 1982, 1997, 2022];

function assemblyWindow({ shape, session, special }: CitedNumber): Window | undefined {
  if (special) {
    const met = (special === 'S' ? specialSessions : emergencySessions)[session - 1];
    return met === undefined ? undefined : special === 'S' ? years(met - 1, met + 1) : years(met, open);
  }
  return isAssemblyNumber(shape, session) ? assemblySession(session) : undefined;
}

const isAssemblyNumber = (shape: CitedNumber['shape'], session: number): boolean =>
  shape === 'roman' ? session >= 1 && session <= lastRomanSession : shape === 'session' && session > lastRomanSession && session < lastSession;

/** When a body can have adopted a text of this number; undefined when the number does not tell, or is none of that body's. */
export function windowOf(body: CitedBody, number: CitedNumber): Window | undefined {
  const { shape, session, special } = number;
  const carriesYear = shape === 'session' && session > 1900;
  switch (body) {
    case 'general-assembly': return assemblyWindow(number);
    case 'security-council': return shape === 'year' ? years(session) : undefined;
    // Three sessions a year, from 2006 (CIT-2).
    case 'human-rights-council': return shape === 'session' && !special && session < 100 ? years(2006 + Math.floor((session - 1) / 3)) : undefined;
    // A session of the Economic and Social Council may begin in the summer before its year.
    case 'ecosoc': return carriesYear ? years(session - 1, session) : undefined;
    case 'commission-on-human-rights': return carriesYear ? years(session) : undefined;
    case 'other': return undefined;
  }
}

/**
 * Bodies that number as the Assembly does, by the distance of a session from its year: the commissions for Asia and the
 * Pacific (79/1 in 2023), on the status of women (60/1 in 2016), on narcotic drugs (60/1 in 2017), for social development
 * (58/1 in 2020), on population (50/1 in 2017), of statistics (50/1 in 2019), on crime prevention (31/1 in 2022).
 */
const distances = [1944, 1956, 1957, 1962, 1967, 1969, 1991];

/** Whether some body can have adopted «74/247» on that day, where the text does not say which is meant. */
export function isOfSomeBody(number: CitedNumber, day: number): boolean {
  const { shape, session, special } = number;
  if (special || !isAssemblyNumber(shape, session) || shape === 'roman') return true;
  const council = windowOf('human-rights-council', number);
  return holds(assemblySession(session), day) || (council !== undefined && holds(council, day)) || distances.includes(Math.floor(day / 10000) - session);
}

/** The first number of each roman session, roughly. */
const firstOfSession = [
  1, 104, 182, 289, 376, 501, 611, 711, 808, 913, 1008, 1146, 1236, 1349, 1476, 1622, 1755, 1881, 1993, 2006, 2134, 2253, 2375, 2492, 2615, 2750, 2890, 3045,
  3203, 3363,
];
const slack = 15;

/** The sessions at which the Assembly can have adopted a resolution of this running number. */
export const sessionsOf = (serial: number): number[] =>
  firstOfSession.flatMap((first, index) => {
    const next = firstOfSession[index + 1] ?? lastRunningNumber + 1;
    return serial >= first - slack && serial < next + slack ? [index + 1] : [];
  });
