/** Kinds of text that nobody would write and that somebody may open: whatever a reading could stumble over, without end. */

export interface Kind {
  readonly name: string;
  /** A text of about so many characters. */
  readonly make: (length: number) => string;
}

/** The words again and again. */
const endless = (name: string, words: string): Kind => ({ name, make: (length) => words.repeat(Math.ceil(length / words.length)) });

/** Opened as often as closed, all of it at once. */
const nested = (name: string, open: string, close: string, between = ''): Kind => ({
  name,
  make: (length) => {
    const times = Math.ceil(length / (open.length + close.length));
    return open.repeat(times) + between + close.repeat(times);
  },
});

/** Each with another number. */
const counted = (name: string, line: (number: number) => string): Kind => ({
  name,
  make: (length) => {
    const lines: string[] = [];
    for (let number = 1, left = length; left > 0; number++) {
      const next = line(number);
      lines.push(next);
      left -= next.length;
    }
    return lines.join('');
  },
});

export const inDraft = ', in a draft';

/** A draft that begins as one should, with something hostile where its paragraphs would be. */
const drafted = ({ name, make }: Kind): Kind => ({ name: name + inDraft, make: (length) => `*The General Assembly*,\n\n*Recalling* its rules,\n\n1. *Decides* ${make(length)};\n\n2. *Requests* a report.\n` });

const letter = (number: number): string => String.fromCharCode(97 + (number % 26));

const marks: readonly Kind[] = [
  endless('[', '['), endless(']', ']'), endless('(', '('), endless(')', ')'), endless('][', ']['), endless('[]', '[]'), endless(')(', ')('), endless('[a', '[a'), endless('[(', '[('),
  endless('([)]', '([)]'), endless('（', '（'), endless('［', '［'), nested('[ … ]', '[', ']'), nested('( … )', '(', ')'), nested('[a … b]', '[a ', ' b]', 'c'), nested('[( … )]', '[(', ')]'), nested('[( … ])', '[(', '])'), { name: '[[ (( ]] ))', make: (length) => ['[', '(', ']', ')'].map((mark) => mark.repeat(length / 4)).join('') },
  endless('*', '*'), endless('_', '_'), endless('*a', '*a'), endless('* ', '* '), endless('**a', '**a'), endless('*a* ', '*a* '), endless('\\', '\\'), endless('`', '`'),
  endless('“', '“'), endless('”', '”'), endless('“”', '“”'), endless('"', '"'), endless('"a ', '"a '), endless("'", "'"), endless('’', '’'), nested('“ … ”', '“a ', ' b”'),
  endless(':', ':'), endless(';', ';'), endless(',', ','), endless('.', '.'), endless('-', '-'), endless('—', '—'), endless('/', '/'), endless('#', '#'), endless('>', '>'), endless('|', '|'), endless('!', '!'),
  endless('<!--', '<!--'), endless('-->', '-->'), endless('<!-- -->', '<!-- -->'), endless('<', '<'), endless('&amp;', '&amp;'),
];

const characters: readonly Kind[] = [
  endless('one letter', 'a'), endless('one capital', 'A'), endless('digits', '1'), endless('spaces', ' '), endless('tabs', '\t'), endless('line feeds', '\n'), endless('carriage returns', '\r'),
  endless('both line ends', '\r\n'), endless('spaced lines', ' \n'), endless('line separators', '\u2028'), endless('no-break spaces', '\u00a0'), endless('zero bytes', '\u0000'),
  endless('combining marks', '\u0301'), endless('marked letters', 'e\u0301'), endless('mixed direction', 'abc \u0627\u0644\u062c\u0645\u0639\u064a\u0629 '), endless('direction marks', '\u200f\u200e\u202e'),
  endless('half of a pair', '\ud800'), endless('pairs', '👩‍⚖️'), endless('Chinese', '大会回顾其决议，'), endless('Cyrillic', 'Генеральная Ассамблея, ссылаясь на '),
];

