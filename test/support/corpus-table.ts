/** What is found in many texts, as Markdown: by rule, by folder, and the messages that come most often. */
import { grouped } from '../../server/src/core/grouped';
import { rules, type Level } from '../../server/src/core/index';
import type { Measured } from './measure';

type Texts = ReadonlyMap<string, Pick<Measured, 'paragraphs' | 'findings'>>;
type Found = Measured['findings'][number];

const levels: readonly Level[] = ['error', 'warning', 'info', 'hint'];

export function corpusTable(texts: Texts): string {
  const all = [...texts.values()];
  const findings = all.flatMap((text) => text.findings);
  const paragraphs = paragraphsOf(all);
  return [
    `${texts.size} texts, ${paragraphs} paragraphs and subparagraphs.`,
    '',
    '| rule | error | warning | info | hint | per 100 paragraphs |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rules.map(({ id }) => row(`\`${id}\``, findings.filter(({ rule }) => rule === id), paragraphs)),
    row('**all**', findings, paragraphs),
    '',
    '| texts of | paragraphs | errors per 100 | warnings per 100 | all per 100 |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...folders(texts).map(([name, own]) => summary(name, own)),
    summary('**all**', all),
    '',
  ].join('\n');
}

const row = (name: string, found: readonly Found[], paragraphs: number): string =>
  cells(name, ...levels.map((level) => found.filter((finding) => finding.level === level).length || ''), share(found.length, paragraphs));

function summary(name: string, texts: readonly Pick<Measured, 'paragraphs' | 'findings'>[]): string {
  const paragraphs = paragraphsOf(texts);
  const findings = texts.flatMap((text) => text.findings);
  const of = (level: Level): number => findings.filter((finding) => finding.level === level).length;
  return cells(name, paragraphs, share(of('error'), paragraphs), share(of('warning'), paragraphs), share(findings.length, paragraphs));
}

const folders = (texts: Texts): [string, Pick<Measured, 'paragraphs' | 'findings'>[]][] => {
  const names = [...new Set([...texts.keys()].map(folderOf))].sort();
  return names.map((name) => [name, [...texts].filter(([path]) => folderOf(path) === name).map(([, text]) => text)]);
};
const folderOf = (path: string): string => /^(.*?)[\\/]/.exec(path)?.[1] ?? '.';

const paragraphsOf = (texts: readonly Pick<Measured, 'paragraphs'>[]): number => texts.reduce((total, text) => total + text.paragraphs, 0);
const share = (count: number, of: number): string => (of === 0 ? '' : ((100 * count) / of).toFixed(2));
const cells = (...values: readonly (string | number)[]): string => `| ${values.join(' | ')} |`;

/** The messages that come most often, with what differs between them left open, and a few places of each: the first, the last and some between. */
export function frequentMessages(texts: Texts, most: number, places = 3): string {
  const all = [...texts].flatMap(([path, { findings }]) => findings.map((finding) => ({ path, ...finding })));
  const kinds = grouped(all, ({ rule, level, message }) => `${level} ${rule}: ${message.replace(/“[^”]*”/g, '“…”').replace(/\d+/g, '…')}`);
  return [...kinds]
    .sort((a, b) => b[1].length - a[1].length)
    .slice(0, most)
    .flatMap(([name, found]) => [`${found.length} × ${name}`, ...spread(found, places).flatMap(({ path, line, words }) => [`  ${path}:${line}`, `    ${words}`]), ''])
    .join('\n');
}

const spread = <Item>(items: readonly Item[], most: number): Item[] =>
  items.length <= most ? [...items] : Array.from({ length: most }, (_, index) => items[Math.round((index * (items.length - 1)) / (most - 1))]!);
