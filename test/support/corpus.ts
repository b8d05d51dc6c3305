/** What `npm run corpus` needs of the tests' own tools, in one module to load. */
export { corpusTable, frequentMessages } from './corpus-table';
export { defaultConfig, measure, textsIn } from './measure';
