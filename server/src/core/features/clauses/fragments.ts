/** The rest of a draft: what stands above and below its paragraphs, lists, and words within a sentence. */
import { clausesFor, paragraphs } from './clause';

export const masthead = clausesFor('masthead', [
  ['masthead-ga', 'Masthead, General Assembly', paragraphs('United Nations', 'General Assembly', '${1:[symbol]}', 'Distr.: ${2|Limited,General|}', '${3:[date]}', 'Original: ${4|English,French,Spanish,Russian,Arabic,Chinese|}', '${5:[session]}', 'Agenda item ${6:[number]}')],
  ['masthead-sc', 'Masthead, Security Council', paragraphs('United Nations', 'Security Council', '${1:[symbol]}', 'Distr.: General', '${2:[date]}', 'Original: ${3|English,French,Spanish,Russian,Arabic,Chinese|}')],
  ['masthead-hrc', 'Masthead, Human Rights Council', paragraphs('United Nations', 'General Assembly', '${1:[symbol]}', 'Distr.: Limited', '${2:[date]}', 'Original: English', 'Human Rights Council', '${3:[session]}', 'Agenda item ${4:[number]}')],
  ['masthead-ecosoc', 'Masthead, Economic and Social Council', paragraphs('United Nations', 'Economic and Social Council', '${1:[symbol]}', 'Distr.: Limited', '${2:[date]}', 'Original: English', '${3:[year]} session', 'Agenda item ${4:[number]}')],
  ['masthead-mun', 'Heading, Model UN', paragraphs('Committee: ${1:[name of the committee]}', 'Topic: ${2:[topic]}', 'Sponsors: ${3:[names]}', 'Signatories: ${4:[names]}')],
  ['sponsors', 'Line of sponsors', '${1:[name] and [name]}: draft resolution'],
  ['title', 'Number and title', '[xx/xxx]. ${1:[title]}'],
  ['formula-committee', 'Recommendation of a committee', 'The ${1|First,Second,Third,Fourth,Fifth,Sixth|} Committee recommends to the General Assembly the adoption of the following draft resolution:'],
  ['formula-commission', 'Recommendation of a commission', 'The Commission recommends to the Economic and Social Council the adoption of the following draft resolution:'],
  ['cover-note', 'Note by the Chair', paragraphs('Note by the ${1|Chair,Secretariat,Secretary-General|}', '1. The present note contains a draft resolution for consideration by ${2:[body]}.', '2. The draft is without prejudice to the position of any delegation.', 'Annex')],
]);

export const enacting = clausesFor('enacting', [
  ['enacting-ga', 'Enacting line, General Assembly', '*The General Assembly*,'],
  ['enacting-sc', 'Enacting line, Security Council', '*The Security Council*,'],
  ['enacting-hrc', 'Enacting line, Human Rights Council', '*The Human Rights Council*,'],
  ['enacting-ecosoc', 'Enacting line, Economic and Social Council', '*The Economic and Social Council*,'],
]);

export const inserted = clausesFor('inserted', [
  ['op-bis', 'Paragraph inserted between two others', '${1:1}${2|bis,ter,quater,quinquies|}. *${3:Requests}* ${4:the Secretary-General} to ${5:[insert action]};'],
  ['op-bracketed', 'Whole paragraph in brackets', '[${1:1bis}. *${2:Requests}* ${3:the Secretary-General} to ${4:[insert action]};]'],
  ['op-alt', 'Alternative to a paragraph', '[${1:1} alt. *${2:Decides}* to ${3:[insert action]};]'],
  ['op-bis-alt', 'Inserted paragraph in two alternatives', paragraphs('[${1:1}bis. *${2:Invites}* Member States to ${3:[insert action]};]', '[${1:1}bis alt. *${4:Urges}* Member States to ${5:[insert action]};]')],
]);

