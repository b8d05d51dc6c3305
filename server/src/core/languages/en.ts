/** English. Sources: drafting rules 1.5, 1.11 (organs), 4.4 (references), 6.2 (brackets). */
import { clauses } from '../features/clauses';
import { blanks } from './en.blanks';
import { openers } from './en.openers';
import { citations } from './en.citations';
import { groups, states } from './en.delegations';
import { offered } from './en.offered';
import { remarks } from './en.remarks';
import { repetition } from './en.repetition';
import { phraseFrom, type LanguagePack, type PhraseRow } from './pack';
import phrases from './en.phrases.json';
import { telling } from './en.telling';
import { usages } from './en.terms';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export const en: LanguagePack = {
  code: 'en',
  name: 'English',
  direction: 'ltr',
  organs: [
    { key: 'general-assembly', name: 'The General Assembly', profile: 'general-assembly' },
    { key: 'security-council', name: 'The Security Council', profile: 'security-council' },
    { key: 'human-rights-council', name: 'The Human Rights Council', profile: 'human-rights-council' },
    { key: 'ecosoc', name: 'The Economic and Social Council', profile: 'ecosoc' },
    { key: 'unesco', name: 'The General Conference', profile: 'unesco' },
  ],
  bodies: ['Assembly', 'Board', 'Body', 'Commission', 'Committee', 'Conference', 'Congress', 'Council', 'Forum', 'Meeting', 'Parliament', 'Parties', 'Session', 'Sub-Commission', 'Summit', 'Tribunal'],
  // To the compiler a JSON row is an array of anything: test/phrases.test.ts reads them all.
  phrases: (phrases as unknown as PhraseRow[]).map(phraseFrom),
  clauses,
  openers,
  remarks,
  repetition,
  structure: {
    annex: ['annex', 'appendix', 'enclosure'],
    resolution: ['draft resolution', 'draft decision', 'resolution', 'decision'],
    coverNote: ['note by', 'note verbale', 'report of', 'letter dated', 'explanatory note', 'introduction'],
    closing: ['plenary meeting', 'adopted at the', 'adopted by', 'adopted unanimously', 'adopted without'],
    months,
    section: ['Section', 'Part'],
    mastheadLine: /^Agenda item|^Item \d|\bsession$|^United Nations\b|^Adopted |^(?:Resolution|Decision) \d/,
    modelUn: {
      certain: ['signatories', 'signatory', 'main submitter', 'main submitters', 'co-submitter', 'co-submitters', 'question of'],
      likely: ['committee', 'forum', 'topic', 'sponsor', 'sponsors', 'co-sponsor', 'co-sponsors', 'submitter', 'submitters', 'delegation', 'delegate'],
      names: ['Model United Nations', 'Model UN'],
    },
    conjunctions: ['and', 'or', 'and/or'],
    abbreviations: [
      'No.', 'Nos.', 'no.', 'nos.', 'para.', 'paras.', 'Para.', 'Paras.', 'art.', 'arts.', 'Art.', 'sect.', 'Sect.', 'chap.', 'Chap.', 'vol.', 'Vol.', 'p.', 'pp.',
      'cf.', 'e.g.', 'i.e.', 'Mr.', 'Mrs.', 'Ms.', 'Dr.', 'St.', 'Res.', 'Add.', 'Corr.', 'Rev.',
    ],
  },
  references: {
    paragraph: [
      'paragraph', 'paragraphs', 'para.', 'paras.', 'operative paragraph', 'operative paragraphs', 'operative para.', 'operative paras.',
      'operative clause', 'operative clauses', 'clause', 'clauses',
    ],
    several: {
      'paragraphs': 'paragraph', 'paras.': 'para.', 'operative paragraphs': 'operative paragraph', 'operative paras.': 'operative para.',
      'operative clauses': 'operative clause', 'clauses': 'clause', 'subparagraphs': 'subparagraph', 'sub-paragraphs': 'sub-paragraph', 'subparas.': 'subpara.',
      'sections': 'section',
    },
    subparagraph: ['subparagraph', 'subparagraphs', 'sub-paragraph', 'sub-paragraphs', 'subpara.', 'subparas.'],
    preambular: ['preambular paragraphs', 'preambular paragraph', 'preambular paras.', 'preambular para.'],
    ordinals: [
      ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth'],
      ...['fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first', 'twenty-second'],
      ...['twenty-third', 'twenty-fourth', 'twenty-fifth', 'twenty-sixth', 'twenty-seventh', 'twenty-eighth', 'twenty-ninth', 'thirtieth'],
    ],
    article: ['article', 'articles', 'Article', 'Articles'],
    resolution: ['resolution', 'resolutions'],
    decision: ['decision', 'decisions'],
    section: ['section', 'sections'],
    annex: ['annex', 'annexes'],
    annexed: ['annex to', 'annexed to', 'annex of'],
    joiners: ['and', 'or', 'and/or'],
    through: ['to', 'through'],
    above: 'above',
    below: 'below',
    of: ['of', 'to', 'in', 'contained in', 'set out in'],
    thisText: ['the present resolution', 'this resolution', 'the present decision', 'this decision', 'the present draft resolution', 'this draft resolution'],
    presentParagraph: 'the present paragraph',
    foreign: ['article', 'rule', 'regulation', 'chapter', 'principle', 'resolution', 'decision', 'annex', 'part', 'appendix', 'document', 'protocol'],
    blank: '[number]',
    former: ['former', 'previous', 'old'],
  },
  citations,
  brackets: {
    editorial: [
      'sic', 'emphasis added', 'original:', 'without reference to', 'on the report of', 'on the recommendation of', 'on a proposal', 'adopted', 'agenda item', 'item',
      'the meeting rose', 'resumed', 'signed', 'original signed', 'recorded vote',
    ],
    remarks: ['note:', 'note to', 'chair:', 'chair’s note', 'drafting note', 'secretariat:', 'agreed language', 'comment:', 'todo', 'to be checked'],
    provenance: ['based on', 'al ', 'former', 'moved to', 'moved from', 'cf.', 'from op', 'from pp', 'merged with'],
    reminders: [
      'note', 'nb', 'todo', 'to do', 'fixme', 'comment', 'chair', 'facilitator', 'drafting note', 'drafter’s note', 'drafters’ note', 'note to drafters', 'note to delegations',
      'chair’s note', 'note by the chair', 'note from the chair', 'note by the facilitator', 'note to the secretariat', 'secretariat', 'editor’s note',
    ],
    status: ['agreed', 'agreed ad ref', 'agreed ad referendum', 'ad ref', 'ad referendum', 'closed', 'hold', 'ends', 'end', 'pending capital', 'agreed:'],
    dummies: ['tbd', 'tbc', 'n/a', 'pending', 'nn', 'n'],
    instructions: ['placeholder', 'insert', 'add ', 'text to', 'language pending', 'to be completed', 'to be inserted'],
    toBe: 'to be',
    completions: [
      'determined', 'confirmed', 'completed', 'inserted', 'added', 'decided', 'agreed', 'defined', 'specified', 'finalized', 'provided', 'drafted',
      'announced', 'filled', 'supplied', 'agreed at a later stage', 'decided at a later stage',
    ],
    nouns: [
      'name', 'title', 'number', 'symbol', 'reference', 'date', 'day', 'month', 'year', 'period', 'time', 'place', 'venue', 'location', 'city', 'town',
      'country', 'State', 'Member State', 'host country', 'region', 'Government', 'organ', 'body', 'committee', 'commission', 'session', 'agenda item',
      'amount', 'figure', 'sum', 'percentage', 'rate', 'person', 'facilitator', 'Chair', 'entity', 'organization', 'mechanism', 'instrument', 'fund',
      'theme', 'topic', 'language', 'annex number', 'paragraph number',
    ],
    either: [
      'country', 'State', 'Member State', 'Government', 'organ', 'body', 'committee', 'commission', 'session', 'region', 'period', 'person', 'facilitator',
      'Chair', 'entity', 'organization', 'mechanism', 'instrument', 'fund', 'theme', 'language', 'reference', 'pending',
    ],
    conjunctions: ['and', 'or', 'and/or', 'as well as'],
    defining: ['means', 'mean', 'shall mean', 'refers to', 'refer to', 'is defined as'],
    joiners: ['relevant', 'of', 'the', 'a', 'an', 'and', 'or', 'opening', 'closing', 'start', 'end', 'host'],
    naming: ['name of', 'names of', 'title of', 'titles of'],
    delegations: [...groups, ...states],
    alternatives: ['alt', 'alternative', 'option'],
    between: ['', '/', 'or', 'and/or'],
    support: 'supported by',
    joint: ['and', '/', '+'],
    positions: ['reserve', 'reserves', 'delete', 'deletes', 'retain', 'retains', 'bracket', 'move to'],
    deletions: ['delete', 'deletes'],
    retentions: ['retain', 'retains'],
    articles: ['the', 'a', 'an'],
    verbs: ['is', 'are', 'was', 'were', 'be', 'shall', 'should', 'will', 'may', 'has', 'have', 'to'],
    units: ['million', 'billion', 'per cent', ...months],
    numerals: new RegExp(
      '^(?:(?:[a-z]+-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\w+teenth|\\w+tieth)' +
        '|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$',
      'i',
    ),
    particles: ['of', 'and', 'the', 'de'],
    trailing: [
      'and', 'or', 'and/or', 'and also', 'and thereafter', 'and then', 'and subsequently', 'as well as', 'together with', 'along with', 'but', 'nor', 'either', 'neither',
      'both', 'including', 'such as', 'with', 'without', 'of', 'to', 'for', 'in', 'at', 'by', 'from', 'on', 'upon', 'under', 'through', 'between', 'among', 'towards', 'into',
      'within', 'during', 'until', 'than', 'that', 'which', 'who', 'whose', 'the', 'a', 'an', 'its', 'their', 'shall', 'should', 'may', 'not',
    ],
    leading: ['and', 'or', 'and/or', 'as well as', 'together with', 'and thereafter', 'but', 'nor'],
    asides: [
      'as applicable', 'as appropriate', 'as early as possible', 'as far as possible', 'as necessary', 'as needed', 'as soon as possible', 'bearing in mind', 'especially',
      'if appropriate', 'if necessary', 'if possible', 'in accordance with', 'in close', 'in collaboration with', 'in consultation with', 'in cooperation with',
      'in coordination with', 'in line with', 'in particular', 'in that regard', 'in this regard', 'including', 'inter alia', 'no later than', 'not later than',
      'on a voluntary basis', 'on mutually agreed terms', 'particularly', 'subject to', 'taking into account', 'to the extent possible', 'upon request', 'when appropriate',
      'when necessary', 'where applicable', 'where appropriate', 'where feasible', 'where necessary', 'where possible', 'with a view to', 'within', 'without delay',
      'without prejudice to',
    ],
    blank: '[…]',
    indefinite: ['a', 'an'],
  },
  blanks,
  offered,
  telling,
  terms: { usages, nameJoiners: ['of', 'for', 'on', 'and', 'the', 'in', 'to'] },
};
