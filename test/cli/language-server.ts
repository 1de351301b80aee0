import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import type { CompletionItem, CompletionList, Diagnostic, Hover } from 'vscode-languageserver-protocol';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const SERVER = join(
  dirname(createRequire(import.meta.url).resolve('yaml-language-server/package.json')),
  'bin/yaml-language-server',
);

/** A place in a text, both from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A file as an editor has it open. */
export interface OpenFile {
  readonly completions: (position: Position) => Promise<readonly CompletionItem[]>;
  readonly hover: (position: Position) => Promise<string>;
  readonly diagnostics: () => Promise<readonly Diagnostic[]>;
}

/** The YAML Language Server itself, started as editors start it, with nothing configured; it ends with the test. */
export async function startLanguageServer() {
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  onTestFinished(() => {
    connection.dispose();
    child.kill();
  });
  const told = new Map<string, readonly Diagnostic[]>();
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
    told.set(uri, diagnostics);
  });
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      workspace: { configuration: true },
      textDocument: { completion: { completionItem: { snippetSupport: true } }, publishDiagnostics: {} },
    },
  });
  await connection.sendNotification('initialized', {});

  return async (path: string, text: string): Promise<OpenFile> => {
    const textDocument = { uri: pathToFileURL(path).href };
    const open = { ...textDocument, languageId: 'yaml', version: 1, text };
    await connection.sendNotification('textDocument/didOpen', { textDocument: open });
    const ask = <T>(method: string, position: Position): Promise<T> =>
      connection.sendRequest(`textDocument/${method}`, { textDocument, position });
    return {
      completions: async (position) => (await ask<CompletionList | null>('completion', position))?.items ?? [],
      hover: async (position) => {
        const hover = await ask<Hover | null>('hover', position);
        return hover === null ? '' : JSON.stringify(hover.contents);
      },
      diagnostics: async () => {
        for (let tries = 0; tries < 300 && !told.has(textDocument.uri); tries++)
          await new Promise((resolve) => setTimeout(resolve, 100));
        const found = told.get(textDocument.uri);
        if (found === undefined) throw new Error('the language server says nothing');
        return found;
      },
    };
  };
}
