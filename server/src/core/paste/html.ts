/**
 * HTML as a clipboard holds it → paragraphs of words. Word, LibreOffice, Google Docs and browsers each write it in a way
 * of their own, most of it invalid; what is read here is what all of them show. Nothing is run or fetched, and nothing is
 * kept but words.
 */
import { Parser } from 'htmlparser2';
import { plain, type Block, type Look } from './block';
import { withoutEntities } from './entities';
import { gatherer } from './gather';
import { listOf, markerIn, type List } from './lists';
import { lookOf, readSheet, type Sheet } from './looks';
import { placeOf, rowOf, type Place } from './tables';

/** An element that is open. What it says holds for all within it. */
interface Element extends Look, Place {
  readonly name: string;
  readonly hidden: boolean;
  readonly kept: boolean;
  readonly marker: boolean;
  readonly title: boolean;
  readonly to: string | undefined;
  readonly list: List | undefined;
}

const paragraphs = new Set([
  'p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ol', 'ul', 'dl', 'dt', 'dd', 'blockquote', 'pre', 'table', 'caption', 'tr', 'td', 'th',
  'section', 'article', 'header', 'footer', 'main', 'nav', 'aside', 'figure', 'figcaption', 'address', 'center', 'form', 'fieldset', 'hr', 'body',
]);

/** Nobody writes elements this deep within each other, and the parser would take its time over them. */
const deepest = 500;

/** The paragraphs in the order of the text; undefined for what is no document: code from an editor, elements without end. */
export function readHtml(html: string): readonly Block[] | undefined {
  const sheet: Sheet = new Map();
  const blocks: Block[] = [];
  const root: Element = { ...plain, name: '', hidden: false, kept: false, marker: false, title: false, to: undefined, list: undefined, into: blocks, cells: undefined };
  const open: Element[] = [root];
  const here = (): Element => open.at(-1) ?? root;
  const gathered = gatherer();
  let isDocument = false;
  let over = false;

  const say = (text: string) => {
    const { hidden, kept, marker, title, italic, bold, struck, raised, to } = here();
    if (over || hidden) return;
    if (marker) return gathered.mark(text);
    if (!kept && /[^\s\u00a0]/.test(text)) isDocument = true;
    gathered.add({ text: kept ? text.replace(/\r\n?/g, '\n') : text.replace(/[ \t\r\n\f]+/g, ' '), italic, bold, struck, raised, ...(to === undefined ? {} : { to }) }, title);
  };

  const parser = new Parser({
    onopentag(name, raw) {
      const attributes = Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, withoutEntities(value)]));
      const parent = here();
      if (open.length > deepest) {
        isDocument = false;
        over = true;
        parser.pause();
        return;
      }
      if (paragraphs.has(name)) gathered.close(parent.into);
      const look = lookOf(name, attributes, sheet);
      const element: Element = {
        ...parent, ...look, ...placeOf(name, parent), name,
        hidden: parent.hidden || look.hidden === true,
        title: parent.title || /^h[1-6]$/.test(name),
        to: name === 'a' ? placeIn(attributes['href']) : parent.to,
        list: name === 'ol' || name === 'ul' ? listOf(name, attributes) : parent.list,
      };
      open.push(element);
      if (over || element.hidden) return;
      for (const id of [attributes['id'], attributes['name']]) if (id) gathered.name(id);
      if (name === 'li' && parent.list) gathered.mark(`${markerIn(parent.list, attributes)} `);
      if (name === 'br') gathered.breakLine(parent.into);
      if (name === 'q') say('“');
    },
    onclosetag(name) {
      const element = here();
      if (element.name !== name || element === root) return;
      if (name === 'q') say('”');
      if (paragraphs.has(name)) gathered.close(element.into);
      if (name === 'p' || name === 'li') gathered.unmark();
      open.pop();
      if (name === 'tr') for (const piece of rowOf(element.cells ?? [])) here().into.push(piece);
    },
    ontext(text) {
      if (here().name === 'style') readSheet(text, sheet);
      else say(withoutEntities(text));
    },
    oncomment(comment) {
      if (comment.trim() === 'StartFragment' && !over) {
        gathered.close([]);
        blocks.length = 0;
        isDocument = false;
      }
      if (comment.trim() === 'EndFragment') {
        gathered.close(here().into);
        over = true;
      }
    },
  }, { decodeEntities: false });
  parser.end(html);
  gathered.close(blocks);
  return isDocument ? blocks : undefined;
}

/** Where a link leads within the text: «#_ftn1», also behind an address. */
const placeIn = (href = ''): string | undefined => /#([^#]+)$/.exec(href)?.[1];
