/** What `npm run bench` needs, in one module to load. */
export { compare } from './compare';
export { measureRequests } from './requests/measure';
export { figuresOf, tableOf } from './requests/table';
export { tablesOf } from './table';
export { corpusIn, drafts } from './texts';
