import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Fewer letters of its own say nothing about where a text is from. */
const LEAST = 7;

/** Everything that the code can say, as patterns: each string, and each template with anything in its holes. */
export function sayable(): readonly RegExp[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  return files
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.generated.ts') && !name.endsWith('rule-list.ts'))
    .flatMap((name) => {
      const found: RegExp[] = [];
      const walk = (node: ts.Node): void => {
        const parts = partsOf(node);
        if (parts.join('').length >= LEAST) found.push(new RegExp(`^${parts.map(literally).join('[\\s\\S]*')}$`));
        ts.forEachChild(node, walk);
      };
      walk(ts.createSourceFile(name, readFileSync(join('src', name), 'utf8'), ts.ScriptTarget.Latest));
      return found;
    });
}

/** What a string or template has of its own, around its holes. */
function partsOf(node: ts.Node): readonly string[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (!ts.isTemplateExpression(node)) return [];
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
