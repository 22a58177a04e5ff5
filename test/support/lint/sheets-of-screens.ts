/**
 * Which classes does a screen name whose stylesheet it does not bring? Sheets are loaded with the scripts that import them, so a class
 * of another screen's sheet has its looks only when that screen was opened before: a fault that nobody sees who clicks through.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import ts from 'typescript';

/** All files that come with one: itself and what it and they import, dynamic imports (scripts of their own) left out. */
export function filesWith(entry: string): string[] {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    if (/^\.tsx?$/.test(extname(file))) staticImports(file).forEach(visit);
  };
  visit(entry);
  return [...seen];
}

/** The scripts of their own that a file asks for: `import('…')`. */
export function laterImports(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [named] = node.arguments;
      if (named !== undefined && ts.isStringLiteral(named) && named.text.startsWith('.')) found.push(beside(file, named.text));
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

/** Class names that stand in the markup of a component, in plain text or in the fixed parts of a template. Example: `className="card wide"` gives card, wide. */
export function classesNamed(file: string): string[] {
  const found: string[] = [];
  const texts = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(...words(node.text));
    else if (ts.isTemplateExpression(node)) {
      // A word that goes on in a value is a part of a name and no name.
      found.push(...words(node.head.text.replace(/\S+$/, '')), ...node.templateSpans.flatMap(({ literal }) => words(literal.text.replace(/^\S+|\S+$/g, ''))));
    }
    // In a condition only the outcomes are names.
    if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(texts);
    else if (!ts.isBinaryExpression(node)) ts.forEachChild(node, texts);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxAttribute(node) && node.name.getText() === 'className' && node.initializer !== undefined) texts(node.initializer);
    else ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

/** Class names that sheets, plain or Sass, give looks to. */
export function classesStyled(...sheets: readonly string[]): Set<string> {
  const selectors = sheets.map((sheet) => readFileSync(sheet, 'utf8')).join('\n').replace(/\/\*[\s\S]*?\*\//g, '').replace(/\{[^{}]*\}/g, ' ');
  return new Set([...selectors.matchAll(/\.(-?[a-zA-Z_][\w-]*)/g)].map(([, name]) => name ?? ''));
}

export const isSheet = (file: string): boolean => /\.s?css$/.test(file);

function staticImports(file: string): string[] {
  return parse(file).statements
    .filter((statement) => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))
    .filter((statement) => !(ts.isImportDeclaration(statement) && statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword))
    .map(({ moduleSpecifier }) => (moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : ''))
    // A sheet asked for as text or as an address (`?raw`, `?inline`) gives the page no looks.
    .filter((name) => name.startsWith('.') && !name.includes('?'))
    .map((name) => beside(file, name));
}

const parsed = new Map<string, ts.SourceFile>();

function parse(file: string): ts.SourceFile {
  const known = parsed.get(file) ?? ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  parsed.set(file, known);
  return known;
}

const beside = (file: string, name: string): string => normalize(join(dirname(file), name));
const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
