/** What the client says where the words are put together by code that does not know the editor. */
import { l10n } from 'vscode';
import type { Said, Say } from '../../server/src/core/index';

export const say: Say = (template, values = {}) => l10n.t(template, values) as Said;
