import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { put, type Resources, templateSchema } from './template.ts';

// cfn-lint knows every type and property of CloudFormation: https://github.com/aws-cloudformation/cfn-lint

const PACKAGED = path.join(__dirname, '../../.serverless/cloudformation-template-update-stack.json');

/**
 * Nothing that CloudFormation minds: the deploying tool says twice what a function depends on (W3005), and
 * conditions are decided when the stack is packaged (W8003).
 */
const KNOWN = ['W3005', 'W8003'];

const foundSchema = z.array(z.object({ Rule: z.object({ Id: z.string() }), Message: z.string() }));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'precis-lint-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What cfn-lint has against a template, as `rule message`. */
async function lint(file: string): Promise<string[]> {
  const words = ['--format', 'json', '--', file];
  // It exits with a status of its own where it found something.
  const { stdout } = await promisify(execFile)('cfn-lint', words, { maxBuffer: 1e8 }).catch(
    (error: { readonly stdout?: unknown }) => ({ stdout: String(error.stdout ?? '') }),
  );
  return foundSchema.parse(JSON.parse(stdout)).map(({ Rule, Message }) => `${Rule.Id} ${Message}`);
}

const serious = (found: readonly string[]) => found.filter((each) => !KNOWN.includes(each.slice(0, 5)));

test('the packaged stack is valid', async () => {
  const found = await lint(PACKAGED);
  expect(serious(found)).toEqual([]);
  expect(found).not.toEqual([]); // it did look
}, 120_000);

const FAULTS: Readonly<Record<string, (resources: Resources) => void>> = {
  'an unknown property': (r) => put(r, ['UploadsQueue', 'Properties', 'VisibilityTimeOut'], 360),
  'a value out of range': (r) => put(r, ['UploadsQueue', 'Properties', 'MessageRetentionPeriod'], 30),
  'a missing property': (r) => put(r, ['BriefArticlesLambdaFunction', 'Properties', 'Code'], undefined),
  'a runtime that never was': (r) =>
    put(r, ['BriefArticlesLambdaFunction', 'Properties', 'Runtime'], 'nodejs23.x'),
  'an attribute that is none': (r) =>
    put(r, ['BriefArticlesLambdaFunction', 'Properties', 'Role'], { 'Fn::GetAtt': ['UploadsQueue', 'Role'] }),
};

test.each(Object.entries(FAULTS))(
  '%s is found',
  async (_, mutate) => {
    const template = JSON.parse(readFileSync(PACKAGED, 'utf8'));
    const { Resources } = templateSchema.parse(template);
    mutate(Resources);
    const file = path.join(folder, 'template.json');
    writeFileSync(file, JSON.stringify({ ...template, Resources }));
    expect(serious(await lint(file)).filter((each) => each.startsWith('E'))).not.toEqual([]);
  },
  120_000,
);
