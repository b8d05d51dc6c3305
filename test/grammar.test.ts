/**
 * What the grammar makes of a draft, by shape alone. Expected texts are written with their colours in them,
 * «words»{role}, roles from the outermost to the innermost; the text under test is the same without the marks.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { load, ourGrammar, tokens, type Token } from './support/grammar';

const { grammar } = await load(ourGrammar);

const withoutMarks = (marked: string): string => marked.replace(/«([^«»]*)»\{[^{}]*\}/g, '$1');
const withMarks = (text: string): string => tokens(grammar, text).map(lineWithMarks).join('\n');

function lineWithMarks(line: readonly Token[]): string {
  const runs: { text: string; role: string }[] = [];
  for (const { text, scopes } of line) {
    const role = roles(scopes).join(' ');
    const last = runs.at(-1);
    if (last?.role === role) last.text += text;
    else runs.push({ text, role });
  }
  return runs.map(({ text, role }) => (role ? `«${text}»{${role}}` : text)).join('');
}

/** entity.name.tag.marker.un-resolution → marker. The words before are for themes; a paragraph has no colour of its own. */
const forThemes = /^(?:keyword\.\w+|entity\.name\.\w+|variable\.parameter|constant\.language|support\.variable|storage\.modifier|string(?:\.unquoted)?|comment\.block|markup)\./;

function roles(scopes: readonly string[]): string[] {
  const said = scopes
    .filter((scope) => !/^(?:meta|punctuation)\./.test(scope))
    .map((scope) => scope.replace(/\.un-resolution$/, '').replace(/^markup\.(italic|bold)\.(?:opener|enacting|attribution).*/, '$1').replace(forThemes, ''));
  return said.filter((role, index) => role !== said[index - 1]);
}

function colours(name: string, ...lines: string[]): void {
  test(name, () => {
    const expected = lines.join('\n');
    assert.equal(withMarks(withoutMarks(expected)), expected);
  });
}

suite('openers', () => {
  colours('italic, without a number: preambular', '«*Recalling also*»{italic opener.preambular} its earlier work,');
  colours('italic, after a number: operative', '«3.»{marker} «*Takes note*»{italic opener.operative} of the report;');
  colours('underscores do as well', '«_Noting_»{italic opener.preambular} the report,', '«1.»{marker} «_Requests_»{italic opener.operative} a report;');
  colours('bold', '«**Recalling**»{bold opener.preambular} the report,', '«1.»{marker} «**Requests**»{bold opener.operative} a report;');
  colours('a single operative paragraph has no number', '«*Also decides*»{italic opener.operative} to meet again.');
  colours('any language', '«*ссылаясь*»{italic opener.preambular} на резолюцию,', '', '«1.»{marker} «*Prie*»{italic opener.operative} le Secrétaire général;');
  colours('without italics, a participle or adjective before a comma', '«Recalling further»{opener.preambular} the report,', '«Deeply concerned»{opener.preambular} by it,', '«Mindful»{opener.preambular} of all this,');
  colours('without italics, a verb after a number', '«1.»{marker} «Also requests»{opener.operative} a report;', '«2.»{marker} «URGES»{opener.operative} Member States;');
  colours('a title is no opener', 'Strengthening of the secretariat');
  colours('nor is a body or a plural', 'United Nations bodies shall be informed of it,', '«1.»{marker} States shall cooperate.', '«2.»{marker} Delegations may speak.', '«3.»{marker} This is so.', '«4.»{marker} Brackets show where views differ.', '«5.»{marker} «Decides»{opener.operative} to meet.');
  colours('only the first italics of a paragraph', '«*Noting*»{italic opener.preambular}, «*inter alia*»{italic}, «**this**»{bold} and «_that_»{italic},');
  colours('sub-paragraphs have openers only in italics', '«(a)»{marker} Measures to this end;', '«(b)»{marker} «*Urges*»{italic opener.operative} all to act;');
});

