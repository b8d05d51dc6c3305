/** What a completion tells of itself when the drafter looks at it. Answered from the draft as it is by then. */
import type { Analysis } from '../../analyze';
import { excerpt } from '../../excerpt';
import { lastBegun } from '../../in-order';
import { literal } from '../../markdown';
import { aboutPhrase } from '../../openers/about';
import { phraseCalled } from '../../openers/ladder';
import type { Phrase } from '../../languages/pack';
import { paragraphsAround } from '../../paragraphs-around';
import type { Said, Say } from '../../speech';
import type { Span } from '../../span';
import type { About } from './about';
import { passedOver } from './snippet';

/** Markdown; undefined when there is nothing to tell, or it is gone from the draft. */
export function describe(analysis: Analysis, about: About): string | undefined {
  const { pack, say, draft, text, facts } = analysis;
  switch (about.is) {
    case 'opener': {
      const phrase = phraseCalled(about.phrase, pack);
      return phrase && ofOpener(phrase, analysis);
    }
    case 'clause': {
      const clause = pack.clauses.find(({ prefix }) => prefix === about.prefix);
      return clause && `${clause.title}\n\n${about.marker ?? ''}${passedOver(clause.body)}${about.ending ?? ''}`;
    }
    case 'paragraph': return quoted(text, paragraphsAround(draft, about.at).at(-1)?.own);
    case 'part': return quoted(text, lastBegun(draft.parts, about.at)?.span);
    case 'setting': return settingMeans[about.key]?.(say);
    case 'citation': {
      const first = facts.cited.citations.find(({ number }) => number.text === about.number);
      return first && [say('First cited here:'), quoted(text, lastBegun(draft.blocks, first.span.start)?.span)].join('\n\n');
    }
  }
}

/** As long as a drafter reads beside a list. */
const longest = 600;

const quoted = (text: string, at: Span | undefined): string | undefined => at && `> ${literal(excerpt(text, at, longest))}`;

function ofOpener(phrase: Phrase, analysis: Analysis): string {
  const { addressee, frequency, italic, phrase: words } = phrase;
  return [
    `*${italic}*${words.slice(italic.length)}`,
    ...aboutPhrase(phrase, analysis),
    ...(addressee ? [analysis.say('Speaks to somebody: name the addressee next.')] : []),
    ...(frequency > 0 ? [analysis.say('Counted {frequency} times in real resolutions.', { frequency })] : []),
  ].join('\n\n');
}

const settingMeans: Readonly<Record<string, (say: Say) => Said>> = {
  organ: (say) => say('The body that is to adopt the text: its key, or its name in words.'),
  session: (say) => say('Its session, as in the masthead.'),
  agendaItem: (say) => say('The agenda item, such as 71 (b).'),
  title: (say) => say('The title. One with a colon in it takes quotation marks.'),
  symbol: (say) => say('The symbol of the document, such as A/80/L.12.'),
  sponsors: (say) => say('Who submits it: a list, or one line with commas.'),
  language: (say) => say('The language the draft is written in.'),
  stage: (say) => say('How far it has come: under negotiation, or final and ready to be tabled.'),
  profile: (say) => say('Whose habits apply; auto takes them from the draft itself.'),
  base: (say) => say('The text that this one revises.'),
  values: (say) => say('What the blanks are filled with: below it a line for each, such as “country: Viet Nam”.'),
};
