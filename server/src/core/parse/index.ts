/** Text → Draft. Total: any text yields a draft, and nothing of the text is lost. */
import { blockAt, blocksOf } from './blocks';
import { bracketsOf } from '../brackets';
import type { LanguagePack } from '../languages/pack';
import { noMemory, type Memory } from '../memory';
import { linesOf } from './lines';
import { lookAt } from './look';
import { commentsOf, frontMatterOf, noteAt } from './notes';
import { partsOf } from './parts';
import type { Span } from '../span';
import { everyParagraph, type Bracket, type Draft, type Paragraph, type Part } from '../tree';

export function parse(text: string, pack: LanguagePack, memory: Memory = noMemory): Draft {
  const span = { start: 0, end: text.length };
  const lines = linesOf(text);
  const frontMatter = frontMatterOf(text)?.span;
  const comments = commentsOf(text, frontMatter?.end ?? 0);
  const aside = frontMatter ? [frontMatter, ...comments] : comments;
  const read = lookAt(text, blocksOf(text, lines, aside, pack, memory), pack, memory);
  const { parts, roles } = partsOf(text, read, pack);
  const tree = bracketsOf(text, read.filter((_, index) => roles[index] !== 'rule'), pack, memory);
  const whole = tree.brackets.filter(({ subtype }) => subtype === 'paragraph');
  return {
    span,
    ...(frontMatter ? { frontMatter } : {}),
    parts: parts.map((part) => withBrackets(part, whole)),
    ...tree,
    notes: notesOf(text, comments, read.map((block) => block.span), parts),
    blocks: read.map(({ span: at, emphasis, loose }, index) => ({ span: at, role: roles[index] ?? 'text', emphasis, loose })),
  };
}

/** Comments with what follows each: a paragraph with its list, or a single block. All are in the order of the text. */
function notesOf(text: string, comments: readonly Span[], blocks: readonly Span[], parts: readonly Part[]) {
  if (comments.length === 0) return [];
  const wholes = new Map(parts.flatMap(({ paragraphs }) => [...everyParagraph(paragraphs)].map(({ own, span }) => [own.start, span] as const)));
  let next = 0;
  return comments.map((comment) => {
    while (next < blocks.length && (blocks[next]?.start ?? 0) < comment.end) next++;
    const block = blocks[next];
    return noteAt(text, comment, block && (wholes.get(block.start) ?? block), { start: 0, end: text.length });
  });
}

/** Marks the paragraphs that stand whole in one bracket: «[8bis. … ;]». The brackets are in order and apart. */
function withBrackets(part: Part, whole: readonly Bracket[]): Part {
  if (whole.length === 0) return part;
  const mark = (paragraph: Paragraph): Paragraph => {
    const bracket = blockAt(whole, paragraph.span.start);
    const holds = bracket && paragraph.own.end <= bracket.span.end;
    return { ...paragraph, ...(holds ? { bracket } : {}), children: paragraph.children.map(mark) };
  };
  return { ...part, paragraphs: part.paragraphs.map(mark) };
}
