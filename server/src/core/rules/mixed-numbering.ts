import type { Evidence } from '../analyze';
import { grouped } from '../grouped';
import { resolutionsOf } from '../resolutions';
import { textOf } from '../span';
import { everyParagraph, type Marker, type Paragraph } from '../tree';
import { offer, rule } from './rule';
import docs from './mixed-numbering.md';

export const mixedNumbering = rule({
  id: 'mixed-numbering',
  levels: { negotiation: 'info', final: 'warning' },
  summary: 'One draft keeps one habit of numbering.',
  docs,
  messages: {
    restart: 'This section begins again at 1 while others count on, so “paragraph {number}” could mean two. Keep one habit.',
    written: 'This is written “{label}” while others are written “{usual}”. Write them alike.',
    other: 'Here the numbers count on.',
    usual: 'Here it is “{usual}”.',
  },
  *check(evidence) {
    yield* sections(evidence);
    yield* insertions(evidence);
    yield* dresses(evidence);
  },
});

function* sections({ draft }: Evidence) {
  for (const { parts } of resolutionsOf(draft)) {
    const [, ...firsts] = parts.flatMap(({ paragraphs }) => paragraphs.find(({ kind, marker }) => kind === 'operative' && marker) ?? []);
    const restarting = firsts.filter(({ marker }) => marker?.value === 1);
    const going = firsts.filter(({ marker }) => marker?.value !== 1);
    if (going.length === 0) continue;
    const marker = restarting[0]?.marker;
    if (!marker) continue;
    const related = markersOf(going).map(({ span }) => ({ at: span, say: 'other' as const }));
    yield { at: marker.span, say: 'restart', with: { number: marker.value }, related } as const;
  }
}

/** A few are enough to show the other habit. */
const markersOf = (paragraphs: readonly Paragraph[]): Marker[] => paragraphs.flatMap(({ marker }) => marker ?? []).slice(0, 3);

function* insertions({ text, facts, say }: Evidence) {
  const inserted = facts.sequences
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ marker }) => (marker?.suffix && marker.insertion > 0 ? [marker] : [])));
  const space = (marker: Marker) => /^[^\p{L}*_]*/u.exec(text.slice(marker.suffix?.start, marker.suffix?.end))?.[0] ?? '';
  const [usual, ...others] = [...grouped(inserted, space)].sort(([, a], [, b]) => b.length - a.length);
  if (!usual) return;
  for (const marker of others.flatMap(([, markers]) => markers)) {
    const start = marker.suffix?.start ?? marker.digits.end;
    const model = usual[1][0];
    yield {
      at: marker.span,
      say: 'written',
      with: { label: marker.label, usual: model?.label ?? '' },
      related: model ? [{ at: model.span, say: 'usual' as const, with: { usual: model.label } }] : [],
      fixes: () => [offer(say('Write it like the others'), [{ span: { start, end: start + space(marker).length }, text: usual[0] }])],
    } as const;
  }
}

/** «8)» among «7.» and «9.», «b)» between «(a)» and «(c)»: what stands around a number or letter in one row. */
function* dresses({ text, draft, facts, say }: Evidence) {
  const lists = draft.parts.flatMap(({ paragraphs }) => [...everyParagraph(paragraphs)].map(({ children }) => children));
  for (const row of [...facts.sequences.map(({ paragraphs }) => paragraphs), ...lists]) {
    const plain = row.flatMap(({ marker }) => (marker && marker.style !== 'label' && marker.insertion === 0 && marker.alternative === 0 ? [marker] : []));
    const around = ({ span, digits }: Marker) => [text.slice(span.start, digits.start), text.slice(digits.end, span.end)].map((marks) => marks.replace(/[*_]/g, '')) as [string, string];
    const [usual, ...others] = [...grouped(plain, (marker) => around(marker).join(' '))].sort(([, a], [, b]) => b.length - a.length);
    const model = usual?.[1][0];
    if (!model) continue;
    const [before, after] = around(model);
    for (const marker of others.flatMap(([, markers]) => markers)) {
      yield {
        at: marker.span,
        say: 'written',
        with: { label: textOf(text, marker.span), usual: textOf(text, model.span) },
        related: [{ at: model.span, say: 'usual' as const, with: { usual: textOf(text, model.span) } }],
        fixes: () => [offer(say('Write it like the others'), [{ span: marker.span, text: before + textOf(text, marker.digits) + after }])],
      } as const;
    }
  }
}
