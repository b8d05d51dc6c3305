/** English openers beyond the list: how they are built, spelled and told apart. Sources: drafting rules 1.6, 2.3, 2.5, 3.1, 3.2. */
import type { OpenerWords } from '../openers/words';
import verbs from './en.verbs.json';

const feelings = [
  'alarm', 'anxiety', 'appreciation', 'approval', 'concern', 'concerns', 'confidence', 'disappointment', 'dismay', 'distress', 'gratitude', 'grief', 'indignation',
  'interest', 'outrage', 'pleasure', 'pride', 'regret', 'sadness', 'satisfaction', 'shock', 'sorrow', 'thanks',
];

const owned = [
  'abhorrence', 'acknowledgement', 'appeal', 'appeals', 'belief', 'call', 'calls', 'commendation', 'commitment', 'condemnation', 'condolences', 'conviction',
  'demand', 'demands', 'desire', 'determination', 'endorsement', 'expectation', 'hope', 'intention', 'invitation', 'opposition', 'position',
  'readiness', 'recognition', 'rejection', 'request', 'requests', 'resolve', 'respect', 'solidarity', 'support', 'sympathy', 'understanding', 'view',
  'willingness', 'wish',
];

/** Of an English word, some of them foreign. A pattern that heeds no capitals is ten times as quick to make with these as with all letters there are. */
const letter = 'a-zà-öø-ÿ';

export const openers: OpenerWords = {
  repetitions: ['also', 'further'],
  repeated: ['again', 'once again', 'once more'],
  adverbs: [
    'again', 'also', 'categorically', 'clearly', 'deeply', 'earnestly', 'equally', 'especially', 'explicitly', 'expressly', 'extremely', 'firmly', 'formally', 'fully',
    'further', 'gravely', 'greatly', 'highly', 'likewise', 'once again', 'once more', 'particularly', 'profoundly', 'seriously', 'sincerely', 'solemnly',
    'specifically', 'strongly', 'unequivocally', 'unreservedly', 'urgently', 'vigorously', 'warmly', 'wholeheartedly',
  ],
  introducing: ['authority'],
  // To the compiler a JSON row is an array of anything: test/phrases.test.ts reads them all.
  verbs: verbs as unknown as OpenerWords['verbs'],
  participle: /^\p{L}{2,}ing$/u,
  thirdPerson: /^\p{L}{2,}[^su\P{L}]s$/u,
  afterThirdPerson: /^ (?:\p{Ll}|its |that |the )/u,
  adverb: /^(?:also|further|again|once again|once more|\p{L}{2,}ly)$/u,
  holders: {
    preambular: ['expressing', 'renewing', 'reiterating', 'conveying'],
    operative: ['expresses', 'renews', 'reiterates', 'conveys', 'pledges'],
  },
  articles: ['its'],
  manner: 'with',
  qualities: [
    'and', 'best', 'continued', 'continuing', 'deep', 'deepest', 'extreme', 'firm', 'full', 'further', 'grave', 'gravest', 'great', 'growing', 'heartfelt', 'high',
    'highest', 'increasing', 'keen', 'particular', 'previous', 'profound', 'renewed', 'serious', 'sincere', 'sincerest', 'special', 'strong', 'strongest',
    'unequivocal', 'unwavering', 'utmost', 'very', 'warm', 'warmest',
  ],
  feelings,
  owned,
  // Seen inside the italics of edited texts and outside them: after the verb an adverb, «in this regard», what the body has, a second verb.
  doubtful: new RegExp(
    `^(?:,? ?(?:also|further|again|once again|once more|anew|in (?:this|that) (?:regard|respect|context|connection)|in particular|[${letter}]{2,}ly` +
      `|with (?:[${letter}]+ ){0,4}?(?:${feelings.join('|')})|in the strongest (?:possible )?terms` +
      `|its (?:[${letter}-]+ ){0,4}?(?:${[...feelings, ...owned].join('|')}|decision|calls? upon)|upon|without [${letter}]+` +
      `|and (?:[${letter}]+ly )?(?:[${letter}-]+(?:s|ing)|${feelings.join('|')}))(?![${letter}-]),?)+`,
    'iu',
  ),
  infinitive: /to (?!\p{Lu}|(?:the|a|an|this|that|these|those|its|his|her|their|all|any|each|both|which|whom|in) )/u,
  afterAddressee: [
    'that', 'which', 'who', 'in this', 'in that', 'in accordance', 'in close', 'in collaboration', 'in conformity', 'in consultation', 'in cooperation',
    'in coordination', 'in full', 'in her', 'in his', 'in its', 'in line', 'in order', 'in particular', 'in partnership', 'in the context', 'in the light',
    'in their', 'in view',
  ],
  interruption: /(?:as|at|bearing|by|during|for|if|in|on|once|such|through|under|upon|when|where|while|with|within|without|\p{L}+ing|\p{L}+ly|pursuant|taken|to) /u,
};
