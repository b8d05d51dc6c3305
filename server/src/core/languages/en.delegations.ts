/** Who may be named as having proposed words, beside codes such as «JPN» (rules 6.2, step 7). */
import countries from './en.countries.json';

/** Groups that speak with one voice, and whoever leads the negotiation. */
export const groups: readonly string[] = [
  'EU', 'European Union', 'G77', 'G77 and China', 'G-77', 'G-77 and China', 'African Group', 'Arab Group', 'Asia-Pacific Group', 'ASEAN', 'African Union',
  'CARICOM', 'OIC', 'NAM', 'JUSCANZ', 'CANZ', 'MIKTA', 'Nordic countries', 'LDCs', 'AOSIS', 'LLDCs', 'SIDS', 'GRULAC', 'Pacific Islands Forum', 'Chair',
];

/** States by any name under which they may take the floor. */
export const states: readonly string[] = countries.flat().map((name) => name.replace(/^the /, ''));
