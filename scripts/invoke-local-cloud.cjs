const { execFileSync } = require('node:child_process');

/**
 * Bundles the functions afresh, and points "serverless invoke local" at the local cloud (npm start), unless AWS_ENDPOINT_URL_S3 says
 * otherwise. Set PRECIS_CLOUD=aws to invoke a handler on this machine against the buckets on AWS.
 */
const LOCAL = {
  AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:4900',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local-secret',
  AWS_REGION: 'us-east-1',
  POWERTOOLS_METRICS_DISABLED: 'true',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
};

module.exports = class InvokeLocalCloud {
  constructor(serverless) {
    this.hooks = {
      'before:invoke:local:invoke': () => {
        execFileSync('npm', ['run', '--silent', 'bundle:functions'], {
          cwd: serverless.serviceDir,
          stdio: 'inherit',
          shell: process.platform === 'win32',
        });
        if (process.env.PRECIS_CLOUD === 'aws' || process.env.AWS_ENDPOINT_URL_S3 !== undefined) return;
        Object.assign(process.env, LOCAL);
        delete process.env.AWS_SESSION_TOKEN;
        Object.assign(serverless.service.provider.environment, LOCAL);
      },
    };
  }
};
