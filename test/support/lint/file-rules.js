/** Three rules of this house that no kept plugin has: file names, words in file names, and no barrel files. */
import { basename } from 'node:path';

const FORBIDDEN_WORDS = /(^|-)(utils?|helpers?|common|manager|data|info|misc|kpis?|metrics?|indicators?|outliers?)(-|\.|$)/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|bench|spec|config|d))*\.[cm]?[jt]sx?$/;
const PASCAL = /^[A-Z][A-Za-z0-9]*(\.test)?\.tsx$/;

const fileName = {
  meta: { type: 'problem', schema: [], messages: { shape: 'File name “{{name}}”: kebab-case.ts, or PascalCase.tsx for a React component.', word: 'File name “{{name}}” says nothing: name the idea, not “{{word}}”.' } },
  create: (context) => ({
    Program(node) {
      const name = basename(context.filename);
      if (!KEBAB.test(name) && !PASCAL.test(name)) context.report({ node, messageId: 'shape', data: { name } });
      const word = FORBIDDEN_WORDS.exec(name.toLowerCase())?.[2];
      if (word) context.report({ node, messageId: 'word', data: { name, word } });
    },
  }),
};

const isPassedOn = (statement) =>
  statement.type === 'ExportAllDeclaration' || (statement.type === 'ExportNamedDeclaration' && statement.source !== null);

const noBarrel = {
  meta: { type: 'problem', schema: [], messages: { barrel: 'A file that only passes on what others export: import from the file that makes the value.', all: '“export *” hides where a name comes from.' } },
  create: (context) => ({
    ExportAllDeclaration: (node) => context.report({ node, messageId: 'all' }),
    Program(node) {
      const own = node.body.filter((statement) => statement.type !== 'ImportDeclaration' && !isPassedOn(statement));
      if (node.body.some(isPassedOn) && own.length === 0) context.report({ node, messageId: 'barrel' });
    },
  }),
};

/** @type {import('eslint').ESLint.Plugin} */
export const watchlineRules = { rules: { 'file-name': fileName, 'no-barrel': noBarrel } };
