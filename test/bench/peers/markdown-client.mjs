// What VS Code does for its Markdown server: it parses for it and tells it the settings. Every kind of finding is on.
import markdownIt from 'markdown-it';

const on = (value) => ({ enabled: value });
const markdown = {
  server: { log: 'off' }, suggest: { paths: { ...on(true), includeWorkspaceHeaderCompletions: 'never' } }, occurrencesHighlight: on(false), preferredMdPathExtensionStyle: 'auto',
  validate: {
    enabled: true, referenceLinks: on('warning'), fragmentLinks: on('warning'), fileLinks: { ...on('warning'), markdownFragmentLinks: 'inherit' },
    unusedLinkDefinitions: on('hint'), duplicateLinkDefinitions: on('warning'), ignoredLinks: [],
  },
};

export async function serve(connection, text) {
  const engine = markdownIt({ html: true });
  connection.onRequest('markdown/parse', (asked) => engine.parse(asked.text ?? text(), {}));
  connection.onRequest('markdown/findMarkdownFilesInWorkspace', () => []);
  connection.onRequest('markdown/fs/readDirectory', () => []);
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: { markdown } });
}
