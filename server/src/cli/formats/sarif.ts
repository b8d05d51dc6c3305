/** For code-scanning services: SARIF 2.1.0. Lines and columns count from 1, columns in UTF-16 code units. */
import { pathToFileURL } from 'node:url';
import type { Fix as SarifFix, Location, Log, Region, ReportingDescriptor, Result } from 'sarif';
import { rules, type Finding, type Fix, type Level, type Span } from '../../core/index';
import { rangesIn } from '../positions';
import type { Format } from './index';

export const sarif: Format = {
  ofDraft(path, { text, findings }) {
    const uri = uriOf(path);
    const rangeOf = rangesIn(text);
    const regionOf = (span: Span): Region => {
      const { start, end } = rangeOf(span);
      return { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
    };
    return findings.map((finding) => JSON.stringify(resultOf(finding, uri, regionOf))).join(',\n');
  },

  ofAll(drafts) {
    const log: Log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'un-resolution', rules: rules.map(descriptorOf) } }, columnKind: 'utf16CodeUnits', results: [] }],
    };
    // The results are text already, one draft at a time; they take the place of the empty list.
    const results = drafts.filter((draft) => draft !== '').join(',\n');
    return `${JSON.stringify(log).replace(/"results":\[\]\}\]\}$/, () => `"results":[\n${results}\n]}]}`)}\n`;
  },
};

const descriptorOf = ({ id, summary, docs }: (typeof rules)[number]): ReportingDescriptor => ({
  id,
  shortDescription: { text: summary },
  help: { text: docs, markdown: docs },
});

function resultOf({ rule, level, message, span, related, fixes }: Finding, uri: string, regionOf: (span: Span) => Region): Result {
  const locationOf = (at: Span): Location => ({ physicalLocation: { artifactLocation: { uri }, region: regionOf(at) } });
  const ready = fixes().filter(({ ask }) => ask === undefined);
  return {
    ruleId: rule,
    level: levels[level],
    message: { text: message },
    locations: [locationOf(span)],
    ...(related.length > 0 ? { relatedLocations: related.map((other, id) => ({ id, message: { text: other.message }, ...locationOf(other.span) })) } : {}),
    ...(ready.length > 0 ? { fixes: ready.map((fix) => fixOf(fix, uri, regionOf)) } : {}),
  };
}

const fixOf = ({ title, edits }: Fix, uri: string, regionOf: (span: Span) => Region): SarifFix => ({
  description: { text: title },
  artifactChanges: [{
    artifactLocation: { uri },
    replacements: edits.map(({ span, text }) => ({ deletedRegion: regionOf(span), insertedContent: { text } })),
  }],
});

/** A path as a relative reference, or a file address when it is absolute; `-` keeps its name. */
function uriOf(path: string): string {
  if (/^(?:\/|[A-Za-z]:[\\/])/.test(path)) return pathToFileURL(path).href;
  return path.split(/[\\/]/).map(encodeURIComponent).join('/');
}

const levels: Readonly<Record<Level, Result.level>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };
