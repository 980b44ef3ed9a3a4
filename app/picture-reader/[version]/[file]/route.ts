import { isReaderFile, READER_FILES, READER_FOLDER } from "@/lib/pictures/reader-files";
import { loadReaderFile } from "@/lib/pictures/reader-files.server";

export const dynamic = "force-static";
export const dynamicParams = false;

const VERSION = READER_FOLDER.split("/").at(-1) ?? "";

export function generateStaticParams() {
  return Object.keys(READER_FILES).map((file) => ({ version: VERSION, file }));
}

const TYPES: readonly (readonly [ending: string, type: string])[] = [
  [".js", "text/javascript"],
  [".wasm", "application/wasm"],
];

/** The files of the text recognition, which a browser loads when its reader brings a picture, and keeps. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/picture-reader/[version]/[file]">,
): Promise<Response> {
  const { file } = await params;
  if (!isReaderFile(file)) return Response.json({ error: "No such file" }, { status: 404 });
  const type = TYPES.find(([ending]) => file.endsWith(ending))?.[1] ?? "application/octet-stream";
  return new Response(await loadReaderFile(file), {
    headers: { "content-type": type, "cache-control": "public, max-age=31536000, immutable" },
  });
}