suite('markers', () => {
  const forms = [
    '«12.»{marker}', '«3)»{marker}', '«1»{marker}«bis»{marker insertion}«.»{marker}', '«1 »{marker}«bis»{marker insertion}«.»{marker}',
    '«1.»{marker}«bis»{marker insertion}', '«1. »{marker}«bis»{marker insertion}', '«1-»{marker}«bis»{marker insertion}',
    '«1 *»{marker}«bis»{marker insertion}«*.»{marker}', '«4 »{marker}«quinquies»{marker insertion}«.»{marker}', '«4 »{marker}«duodecies»{marker insertion}',
    '«OP6»{marker}', '«OP1»{marker}«bis»{marker insertion}', '«OP 1 »{marker}«bis»{marker insertion}', '«OP6 »{marker}«alt»{marker insertion}',
    '«OP5 »{marker}«alt 2»{marker insertion}', '«5 »{marker}«alt»{marker insertion}', '«5»{marker}«alt»{marker insertion}«.»{marker}',
    '«5 »{marker}«alt. 2»{marker insertion}', '«5 »{marker}«bis»{marker insertion}« »{marker}«alt»{marker insertion}', '«5 »{marker}«BIS»{marker insertion}',
  ];
  for (const form of forms) colours(withoutMarks(form), `${form} «*Decides*»{italic opener.operative} to meet;`);
  for (const form of ['«PP3.»{marker}«ter»{marker insertion}', '«PP3 »{marker}«ter»{marker insertion}', '«(PP3»{marker}«ter»{marker insertion}«)»{marker}', '«PP4»{marker}«bis»{marker insertion}'])
    colours(withoutMarks(form), `${form} «*Noting*»{italic opener.preambular} the report,`);
  for (const form of ['(a)', '(aa)', '(iv)', 'a)', 'bb)', 'ii)', 'a.', 'iii.', 'Option A:', 'Option 1', 'Alternative 2', 'Alt. 1'])
    colours(form, `«${form}»{marker} To meet;`);
  colours('in a bracket', '«[»{negotiation}«8»{negotiation marker}«bis»{negotiation marker insertion}«.»{negotiation marker}« »{negotiation}«*Further requests*»{negotiation italic opener.operative}« a report;]»{negotiation}');
  colours('between brackets', '«1.»{marker} «[»{negotiation}«*Decides*»{negotiation italic opener.operative}«]»{negotiation} to meet;');
  colours('a number in the text is none', '1.5 million people, 15 November 2023 and', '3 terms (a) and (b) are', '2024. That is all.');
});

suite('brackets', () => {
  const blanks = ['[ ]', '[]', '[___]', '[...]', '[…]', '[$__]', '[?]', '[***]', '[●]', '[--]', '[xx/xxx]', '[XX]', '[x]', '[00]', '[dd/mm/yyyy]', '[TBD]', '[pending]',
    '[date]', '[Date]', '[the date]', '[city, country]', '[dates]', '[month]', '[name of the Convention]', '[title of the body]', '[Title of the guidelines]', '[number of the resolution]', '[relevant body]', '[Member State]',
    '[to be determined]', '[date to be confirmed]', '[insert name of facilitator]', '[Placeholder for paragraph on financing]', '[To be inserted by the secretariat]'];
  for (const blank of blanks) colours(`${blank} is a blank`, `until «${blank}»{placeholder} at least`);
  for (const wording of ['[seventy-ninth]', '[to be held in Nairobi]', '[should]', '[date and]', '[name of the body to report]', '[, including women,]', '[EU: in consultation]', '[31 March 2027]', '[79/243]', '[not]'])
    colours(`${wording} is wording`, `until ${wording.replace(/79\/243/, '»{negotiation}«79/243»{negotiation citation}«').replace('EU', '»{negotiation}«EU»{negotiation bold attribution}«').replace(/^/, '«').replace(/$/, '»{negotiation}')} at least`);
  for (const choice of ['[shall/should]', '[shall / should / may]', '[States / States parties]', '[and/or]', '[Option A: a fund]', '[Alt. 2 Contracting Parties]'])
    colours(`${choice} is a choice`, `until «${choice}»{alternative} at least`);
  for (const remark of ['[sic]', '[emphasis added]', '[without reference to a Main Committee (A/73/L.4)]', '[on the report of the Second Committee]', '[Adopted without a vote.]', '[agreed ad ref]', '[Chair: see below]'])
    colours(`${remark} is a remark`, `until «${remark}»{editorial} at least`);
  colours('inside a word', '«[sub]»{negotiation}regional multi«[-]»{placeholder}stakeholder');
  colours('links', 'see [«A/79/123»{link}](«https://docs.un.org/en/A/79/123»{underline.link}), «https://undocs.org/A/RES/75/282»{underline.link}');
  colours('footnotes', 'its resolution,«[^1]»{footnote} adopted«[12]»{footnote} then.«[*]»{footnote}', '«[^1]»{footnote}: «Resolution 70/1»{citation}.');
  colours('three deep in three colours', 'that «[all »{negotiation}«[relevant »{negotiation negotiation.depth-2}«[civil]»{negotiation negotiation.depth-2 negotiation.depth-3}« bodies]»{negotiation negotiation.depth-2}« act]»{negotiation} now');
  colours('who proposes', 'to meet «[»{negotiation}«EU»{negotiation bold attribution}«: later]»{negotiation} «[soon][»{alternative}«USA, supported by Norway»{alternative bold attribution}«: never]»{alternative} («JPN»{bold attribution}) «[here]»{negotiation} or «[there (»{negotiation}«CAN, NOR»{negotiation bold attribution}«)]»{negotiation};');
  colours('who wants words to go, or has said nothing yet', 'to meet «[soon][»{alternative}«USA»{alternative bold attribution}«: delete]»{alternative} «[agreed ad ref]»{editorial};');
  colours('a short name in a sentence proposes nothing', 'the Fund (IMF) and UNDP: all of them;');
  colours('a blank in bracketed wording', 'at «[its »{negotiation}«[date]»{negotiation placeholder}« session]»{negotiation} and');
  colours('side by side', 'on «[day]»{placeholder} «[month]»{placeholder} «[shall][should]»{alternative} it «[then]»{negotiation}', '«3.»{marker} «[»{alternative}«*Urges*»{alternative italic}«][»{alternative}«*Invites*»{alternative italic}«]»{alternative} all');
  colours('full-width', '至«［  ］»{placeholder}为止');
  colours('blanks without brackets', 'the «____»{placeholder} session, 80/«XX»{placeholder}, «A/80»{citation}/«___»{placeholder}, «xx/xxx»{placeholder}, «TBD»{placeholder}');
  colours('roman numbers are no blanks', '«2200 (XXI)»{citation}, «chapter XX»{reference}, (XX), the XX century');
});

