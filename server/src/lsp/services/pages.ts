/** The rules' pages, as documents that can be opened and not changed. */
import { page, rules } from '../../core/index';
import { pageScheme, ruleOfPage } from '../protocol';
import type { Service } from '../service';

export const pages: Service = {
  capabilities: () => ({ workspace: { textDocumentContent: { schemes: [pageScheme] } } }),
  serve({ connection }) {
    connection.workspace.textDocumentContent.on(({ uri }) => {
      const rule = rules.find(({ id }) => id === ruleOfPage(uri));
      return { text: rule ? page(rule) : '' };
    });
  },
};
