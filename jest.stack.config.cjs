// Tests of what a deployment would create and upload: "npm run test:stack" packages it first.
const { spawnSync } = require('node:child_process');
const base = require('./jest.config.cjs');

/** Tests that need a tool which is no npm package, by their file: docs/operations.md says how to get it. */
const TOOLS = { 'validator.test.ts': 'cfn-lint', 'emulator.test.ts': 'moto_server' };

const missing = Object.entries(TOOLS).filter(([, tool]) => spawnSync(tool, ['--help']).error !== undefined);
for (const [file, tool] of missing) {
  process.stderr.write(`${tool} is not on this machine: tests/stack/${file} does not run.\n`);
}

/** @type {import('jest').Config} */
module.exports = {
  ...base,
  roots: ['<rootDir>/tests/stack'],
  testPathIgnorePatterns: ['/node_modules/', ...missing.map(([file]) => `/tests/stack/${file}`)],
};
