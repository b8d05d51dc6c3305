/**
 * Why the kind of a bracket may be another: the verdict carries it along, for a person who looks the decisions over.
 * The reasons stand in the order in which they prove wrong, the likeliest first.
 */
export const doubts = [
  /** It stands in quotation marks: added by whoever quotes, or wording of a definition that is negotiated. */
  'quotation',
  /** It stands beside another bracket, and the two are not built alike: a choice, or one after the other. */
  'unlike-neighbours',
  /** «committee», «country»: names what is to be filled in, or is the word itself. */
  'either-word',
  /** «address of the contractor»: a word short of a blank. */
  'nearly-blank',
  /** «Annex: …», «GDP: …»: a delegation that is not on our list, or wording with a colon; or short for something else. */
  'unknown-name',
  /** A slash between long phrases, or beside a number: a choice, or a slash. */
  'slash',
  /** Digits alone: a note, an agenda item, or a number on trial. */
  'bare-number',
  /** A name with capitals: wording on trial, or a blank of a form. */
  'name',
  /** Words that begin like an editor's: «adopted», «item», «based on». */
  'opening-words',
  /** Long words that end with «to be decided»: an instruction, or wording. */
  'long-instruction',
  /** A word in brackets behind another bracket: the label of a link, or wording. */
  'link-label',
] as const;
export type Doubt = (typeof doubts)[number];
