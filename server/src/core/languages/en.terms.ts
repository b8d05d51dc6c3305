/**
 * What the English house style prefers, by reason. Source: drafting rules 8 (STY-1 to STY-29) and 4.4; the level
 * follows how often the form occurs in edited texts. The spelling rows are in `en.spelling.ts`.
 */
import type { Usage, WordRow } from '../terms/term';
import { shapes } from './en.shapes';
import { spelling } from './en.spelling';

/** Each word with both apostrophes is one word to the reader of tokens: the straight one is written here. */
const contractions: readonly WordRow[] = [
  ...['are', 'could', 'did', 'does', 'do', 'had', 'has', 'have', 'is', 'must', 'need', 'should', 'was', 'were', 'would'].map((verb): WordRow => [`${verb}n't`, `${verb} not`]),
  ["can't", 'cannot'], ["won't", 'will not'], ["it's", 'its', 'it is'], ["that's", 'that is'], ["there's", 'there is'], ["let's", 'let us'],
  ["who's", 'whose', 'who is'],
  ...['they', 'we', 'you'].flatMap((who): WordRow[] => [[`${who}'re`, `${who} are`], [`${who}'ve`, `${who} have`], [`${who}'ll`, `${who} will`]]),
];

/** Groups of States, with a capital or without at the head of a sentence. */
const groupsOfStates = ['all', 'other', 'those', 'many', 'some', 'developing', 'coastal', 'landlocked', 'participating', 'neighbouring', 'sovereign', 'small island developing'];
const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const usages: readonly Usage[] = [
  {
    title: 'The present resolution',
    source: 'STY-1',
    reason: 'the way a resolution speaks of itself',
    level: 'warning',
    // Both forms are in use in the Security Council; a student's text may speak plainly.
    profiles: { 'security-council': 'info', 'model-un': 'info' },
    words: [['this resolution', 'the present resolution'], ['this present resolution', 'the present resolution']],
  },
  {
    title: 'The Secretary-General',
    source: 'STY-8',
    reason: 'the title has a hyphen and two capitals',
    level: 'warning',
    safe: true,
    asWritten: true,
    words: [
      ['Under Secretary General', 'Under-Secretary-General'], ['Under-Secretary General', 'Under-Secretary-General'],
      ['Under Secretary-General', 'Under-Secretary-General'],
      ...['Secretary General', 'secretary general', 'secretary-general', 'Secretary-general', 'Secretary general'].map((find): WordRow => [find, 'Secretary-General']),
    ],
    keep: ['secretaries general'],
  },
  {
    title: 'The United Nations',
    source: 'STY-9',
    reason: 'the name of the Organization is not abbreviated in a resolution',
    level: 'warning',
    profiles: { 'model-un': 'off' },
    asWritten: true,
    words: [['UN', 'United Nations'], ['UN\'s', 'United Nations']],
    keep: ['UN News', 'UN Tourism', 'UN Trade and Development', 'UN Climate Change', 'UN 2.0'],
  },
  {
    title: 'Entities that keep their short names',
    source: 'STY-9',
    reason: 'the name of the entity',
    level: 'warning',
    safe: true,
    asWritten: true,
    words: [['UN Women', 'UN-Women'], ['UN Habitat', 'UN-Habitat'], ['UNWomen', 'UN-Women'], ['UNWOMEN', 'UN-Women']],
  },
  {
    title: 'Programmes and organizations by name',
    source: 'STY-2, STY-3',
    reason: 'the official name',
    level: 'warning',
    safe: true,
    asWritten: true,
    words: [
      ['World Food Program', 'World Food Programme'], ['United Nations Development Program', 'United Nations Development Programme'],
      ['United Nations Environment Program', 'United Nations Environment Programme'],
      ['United Nations Human Settlements Program', 'United Nations Human Settlements Programme'],
      ['International Labor Organization', 'International Labour Organization'], ['International Labor Office', 'International Labour Office'],
      ['International Labor Conference', 'International Labour Conference'],
      ['World Health Organisation', 'World Health Organization'], ['World Trade Organisation', 'World Trade Organization'],
      ['International Labour Organisation', 'International Labour Organization'], ['International Maritime Organisation', 'International Maritime Organization'],
      ['International Organisation for Migration', 'International Organization for Migration'],
      ['World Meteorological Organisation', 'World Meteorological Organization'], ['World Intellectual Property Organisation', 'World Intellectual Property Organization'],
      ['Food and Agriculture Organisation', 'Food and Agriculture Organization'],
      ['Program of Action', 'Programme of Action'], ['Programs of Action', 'Programmes of Action'], ['Program of Work', 'Programme of Work'],
      ['Covid-19', 'COVID-19'],
    ],
  },
  {
    title: 'Bodies by name',
    source: 'STY-8, STY-10',
    reason: 'the name of the body has capitals',
    level: 'warning',
    asWritten: true,
    // None of these forms stands in the texts that were counted.
    words: ['United Nations', 'General Assembly', 'Security Council', 'Economic and Social Council', 'Human Rights Council', 'High Commissioner'].flatMap((name): WordRow[] => {
      const lower = name.toLowerCase();
      return [lower, capitalized(lower)].map((find) => [find, name]);
    }),
  },
  {
    title: 'Seized of the matter',
    source: '2.5',
    reason: 'the set phrase: a body remains “seized of” a matter',
    level: 'warning',
    words: ['seized on', 'seized about', 'seized in', 'seized with', 'seized off', 'seized by', 'seized to', 'ceased of', 'siezed of', 'seised of']
      .map((find): WordRow => [`${find} the matter`, 'seized of the matter']),
  },
  {
    title: 'A practice is what is done',
    source: 'STY-2',
    reason: '“practise” is the verb',
    level: 'warning',
    safe: true,
    words: ['best', 'good'].map((kind): WordRow => [`${kind} practises`, `${kind} practices`]),
  },
  {
    title: 'Member States',
    source: 'STY-10',
    reason: 'the Members of the United Nations have two capitals; those of other bodies are “member States”',
    level: 'warning',
    profiles: { 'model-un': 'info' },
    asWritten: true,
    words: [['member states', 'Member States'], ['Member states', 'Member States'], ['member-states', 'Member States'], ['Member-States', 'Member States']],
    keep: ['federal member states'],
  },
  {
    title: 'States that are countries',
    source: 'STY-11',
    reason: 'a State that is a country has a capital',
    level: 'hint',
    asWritten: true,
    words: groupsOfStates.flatMap((group): WordRow[] => [group, capitalized(group)].map((words) => [`${words} states`, `${words} States`]))
      .concat([['non-state', 'non-State'], ['non state', 'non-State'], ['Non-state', 'Non-State']]),
  },
  {
    title: 'Contractions',
    source: 'STY-15',
    reason: 'a resolution writes words out',
    level: 'warning',
    words: contractions,
  },
  {
    title: 'Per cent',
    source: 'STY-5',
    reason: 'two words after a figure, and no sign in running text',
    level: 'warning',
    safe: true,
    words: [['percent', 'per cent'], ['per-cent', 'per cent']],
  },
  {
    title: 'Websites',
    source: 'STY-22',
    reason: 'one word',
    level: 'info',
    safe: true,
    words: [['web site', 'website'], ['web sites', 'websites'], ['web-site', 'website'], ['web-sites', 'websites']],
  },
  {
    title: 'Compounds',
    source: 'STY-19 to STY-21',
    reason: 'the compound as the United Nations writes it',
    level: 'hint',
    words: [
      ['policy-making', 'policymaking'], ['policy making', 'policymaking'], ['policy-maker', 'policymaker'], ['policy-makers', 'policymakers'],
      ['decision making', 'decision-making'], ['counterterrorism', 'counter-terrorism'], ['counterterrorist', 'counter-terrorist'],
      ['fact finding', 'fact-finding'], ['confidence building', 'confidence-building'], ['capacity building', 'capacity-building'],
      ['peace building', 'peacebuilding'], ['peace keeping', 'peacekeeping'], ['socio-economic', 'socioeconomic'], ['socio economic', 'socioeconomic'],
      ['non governmental', 'non-governmental'], ['nongovernmental', 'non-governmental'],
    ],
  },
  {
    title: 'Money',
    source: 'STY-16',
    reason: 'dollars of the United States are meant when “$” stands alone',
    level: 'hint',
    profiles: { 'model-un': 'off' },
    asWritten: true,
    words: [['US dollars', 'United States dollars']],
  },
  {
    title: 'Names of States',
    source: 'STY-29',
    reason: 'the name that the State has at the United Nations today; an older text keeps the name of its time',
    level: 'hint',
    asWritten: true,
    words: [
      ['Ivory Coast', 'Côte d’Ivoire'], ['Vietnam', 'Viet Nam'], ['East Timor', 'Timor-Leste'], ['Swaziland', 'Eswatini'], ['Turkey', 'Türkiye'],
      ['Burma', 'Myanmar'], ['the Czech Republic', 'Czechia'], ['Czech Republic', 'Czechia'], ['Cape Verde', 'Cabo Verde'], ['Macedonia', 'North Macedonia'],
      ['South Korea', 'the Republic of Korea'], ['North Korea', 'the Democratic People’s Republic of Korea'],
    ],
    keep: ['North Macedonia', 'former Yugoslav Republic of Macedonia'],
  },
  ...spelling,
  ...shapes,
];