export const list = clausesFor('list', [
  ['list-a', 'Subparagraphs (a) and (b)', paragraphs('(a) ${1:[insert text]};', '(b) ${2:[insert text]};')],
  ['list-a-three', 'Subparagraphs (a) to (c)', paragraphs('(a) ${1:[insert text]};', '(b) ${2:[insert text]};', '(c) ${3:[insert text]};')],
  ['list-a-i', 'Subparagraphs (a) and (b), divided into (i) and (ii)', paragraphs('(a) ${1:[insert text]}:', '(i) ${2:[insert text]};', '(ii) ${3:[insert text]};', '(b) ${4:[insert text]};')],
  ['list-a-i-a', 'Subparagraphs down to the third degree, a. and b.', paragraphs('(a) ${1:[insert text]}:', '(i) ${2:[insert text]}:', 'a. ${3:[insert text]};', 'b. ${4:[insert text]};', '(ii) ${5:[insert text]};', '(b) ${6:[insert text]};')],
]);

export const words = clausesFor('words', [
  ['blank', 'Blank to be filled', '[${1|name,title,number,date,place,country,amount,period|}]'],
  ['blank-name', 'Blank for a name', '[name of the ${1|Convention,committee,conference,fund,mechanism|}]'],
  ['blank-dates', 'Blanks for a place and dates', 'in [${1:city, country}], from [${2:date}] to [${3:date}]'],
  ['bracket', 'Words not yet agreed', '[${1:${TM_SELECTED_TEXT:insert text}}]'],
  ['bracket-alternatives', 'Two alternatives side by side', '[${1:shall}] [${2:should}]'],
  ['bracket-slash', 'Two alternatives in one bracket', '[${1:shall}/${2:should}]'],
  ['bracket-nested', 'Brackets within brackets', '[${1:in [${2:all}] relevant forums}]'],
  ['bracket-value', 'Value not yet agreed', '[${1:seventy-ninth}]'],
  ['bracket-proposed', 'Words with the delegation that proposed them', '[${1:EU}: ${2:insert text}]'],
  ['cite-ga', 'General Assembly resolution', 'General Assembly resolution ${1:[number]} of ${2:[date]}'],
  ['cite-sc', 'Security Council resolution', 'Security Council resolution ${1:[number]} (${2:[year]})'],
  ['cite-ecosoc', 'Economic and Social Council resolution', 'Economic and Social Council resolution ${1:[number]} of ${2:[date]}'],
  ['cite-hrc', 'Human Rights Council resolution', 'Human Rights Council resolution ${1:[number]} of ${2:[date]}'],
  ['cite-report', 'Report by its symbol', 'the report of ${1:the Secretary-General} (${2:[symbol]})'],
  ['paragraph-above', 'Reference to an earlier paragraph', 'paragraph ${1:1} above'],
  ['paragraph-below', 'Reference to a later paragraph', 'paragraph ${1:3} below'],
  ['annexed', 'Reference to an annex', 'annexed to the present resolution'],
  ['footnote-mark', 'Footnote mark', '[^${1:1}]'],
]);

export const foot = clausesFor('foot', [
  ['footnote', 'Footnote', '[^${1:1}]: ${2:[symbol]}.'],
  ['footnote-treaty', 'Footnote, treaty', '[^${1:1}]: United Nations, *Treaty Series*, vol. ${2:[number]}, No. ${3:[number]}.'],
  ['annex', 'Annex', paragraphs('Annex', '${1:[title]}', '1. ${2:[insert text]}.', '2. ${3:[insert text]}.')],
  ['closing-ga', 'Closing block, General Assembly', paragraphs('*${1:[number]} plenary meeting*', '*${2:[date]}*')],
  ['closing-hrc', 'Closing block, Human Rights Council', paragraphs('*${1:[number]} meeting*', '*${2:[date]}*', '[Adopted without a vote.]')],
]);

export const notes = clausesFor('note', [
  ['note', 'Note to oneself', '<!-- ${1:Note} -->'],
  ['allow', 'Let a finding pass in the next paragraph', '<!-- un-resolution-allow ${1:wrong-ending}: ${2:agreed text} -->'],
]);
