/** What the command line touches of the world, and what it answers: handed in, so that nothing here reaches for `process`. */
export interface Io {
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
}

export interface Output {
  write(text: string): unknown;
  /** A person is watching. */
  readonly isTTY?: boolean;
  /** The same for signs of our own that a terminal is to obey, where `write` shows them. */
  readonly raw?: Output;
}

export const exitCode = { clean: 0, findings: 1, trouble: 2 } as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** Says why nothing was done, and answers with the exit code for it. */
export function refuse(io: Io, message: string): ExitCode {
  io.stderr.write(`${message}\n`);
  return exitCode.trouble;
}
