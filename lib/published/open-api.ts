import { SITE_NAME } from "@/lib/site";

type Schema = Readonly<Record<string, unknown>>;

const string: Schema = { type: "string" };
const strings: Schema = { type: "array", items: string };
const url: Schema = { type: "string", description: "Path of its page on this site" };

function object(properties: Readonly<Record<string, Schema>>, required: readonly string[]): Schema {
  return { type: "object", properties, required };
}

function list(items: Schema): Schema {
  return { type: "array", items };
}

function ref(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

/** What an article and a cause have in every list. */
const NAME = {
  url,
  title: string,
  kind: { type: "string", enum: ["event", "code", "problem", "procedure", "cause"] },
  eventId: { type: "integer", minimum: 1, maximum: 65535 },
  eventSources: strings,
  codes: strings,
  area: string,
} as const;

const SCHEMAS = {
  Error: object({ error: string }, ["error"]),
  Listing: object({ ...NAME, appliesTo: strings }, ["url", "title", "kind", "area", "appliesTo"]),
  Article: object(
    {
      ...NAME,
      summary: string,
      appliesTo: strings,
      reviewedOn: { type: "string", format: "date" },
      sources: list(object({ title: string, url: string }, ["title", "url"])),
      plainText: string,
      firstCheck: object({ shell: string, code: string }, ["shell", "code"]),
    },
    ["url", "title", "kind", "area", "appliesTo", "summary", "reviewedOn", "sources", "plainText"],
  ),
  Search: object(
    {
      query: string,
      results: list(
        object({ ...NAME, kind: string, score: { type: "number" }, snippet: string }, [
          "url",
          "title",
          "score",
        ]),
      ),
      steps: list(object({ kind: string, title: string, url, score: { type: "number" } }, ["title", "url"])),
      commands: list(
        object({ url, line: string, article: string, score: { type: "number" } }, ["url", "line"]),
      ),
      suggestion: string,
    },
    ["query", "results", "steps", "commands"],
  ),
  Probe: object(
    {
      symptom: string,
      title: string,
      scripts: list(
        object({ place: string, shell: string, versions: strings, code: string }, [
          "place",
          "shell",
          "versions",
          "code",
        ]),
      ),
    },
    ["symptom", "title", "scripts"],
  ),
  Embed: object(
    {
      version: { const: "1.0" },
      type: { const: "link" },
      title: string,
      description: string,
      provider_name: string,
      provider_url: string,
      cache_age: { type: "integer" },
      thumbnail_url: string,
      thumbnail_width: { type: "integer" },
      thumbnail_height: { type: "integer" },
    },
    ["version", "type", "title", "description", "provider_name", "provider_url", "cache_age"],
  ),
  Diagnosis: object(
    {
      format: string,
      message: string,
      clues: list(
        object({ kind: string, text: string, line: { type: "integer" } }, ["kind", "text", "line"]),
      ),
      diagnoses: list(
        object(
          {
            ...NAME,
            confidence: { type: "number", minimum: 0, maximum: 1 },
            evidence: list(object({ text: string, line: { type: "integer" }, why: string }, ["why"])),
            parameters: { type: "object", additionalProperties: string },
            causes: list({ type: "object" }),
          },
          ["url", "title", "kind", "confidence", "evidence", "parameters"],
        ),
      ),
      startWizard: object({ url, title: string }, ["url", "title"]),
    },
    ["format", "clues", "diagnoses"],
  ),
} as const;

function answer(description: string, schema: Schema, type = "application/json"): Schema {
  return { description, content: { [type]: { schema } } };
}

const refused = (description: string): Schema => answer(description, ref("Error"));

function parameter(name: string, schema: Schema, description: string, isRequired = false): Schema {
  return { name, in: "query", required: isRequired, schema, description };
}

/** Every address below /api, as Next names its folders: `{path}` stands for one part or more. */
const PATHS = {
  "/api/health": {
    get: {
      operationId: "health",
      summary: "Whether the site answers",
      responses: {
        200: answer(
          "It does",
          object({ status: { const: "ok" }, articles: { type: "integer" } }, ["status", "articles"]),
        ),
      },
    },
  },
  "/api/articles": {
    get: {
      operationId: "listArticles",
      summary: "Every article and every cause",
      responses: { 200: answer("All of them", list(ref("Listing"))) },
    },
  },
  "/api/articles/{path}": {
    get: {
      operationId: "readArticle",
      summary: "One article or cause, at the path of its page",
      parameters: [
        {
          name: "path",
          in: "path",
          required: true,
          schema: string,
          description: "e.g. events/msexchangetransport/1035; its slashes are not encoded",
        },
      ],
      responses: { 200: answer("Its fields and plain text", ref("Article")), 404: refused("There is none") },
    },
  },
  "/api/search": {
    get: {
      operationId: "search",
      summary: "The best articles, wizard steps and commands for a typed query",
      parameters: [
        parameter("q", { type: "string", minLength: 1, maxLength: 500 }, "What to search for", true),
        parameter("limit", { type: "integer", minimum: 1, maximum: 50, default: 10 }, "Most results"),
      ],
      responses: {
        200: answer("Best first, empty without good match", ref("Search")),
        400: refused("A parameter is missing or out of range"),
      },
    },
  },
  "/api/suggest": {
    get: {
      operationId: "suggest",
      summary: "OpenSearch Suggestions for a browser's address bar",
      parameters: [parameter("q", string, "What has been typed so far")],
      responses: {
        200: answer(
          "Query, texts, kinds and addresses",
          {
            type: "array",
            prefixItems: [string, strings, strings, strings],
            minItems: 4,
            maxItems: 4,
          },
          "application/x-suggestions+json",
        ),
      },
    },
  },
  "/api/probe/{symptom}": {
    get: {
      operationId: "readProbe",
      summary: "The read-only scripts that make a symptom's checks",
      parameters: [
        { name: "symptom", in: "path", required: true, schema: string, description: "e.g. queue-454-4-7-0" },
      ],
      responses: { 200: answer("One script for each place", ref("Probe")), 404: refused("There is none") },
    },
  },
  "/api/oembed": {
    get: {
      operationId: "oEmbed",
      summary: "What a ticket or a chat shows of a link to an article (oEmbed 1.0, type link)",
      parameters: [
        parameter("url", { type: "string", format: "uri" }, "Address of the article's page", true),
        parameter("format", { type: "string", enum: ["json"], default: "json" }, "Only JSON is given"),
        parameter("maxwidth", { type: "integer", minimum: 0 }, "Widest picture that is wanted"),
        parameter("maxheight", { type: "integer", minimum: 0 }, "Highest picture that is wanted"),
      ],
      responses: {
        200: answer("Title, and a picture of its area", ref("Embed")),
        400: refused("A size is no number"),
        404: refused("No article of this site is there"),
        501: refused("Another format was asked for"),
      },
    },
  },
  "/api/diagnose": {
    post: {
      operationId: "diagnose",
      summary: "What a pasted text is about; nothing of it is logged or kept",
      requestBody: {
        required: true,
        content: { "text/plain": { schema: { type: "string", maxLength: 262144 } } },
      },
      responses: {
        200: answer("Clues, and diagnoses with their evidence, best first", ref("Diagnosis")),
        413: refused("Larger than 256 KB"),
        415: refused("Not text/plain, or compressed"),
        503: refused("Too busy: try again after Retry-After seconds"),
      },
    },
  },
} as const;

/** The JSON API as OpenAPI 3.1. `site` is the absolute address of the site. */
export function openApi(site: string): Readonly<Record<string, unknown>> {
  return {
    openapi: "3.1.0",
    info: {
      title: SITE_NAME,
      version: "1",
      summary: "Exchange mail flow: search, diagnosis of pasted texts, articles",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: site.replace(/\/$/, "") }],
    paths: PATHS,
    components: { schemas: SCHEMAS },
  };
}
