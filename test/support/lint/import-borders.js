/**
 * Who may import whom: one row a room, read by `eslint.config.js`. `docs/decisions/080-import-borders.md` says why.
 * `rooms` are paths inside `src` that the room may import besides itself, `packages` the npm packages it may import.
 * Type-only and dynamic imports count as imports.
 */
import { existsSync, readdirSync } from 'node:fs';

const REACT = ['react', 'react-dom'];
const ARROW = ['apache-arrow'];
const SCHEMA = ['zod'];
const EVERY_ROOM_BELOW_VIEWS = ['spc', 'meeting', 'register', 'wording', 'extract', 'database', 'queries', 'chart', 'board-pack', 'freezing', 'styles', 'views/shared'];
const VIEW_PACKAGES = [...REACT, '@tanstack/react-query', '@tanstack/react-virtual', 'wouter', ...SCHEMA, 'd3'];

/** @type {Readonly<Record<string, { rooms: string[], packages: string[] }>>} */
export const BORDERS = {
  spc: { rooms: [], packages: [] },
  meeting: { rooms: ['spc', 'extract/trigger-point.ts'], packages: [] },
  register: { rooms: ['spc'], packages: [] },
  wording: { rooms: ['spc', 'meeting', 'extract/problem.ts', 'extract/problem-rule.ts', 'extract/trigger-point.ts'], packages: [] },
  extract: {
    rooms: ['spc/vocabulary.ts'],
    packages: ['papaparse', 'hyparquet', 'read-excel-file', 'fzstd', 'fflate', 'parquet-wasm', ...ARROW, ...SCHEMA, 'comlink', '@noble/hashes'],
  },
  database: {
    rooms: ['spc', 'extract/extract.ts', 'extract/schema', 'extract/measure-catalogue.json'],
    packages: ['@duckdb/duckdb-wasm', ...ARROW, ...SCHEMA, '@noble/hashes'],
  },
  queries: {
    rooms: ['spc', 'meeting', 'register', 'extract', 'database', 'board-pack/pack-input.ts'],
    packages: ['@tanstack/react-query', 'react', ...SCHEMA],
  },
  chart: { rooms: ['spc', 'wording'], packages: [...REACT, 'd3'] },
  'board-pack': {
    rooms: ['spc', 'meeting', 'register', 'wording', 'chart', 'extract/read-settings.ts', 'extract/problem.ts', 'extract/safe-csv.ts'],
    packages: [...REACT, ...SCHEMA, '@noble/hashes', 'fflate', 'write-excel-file'],
  },
  freezing: { rooms: ['spc', 'meeting', 'register', 'extract', 'database', 'queries', 'chart', 'board-pack'], packages: [...SCHEMA] },
  views: { rooms: EVERY_ROOM_BELOW_VIEWS, packages: VIEW_PACKAGES },
  app: { rooms: [...EVERY_ROOM_BELOW_VIEWS, 'views', 'offline/messages.ts'], packages: [...VIEW_PACKAGES, 'comlink', 'idb-keyval'] },
  offline: { rooms: ['extract'], packages: ['workbox-precaching'] },
  styles: { rooms: [], packages: ['nhsuk-frontend'] },
};

/** What the Node programs may take from `src`; the browser's engine stays out of them. */
const LOADER_ROOMS = [
  'spc', 'meeting', 'register', 'extract', 'database', 'chart', 'board-pack', 'freezing', 'wording',
  'queries/holding.ts', 'queries/holding-state.ts', 'queries/environment.ts', 'queries/shown-verdicts.ts', 'queries/with-register.ts',
  'queries/pack-input-of.ts', 'queries/pack-position.ts', 'queries/pack-settings.ts',
];

/** The resolver may answer with a package's types, so a permission covers both folders. */
const packageFolders = (/** @type {string} */ name) =>
  [`./${name}`, `./@types/${name.replace(/^@/, '').replace('/', '__')}`, ...(name === 'd3' ? D3_FOLDERS : [])];
const D3_FOLDERS = existsSync('node_modules')
  ? readdirSync('node_modules').filter((name) => name.startsWith('d3-')).flatMap((name) => [`./${name}`, `./@types/${name}`])
  : [];

const inside = (/** @type {string[]} */ rooms) => rooms.map((room) => `./${room}`);
const folders = (/** @type {string} */ path) =>
  existsSync(path) ? readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name) : [];

/** The zones of `import-x/no-restricted-paths` that the table means, for the folders on disk now. */
export function restrictedZones() {
  const zones = Object.entries(BORDERS).flatMap(([room, { rooms, packages }]) => [
    {
      target: `./src/${room}`,
      from: './src',
      except: inside(room === 'views' ? [...rooms, 'views'] : [room, ...rooms]),
      message: `${room} may import ${[room, ...rooms].join(', ')} only.`,
    },
    {
      target: `./src/${room}`,
      from: './node_modules',
      except: [...new Set(packages.flatMap(packageFolders))],
      message: `${room} may import ${packages.length === 0 ? 'no package' : `these packages only: ${packages.join(', ')}`}.`,
    },
  ]);
  const views = folders('src/views').map((view) => ({
    target: `./src/views/${view}`,
    from: './src/views',
    except: inside([...new Set([view, 'shared'])]),
    message: 'A view may not import another view: share through views/shared, compose in app.',
  }));
  return [
    ...zones,
    ...views,
    { target: './src', from: ['./data-loaders', './test', './fixtures'], message: 'What ships imports neither loaders, tests nor fixtures.' },
    {
      target: './data-loaders',
      from: './src',
      except: inside(LOADER_ROOMS),
      message: `data-loaders may import ${LOADER_ROOMS.join(', ')} only, never views or app.`,
    },
    { target: './data-loaders', from: './src/database/browser', message: 'Loaders run the native DuckDB, not the one of the browser.' },
    { target: './data-loaders', from: './test', message: 'Loaders do not import tests.' },
  ];
}
