import type { Evidence } from '../analyze';
import { isLetterHeading, isNumberedTitle, isSectionHeading } from '../parse/titles';
import { organNamed } from '../profile';
import { isPreambleOf, resolutionsOf, type WholeResolution } from '../resolutions';
import { emptyAt, textOf, type Span } from '../span';
import type { EnactingLine, Paragraph } from '../tree';
import type { Fix } from '../finding';
import { offer, rule, safeFix } from './rule';
import docs from './missing-enacting-line.md';

export const missingEnactingLine = rule({
  id: 'missing-enacting-line',
  levels: { negotiation: 'warning', final: 'error' },
  summary: 'A resolution begins with the name of the body that speaks.',
  docs,
  messages: {
    missing: 'This resolution has no enacting line, so nobody speaks in it. Put the name of the body above its first paragraph, such as “{line}”.',
    misspelt: '“{said}” is not quite the name of a body. Write “{meant}”.',
  },
  *check(evidence) {
    const { text, draft, pack } = evidence;
    const resolutions = resolutionsOf(draft);
    for (const [index, resolution] of resolutions.entries()) {
      const enactingLine = resolution.parts[0]?.enactingLine;
      const first = resolution.parts[0]?.paragraphs[0];
      if (enactingLine?.meant !== undefined) yield misspelt(evidence, enactingLine, enactingLine.meant);
      if (enactingLine || !first || !isResolution(resolution) || isPreambleOf(resolution, resolutions[index + 1]) || isInsert(evidence, first)) continue;
      const line = lineFor(evidence, first);
      // Above «I», where the resolution begins with a section.
      const section = resolution.parts[0]?.headings.find(({ span, text: words }) => span.end <= first.span.start && isSectionHeading(words, pack) && !isLetterHeading(words))?.span;
      yield {
        at: section ?? first.opener?.span ?? first.marker?.span ?? firstWord(text, first),
        say: 'missing',
        with: { line: line.replace(/[*_]/g, '') },
        fixes: () => [insertion(evidence, section ?? first.span, line)],
      };
    }
  },
});

/** One paragraph without a numbered title, a number or italics may be a sentence of any text. */
const isResolution = ({ parts: [first], preambular, operative }: WholeResolution): boolean =>
  first?.kind === 'resolution' &&
  (isNumberedTitle(first.title) || preambular.length + operative.length > 1 || [...preambular, ...operative].some(({ marker, opener }) => marker !== undefined || opener?.italic !== undefined));

const firstWord = (text: string, { own: { start, end } }: Paragraph): Span => ({ start, end: start + (/^\S+/.exec(text.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0) });

/** «Insert a new paragraph reading:»: an amendment to another text, which has its line. */
function isInsert({ text, pack }: Evidence, { span: { start } }: Paragraph): boolean {
  const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, start - 400), start).trimEnd())?.[0].toLowerCase() ?? '';
  return before.endsWith(':') && !pack.structure.resolution.some((name) => before.includes(name));
}

/** «*The Security Council*,» for this house, set as the draft sets its openers, without a comma where no preamble follows (rules 1.5). */
function lineFor({ text, pack, profile, frontMatter }: Evidence, { kind, opener }: Paragraph): string {
  const said = frontMatter?.values.organ;
  const organ = pack.organs.find((known) => known.profile === profile) ?? pack.organs[0];
  const name = (said === undefined ? undefined : (organNamed(said, pack)?.name ?? said)) ?? organ?.name ?? '';
  const mark = opener?.italic ? (/[*_]{1,3}$/.exec(text.slice(Math.max(0, opener.italic.start - 3), opener.italic.start))?.[0] ?? '') : '';
  return `${mark}${name}${mark}${kind === 'preambular' ? ',' : ''}`;
}

function insertion({ text, say }: Evidence, { start }: Span, line: string): Fix {
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const indent = /[^\S\r\n]*$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  return offer(say('Put “{line}” above it', { line: line.replace(/[*_]/g, '') }), [{ span: emptyAt(start), text: `${line}${lineEnd}${lineEnd}${indent}` }]);
}

const misspelt = ({ text, say }: Evidence, { name }: EnactingLine, meant: string) => ({
  at: name,
  say: 'misspelt' as const,
  with: { said: textOf(text, name), meant },
  fixes: () => [safeFix(say('Write “{right}”', { right: meant }), [{ span: name, text: meant }])],
});
