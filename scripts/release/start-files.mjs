const README = `MAILFLOW TRIAGE

Needs Node.js 20.9 or newer, and nothing else: no network, no registry, no build, no home folder.

Windows   start.cmd
Linux     sh start.sh

Then open http://localhost:3000 . What it can be told, as environment variables:

PORT, HOST      where to listen: 3000 and 127.0.0.1; HOST=0.0.0.0 shares it with the network
SITE_URL        its public address, e.g. https://kb.contoso.com
ALLOWED_HOSTS   further names by which it may be called, with commas between
ACCESS_LOG      text or json: a line for each answer; off unless told

Is the copy whole?
  node site/server/start.mjs --check

The folder is never written to; it may be read-only. To update, unpack the new archive beside it and start from there.
`;

const WINDOWS = `@echo off
setlocal
cd /d "%~dp0"
set "NODE=node"
if exist "%~dp0node\\node.exe" set "NODE=%~dp0node\\node.exe"
"%NODE%" --version >nul 2>nul
if errorlevel 1 (
  echo Node.js 20.9 or newer is needed: install it, or put node.exe into the folder "node" beside this file.
  exit /b 1
)
"%NODE%" site\\server\\start.mjs %*
exit /b %errorlevel%
`;

const LINUX = `#!/bin/sh
cd "$(dirname "$0")" || exit 1
NODE=node
if [ -x node/bin/node ]; then NODE=node/bin/node; fi
if ! "$NODE" --version >/dev/null 2>&1; then
  echo "Node.js 20.9 or newer is needed: install it, or put it into the folder \\"node\\" beside this file." >&2
  exit 1
fi
exec "$NODE" site/server/start.mjs "$@"
`;

/** What stands beside the site in a release: how to start it, by the system. */
export const START_FILES = {
  "README.txt": README,
  "start.cmd": WINDOWS.replaceAll("\n", "\r\n"),
  "start.sh": LINUX,
};
