#!/usr/bin/env bash
# Runs the packaged functions as Lambda does: through AWS's own runtime interface client, on the Node they are
# deployed to. Both come from the npm registry; the client is compiled once (a few minutes; needs make, cmake and a
# C++ compiler) and kept in .cache/runtime.
set -euo pipefail
cd "$(dirname "$0")/.."

client=aws-lambda-ric@4.0.2
node=node@24.9.0
cache="$PWD/.cache/runtime"

if [ ! -e "$cache/installed" ]; then
  mkdir -p "$cache"
  [ -e "$cache/package.json" ] || echo '{ "private": true }' > "$cache/package.json"
  npm install --prefix "$cache" --no-audit --no-fund --save-exact "$client" "$node"
  touch "$cache/installed"
fi

export LAMBDA_RUNTIME_CLIENT="$cache/node_modules/aws-lambda-ric/index.mjs"
export LAMBDA_NODE="$cache/node_modules/node/bin/node"
echo "Node $("$LAMBDA_NODE" --version), $client"
npm run --silent package
npx jest --config jest.stack.config.cjs tests/stack/package.test.ts "$@"
