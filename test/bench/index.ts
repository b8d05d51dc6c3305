/** What `npm run bench` needs, in one module to load. */
export { measureRequests } from './measure';
export { figuresOf, tableOf } from './table';
