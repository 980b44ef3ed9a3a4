import { ImageResponse } from "next/og";
import { PREVIEW_FILES, PREVIEW_SIZE, previewTitle } from "@/lib/published/preview";
import { SITE_NAME } from "@/lib/site";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return PREVIEW_FILES.map((file) => ({ file }));
}

/** The picture that a chat or a ticket shows beside a link to this site, drawn when the site is built. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/previews/[file]">,
): Promise<Response> {
  const title = previewTitle((await params).file);
  if (title === undefined) return Response.json({ error: "No such file" }, { status: 404 });
  return new ImageResponse(
    <div
      style={{
        width: "100%",
        height: "100%",
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        padding: "72px 80px",
        background: "#10243a",
        color: "#ffffff",
      }}
    >
      <div style={{ display: "flex", fontSize: 34, color: "#9cc4ee" }}>
        {title === SITE_NAME ? "Microsoft Exchange" : SITE_NAME}
      </div>
      <div style={{ display: "flex", fontSize: 84, lineHeight: 1.1 }}>{title}</div>
      <div style={{ display: "flex", fontSize: 34, color: "#c9d6e4" }}>
        Exchange mail flow: from the error to the fix
      </div>
    </div>,
    PREVIEW_SIZE,
  );
}
