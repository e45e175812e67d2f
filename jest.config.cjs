// Packages published as ES modules only: jest runs CommonJS, so swc must transform them too.
const esModulesOnly = [
  'mdast-util-[a-z-]+',
  'micromark[a-z-]*',
  'unist-util-[a-z-]+',
  'decode-named-character-reference',
  'character-entities',
  'devlop',
  'ccount',
  'escape-string-regexp',
  'markdown-table',
  'longest-streak',
  'zwitch',
  'p-limit',
  'yocto-queue',
  'linkedom',
  'htmlparser2',
  'css-select',
  'cssom',
  'cssomnom',
  'dom-serializer',
  'domhandler',
  'domutils',
  'domelementtype',
  'entities',
  'uhyphen',
  'html-escaper',
  'boolbase',
  'nth-check',
  'css-what',
  'string-width',
  'get-east-asian-width',
  'strip-ansi',
  'ansi-regex',
  'supports-hyperlinks',
  'supports-color',
  'has-flag',
];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  // Generous: the machines that run this are shared, and no test measures time.
  testTimeout: 30_000,
  // Many tests wait for a server, a browser or a command: every core helps, also the last one.
  maxWorkers: '100%',
  setupFiles: ['<rootDir>/tests/setup.ts'],
  testMatch: ['**/*.test.ts'],
  // They need a packaged stack: npm run test:stack.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/stack/'],
  transform: {
    '^.+\\.(t|j|mj)s$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(.*/)?(${esModulesOnly.join('|')})/)`],
  collectCoverageFrom: ['bin/**/*.ts', 'handlers/**/*.ts', 'lib/**/*.ts'],
  coverageProvider: 'v8',
};
