/** The colour themes that VS Code ships, read from the editor of the end-to-end tests, and what their colours look like. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { IRawTheme } from 'vscode-textmate';

const folder = fileURLToPath(new URL('../e2e/node_modules/code-server/lib/vscode/extensions/theme-defaults', import.meta.url));
export const themesAreHere = existsSync(folder);

export interface Theme {
  readonly name: string;
  readonly highContrast: boolean;
  readonly background: string;
  readonly foreground: string;
  /** As vscode-textmate wants it: the first setting is that of plain text. */
  readonly raw: IRawTheme;
}

/** What an editor uses where a theme leaves it open. */
const plainColours: Readonly<Record<string, readonly [background: string, foreground: string]>> = {
  vs: ['#ffffff', '#333333'], 'vs-dark': ['#1e1e1e', '#bbbbbb'], 'hc-black': ['#000000', '#ffffff'], 'hc-light': ['#ffffff', '#292929'],
};

export function shippedThemes(): Theme[] {
  const { contributes } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { contributes: { themes: { id: string; uiTheme: string; path: string }[] } };
  return contributes.themes.map(({ id, uiTheme, path }) => {
    const { colors, tokenColors } = read(join(folder, path));
    const [plainBackground = '', plainForeground = ''] = plainColours[uiTheme] ?? [];
    const background = colors['editor.background'] ?? plainBackground;
    const foreground = colors['editor.foreground'] ?? plainForeground;
    return { name: id, highContrast: uiTheme.startsWith('hc-'), background, foreground, raw: { settings: [{ settings: { foreground, background } }, ...tokenColors] } };
  });
}

interface ThemeFile {
  readonly include?: string;
  readonly colors?: Readonly<Record<string, string>>;
  readonly tokenColors?: IRawTheme['settings'];
}

/** A theme and what it builds on; its own rules come last and win. */
function read(path: string): { colors: Readonly<Record<string, string>>; tokenColors: IRawTheme['settings'] } {
  const { include, colors = {}, tokenColors = [] } = JSON.parse(readFileSync(path, 'utf8')) as ThemeFile;
  const base = include ? read(join(dirname(path), include)) : { colors: {}, tokenColors: [] };
  return { colors: { ...base.colors, ...colors }, tokenColors: [...base.tokenColors, ...tokenColors] };
}

/** From 1 (the same) to 21 (black on white), as the accessibility guidelines (WCAG 2) reckon it. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How different two colours look, in Oklab, times 100: below 3 the eye hardly tells them apart, black and white are 100. */
export function difference(a: string, b: string): number {
  const [x, y] = [oklab(a), oklab(b)];
  return 100 * Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

/** Björn Ottosson's matrices. */
function oklab(colour: string): [number, number, number] {
  const [red, green, blue] = linear(colour);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}

/** #rrggbb → red, green and blue light, 0 to 1. */
function linear(colour: string): [number, number, number] {
  const channel = (at: number) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}
