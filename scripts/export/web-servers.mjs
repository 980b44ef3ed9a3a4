/** Files with a hash in their name never change; everything else is asked for again each time. */
const KEPT = ["_next/static", "artefacts", "picture-reader"];

/** What each server adds to every answer; the policy for scripts stands in each page. */
const HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/**
 * Settings for the common web servers, and what to do with them.
 *
 * @param {string} basePath "" or e.g. "/kb"
 * @returns {Record<string, string>} texts by the name of their file
 */
export function webServerFiles(basePath) {
  return {
    "web.config": webConfig(basePath),
    "server-examples/nginx.conf": nginx(basePath),
    "server-examples/Caddyfile": caddy(basePath),
    "check-copy.ps1": CHECK_COPY,
    "README.txt": readme(basePath),
  };
}

/** @param {string} base */
function nginx(base) {
  const headers = Object.entries(HEADERS).map(([name, value]) => `add_header ${name} "${value}" always;`);
  const lines = (/** @type {number} */ depth) =>
    headers.map((line) => `${" ".repeat(depth)}${line}`).join("\n");
  return `# Mailflow Triage as plain files. The files are in /srv/www${base}/ .
# Inside http { … }, for example as /etc/nginx/conf.d/mailflow-triage.conf
server {
    listen 80;
    server_name _;
    root /srv/www;
    index index.html;
    charset utf-8;
    # Event Viewer's addresses may be long; who is led on stays with the name and the protocol that he came with.
    large_client_header_buffers 4 32k;
    absolute_redirect off;
    error_page 404 ${base}/404.html;
    gzip on;
    gzip_types text/css text/javascript text/plain application/javascript application/json application/manifest+json application/wasm application/xml image/svg+xml;
    gzip_min_length 1024;

    location ${base}/ {
        try_files $uri $uri/index.html =404;
        add_header Cache-Control "no-cache" always;
${lines(8)}
    }
    # Later steps of the wizard are put together in the browser.
    location ${base}/troubleshoot/ {
        try_files $uri $uri/index.html ${base}/404.html;
        add_header Cache-Control "no-cache" always;
${lines(8)}
    }
    location ~ ^${base}/e/(\\d+)/?$ { return 302 ${base}/events/$1/; }
    location ~ ^${base}/c/([\\d.-]+)/?$ { return 302 ${base}/codes/$1/; }
${KEPT.map(
  (path) => `    location ${base}/${path}/ {
        add_header Cache-Control "public, max-age=31536000, immutable" always;
${lines(8)}
    }`,
).join("\n")}
}
`;
}

/** @param {string} base */
function caddy(base) {
  const headers = Object.entries(HEADERS).map(([name, value]) => `\t\t${name} "${value}"`);
  const kept = KEPT.map((path) => `${base}/${path}/*`).join(" ");
  return `# Mailflow Triage as plain files. The files are in /srv/www${base}/ .
kb.example.com {
	root * /srv/www
	encode zstd gzip
	header {
${headers.join("\n")}
	}
	@kept path ${kept}
	header @kept Cache-Control "public, max-age=31536000, immutable"
	@fresh not path ${kept}
	header @fresh Cache-Control "no-cache"
	@step path ${base}/troubleshoot/*
	handle @step {
		try_files {path} {path}/index.html ${base}/404.html
		file_server
	}
	handle {
		try_files {path} {path}/index.html
		file_server
	}
	handle_errors {
		rewrite * ${base}/404.html
		file_server
	}
}
`;
}

/** @param {string} base */
function webConfig(base) {
  const types = {
    ".json": "application/json",
    ".webmanifest": "application/manifest+json",
    ".psm1": "text/plain",
    ".sha256": "text/plain",
    ".wasm": "application/wasm",
    ".traineddata": "application/octet-stream",
  };
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Mailflow Triage as plain files below ${base || "/"} of a site. IIS needs no module for it. -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files><clear /><add value="index.html" /></files>
    </defaultDocument>
    <staticContent>
${Object.entries(types)
  .map(
    ([extension, type]) =>
      `      <remove fileExtension="${extension}" /><mimeMap fileExtension="${extension}" mimeType="${type}" />`,
  )
  .join("\n")}
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <!-- Event Viewer's addresses may be longer than the 2,048 characters that IIS takes otherwise. -->
    <security>
      <requestFiltering><requestLimits maxQueryString="16384" /></requestFiltering>
    </security>
    <!-- The page for missing addresses also puts later steps of the wizard together. -->
    <httpErrors errorMode="Custom" existingResponse="Replace">
      <remove statusCode="404" />
      <error statusCode="404" path="${base}/404.html" responseMode="ExecuteURL" />
    </httpErrors>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${Object.entries(HEADERS)
  .map(([name, value]) => `        <add name="${name}" value="${value}" />`)
  .join("\n")}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${KEPT.map(
  (path) => `  <location path="${path}">
    <system.webServer>
      <staticContent><clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" /></staticContent>
    </system.webServer>
  </location>`,
).join("\n")}
</configuration>
`;
}

const CHECK_COPY = `# Says which files of this copy are missing or changed. Changes nothing. Run it in the folder of the copy:
#   powershell -ExecutionPolicy Bypass -File .\\check-copy.ps1
$wrong = 0
foreach ($line in Get-Content -Path 'manifest.sha256' -Encoding UTF8) {
    $hash = $line.Substring(0, 64)
    $path = $line.Substring(66)
    if (-not (Test-Path -LiteralPath $path)) { Write-Host ('missing: ' + $path); $wrong = $wrong + 1; continue }
    if ((Get-FileHash -LiteralPath $path -Algorithm SHA256).Hash -ne $hash) { Write-Host ('changed: ' + $path); $wrong = $wrong + 1 }
}
if ($wrong -eq 0) { Write-Host 'The copy is whole.' } else { Write-Host ([string] $wrong + ' files are not as they should be. Copy them again.') }
`;

/** @param {string} base */
function readme(base) {
  return `MAILFLOW TRIAGE AS PLAIN FILES

Put all of these files where your web server serves ${base === "" ? "the root of a name (https://kb.example.com/)" : `${base} of a name (https://intranet.example.com${base}/)`}.
They were made for exactly that path; for another one make them again: BASE_PATH=/other npm run export

IIS      web.config is in place. Add the folder as ${base === "" ? "a site" : `an application or folder named "${base.slice(1)}"`}.
nginx    server-examples/nginx.conf
Caddy    server-examples/Caddyfile
Others   serve index.html for folders, and 404.html for missing addresses.

Is the copy whole?
  Linux    sha256sum --quiet -c manifest.sha256
  Windows  powershell -ExecutionPolicy Bypass -File .\\check-copy.ps1

What needs a server program, and is not here: the JSON API, suggestions in the address bar, and pages for readers
without JavaScript that depend on what was typed. Pasted errors are read in the browser here too.

Opened as a file (file://) only the text of a page can be read: no styles, no search, no links. Any web server will do.
`;
}
