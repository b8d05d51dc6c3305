/** What the strength of an operative opener comes to in the house that speaks (rules 2.2). */
import type { Profile } from '../config';
import type { Phrase } from '../languages/pack';
import type { Said, Say } from '../speech';

/** Undefined where there is nothing to add: for what asks and decides nothing, and for houses whose ways we do not know. */
export function forceOf({ kind, category }: Phrase, profile: Profile, say: Say): Said | undefined {
  const words = kind === 'operative' ? ruling[profile]?.find(({ of }) => of.includes(category))?.says : undefined;
  return words && say(words);
}

const asking: readonly string[] = ['ask-soft', 'ask', 'ask-strong'];

const assembly = [
  { of: ['decide'], says: 'In the General Assembly: it binds within the Organization, such as on the budget, elections and procedure. To States it is a recommendation.' },
  { of: ['demand', ...asking], says: 'In the General Assembly: to States it is a recommendation.' },
] as const;

const council = [
  { of: ['decide'], says: 'In the Security Council: it may bind all Members under Article 25 of the Charter, with or without Chapter VII.' },
  { of: ['demand'], says: 'In the Security Council: read in its context it may be a binding decision.' },
  { of: ['ask-strong'], says: 'In the Security Council: to call upon somebody is ambiguous, to urge somebody does not bind.' },
  { of: ['ask-soft', 'ask'], says: 'In the Security Council: it does not bind States.' },
] as const;

const subsidiary = [
  { of: ['decide'], says: 'In this Council: it binds its own bodies and the secretariat. To States it is a recommendation.' },
  { of: ['demand', ...asking], says: 'In this Council: to States it is a recommendation.' },
] as const;

const modelUn = [
  { of: ['demand', 'condemn'], says: 'Some conferences leave this to the Security Council. The United Nations do not: the Assembly condemns and demands too.' },
] as const;

interface Ruling {
  /** Categories of phrases. */
  readonly of: readonly string[];
  readonly says: (typeof assembly | typeof council | typeof subsidiary | typeof modelUn)[number]['says'];
}

const ruling: Readonly<Partial<Record<Profile, readonly Ruling[]>>> = {
  'general-assembly': assembly, 'security-council': council, 'human-rights-council': subsidiary, ecosoc: subsidiary, 'model-un': modelUn,
};
