/** What `npm run growth` and `npm run fuzz` need, in one module to load. */
export { isSteep, measureGrowth } from './measure';
export { measurePatterns } from './measure-patterns';
export { fuzz } from './run';
