/** The keys of a front matter and what may stand behind them (design 4). */
import { languageCodes, profiles, stages, type Config } from '../config';
import type { Piece } from '../tree';

/** All as written, except that stage, profile and language are among those we know. */
export interface FrontMatterValues extends Partial<Pick<Config, 'stage' | 'profile' | 'language'>> {
  /** Key or name of the body: "security-council", "The Conference of the Parties". */
  readonly organ?: string;
  readonly session?: string;
  readonly agendaItem?: string;
  readonly title?: string;
  readonly symbol?: string;
  readonly sponsors?: readonly string[];
  /** The text that this one revises. */
  readonly base?: string;
  /** What the blanks of the draft are filled with, in the order of the lines. */
  readonly values?: readonly BlankValue[];
}

/** «name of the Convention: United Nations Convention against Cybercrime» */
export interface BlankValue {
  /** The blank that is meant, compared as blanks are: "name of the convention". */
  readonly key: string;
  readonly name: Piece;
  /** As it is written, with its quotation marks. */
  readonly at: Piece;
  /** On one line. */
  readonly words: string;
}

export const keys = ['organ', 'session', 'agendaItem', 'title', 'symbol', 'sponsors', 'language', 'stage', 'profile', 'base', 'values'] as const satisfies readonly (keyof FrontMatterValues)[];
export type Key = (typeof keys)[number];

export const isKey = (name: string): name is Key => keys.some((key) => key === name);

/** Sponsors may be a list, or one line with commas. */
export const mayBeList = (key: Key): boolean => key === 'sponsors';

/** The words of which one has to stand behind the key; undefined when any will do. */
export function choicesFor(key: Key): readonly string[] | undefined {
  if (key === 'stage') return stages;
  if (key === 'profile') return ['auto', ...profiles];
  return key === 'language' ? ['auto', ...languageCodes] : undefined;
}

/** «Security Council» and «security_council» are meant as «security-council». */
export const chosenFrom = (choices: readonly string[], said: string): string | undefined =>
  choices.find((choice) => choice === said.toLowerCase().replace(/[\s_]+/g, '-'));

export const listFrom = (said: string): string[] => said.split(/[,;]/).map((item) => item.trim()).filter((item) => item !== '');
