/**
 * Reads the code that makes briefs and opens termbases, which a function does not need before it has asked S3
 * for something: half of a cold start goes into reading code, and S3's answers take as long.
 */
export function loadPipeline(): Promise<typeof import('./pipeline.ts')> {
  return import('./pipeline.ts');
}
