/** Thrown where a draft has not what was asked for, or cannot be written; it is left as it is. */
export class Refused extends Error {}
