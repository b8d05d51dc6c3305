/** What a terminal is told. It obeys control characters, and a draft or the name of a file may hold any. */
import type { Io, Output } from './io';

/** Every control character as the sign for it, but line breaks and tabs: «␛[31m». */
export const visible = (text: string): string =>
  text.replace(/\r(?!\n)|[\0-\b\v\f\x0e-\x1f\x7f-\x9f]/g, (control) => {
    const code = control.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '␡' : '\ufffd';
  });

/** The same on one line: «a␊b.unres». */
export const onOneLine = (text: string): string => visible(text).replace(/[\t\r\n]/g, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)));

/**
 * What is said to a person passes through here, and so does everything on its way to a terminal; a draft that is printed
 * into a file stays as it is.
 */
export const forPeople = (io: Io): Io => ({
  ...io,
  stdout: io.stdout.isTTY ? shownBy(io.stdout) : io.stdout,
  stderr: shownBy(io.stderr),
});

const shownBy = (output: Output): Output => ({ write: (text) => output.write(visible(text)), isTTY: output.isTTY === true, raw: output });
