/** The report as a picture: how long a whole reading and a keystroke take on drafts ten times longer each, for ours, the peers and the floors. */
import * as checkers from './checkers/reading';
import type { Report } from './report';
import * as servers from './servers/subject';
import { number } from './table';

interface Panel {
  readonly title: string;
  readonly what: string;
  readonly floors: readonly string[];
}

const panels: readonly Panel[] = [
  { title: 'Whole analysis', what: 'whole analysis', floors: [checkers.floor] },
  { title: 'A keystroke, to the findings, over stdio', what: 'keystroke', floors: [servers.bare, servers.empty] },
];

const size = { width: 1090, height: 400, left: 64, top: 56, panel: 290, gap: 240, plot: 310 };

/** Each line has dashes and a name of its own at its end, so that nobody needs its colour. Light or dark is what the reader has chosen. */
const style = `
  .page { fill: #fff }
  text { font: 13px system-ui, -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; fill: #1f2328; stroke: #fff; stroke-width: 4; stroke-linejoin: round; paint-order: stroke }
  .title { font-size: 15px; font-weight: 600 }
  .tick { font-size: 12px; fill: #59636e }
  .grid { stroke: #d1d9e0; stroke-width: 1 }
  .line { fill: none; stroke: #59636e; stroke-width: 1.5 }
  .dot { fill: #59636e }
  .line.floor { stroke: #9198a1 }
  text.floor { fill: #59636e }
  .line.ours { stroke: #0550ae; stroke-width: 3 }
  .dot.ours, text.ours { fill: #0550ae; font-weight: 600 }
  @media (prefers-color-scheme: dark) {
    .page { fill: #0d1117 } text { fill: #f0f6fc; stroke: #0d1117 } .tick, .dot, text.floor { fill: #9198a1 } .grid { stroke: #3d444d } .line { stroke: #9198a1 }
    .line.floor { stroke: #656c76 } .line.ours { stroke: #58a6ff } .dot.ours, text.ours { fill: #58a6ff }
  }`;

const dashes = ['7 3', '2 3', '9 3 2 3', '4 2', '1 4', '12 4'];

export function plotOf(report: Report): string {
  const drawn = panels.map((panel, index) => draw(panel, report, size.left + index * (size.panel + size.gap)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-labelledby="title">`,
    `<title id="title">${escaped(summary(report))}</title>`,
    `<style>${style}\n</style>`,
    `<rect class="page" width="${size.width}" height="${size.height}"/>`,
    ...drawn.flat(),
    '</svg>', '',
  ].join('\n');
}

interface Line {
  readonly subject: string;
  readonly points: readonly { readonly x: number; readonly y: number; readonly milliseconds: number; readonly text: string }[];
}

function draw({ title, what, floors }: Panel, { rows, texts }: Report, left: number): string[] {
  const sizes = texts.filter(({ name }) => name !== 'corpus');
  const own = rows.filter((row) => row.what === what && sizes.some(({ name }) => name === row.text));
  if (own.length === 0 || sizes.length < 2) return [];
  const exponents = own.map(({ median }) => Math.log10(median));
  const [low, high] = [Math.floor(Math.min(...exponents)), Math.ceil(Math.max(...exponents))];
  const x = (text: string) => left + (size.panel * sizes.findIndex(({ name }) => name === text)) / (sizes.length - 1);
  const y = (exponent: number) => size.top + size.plot * (1 - (exponent - low) / (high - low || 1));
  const lines = [...new Set(own.map(({ subject }) => subject))].map((subject): Line => ({
    subject,
    points: own.filter((row) => row.subject === subject).map(({ text, median }) => ({ x: x(text), y: y(Math.log10(median)), milliseconds: median, text })),
  }));
  const decades = Array.from({ length: high - low + 1 }, (_, index) => low + index);
  const kindOf = (subject: string) => (subject === servers.ours ? 'ours' : floors.includes(subject) ? 'floor' : '');
  const named = labels(lines, left + size.panel);
  return [
    words(left, size.top - 28, title, 'title'),
    ...decades.flatMap((exponent) => [`<path class="grid" d="M${left} ${round(y(exponent))}h${size.panel}"/>`, words(left - 8, y(exponent) + 4, duration(10 ** exponent), 'tick', 'end')]),
    ...sizes.map(({ name }) => words(x(name), size.top + size.plot + 22, name, 'tick', 'middle')),
    ...lines.flatMap(({ subject, points }, index) => [
      `<path class="line ${kindOf(subject)}" ${kindOf(subject) === 'ours' ? '' : `stroke-dasharray="${dashes[index % dashes.length]}" `}d="${points.map((point, at) => `${at === 0 ? 'M' : 'L'}${round(point.x)} ${round(point.y)}`).join('')}"/>`,
      ...points.map((point) => `<circle class="dot ${kindOf(subject)}" cx="${round(point.x)}" cy="${round(point.y)}" r="3"><title>${escaped(`${subject}, ${point.text}: ${duration(point.milliseconds)}`)}</title></circle>`),
    ]),
    ...named.beside.map(({ subject, x: end, y: at }) => words(end + 10, at + 4, subject, kindOf(subject))),
    ...named.above.map(({ subject, x: end, y: at }) => words(end + 4, at + 4, subject, kindOf(subject), 'end')),
  ];
}

const lineHeight = 17;

interface Label {
  readonly subject: string;
  readonly x: number;
  y: number;
}

/** The names at the ends of the lines, none over another: beside the end where the picture ends, above it where a line ends early. */
function labels(lines: readonly Line[], right: number): { readonly beside: readonly Label[]; readonly above: readonly Label[] } {
  const ends = lines.flatMap(({ subject, points }) => points.slice(-1).map(({ x, y }): Label => ({ subject, x, y }))).sort((a, b) => a.y - b.y);
  const beside = ends.filter(({ x }) => x === right);
  beside.forEach((end, index) => {
    end.y = Math.max(end.y, (beside[index - 1]?.y ?? -Infinity) + lineHeight);
  });
  const lowest = size.top + size.plot;
  beside.toReversed().forEach((end, index, upwards) => {
    end.y = Math.min(end.y, (upwards[index - 1]?.y ?? lowest + lineHeight) - lineHeight);
  });
  const above = ends.filter(({ x }) => x !== right).reverse();
  above.forEach((end, index) => {
    const below = above.slice(0, index).filter(({ x }) => x === end.x).at(-1);
    end.y = Math.min(end.y - lineHeight * 0.8, (below?.y ?? Infinity) - lineHeight);
  });
  return { beside, above };
}

const words = (x: number, y: number, content: string, kind: string, anchor = 'start'): string =>
  `<text x="${round(x)}" y="${round(y)}"${kind && ` class="${kind}"`}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${escaped(content)}</text>`;

const duration = (milliseconds: number): string => (milliseconds >= 1000 ? `${number(milliseconds / 1000)} s` : `${number(milliseconds)} ms`).replace(/(\.\d*?)0+(?= )/, '$1').replace('. ', ' ');

const round = (value: number): number => Math.round(value * 10) / 10;

const escaped = (content: string): string => content.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** For whoever does not see the picture. */
function summary({ rows }: Report): string {
  const longest = (what: string) => rows.filter((row) => row.what === what && row.text === '1 MB').map(({ subject, median }) => `${subject} ${duration(median)}`);
  return panels.map(({ title, what }) => `${title} of a draft of 1 MB: ${longest(what).join(', ') || 'not measured'}.`).join(' ');
}
