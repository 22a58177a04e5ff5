import { describe, expect, it } from 'vitest';

import { namedHosts } from './named-hosts.ts';
import { firstViewFiles, staticImports } from './shipped-files.ts';

describe('firstViewFiles', () => {
  const page = '<script type="module" crossorigin src="./assets/entry.js"></script><link rel="modulepreload" href="./assets/react.js"><link rel="stylesheet" href="./assets/a.css"><link rel="icon" href="./icon.svg">';
  const scripts: Record<string, string> = {
    'assets/entry.js': 'import{a}from"./react.js";import"./deep.js";const later=()=>import("./engine.js");export{later,a}',
    'assets/react.js': 'export const a=1',
    'assets/deep.js': 'export{b}from"./deeper.js"',
    'assets/deeper.js': 'import"./entry.js";export const b=1',
  };
  it('follows static imports through circles, and leaves dynamic ones out', () => {
    const found = firstViewFiles(page, (path) => scripts[path] ?? '');
    expect(found.scripts.sort()).toEqual(['assets/deep.js', 'assets/deeper.js', 'assets/entry.js', 'assets/react.js']);
    expect(found.styles).toEqual(['assets/a.css']);
  });
});

describe('staticImports', () => {
  it('finds imports, passed-on exports and bare imports, not packages and not text', () => {
    expect(staticImports('import"./a.js";import b from"./b.js";export*from"./c.js";import"react";const x="from \'./d.js\'"')).toEqual(['./a.js', './b.js', './c.js']);
  });
});

describe('namedHosts', () => {
  it.each(['fetch("https://cdn.example.org/x.js")', 'new WebSocket("wss://cdn.example.org")', 'url(//cdn.example.org/font.woff)', 'src="//cdn.example.org/x.js"', '// see http://cdn.example.org.'])(
    'finds the host in %s', (text) => {
      expect(namedHosts(text).map(({ host }) => host.replace(/\.$/, ''))).toEqual(['cdn.example.org']);
    });
  it.each(['"http://www.w3.org/2000/svg"', '"https://" + host', 'a // b.c', '"http://extensions.du.invalid"', '"https://${bucket}"'])('finds none in %s', (text) => {
    expect(namedHosts(text)).toEqual([]);
  });
});
