/** The numbers that a program counts by itself and shows before the items of its lists. */
import { letterOf, romanOf } from '../parse/marker';

type Attributes = Readonly<Record<string, string>>;

/** A list while it is read; the next item has this value. */
export interface List {
  readonly kind: string;
  next: number;
}

const kinds: Readonly<Record<string, string>> = {
  '1': 'decimal', a: 'lower-alpha', i: 'lower-roman', A: 'upper-alpha', I: 'upper-roman',
  'lower-latin': 'lower-alpha', 'upper-latin': 'upper-alpha',
};

export function listOf(name: string, attributes: Attributes): List {
  const kind = attributes['type'] ?? styleOf(attributes) ?? (name === 'ol' ? 'decimal' : 'disc');
  return { kind: kinds[kind] ?? kind, next: numberIn(attributes['start']) ?? 1 };
}

/** The marker of the next item, in the shape that resolutions give it (rules 4.1); empty for an item that shows none. */
export function markerIn(list: List, attributes: Attributes): string {
  const value = numberIn(attributes['value']) ?? list.next;
  list.next = value + 1;
  const style = styleOf(attributes);
  const kind = style ? kinds[style] ?? style : list.kind;
  if (kind === 'none') return '';
  const shape = shapes[kind];
  if (!shape || value < 1) return shape ? `${value}.` : bullet;
  const [digits, around] = shape;
  // Word on the web says how it shows the number: «(%2)».
  const template = /^[^%\w]?%\d[^%\w]{1,2}$/.exec(attributes['data-leveltext'] ?? '')?.[0] ?? around;
  return template.replace(/%\d/, digits(value));
}

const bullet = '•';

/** A marker as a person sees it. Word draws its bullets with letters and signs of fonts that have pictures in their place. */
export function asShown(marker: string): string {
  const text = marker.replace(/[\s\u00a0]+/g, ' ').trim();
  return /^[·§o▪●◦■\ue000-\uf8ff]$/.test(text) ? bullet : text;
}

const shapes: Readonly<Record<string, readonly [digits: (value: number) => string, around: string]>> = {
  decimal: [String, '%1.'],
  'lower-alpha': [letterOf, '(%1)'],
  'lower-roman': [romanOf, '(%1)'],
  'upper-alpha': [(value) => letterOf(value).toUpperCase(), '%1.'],
  'upper-roman': [(value) => romanOf(value).toUpperCase(), '%1.'],
};

const styleOf = ({ style = '' }: Attributes): string | undefined => /(?:^|;)\s*list-style(?:-type)?\s*:\s*([\w-]+)/i.exec(style)?.[1]?.toLowerCase();

/** No list of a resolution is longer; a number beyond would be a page's mistake, and a roman one endless. */
const mostItems = 999;

function numberIn(text: string | undefined): number | undefined {
  const value = Number.parseInt(text ?? '', 10);
  return value >= 0 && value <= mostItems ? value : undefined;
}