suite('references', () => {
  for (const cited of ['resolution 74/247 of 27 December 2019', '75/282', '68/247 B', '1325 (2000)', '217 A (III)', 'resolution 5/1', 'decisions 31/406 A to E', 'ES-11/1', 'Resolution 2231 (2015) of 20 July 2015', 'A/AC.291/7', 'A/C.3/80/L.5/Rev.1', 'S/RES/1325 (2000)', 'E/CN.4/Sub.2/1994/56'])
    colours(cited, `under «${cited}»{citation}, and`);
  for (const place of ['paragraph 5 above', 'paragraphs 3 bis and 7 (b) below', 'paragraphs 4 to 7', 'subparagraph (a) above', 'section III', 'annex II', 'article 56', 'OP5', 'PP3 bis'])
    colours(place, `under «${place}»{reference}, and`);
  colours('a fraction or a date is none', 'by 1/3 before 12/05/2027, in 2024 (see above), the annex and the section on it');
});

suite('around the paragraphs', () => {
  colours('masthead', '«United Nations»{organ} «A/C.3/80/L.5»{masthead}', '«General Assembly»{organ} «Distr.: Limited»{masthead}', '«Original:»{masthead} English', '«15 November 2023»{masthead}', '«Eightieth session»{masthead}', '«Agenda item 71 (b)»{masthead}', '«New York, 29 January–9 February 2024»{masthead}', '«Sponsors:»{masthead} Angola, «[country]»{placeholder}', '«**Topic:**»{masthead} Water', '«Angola and Brazil: draft resolution»{masthead}', '«Resolution adopted by the General Assembly on 10 October 2018»{masthead}', '«[without reference to a Main Committee (A/73/L.4)]»{editorial}');
  for (const line of ['«*The General Assembly*,»{italic organ}', '«The Security Council,»{organ}', '«THE GENERAL ASSEMBLY,»{organ}', '«The Economic and Social Council»{organ}', '«*Совет Безопасности*,»{italic organ}', '«*The Conference of the Parties*,»{italic organ}', '«**The Human Rights Council**»{organ bold}«,»{organ}'])
    colours(withoutMarks(line), line);
  colours('a sentence that starts like an enacting line', 'The Committee met, considered and decided,', 'The Chair has prepared a draft');
  for (const title of ['# Follow-up', 'II', 'B.', 'IV. Follow-up', 'Annex', 'Annex II', 'Draft resolution I', 'Note by the Chair', '73/3. Strengthening the secretariat'])
    colours(title, `«${title}»{heading${{ '#': '', I: '.section', B: '.section', A: '.part', D: '.part', N: '.part', 7: '.title' }[title.charAt(0)]}}`);
  colours('the number and the title may be blanks', '«[xx/xxx]»{heading.title placeholder}«. »{heading.title}«[Name of the Convention]»{heading.title placeholder}');
  colours('a line all in bold or in italics', '«**Follow-up**»{heading.subheading bold}', '«*Follow-up*»{heading.subheading italic}');
  colours('notes', '«<!-- ask the Secretariat -->»{note}', 'in the text «<!-- here -->»{note} too', '«<!-- of two»{note}', '«lines -->»{note} and on');
  colours('a note that lets a finding pass', '«<!-- »{note}«un-resolution-allow»{note allow}« wrong-ending, open-bracket»{note rule}«: agreed text -->»{note}');
  colours('front matter, without the help of a YAML grammar', '---', '«organ»{front-matter}: General Assembly', '«sponsors»{front-matter}:', '  - Angola', '---', '«*Recalling*»{italic opener.preambular} it,');
  colours('quotations', 'entitled «“Our »{quoted}«[...]»{quoted editorial}« world”»{quoted} and «"»{quoted}«[title]»{quoted placeholder}«"»{quoted}');
  colours('struck out, and marks that stand for themselves', 'was «~~without delay~~»{strikethrough} by Angola:\\* and \\*not\\* it');
});

