/** Texts that nobody would write, and that somebody will open: for tests of what holds of every text. */
import fc from 'fast-check';

const pieces: Readonly<Record<string, readonly string[]>> = {
  brackets: ['[', ']', '[[', ']]', '(', ')', '［', '］', '〔', '】', '[date]', '[name of the Fund]', '[Name of the fund]', '[ ]', '[xx/xxx]', '[EU: ', '[a/b]', '[^1]', '[^1]:', '[link](#)'],
  markers: ['1. ', '2. ', '3. ', '7. ', '1bis. ', '1 *ter*. ', '8bis. ', 'OP3 alt ', '(PP2) ', '(a) ', '(b) ', '(i) ', '(ii) ', 'a. ', 'i. ', 'a) ', 'Option A: ', '999. ', '0. '],
  openers: ['*Requests* the Secretary-General to ', 'Requests ', '*Recalling* ', 'Recalling also ', '_Decides_ ', '**Takes note** of ', '*Calls upon', 'Urges* ', 'Beseeches '],
  marks: [',', ';', '.', ':', '; and', ',1', ';[^2]', '*', '**', '_', '“', '”', '"', '«', '—', '\\*', '、', '；', '。'],
  lines: ['\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '  \n', '\n   ', '\n\t', '\u2028', '\n> ', '\n# ', '\n---\n', '\n***\n'],
  parts: [
    '*The General Assembly*,', 'The Security Council', 'United Nations', 'Note by the Chair', 'Annex', 'Annex II', '\n\nI\n\n', '\n\nII. Follow-up\n\n', 'A', 'Draft resolution II',
    '81/7. Tides', '65th plenary meeting', '19 December 2026', '---\n', '---\ntitle: x\n---\n',
  ],
  notes: ['<!--', '-->', '<!-- un-resolution-allow wrong-ending: agreed -->', '<!-- un-resolution-allow-file no-such-rule -->', '<!-- un-resolution-allow', '<!---->'],
  words: ['the plan ', 'paragraph 2 above', 'paragraphs 1 to 3, 8 bis and 9 below', 'resolution 78/1', '____', 'XX', '5"', 'of 3 May 2027 ', '[sic]', 'and ', 'х'.repeat(90)],
  scripts: ['大会，', '回顾其决议，', '1. 请秘书长；', 'الجمعية العامة،', '١ - تطلب', 'Генеральная Ассамблея,', 'ссылаясь на ', "L'Assemblée générale,", 'Prie le Secrétaire général ;', 'Pide al Secretario General;'],
  odd: ['\ud800', '\udfff', '\u0000', '\ufeff', '\u00a0', '\u200f', '👩‍⚖️', 'e\u0301', '\u3000'],
};

const oneOf = (...names: (keyof typeof pieces)[]) => fc.constantFrom(...names.flatMap((name) => pieces[name] ?? []));
const maybe = (text: fc.Arbitrary<string>) => fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: text });
const inTurn = (...texts: fc.Arbitrary<string>[]) => fc.tuple(...texts).map((list) => list.join(''));

const fragment = fc.oneof(...Object.values(pieces).map((list) => fc.constantFrom(...list)), fc.string({ maxLength: 6 }));
const scraps = fc.array(fragment, { maxLength: 60 }).map((list) => list.join(''));
const codeUnits = fc.array(fc.nat({ max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units));

/** A paragraph with its parts in their places, some of them wrong or missing. */
const paragraph = inTurn(
  maybe(fc.constantFrom('[', '[[', '*', '    ')), maybe(oneOf('markers')), oneOf('openers'), maybe(oneOf('brackets', 'words')), oneOf('words', 'brackets'),
  maybe(oneOf('marks', 'scripts')), fc.constantFrom(',', ';', '.', ':', ''), maybe(fc.constantFrom(']', '*', ' and', '[^2]')),
);
const numbers = ['', 'right', 'right', 'right', '1. ', '3. '];
const numbered = fc
  .array(fc.tuple(fc.constantFrom(...numbers), paragraph), { maxLength: 12 })
  .map((list) => list.map(([number, text], index) => (number === 'right' ? `${index + 1}. ` : number) + text));
const draft = fc
  .tuple(maybe(scraps), fc.constantFrom('*The General Assembly*,', 'The Security Council,', '*The Human Rights Council'), numbered, fc.constantFrom('\n', '\n\n', '\r\n\r\n', '\n\nI\n\n'), maybe(oneOf('parts', 'notes')))
  .map(([front, body, paragraphs, between, back]) => [front, body, ...paragraphs, back].join(between));

/** Any text at all: half of them like drafts, most of the others made of what drafts are made of. */
export const anyText = fc.oneof({ weight: 10, arbitrary: draft }, { weight: 8, arbitrary: scraps }, { weight: 1, arbitrary: codeUnits });
