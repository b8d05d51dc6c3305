/**
 * Spelling: British, and -ize where the Oxford dictionaries have it (drafting rules 8, STY-2 to STY-4). Stems and
 * endings are listed, not guessed, so that "exercise", "laborious" and "characteristic" are never touched.
 */
import type { Usage, WordRow } from '../terms/term';

/** A stem as it is found and as it is preferred, with the endings that both take. */
type Stem = readonly [find: string, replace: string, endings?: string];

/** Endings are parted by spaces; `-` is the bare stem. */
const inflected = (stems: readonly Stem[], usual: string): WordRow[] =>
  stems.flatMap(([find, replace, endings = usual]) =>
    endings.split(' ').map((ending) => (ending === '-' ? [find, replace] : [find + ending, replace + ending]) as WordRow));

const british = inflected([
  ['labor', 'labour', '- s ed er ers ing'], ['favor', 'favour', '- s ed ing able ably ite ites'], ['unfavor', 'unfavour', 'able ably'],
  ['color', 'colour', '- s ed ing ful'], ['honor', 'honour', '- s ed ing able ably'], ['neighbor', 'neighbour', '- s ing hood hoods ly'],
  ['behavior', 'behaviour', '- s al ally'], ['endeavor', 'endeavour', '- s ed ing'], ['harbor', 'harbour', '- s ed ing'],
  ['armor', 'armour', '- ed'], ['humor', 'humour', '-'], ['rumor', 'rumour', '- s ed'], ['tumor', 'tumour'], ['vapor', 'vapour'],
  ['vigor', 'vigour', '-'], ['rigor', 'rigour', '- s'], ['valor', 'valour', '-'], ['splendor', 'splendour', '-'], ['misdemeanor', 'misdemeanour'],
  ['center', 'centre'], ['centered', 'centred', '-'], ['centering', 'centring', '-'], ['epicenter', 'epicentre'], ['theater', 'theatre'],
  ['fiber', 'fibre'], ['caliber', 'calibre'], ['specter', 'spectre'], ['meter', 'metre'], ['kilometer', 'kilometre'], ['centimeter', 'centimetre'],
  ['millimeter', 'millimetre'], ['liter', 'litre'], ['milliliter', 'millilitre'], ['maneuver', 'manoeuvre', '- s'],
  ['defense', 'defence'], ['offense', 'offence'], ['pretense', 'pretence'],
  ['fulfill', 'fulfil', '- s ment ments'], ['enroll', 'enrol', '- s ment ments'], ['installment', 'instalment'],
  ['skillful', 'skilful', '- ly'], ['willful', 'wilful', '- ly'],
  ['program', 'programme'], ['catalog', 'catalogue'], ['cataloged', 'catalogued', '-'], ['cataloging', 'cataloguing', '-'], ['dialog', 'dialogue'],
  ['travel', 'travell', 'ed ing er ers'], ['cancel', 'cancell', 'ed ing'], ['label', 'labell', 'ed ing'], ['model', 'modell', 'ed ing'],
  ['counsel', 'counsell', 'ed ing or ors'], ['signal', 'signall', 'ed ing'], ['channel', 'channell', 'ed ing'], ['fuel', 'fuell', 'ed ing'],
  ['tunnel', 'tunnell', 'ed ing'], ['marshal', 'marshall', 'ed ing'], ['total', 'totall', 'ed ing'],
  ['analyz', 'analys', 'e ed es ing er ers'], ['catalyz', 'catalys', 'e ed es ing'], ['paralyz', 'paralys', 'e ed es ing'],
  ['aging', 'ageing', '-'], ['aluminum', 'aluminium', '-'], ['plow', 'plough', '- s ed ing'], ['skeptic', 'sceptic', '- s al ism'],
  ['pediatric', 'paediatric'], ['anemia', 'anaemia', '-'], ['leukemia', 'leukaemia', '-'], ['diarrhea', 'diarrhoea', '- l'], ['hemorrhage', 'haemorrhage'],
  ['archeolog', 'archaeolog', 'y ical ist ists'], ['artifact', 'artefact'], ['jewelry', 'jewellery', '-'],
], '- s');

/** Verbs in -ize, without their "e". */
const izeStems =
  'actual agon anonym antagon apolog author brutal canon capital categor central character circular civil colon commercial computer conceptual ' +
  'constitutional container contextual criminal crystall custom decentral decolon decriminal dehuman delegitim demilitar demobil demon depolitic ' +
  'depriorit deradical destabil destigmat digital digit disorgan dramat econom emphas energ epitom equal essential external familiar fertil final ' +
  'formal fossil galvan general global harmon homogen hospital human hybrid ideal immobil immun incentiv individual industrial initial institutional ' +
  'internal international ion item jeopard judicial legal legitim liberal local magnet marginal material maxim mechan memorial memor metabol militar ' +
  'minim mobil modern monet monopol moral motor national natural neutral normal notar operational optim organ ostrac oxid pasteur patron penal ' +
  'personal plagiar polar politic popular pressur priorit privat pseudonym public racial radical random rational real recogn regional regular reorgan ' +
  'revictim revital revolution robot romant scrutin secular sensit serial sexual social solemn special stabil standard steril stigmat subsid ' +
  'summar symbol sympath synchron synthes systemat terror theor traumat trivial unauthor underutil union universal unrecogn urban util vandal ' +
  'vapor verbal victim visual weapon western';

const ize = inflected(
  izeStems.split(' ').map((stem): Stem => [`${stem}is`, `${stem}iz`]),
  'e ed es er ers ing able ation ations ational',
);

const closedUp = inflected([
  ['co-operat', 'cooperat', 'e ed es ing ion ive ively ives or ors'],
  ['co-ordinat', 'coordinat', 'e ed es ing ion ive or ors'],
  ['unco-ordinated', 'uncoordinated', '-'],
  ['non-co-operat', 'non-cooperat', 'ion ive'],
], '-');

export const spelling: readonly Usage[] = [
  {
    title: 'American spelling',
    source: 'STY-2',
    reason: 'United Nations texts follow British spelling',
    level: 'warning',
    profiles: { 'model-un': 'off' },
    words: british,
    keep: [
      ...['computer', 'software', 'antivirus', 'spyware'].flatMap((kind) => [`${kind} program`, `${kind} programs`]),
      ...['parking', 'smart', 'gas', 'water', 'electricity', 'light'].flatMap((kind) => [`${kind} meter`, `${kind} meters`]),
      'metering', 'dialog box', 'rigor mortis',
    ],
  },
  {
    title: 'A judgement that is not a court’s',
    source: 'STY-2',
    reason: 'the spelling of the United Nations, except for what a court hands down',
    level: 'hint',
    profiles: { 'model-un': 'off' },
    words: inflected([['judgment', 'judgement', '- s'], ['acknowledgment', 'acknowledgement', '- s']], '-'),
  },
  {
    title: '-ise for -ize',
    source: 'STY-3',
    reason: 'United Nations spelling is British with -ize',
    level: 'warning',
    safe: true,
    words: ize,
  },
  {
    title: 'Hyphens of the past',
    source: 'STY-4',
    reason: 'written in one word today',
    level: 'warning',
    // The Council takes up words that it agreed on decades ago.
    profiles: { 'security-council': 'info' },
    safe: true,
    words: closedUp,
  },
];