suite('hard-wrapped lines', () => {
  colours('go on', '«*Recalling*»{italic opener.preambular} that «[the Assembly»{negotiation}', '«and its Committees]»{negotiation} have met in the', 'General Assembly of the United Nations,');
  colours('until the next paragraph, without a blank line', '«Noting»{opener.preambular} with concern and in the light of its earlier work that «[this is»{negotiation}', '«open»{negotiation}', '«Recalling»{opener.preambular} the rest,', '«1.»{marker} «Requests»{opener.operative} that «[it»{negotiation}', '«2.»{marker} «Decides»{opener.operative} so;', '«(a)»{marker} One «[x y»{negotiation}', '«The General Assembly,»{organ}');
  colours('a verb in the middle is no opener', '«1.»{marker} «Requests»{opener.operative} the Secretary-General, as the body that', 'Governments of all', 'Members have chosen, to report');
});

suite('nothing runs away', () => {
  const after = ['', '«*Recalling*»{italic opener.preambular} all,'];
  colours('an open bracket, at a blank line', 'that «[the bodies »{negotiation}«[and their»{negotiation negotiation.depth-2}', ...after);
  colours('an open bracket, at the end of a paragraph', '«[»{negotiation}«1.»{negotiation marker}« »{negotiation}«Decides»{negotiation opener.operative}« to meet;»{negotiation}', 'Then this.');
  colours('an open asterisk', 'that *the bodies **and _their ~~own', ...after);
  colours('an open quotation mark', 'that “the bodies "and their', ...after);
  colours('an open note', '«<!-- the bodies»{note}', ...after);
  colours('an open front matter', '---', '«organ»{front-matter}: the Council', ...after);
  colours('a closing bracket alone', 'that] the bodies', ...after);
});

suite('long lines', () => {
  const hundredKilobytes = 100_000;
  for (const piece of ['[', '*', '[*', '_', '"', '“', '~', '(', '1. ', 'A/', '[a ', '[date, ', '](', ',', 'paragraph 1, ', '<!--', 'Also ', 'The ', 'ing ', 'X', 'a/', '[to be ', '[the ', 'x ; ', 'x          ', '\\'])
    test(`of ${JSON.stringify(piece)} end, and leave the next paragraph alone`, () => {
      const line = piece.repeat(hundredKilobytes / piece.length);
      const [first = [], , third = []] = tokens(grammar, `${line}\n\n*Recalling* all,`);
      assert.equal(first.map(({ text }) => text).join(''), line);
      assert.ok(Math.max(...first.map(({ scopes }) => scopes.length)) <= 16, 'the stack stays short');
      assert.equal(lineWithMarks(third), '«*Recalling*»{italic opener.preambular} all,');
    });
});

test('a double click takes the whole word', () => {
  const configuration = readFileSync(new URL('../syntaxes/language-configuration.json', import.meta.url), 'utf8').replace(/^\s*\/\/.*$/gm, '');
  const { pattern, flags } = (JSON.parse(configuration) as { wordPattern: { pattern: string; flags: string } }).wordPattern;
  const line = '[8bis. *Notes* the Secretary-General’s report (A/80/12), under resolution 74/247, inter-agency [date].';
  const words = ['8bis', 'Notes', 'the', 'Secretary-General’s', 'report', 'A/80/12', 'under', 'resolution', '74/247', 'inter-agency', 'date'];
  assert.deepEqual(line.match(new RegExp(pattern, `g${flags}`)), words);
});

const seed = fileURLToPath(new URL('../../shared/corpus/drafts/seed-draft-resolution.resolution.md', import.meta.url));

test('a real draft', { skip: !existsSync(seed) && 'the shared texts are not here' }, () => {
  const runs = withMarks(readFileSync(seed, 'utf8'));
  const of = (role: string) => [...runs.matchAll(new RegExp(`«([^«»]*)»\\{(?:[\\w.]+ )*${role.replaceAll('.', '\\.')}\\}`, 'g'))].map(([, words]) => words);
  assert.equal(of('placeholder').length, 17);
  assert.deepEqual(of('link'), ['A/AC.291/7']);
  assert.deepEqual(of('opener.preambular'), ['Recalling', 'Recalling also', 'Strongly convinced', 'Strongly convinced also']);
  assert.deepEqual(of('opener.operative').length, 11);
  assert.deepEqual(of('insertion'), ['bis', 'bis']);
  assert.deepEqual(of('negotiation.depth-2'), ['[seventy-ninth]']);
  assert.deepEqual(of('organ'), ['General Assembly', 'The General Assembly,']);
  assert.ok(of('reference').includes('paragraph 5 above'));
});
