/** Sends a request. That something is refused with a sentence for the drafter, a name that cannot be, is an answer too. */
import { LSPErrorCodes, ResponseError, type MessageConnection } from 'vscode-languageserver/node';

export async function answerTo(connection: MessageConnection, method: string, params: unknown): Promise<unknown> {
  try {
    return await connection.sendRequest(method, params);
  } catch (error) {
    if (error instanceof ResponseError && error.code === LSPErrorCodes.RequestFailed) return error.message;
    throw error;
  }
}
