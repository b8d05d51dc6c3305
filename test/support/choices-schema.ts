/** What may be chosen, described for an editor: the settings in the manifest and the schema of the project file say the same. */
import { english, languageCodes, presets, profiles, ruleLevels, rules, stages, termLevels, type Say } from '../../server/src/core';

type Schema = Readonly<Record<string, unknown>>;

const words = { type: 'string', pattern: '\\S' };

/** By name, in the order in which a drafter should meet them. */
export function choiceSchemas(say: Say): Readonly<Record<string, Schema>> {
  const preset = { enum: presets.map(({ name }) => name), enumDescriptions: presets.map(({ summary }) => say(summary)) };
  return {
    stage: {
      type: 'string', enum: stages, default: 'negotiation',
      markdownEnumDescriptions: [
        say('Under negotiation: blanks are warnings, bracketed text and bis numbers are nobody’s fault.'),
        say('Ready to be tabled: every blank, bracket, alternative and bis number that is left is an error.'),
      ],
      description: say('How far the draft has come.'),
    },
    profile: {
      type: 'string', enum: ['auto', ...profiles], default: 'auto',
      description: say('Whose habits apply. “auto” takes them from the enacting line, such as “The Security Council,”.'),
    },
    language: {
      type: 'string', enum: ['auto', ...languageCodes], default: 'auto',
      description: say('The language of the draft. English is read so far; the other official languages come later.'),
    },
    rules: {
      type: 'object', default: {}, additionalProperties: false,
      markdownDescription: say('How loudly each rule speaks: `error`, `warning`, `info`, `hint`, or `off`. A rule that is not named here keeps its own level.'),
      properties: Object.fromEntries(rules.map(({ id, summary, levels: own }) => [
        id,
        { enum: ruleLevels, default: own.negotiation, description: say('{summary} (Under negotiation: {negotiation}; final: {final}.)', { summary: say(summary), ...own }) },
      ])),
    },
    extends: {
      anyOf: [preset, { type: 'array', items: preset }], default: [],
      markdownDescription: [
        say('Choices that go together, by name; what else is chosen here comes before them.'),
        ...presets.map(({ name, summary }) => `- \`${name}\`: ${say(summary)}`),
      ].join('\n'),
    },
    terms: {
      type: 'array', default: [],
      markdownDescription: say('Wording that your house prefers, such as {example}. Plain words; `preferred-term` looks for them.', { example: '`{ "find": "the Islands", "replace": "the Republic of the Islands" }`' }),
      items: {
        type: 'object', required: ['find', 'replace'], additionalProperties: false,
        defaultSnippets: [{ label: say('A term'), body: { find: '$1', replace: '$2', reason: '$3' } }],
        properties: {
          find: { ...words, description: say('The words that are not wanted.') },
          replace: { type: 'string', description: say('The words that take their place.') },
          reason: { type: 'string', description: say('Why, in a few words: shown with the finding.') },
          level: { enum: termLevels, description: say('How loudly this one is said.') },
        },
      },
    },
    placeholders: {
      type: 'array', default: [], items: words,
      markdownDescription: say('More words that name a blank, such as `focal point`: `[focal point]` then counts as a blank to be filled, not as text to be decided.'),
    },
    showCounts: {
      type: 'boolean', default: true,
      description: say('Show above the enacting line how many operative paragraphs, blanks and brackets there are.'),
    },
    showNumbersAtAdoption: {
      type: 'boolean', default: false,
      description: say('Show beside a number the one that the paragraph will have at adoption, when bis numbers are dissolved and alternatives chosen.'),
    },
  };
}

/** For `.un-resolution.json`: JSON with comments. */
export const projectSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'UN Resolution: what holds for the drafts in this folder and below',
  description: 'The project file nearest above a draft holds for it, alone. It comes before your settings and after the draft’s own front matter.',
  type: 'object',
  additionalProperties: false,
  allowComments: true,
  allowTrailingCommas: true,
  defaultSnippets: [
    { label: 'Ready to be tabled', description: 'Every blank and bracket that is left is an error.', body: { extends: 'tabling' } },
    { label: 'A Model UN conference', description: 'The habits of student conferences.', body: { extends: 'model-un' } },
    {
      label: 'House terms and blanks', description: 'What your delegation writes, and how it names its blanks.',
      body: { terms: [{ find: '${1:the Islands}', replace: '${2:the Republic of the Islands}', reason: '${3:the name in the Charter}' }], placeholders: ['${4:focal point}'] },
    },
  ],
  properties: { $schema: {}, ...choiceSchemas(english) },
};
