#!/usr/bin/env bash
# Starts the local cloud as a user would, waits for the sample briefs, uploads an article, reads its brief,
# restarts, and reads it again.
set -euo pipefail
cd "$(dirname "$0")/.."
data=$(mktemp -d)
# Below the ports that systems give to outgoing connections: one of those may be taken at any moment.
port=${PRECIS_SMOKE_PORT:-$((20000 + $$ % 5000 * 2))}
endpoint="http://127.0.0.1:$port"
cloud=''
stop() {
  if [ -n "$cloud" ]; then kill -TERM "$cloud" && wait "$cloud"; fi
  cloud=''
}
trap 'stop; rm -rf "$data"' EXIT

start() {
  node dist/precis.js start --data "$data" --port "$port" > "$data/start.log" 2>&1 &
  cloud=$!
}
precis() { node dist/precis.js "$@" --endpoint "$endpoint"; }
await_brief() {
  for _ in $(seq 1 100); do
    if precis read "$1" > "$data/brief.txt" 2> /dev/null; then return 0; fi
    sleep 0.2
  done
  echo "no brief of $1" >&2
  cat "$data/start.log" >&2
  return 1
}

start
await_brief fr/baltic-cables.txt
printf 'Réunion à Oslo\nLes ministres ont adopté un plan contre les cyberattaques. Il vise les câbles sous-marins.\n' > "$data/oslo é.txt"
precis upload "$data/oslo é.txt" --prefix articles/fr/
await_brief 'fr/oslo é.txt'
grep -q 'cyberattack' "$data/brief.txt"
stop
start
await_brief 'fr/oslo é.txt'
precis list | grep -q 'articles/fr/oslo é.txt'
echo 'smoke test passed'
