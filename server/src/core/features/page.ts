/** A rule's page as a person reads it. In the source its examples are marked for the tests: `<|…|>` is what is found. */
import type { Rule } from '../rules/rule';

/** The whole page; its examples say what they show. */
export const page = ({ docs }: Rule): string =>
  docs.replace(/^```un-resolution (bad|fixed|good)( final)?[^\n]*\n([^]*?)^```$/gm, (_, kind: keyof typeof labels, final: string | undefined, example: string) =>
    `*${labels[kind]}${final ? ', in a final text' : ''}:*\n\n\`\`\`un-resolution\n${example.replace(/<\|/g, '›').replace(/\|>/g, '‹')}\`\`\``);

const labels = { bad: 'Found, between › and ‹', fixed: 'Mended', good: 'Nothing to say' } as const;

/** How a draft without the fault is, and why: the first two paragraphs. */
export function opening({ docs }: Rule): string {
  const [, summary = '', why = ''] = docs.split(/\r?\n\r?\n/);
  return [summary, why].map((paragraph) => paragraph.replace(/\s+/g, ' ').trim()).filter((paragraph) => /^(?!#|```)./.test(paragraph)).join('\n\n');
}
