// Tests of what a deployment would create and upload: "npm run test:stack" packages it first.
const base = require('./jest.config.cjs');

/** @type {import('jest').Config} */
module.exports = { ...base, roots: ['<rootDir>/tests/stack'], testPathIgnorePatterns: ['/node_modules/'] };
