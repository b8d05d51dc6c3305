/**
 * Blocks → parts with their paragraphs. One walk with a small memory: which part we are in, and the paragraph
 * that a list or a tail would belong to. It reports nothing; what fits nowhere is kept as text of its part.
 */
import type { Block } from './blocks';
import { enactingLineAt } from './enacting-line';
import { endingOf } from './ending';
import type { LanguagePack } from './languages/pack';
import { place, type Level } from './lists';
import { openerAt, type FoundOpener } from './opener';
import { bareWords, isAnnexHeading, isClosingLine, isLetterHeading, isNumberedTitle, isSectionHeading, isTitle } from './titles';
import type { BlockRole, Emphasis, EnactingLine, Heading, Marker, Paragraph, ParagraphKind, Part, PartKind, Passage } from './tree';

/** A block with its emphasis runs, as the parser hands it over. */
export interface ReadBlock extends Block {
  readonly emphasis: readonly Emphasis[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type OpenParagraph = Mutable<Omit<Paragraph, 'children' | 'tails'>> & { children: OpenParagraph[]; tails: Passage[] };
interface OpenPart {
  kind: PartKind;
  start: number;
  title: string;
  headings: Heading[];
  enactingLine?: EnactingLine;
  paragraphs: OpenParagraph[];
  /** Preambular until the first operative paragraph; `other` where nothing is judged. */
  mode: ParagraphKind;
}

export function partsOf(text: string, blocks: readonly ReadBlock[], pack: LanguagePack): { parts: Part[]; roles: BlockRole[] } {
  const parts: OpenPart[] = [newPart('masthead', 0, 'other')];
  /** The paragraph that the next list item or tail belongs to, and the open levels of its list. */
  let top: OpenParagraph | undefined;
  let levels: Level[] = [];
  /** Number of the last operative paragraph, through sections and embedded texts. */
  let lastNumber = 0;

  const part = (): OpenPart => parts[parts.length - 1] ?? begin('masthead', 0, 'other');

  function begin(kind: PartKind, start: number, mode: ParagraphKind): OpenPart {
    const next = newPart(kind, start, mode);
    parts.push(next);
    top = undefined;
    levels = [];
    return next;
  }

  /** A part that has said nothing yet is renamed by what follows: an annex heading before an enacting line is no annex. */
  function beginOrRename(kind: PartKind, start: number, mode: ParagraphKind): OpenPart {
    const current = part();
    const silent = current.paragraphs.length === 0 && !current.enactingLine;
    if (!silent || current.kind === 'masthead') return begin(kind, start, mode);
    Object.assign(current, { kind, mode });
    return current;
  }

  /** The headings since the last paragraph leave the part they were read into: they announce the next one. */
  function takeHeadings(): Heading[] {
    const current = part();
    const after = current.paragraphs.at(-1)?.span.end ?? current.enactingLine?.span.end ?? -1;
    const taken = current.headings.filter(({ span }) => span.start >= after);
    current.headings = current.headings.filter(({ span }) => span.start < after);
    return taken;
  }

  function read(block: ReadBlock): BlockRole {
    const raw = text.slice(block.span.start, Math.min(block.span.end, block.span.start + 400));
    if (/^\[\^[^\]\s]{1,20}\]:/.test(raw)) return 'footnote';
    if (/^(?:[-*_=]\s?){3,}$/.test(raw)) return 'rule';
    const enactingLine = enactingLineAt(text, block.span, pack);
    if (enactingLine) return readEnactingLine(enactingLine);
    const words = bareWords(raw);
    if (isAnnexHeading(words, pack)) return readAnnex(block, words);
    const marker = block.head.marker;
    if (marker && marker.style !== 'label') return readMarked(block, marker, words);
    return readUnmarked(block, raw, words);
  }

  function readEnactingLine(enactingLine: EnactingLine): BlockRole {
    const headings = takeHeadings();
    const title = headings.find(({ text: words }) => isNumberedTitle(words)) ?? headings.filter(({ text: words }) => !/^\[|:$/.test(words)).at(-1);
    const rest = headings.filter((heading) => title === undefined || heading.span.start < title.span.start);
    const own = headings.slice(rest.length);
    const next = beginOrRename('resolution', own[0]?.span.start ?? enactingLine.span.start, 'preambular');
    if (next.start > (own[0]?.span.start ?? next.start)) next.start = own[0]?.span.start ?? next.start;
    const before = parts.at(-2);
    if (next.start === own[0]?.span.start && before && next.headings.length === 0) before.headings.push(...rest);
    else next.headings.push(...rest);
    next.headings.push(...own);
    next.title = title?.text ?? '';
    next.enactingLine = enactingLine;
    lastNumber = 0;
    return 'enacting-line';
  }

  function readAnnex({ span }: ReadBlock, words: string): BlockRole {
    const next = begin('annex', span.start, 'other');
    next.title = words;
    next.headings.push({ span, text: words });
    return 'title';
  }

  function readMarked(block: ReadBlock, marker: Marker, words: string): BlockRole {
    const opener = openerAt(text, block.head.words, block.span.end, block.emphasis, pack);
    const nested = marker.shape !== '1.' && marker.shape !== '1)';
    const deeper = marker.style === 'number' && isDeeper(block, marker);
    if (nested || deeper) return readListItem(block, marker, opener);
    if (block.head.words >= block.span.end || isNumberedHeading(block, marker, words)) return readTitle(block, words);
    const kind = kindOfNumbered(block, marker, opener);
    addTop(block, kind, marker, opener);
    return 'paragraph';
  }

  /** «2. Multilateral channels» in an annex: a title with a number, not a paragraph. */
  function isNumberedHeading({ span }: ReadBlock, { value }: Marker, words: string): boolean {
    const loose = part().kind === 'annex' || part().kind === 'embedded';
    return loose && value !== lastValue(part()) + 1 && words.length <= 120 && endingOf(text, span, []).mark === '' && /^\S+\s+\p{Lu}/u.test(words);
  }

  /** A number further in than its paragraph's begins or goes on with a list of its own. */
  function isDeeper({ indent }: ReadBlock, { value, shape }: Marker): boolean {
    if (!top?.marker || indent < columnOf(top) + 3) return false;
    return value === 1 || levels.some((level) => level.shape === shape && level.last === value - 1);
  }

  /** Which kind a numbered paragraph is, and the part it needs: this is where parts begin without a heading. */
  function kindOfNumbered({ span }: ReadBlock, marker: Marker, opener: FoundOpener | undefined): ParagraphKind {
    const current = part();
    const listed = opener?.phrase !== undefined;
    if (current.kind === 'masthead' || (current.kind === 'annex' && current.paragraphs.length === 0 && parts.length === 2 && !listed)) {
      const headings = current.headings;
      if (listed) {
        begin('resolution', span.start, 'operative');
        return opener.kind ?? 'operative';
      }
      if (current.kind === 'masthead') {
        const next = begin('cover-note', span.start, 'other');
        const title = headings.find(({ text: words }) => pack.structure.coverNote.some((phrase) => words.toLowerCase().startsWith(phrase))) ?? headings.at(-1);
        next.title = title?.text ?? '';
      }
      return 'other';
    }
    if (current.kind === 'closing') begin('annex', span.start, 'other');
    if (current.kind === 'embedded' && marker.value === lastNumber + 1 && listed && opener.kind === 'operative' && marker.value !== lastValue(current) + 1) {
      begin('section', span.start, 'operative');
    }
    if (part().mode === 'other') return 'other';
    if (/^[([]?PP/i.test(marker.label)) return 'preambular';
    if (opener?.kind === 'preambular' && listed && part().mode === 'preambular') return 'preambular';
    if (part().mode === 'operative' && marker.value === 1 && part().paragraphs.length > 0 && !listed && announcesText()) {
      const headings = takeHeadings();
      const next = begin('embedded', headings[0]?.span.start ?? span.start, 'other');
      next.headings.push(...headings);
      next.title = headings[0]?.text ?? '';
      return 'other';
    }
    part().mode = 'operative';
    lastNumber = marker.value;
    return 'operative';
  }

  /** A title, or a paragraph that ends with a colon, stands before: a text of its own may follow. */
  function announcesText(): boolean {
    const last = part().paragraphs.at(-1);
    const after = last?.span.end ?? 0;
    return last?.body.ending.mark === ':' || part().headings.some(({ span }) => span.start >= after) || last?.marker === undefined;
  }

  function readListItem(block: ReadBlock, marker: Marker, opener: FoundOpener | undefined): BlockRole {
    const { marker: placed, level } = place(levels, marker);
    const paragraph = open(block, top?.kind ?? part().mode, placed, opener, level + 1);
    const parent = parentAt(level);
    if (parent) {
      parent.children.push(paragraph);
      stretch(top, block.span.end);
      for (let at = 0; at < level; at++) stretch(parentAt(at + 1), block.span.end);
    } else {
      part().paragraphs.push(paragraph);
    }
    return 'paragraph';
  }

  /** The paragraph whose children are at this level of the list: the top one for level 0. */
  function parentAt(level: number): OpenParagraph | undefined {
    let parent = top;
    for (let at = 0; at < level && parent; at++) parent = parent.children.at(-1) ?? parent;
    return parent;
  }

  function readUnmarked(block: ReadBlock, raw: string, words: string): BlockRole {
    const current = part();
    const opener = openerAt(text, block.head.words, block.span.end, block.emphasis, pack);
    const listed = opener?.phrase !== undefined;
    const ending = endingOf(text, block.span, pack.structure.conjunctions);
    if (current.kind === 'masthead' || current.kind === 'cover-note') {
      if (!listed || current.kind === 'cover-note' || (opener.kind === 'preambular' ? ending.mark !== ',' : ending.mark !== ';')) return readTitle(block, words);
      begin('resolution', block.span.start, opener.kind ?? 'preambular');
    }
    if (isClosingLine(words, pack) && part().mode !== 'preambular') {
      if (part().kind !== 'closing') begin('closing', block.span.start, 'other');
      return 'text';
    }
    if (!listed && isSectionHeading(words) && (part().kind === 'resolution' || part().kind === 'section')) return readSection(block, words);
    if (isFormula(words, ending.mark)) return readTitle(block, words);
    if (part().mode === 'other') return readOther(block, raw, words, ending.mark);
    if (isTitle(raw, words) && (!listed || isAmongItalics(opener, ending.mark))) return readTitle(block, words);
    if (isTail(block, opener, ending.mark)) return readTail(block);
    const kind = kindOfUnmarked(opener, ending.mark, block);
    if (kind === 'other' && part().paragraphs.at(-1)?.body.ending.mark === ':' && part().mode === 'operative') begin('embedded', block.span.start, 'other');
    addTop(block, kind, undefined, opener);
    return 'paragraph';
  }

  /** «Promoting sustainable ports» in roman letters among italic openers, or right under «III»: a title that only looks like an opener. */
  function isAmongItalics(opener: FoundOpener, mark: string): boolean {
    const { paragraphs, headings, kind, title } = part();
    if (mark !== '' || opener.italic) return false;
    const underNumeral = kind === 'section' && paragraphs.length === 0 && headings.length === 1 && /^[IVXL]+\.?$|^[A-Z]\.?$/.test(title);
    return underNumeral || paragraphs.some((paragraph) => paragraph.opener?.italic);
  }

  function kindOfUnmarked(opener: FoundOpener | undefined, mark: string, block: ReadBlock): ParagraphKind {
    const { mode } = part();
    const quoted = /^[“"«]/.test(text.charAt(block.span.start));
    if (opener?.phrase && !quoted) {
      if (opener.kind === 'operative') part().mode = 'operative';
      return opener.kind ?? mode;
    }
    if (mode === 'preambular') return mark === ',' || opener?.kind === 'preambular' ? 'preambular' : 'other';
    const fresh = part().paragraphs.every(({ kind }) => kind === 'preambular');
    return fresh && opener?.kind === 'preambular' && mark === ',' ? 'preambular' : 'other';
  }

  function readSection({ span }: ReadBlock, words: string): BlockRole {
    // A lettered heading right before an enacting line is the head of a composite resolution: renamed there.
    const mode = isLetterHeading(words) || part().mode === 'preambular' ? part().mode : 'operative';
    const next = begin('section', span.start, mode);
    next.title = words;
    next.headings.push({ span, text: words });
    return 'title';
  }

  function readOther(block: ReadBlock, raw: string, words: string, mark: string): BlockRole {
    if (isTitle(raw, words) || part().kind === 'closing') return readTitle(block, words);
    if (/^\p{Ll}/u.test(words) && part().paragraphs.length > 0 && mark !== '') return readTail(block);
    addTop(block, 'other', undefined, undefined);
    return 'paragraph';
  }

  /** «The Committee … recommends … the following draft resolution:» before a resolution is no paragraph (rules 1.4, STR-1). */
  function isFormula(words: string, mark: string): boolean {
    const silent = part().kind === 'annex' && part().paragraphs.length === 0;
    return silent && mark === ':' && pack.structure.resolution.some((kind) => words.toLowerCase().includes(kind));
  }

  function readTitle({ span }: ReadBlock, words: string): BlockRole {
    part().headings.push({ span, text: words });
    return 'title';
  }

  /** Flush text after a list, or what a page break cut off: it starts small and goes on with the paragraph. */
  function isTail(block: ReadBlock, opener: FoundOpener | undefined, mark: string): boolean {
    if (!top || opener?.phrase) return false;
    const first = text.charAt(block.head.words);
    return /\p{Ll}/u.test(first) || (top.children.length > 0 && !opener && mark !== '' && !/^[“"«]/.test(first));
  }

  function readTail({ span }: ReadBlock): BlockRole {
    const paragraph = top ?? part().paragraphs.at(-1);
    if (!paragraph) return 'text';
    let deepest = paragraph;
    for (let child = deepest.children.at(-1); child; child = deepest.children.at(-1)) deepest = child;
    // An item that broke off in mid-sentence goes on here; a complete one ends the list.
    const goesOn = deepest !== paragraph && deepest.body.ending.mark === '' && deepest.tails.length === 0;
    const owner = goesOn ? deepest : paragraph;
    owner.tails.push({ span, ending: endingOf(text, span, pack.structure.conjunctions) });
    for (let at: OpenParagraph | undefined = paragraph; at; at = goesOn ? at.children.at(-1) : undefined) stretch(at, span.end);
    if (!goesOn) levels = [];
    return 'tail';
  }

  function addTop(block: ReadBlock, kind: ParagraphKind, marker: Marker | undefined, opener: FoundOpener | undefined): void {
    top = open(block, kind, marker, opener, 0);
    levels = [];
    part().paragraphs.push(top);
  }

  function open({ span, head }: ReadBlock, kind: ParagraphKind, marker: Marker | undefined, opener: FoundOpener | undefined, depth: number): OpenParagraph {
    return {
      kind, depth, span, own: span, children: [], tails: [],
      ...(marker ? { marker } : {}),
      ...(opener && depth === 0 && kind !== 'other' ? { opener: openerOnly(opener) } : {}),
      body: { span: { start: Math.min(head.words, span.end), end: span.end }, ending: endingOf(text, span, pack.structure.conjunctions) },
    };
  }

  const columns = new Map<OpenParagraph, number>();
  const columnOf = (paragraph: OpenParagraph): number => columns.get(paragraph) ?? 0;

  const roles = blocks.map((block) => {
    const before = top;
    const role = read(block);
    if (top && top !== before) columns.set(top, block.indent);
    return role;
  });
  return { parts: closed(parts, text.length), roles };
}

const newPart = (kind: PartKind, start: number, mode: ParagraphKind): OpenPart => ({ kind, start, title: '', headings: [], paragraphs: [], mode });

const openerOnly = ({ kind: _, ...opener }: FoundOpener) => opener;

const lastValue = ({ paragraphs }: OpenPart): number => paragraphs.filter(({ marker }) => marker).at(-1)?.marker?.value ?? 0;

function stretch(paragraph: OpenParagraph | undefined, end: number): void {
  if (paragraph && paragraph.span.end < end) paragraph.span = { start: paragraph.span.start, end };
}

/** Gives every part its end; a masthead without a character is left out. */
function closed(parts: readonly OpenPart[], end: number): Part[] {
  return parts
    .map(({ start, mode: _, ...part }, index) => ({ ...part, span: { start, end: parts[index + 1]?.start ?? end } }))
    .filter(({ span }, index) => index > 0 || parts.length === 1 || span.end > span.start);
}