const words: readonly Kind[] = [
  endless('words in one line', 'the plan of action on tides '), endless('capitals in one line', 'General Assembly '), endless('one word twice', 'the the '), endless('hyphens', 'a-b-'), endless("a'b'", "a'b'"), endless('x/x', 'x/x/'), endless('apostrophes', "o'n "),
  endless('openers in one line', '*Requests* '), endless('Recalling also', 'Recalling also '), endless('paragraph 1, ', 'paragraph 1, '), endless('paragraphs 1, and 1', `paragraphs 1${', 1'.repeat(30)} and 1, `),
  { name: 'and 1, ', make: (length) => `paragraphs 1 ${'and 1, '.repeat(length / 7)}` }, { name: '1 to 2', make: (length) => `paragraphs ${'1 to 2, '.repeat(length / 8)}` }, endless('paragraph 1 (a) ', 'paragraph 1 (a) (i) above '),
  endless('resolution 78/1', 'resolution 78/1 of 3 May 2027, '), { name: 'resolutions 78/1, 78/1', make: (length) => `resolutions ${'78/1, '.repeat(length / 6)}` }, endless('resolutions and', 'resolutions 1/1 and '), { name: '78/1 A, A', make: (length) => `resolutions 78/1 ${'A, '.repeat(length / 3)}` }, { name: 'article 1, 1', make: (length) => `article ${'1, '.repeat(length / 3)}` }, endless('A/RES/', 'A/RES/'), endless('A/RES/78/1', 'A/RES/78/1 '),
  endless('dates', '3 May 2027 '), endless('days', '1, 2, 3 '), endless('of', 'of '), endless('of the', 'of the '), endless('per cent', '10 per cent '), endless('annex', 'annex II to '), endless('Article', 'Article 5 (a), '),
  endless('blanks', '[date] '), endless('lines to write on', '____ '), endless('XX', 'XX '), endless('[EU: ', '[EU: '), endless('[EU: a]', '[EU: a] '), endless('[a][b]', '[a][b]'), endless('[a] [b]', '[the Committee] [the Council] '), endless('[a/b]', '[shall/should] '),
  endless('[EU: a][US: b]', '[EU: later][US: sooner] '), endless('[link](#)', '[a](#b) '), endless('[^1]', '[^1]'), endless('links half', '[a]('), endless('addresses', 'https://a.b/'), endless('[sic]', '[sic] '), endless('half blanks', '[Name of the Fund '), endless('[1]', '[1]'), endless('(JPN) [soon]', '(JPN) [soon] '), endless('Option A', 'Option A: '),
  nested('blanks in blanks', '[name of the ', ']', 'Fund'), nested('proposals in proposals', '[EU: the ', ']', 'Fund'), nested('a quotation in brackets', '[“', '”]'),
];

const lines: readonly Kind[] = [
  endless('1. ', '1. '), endless('1.', '1.'), endless('1. lines', '1. \n'), endless('1bis. lines', '1bis. a;\n'), endless('(a) lines', '(a) a;\n'), endless('(i) lines', '(i) a;\n'), endless('- lines', '- a\n'), endless('[1. lines', '[1. a;\n'), endless('a. (i) lines', '(a) a:\n(i) b;\n'),
  endless('alt lines', '1 alt. *Decides* a;\n\n'), endless('Option lines', 'Option A\n\n1. *Decides* a;\n\n'), counted('1.1.1.1', (number) => `${number}.`), endless('# headings', '# a\n'), endless('#### headings', '######## a\n\n'), endless('---', '---\n'),
  { name: 'front matter', make: (length) => `---\n${'title: a\n'.repeat(length / 9)}---\n` }, { name: 'front matter, deep', make: (length) => `---\ntitle: ${'['.repeat(length)}\n---\n` },
  { name: 'front matter without end', make: (length) => `---\n${'a: b\n'.repeat(length / 5)}` }, { name: 'front matter, keys', make: (length) => counted('', (number) => `k${number}: a\n`).make(length).replace(/^/, '---\n') + '---\n' }, { name: 'blank values', make: (length) => `---\nblanks:\n${counted('', (number) => `  name ${number}: a\n`).make(length)}---\n[name 1]\n` },
  endless('empty paragraphs', '\n\n'), endless('short lines', 'a\n'), endless('short paragraphs', 'a\n\n'), endless('allow notes', '<!-- un-resolution-allow wrong-ending: agreed -->\n\n'), endless('link notes', '<!-- un-resolution-package a: Decides -->\n\n'), endless('quoted lines', '> a\n'), endless('tables', '| a | b |\n'),
  endless('A', 'A\n\n'), endless('I', 'I\n\nII\n\n'), endless('annexes', 'Annex\n\n'), endless('draft resolutions', 'Draft resolution I\n\n*The General Assembly*,\n\n1. *Decides* a.\n\n'), endless('enacting lines', '*The General Assembly*,\n\n'), endless('mastheads', 'United Nations\n\nOriginal: English\n\n'),
];

