import { parse } from "yaml";
import { z } from "zod";
import rows from "@/content/vocabulary/client-error-words.json";
import { DIRECTIONS, type ClientWording, type Direction } from "./client-wording";

/** The file that says what each direction means; beside it stands one file for each program. */
const DIRECTIONS_FILE = "content/clients/directions.yaml";

const LEAST_LETTERS = 6;
const text = z.string().trim().min(1);
const address = z
  .string()
  .regex(/^\/(?:codes|problems|events)\/[\w./-]+$/, "an article's address, e.g. /codes/421-4.4.2");
const wizard = z
  .string()
  .regex(/^\/troubleshoot\/[\w./-]+$/, "a wizard step, e.g. /troubleshoot/clients-cannot-submit");

const directionSchema = z.strictObject({
  title: text,
  articles: z.array(address),
  wizard: wizard.optional(),
});
const directionsSchema = z.strictObject(
  Object.fromEntries(DIRECTIONS.map((name) => [name, directionSchema])) as Record<
    Direction,
    typeof directionSchema
  >,
);
const saying = z.string().min(4).regex(/^[^…]/, "words before the first gap");
const CLASSES = new Set(rows.map(({ name }) => name));
const rule = text.refine(
  (words) => words.split(" ").every((word) => CLASSES.has(word) || /^\d{1,2}$/.test(word)),
  "classes of content/vocabulary/client-error-words.json, and how far apart at most",
);
const programSchema = z.strictObject({
  program: text,
  sources: z.array(z.strictObject({ title: text, url: z.url() })).min(1),
  wordings: z
    .array(
      z
        .strictObject({
          id: z.string().regex(/^[a-z0-9-]+$/, "lower-case words with hyphens"),
          direction: z.enum(DIRECTIONS),
          says: z.array(saying).default([]),
          outer: z.literal(true).optional(),
          when: z.array(rule).optional(),
          eventSources: z.array(text).optional(),
          means: text,
          articles: z.array(address).optional(),
          wizard: wizard.optional(),
          samples: z.array(text).min(1),
        })
        .refine(
          ({ says, when = [], eventSources = [] }) => says.length + when.length + eventSources.length > 0,
          {
            path: ["says"],
            message: "words, when, or eventSources",
          },
        )
        // A reply is short: shorter words than these stand in whole texts by chance.
        .refine(
          ({ direction, says }) =>
            direction === "other-server-refuses" || says.every(({ length }) => length >= LEAST_LETTERS),
          { path: ["says"], message: "at least six characters, or it stands in texts by chance" },
        ),
    )
    .min(1),
});

/** A wording, and real-shaped texts that must be read as it. */
export type ClientEntry = {
  readonly file: string;
  readonly wording: ClientWording;
  readonly samples: readonly string[];
};

const STRENGTH = 0.8;
/** That a program wrote an event, or words that any program says, tell less than words of its own. */
const STRENGTH_OF_HINT = 0.4;
type ContentFile = { readonly file: string; readonly source: string };

/**
 * Reads the files of `content/clients`.
 * @throws Error whose message has one line for each fault: file, field, and what was expected
 */
export function parseClients(files: readonly ContentFile[]): readonly ClientEntry[] {
  const shared = files.find(({ file }) => file === DIRECTIONS_FILE);
  if (!shared) throw new Error(`${DIRECTIONS_FILE}: is missing`);
  const directions = read(directionsSchema, shared);
  const entries = files
    .filter(({ file }) => file !== DIRECTIONS_FILE)
    .flatMap((one) => {
      const { program, wordings } = read(programSchema, one);
      return wordings.map(
        ({ id, direction, says, outer, when, eventSources, means, samples, ...own }): ClientEntry => {
          const { title, articles, wizard: step } = directions[direction];
          const leadsTo = own.articles ?? articles;
          const asks = own.wizard ?? step;
          return {
            file: one.file,
            samples,
            wording: {
              id,
              direction,
              says,
              ...(outer ? { outer } : {}),
              ...(when ? { when } : {}),
              ...(eventSources ? { eventSources } : {}),
              means,
              title: `${title} (${program})`,
              leadsTo,
              ...(asks === undefined ? {} : { wizard: asks }),
              strength: leadsTo.length === 0 ? 0 : says.length === 0 ? STRENGTH_OF_HINT : STRENGTH,
            },
          };
        },
      );
    });
  const seen = new Set<string>();
  for (const { file, wording } of entries) {
    if (seen.has(wording.id)) throw new Error(`${file}: "id": ${wording.id} is taken by another wording`);
    seen.add(wording.id);
  }
  return entries;
}

function read<Schema extends z.ZodType>(schema: Schema, { file, source }: ContentFile): z.infer<Schema> {
  let data: unknown;
  try {
    data = parse(source);
  } catch (error) {
    throw new Error(`${file}: is not YAML: ${error instanceof Error ? error.message : String(error)}`);
  }
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  throw new Error(
    result.error.issues.map(({ path, message }) => `${file}: "${path.join(".")}": ${message}`).join("\n"),
  );
}
