/** What the marks around words in HTML say of how they look: elements, `style=…`, and the style sheets that Word sends along. */
import type { Look } from './block';

/** What an element changes; what it does not name stays as it is around it. */
export interface Change extends Partial<Look> {
  /** Not to be seen: never pasted. */
  readonly hidden?: true;
  /** Spaces and line breaks stand as they are. */
  readonly kept?: boolean;
  /** These words are the number of a paragraph. */
  readonly marker?: true;
}

const italic = { italic: true }, bold = { bold: true }, struck = { struck: true }, hidden = { hidden: true } as const;

const ofElement: Readonly<Record<string, Change>> = {
  i: italic, em: italic, cite: italic, dfn: italic, var: italic,
  b: bold, strong: bold,
  del: struck, s: struck, strike: struck,
  sup: { raised: true }, pre: { kept: true },
  ...Object.fromEntries(
    ['head', 'title', 'script', 'style', 'xml', 'template', 'noscript', 'svg', 'math', 'img', 'object', 'iframe', 'audio', 'video', 'canvas',
      'button', 'select', 'textarea', 'input', 'v:shape', 'v:shapetype'].map((name) => [name, hidden]),
  ),
};

/** Word's comments, and the marks that lead to them. */
const commentClass = /^(?:MsoCommentReference|msocomanchor|msocomtxt|msocomoff)$/;

/** What the style sheets say of classes. */
export type Sheet = Map<string, Change>;

export function lookOf(name: string, attributes: Readonly<Record<string, string>>, sheet: Sheet): Change {
  const classes = (attributes['class'] ?? '').split(/\s+/);
  if (classes.some((one) => commentClass.test(one))) return hidden;
  const ofClasses: Change = Object.assign({}, ...classes.map((one) => sheet.get(one)));
  return { ...ofElement[name], ...ofClasses, ...declared(attributes['style'] ?? '') };
}

/** What `font-style: italic; mso-bidi-font-style: normal` says. */
function declared(style: string): Change {
  const change: { -readonly [Name in keyof Change]: Change[Name] } = {};
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    const value = declaration.slice(colon + 1).trim().toLowerCase();
    switch (declaration.slice(0, colon).trim().toLowerCase()) {
      case 'font-style': change.italic = /^(?:italic|oblique)/.test(value); break;
      case 'font-weight': change.bold = /^bold/.test(value) || Number(value) >= 600; break;
      case 'text-decoration': case 'text-decoration-line': if (value.includes('line-through')) change.struck = true; break;
      case 'vertical-align': change.raised = value === 'super'; break;
      case 'white-space': change.kept = value === 'pre'; break;
      case 'display': if (value === 'none') change.hidden = true; break;
      case 'mso-hide': if (value === 'all') change.hidden = true; break;
      case 'mso-element': if (value === 'comment-list') change.hidden = true; break;
      case 'mso-list': if (value === 'ignore') change.marker = true; break;
    }
  }
  return change;
}

/**
 * What the rules for classes in a style sheet say: «p.HChG, li.HChG {font-weight: bold}». Word keeps the looks of named
 * styles there and nowhere else. Selectors of other shapes are passed over.
 */
export function readSheet(css: string, sheet: Sheet): void {
  for (const rule of css.split('}')) {
    const brace = rule.indexOf('{');
    if (brace < 0) continue;
    const { italic, bold } = declared(rule.slice(brace + 1));
    if (!italic && !bold) continue;
    for (const selector of rule.slice(0, brace).split(',')) {
      const name = /^\s*(?:\w+)?\.([\w-]+)\s*$/.exec(selector.slice(selector.lastIndexOf('/') + 1))?.[1];
      if (name) sheet.set(name, { ...(italic ? { italic } : {}), ...(bold ? { bold } : {}) });
    }
  }
}