const drafts: readonly Kind[] = [
  counted('one paragraph after another', (number) => `${number}. *Requests* a report;\n\n`), counted('with a reference each', (number) => `${number}. *Recalls* paragraph ${number + 1} below and paragraph ${number} above;\n\n`), counted('with the same reference', (number) => `${number}. *Recalls* paragraph 1 above;\n\n`),
  endless('addressees', '1. *Requests* the Secretary-General, bearing in mind the rules, urgently to report;\n\n'), counted('with the same blank', (number) => `${number}. *Invites* the [name of the Fund];\n\n`), counted('with another blank', (number) => `${number}. *Invites* the [name of the Fund ${number}];\n\n`), counted('also, further', (number) => `${number}. *${['Requests', 'Also requests', 'Further requests'][number % 3]}* the Secretary-General to report;\n\n`),
  endless('one opener', '*Recalling* its rules,\n\n'), endless('Recalling also, in rows', '*Recalling* a,\n\n*Recalling also* b,\n\n*Recalling further* c,\n\n'), counted('one long list', (number) => `(${letter(number)}${number > 26 ? letter(number) : ''}) To report;\n`), { name: 'a list of one paragraph', make: (length) => `1. *Requests* the Council:\n\n${counted('', (number) => `(${letter(number)}) To report;\n`).make(length)}` },
  endless('short lists', '1. *Decides*:\n\n(a) To meet; and\n\n(b) To part;\n\n'), counted('bracketed paragraphs', (number) => `[${number}. *Decides* to meet;]\n\n`), counted('a bracket across two paragraphs', (number) => `${number % 2 ? '[' : ''}${number}. *Decides* to meet;${number % 2 ? '' : ']'}\n\n`), endless('each opens a bracket', '[1. *Decides* to meet;\n\n'), endless('each closes a bracket', '1. *Decides* to meet;]\n\n'),
  { name: 'a bracket around all', make: (length) => `[${counted('', (number) => `${number}. *Decides* to meet;\n\n`).make(length)}]` }, { name: 'brackets across, nested', make: (length) => `${'[1. *Decides* a;\n\n'.repeat(length / 36)}${'1. *Decides* a;]\n\n'.repeat(length / 36)}` },
  counted('alternatives of one number', () => '[5. *Decides* a;]\n\n[5 alt. *Decides* b;]\n\n'), counted('rivals', (number) => `${number}. *Decides* [EU: to meet][US: to part] [in May];\n\n`), counted('bis after bis', (number) => `${number}bis. *Decides* a;\n\n`), counted('backwards', (number) => `${1_000_000 - number}. *Decides* a;\n\n`), endless('the same number', '1. *Decides* to meet;\n\n'),
  counted('citations', (number) => `*Recalling* its resolution ${60 + (number % 20)}/${number} of 3 May 2027,\n\n`), endless('the same citation', '*Recalling* its resolution 78/1 of 3 May 2027,\n\n'), counted('without a mark', (number) => `${number}. *Decides* a\n\n`), endless('preambular only', 'Recalling its rules,\n\n'), endless('no opener', 'Beseeches all.\n\n'),
  counted('packages', (number) => `<!-- un-resolution-package p${number}: Decides to meet -->\n\n[${number}. *Decides* to meet;]\n\n`), counted('one package', (number) => `<!-- un-resolution-package p: ${number}. -->\n\n[${number}. *Decides* to meet;]\n\n`), counted('locked numbers', (number) => `<!-- un-resolution-lock -->\n${number}. *Decides* a;\n\n`), endless('quoted paragraphs', '1. *Decides* “to meet\n\n2. and to part”;\n\n'),
];

export const kinds: readonly Kind[] = [...marks, ...characters, ...words, ...lines, ...drafts, ...[...marks, ...words].map(drafted)];
