/** One language as data. Code never asks which language it is: it asks the pack. */
import type { Profile } from '../config';

export interface LanguagePack {
  readonly code: string;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly organs: readonly Organ[];
  readonly phrases: readonly Phrase[];
}

export interface Organ {
  /** Shared by all languages: "general-assembly". */
  readonly key: string;
  /** As in the enacting line, without its comma: "The General Assembly". */
  readonly name: string;
  readonly profile: Profile;
}

/** An opener as the field uses it. Source: domain phrases tables; counts are ranks, not rules. */
export interface Phrase {
  /** The whole phrase, also its key: "Takes note of". */
  readonly phrase: string;
  /** What is italic: "Takes note" (rules 2.3). */
  readonly italic: string;
  readonly kind: 'preambular' | 'operative';
  readonly category: string;
  /** 0 (neutral note) to 6 (dispositive), for operative phrases (rules 2.1). */
  readonly strength?: number;
  /** The verb is directed at somebody: requests, urges, invites (rules 3.2). */
  readonly addressee: boolean;
  /** How often it was counted; 0 when it was not. */
  readonly frequency: number;
}
