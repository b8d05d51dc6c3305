import { isPreambleOf, resolutionsOf, type WholeResolution } from '../resolutions';
import { emptyAt, textOf } from '../span';
import type { EnactingLine } from '../tree';
import { offer, rule, safeFix } from './rule';
import docs from './wrong-enacting-comma.md';

export const wrongEnactingComma = rule({
  id: 'wrong-enacting-comma',
  levels: { negotiation: 'hint', final: 'error' },
  summary: 'The enacting line ends with a comma when a preamble follows, and with no mark when none does.',
  docs,
  messages: {
    missing: 'A preamble follows “{name}”, and the sentence goes on with it: put a comma after the name.',
    wrong: 'A preamble follows “{name}”, and the sentence goes on with it: write a comma instead of “{mark}”.',
    idle: 'No preamble follows “{name}”, so the verb comes at once and no comma belongs between them. Many texts keep a comma here all the same.',
  },
  *check({ text, draft, say }) {
    const resolutions = resolutionsOf(draft);
    for (const [index, resolution] of resolutions.entries()) {
      const enactingLine = resolution.parts[0]?.enactingLine;
      if (!enactingLine) continue;
      const { comma, wrongMark } = enactingLine;
      const name = textOf(text, enactingLine.name).replace(/\s+/g, ' ');
      const wanted = isPreambleOf(resolutions[index - 1], resolution) ? undefined : wantsComma(resolution);
      if (wanted === true && !comma && !wrongMark) {
        const place = nameEnd(text, enactingLine);
        yield { at: { start: enactingLine.name.start, end: place }, say: 'missing', with: { name }, fixes: () => [safeFix(say('Put a comma'), [{ span: emptyAt(place), text: ',' }])] };
      } else if (wanted === true && wrongMark) {
        yield { at: wrongMark.span, say: 'wrong', with: { name, mark: wrongMark.text }, fixes: () => [safeFix(say('Write a comma'), [{ span: wrongMark.span, text: ',' }])] };
      } else if (wanted === false && comma) {
        yield { at: comma, say: 'idle', with: { name }, level: 'hint', fixes: () => [offer(say('Take the comma away'), [{ span: comma, text: '' }])] };
      }
    }
  },
});

/** Undefined where it depends on brackets whether there is a preamble. */
function wantsComma({ parts, preambular, operative }: WholeResolution): boolean | undefined {
  const first = parts.find(({ paragraphs }) => paragraphs.length > 0)?.paragraphs[0];
  if (first && first === preambular[0]) return preambular.every(({ bracket }) => bracket) ? undefined : true;
  return first && first === operative[0] ? false : undefined;
}

/** After the name and the marks that close its italics. */
function nameEnd(text: string, { span, name }: EnactingLine): number {
  const marks = /^[*_]*/.exec(text.slice(name.end, span.end))?.[0] ?? '';
  return name.end + marks.length;
}
