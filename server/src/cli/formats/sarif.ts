/**
 * For code-scanning services: SARIF 2.1.0, with what GitHub asks for beyond the standard. Lines and columns count
 * from 1, columns in UTF-16 code units. Paths are relative to the folder in which the checker was started.
 */
import { pathToFileURL } from 'node:url';
import type { ArtifactLocation, Fix as SarifFix, Location, Log, Region, ReportingConfiguration, ReportingDescriptor, Result } from 'sarif';
import { page, rules, type Finding, type Fix, type Level, type Rule, type Span } from '../../core/index';
import { rangesIn } from '../positions';
import { version } from '../version';
import type { Format } from './index';

export const sarif: Format = {
  ofDraft(path, { text, findings }) {
    const artifact = artifactOf(path);
    const rangeOf = rangesIn(text);
    const regionOf = (span: Span): Region => {
      const { start, end } = rangeOf(span);
      return { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
    };
    return findings.map((finding) => JSON.stringify(resultOf(finding, artifact, regionOf))).join(',\n');
  },

  ofAll(drafts) {
    const log: Log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [{
        tool: { driver: { name: 'un-resolution', version: version(), rules: rules.map(descriptorOf) } },
        automationDetails: { id: 'un-resolution/' },
        originalUriBaseIds: { [root]: { description: { text: 'The folder in which the drafts were checked.' } } },
        columnKind: 'utf16CodeUnits',
        results: [],
      }],
    };
    // The results are text already, one draft at a time; they take the place of the empty list.
    const results = drafts.filter((draft) => draft !== '').join(',\n');
    return `${JSON.stringify(log).replace(/"results":\[\]\}\]\}$/, () => `"results":[\n${results}\n]}]}`)}\n`;
  },
};

const descriptorOf = (rule: Rule): ReportingDescriptor => ({
  id: rule.id,
  name: rule.id,
  shortDescription: { text: rule.summary },
  help: { text: page(rule), markdown: page(rule) },
  defaultConfiguration: configurationOf(rule.levels),
});

/** As under negotiation; a rule that is asked only of final texts is not enabled, and has its level there. */
const configurationOf = ({ negotiation, final }: Rule['levels']): ReportingConfiguration => {
  const level = negotiation === 'off' ? final : negotiation;
  return { enabled: negotiation !== 'off', level: level === 'off' ? 'none' : sarifLevels[level] };
};

const placeOf: ReadonlyMap<string, number> = new Map(rules.map(({ id }, index) => [id, index]));

function resultOf({ rule, level, message, span, related, fixes }: Finding, artifactLocation: ArtifactLocation, regionOf: (span: Span) => Region): Result {
  const locationOf = (at: Span): Location => ({ physicalLocation: { artifactLocation, region: regionOf(at) } });
  const ready = fixes().filter(({ ask }) => ask === undefined);
  return {
    ruleId: rule,
    ruleIndex: placeOf.get(rule) ?? -1,
    level: sarifLevels[level],
    message: { text: message },
    locations: [locationOf(span)],
    ...(related.length > 0 ? { relatedLocations: related.map((other, id) => ({ id, message: { text: other.message }, ...locationOf(other.span) })) } : {}),
    ...(ready.length > 0 ? { fixes: ready.map((fix) => fixOf(fix, artifactLocation, regionOf)) } : {}),
  };
}

const fixOf = ({ title, edits }: Fix, artifactLocation: ArtifactLocation, regionOf: (span: Span) => Region): SarifFix => ({
  description: { text: title },
  artifactChanges: [{
    artifactLocation,
    replacements: edits.map(({ span, text }) => ({ deletedRegion: regionOf(span), insertedContent: { text } })),
  }],
});

/** What GitHub and others take for the root of the repository. */
const root = '%SRCROOT%';

/** A path as a relative reference, or a file address when it is absolute; `-` keeps its name. */
const artifactOf = (path: string): ArtifactLocation =>
  /^(?:\/|[A-Za-z]:[\\/])/.test(path) ? { uri: pathToFileURL(path).href } : { uri: path.split(/[\\/]/).map(encodeURIComponent).join('/'), uriBaseId: root };

const sarifLevels: Readonly<Record<Level, Result.level>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };
