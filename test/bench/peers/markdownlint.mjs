// markdownlint with all its rules, as it comes.
import { lint } from 'markdownlint/sync';

export const start = async () => (text) => lint({ strings: { draft: text } }).draft;
