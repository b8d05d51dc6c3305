/** English words of the repetition rule. Sources: drafting rules 3.1, 3.2, and counts of our own in adopted texts. */
import type { RepetitionWords } from './pack';

export const repetition: RepetitionWords = {
  seat: { preambular: 'after', operative: 'before' },
  repeats: ['reaffirms', 'reaffirming', 'reiterates', 'reiterating', 'renews', 'renewing'],
  takesThing: ['encourages', 'recommends', 'demands', 'suggests', 'proposes'],
  actors: [
    'actors', 'agencies', 'authorities', 'bodies', 'centres', 'committees', 'communities', 'community', 'companies', 'countries', 'donors', 'economies', 'entities',
    'experts', 'groups', 'institutions', 'media', 'members', 'offices', 'organizations', 'organs', 'parties', 'partners', 'sector', 'society', 'stakeholders', 'users', 'youth',
  ],
  prepositions: ['about', 'at', 'of', 'by', 'between', 'among', 'for', 'from', 'in', 'on', 'over', 'to', 'with'],
  pointing: ['these', 'those', 'such', 'them', 'other', 'same'],
  relative: ['that', 'which', 'who', 'whose'],
  tied: /^,? in (?:(?:this|that) (?:regard|respect|context|connection)|particular)\b/,
  afterAdverb: [
    'about', 'all', 'article', 'at', 'by', 'decision', 'decisions', 'each', 'for', 'her', 'his', 'in', 'its', 'of', 'on', 'over', 'paragraph', 'paragraphs', 'relevant',
    'resolution', 'resolutions', 'that', 'the', 'their', 'this', 'these', 'those', 'to', 'upon', 'with',
  ],
  unmarked: ['whereas'],
  passedOver: ['the', 'all', 'its'],
  // In 100 decisions of such bodies 59 of 62 adverbs in preambles come first, 44 of 44 verbs take one with another addressee, and 21 with another verb.
  otherHabits: /\bParties\b/i,
};
