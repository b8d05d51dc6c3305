/** What `npm run bench` needs, in one module to load. */
export { compare } from './compare';
export { plotOf } from './plot';
export { measureRequests } from './requests/measure';
export { figuresOf, tableOf } from './requests/table';
export { tablesOf } from './table';
export { corpusIn, drafts } from './texts';
export { ours, serversIn } from './servers/subject';
export { soak } from './soak/soak';
export { verdictOf } from './soak/verdict';
