/**
 * What the managed runtime does around a function, in the terms of the Lambda runtime API: loads the handler that
 * `_HANDLER` names from the folder of the package, takes events, sends back answers and errors.
 * Source: AWS Lambda Developer Guide, "Using the Lambda runtime API for custom runtimes".
 */
const path = require('node:path');

const base = `http://${process.env.AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime`;
const post = (where, value) => fetch(`${base}/${where}`, { method: 'POST', body: JSON.stringify(value) });
const describe = (error) => ({
  errorType: error?.name ?? 'Error',
  errorMessage: error?.message ?? String(error),
});

async function load() {
  const [file, name] = process.env._HANDLER.split(/\.(?=[^.]+$)/);
  try {
    return require(path.join(process.env.LAMBDA_TASK_ROOT, `${file}.cjs`))[name];
  } catch (error) {
    await post('init/error', describe(error));
    process.exit(1);
  }
}

async function run() {
  const handler = await load();
  for (;;) {
    const next = await fetch(`${base}/invocation/next`);
    const id = next.headers.get('lambda-runtime-aws-request-id');
    const deadline = Number(next.headers.get('lambda-runtime-deadline-ms'));
    const context = {
      awsRequestId: id,
      functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
      getRemainingTimeInMillis: () => deadline - Date.now(),
    };
    try {
      const answer = await handler(await next.json(), context);
      await post(`invocation/${id}/response`, answer ?? null);
    } catch (error) {
      await post(`invocation/${id}/error`, describe(error));
    }
  }
}

run();
