import { NextResponse, type NextRequest } from "next/server";
import { isKnownAddress, loadKnownAddresses } from "@/lib/articles/known-addresses.server";

export const config = {
  matcher: [
    "/events/:path+",
    "/codes/:path+",
    "/areas/:path+",
    "/problems/:path+",
    "/procedures/:path+",
    "/causes/:path+",
    "/troubleshoot/:path+",
  ],
};

/**
 * Sends addresses that lead nowhere to the page that says so. A page that finds this out while it is rendered would be empty
 * without JavaScript. Next answers a rewrite with the status of its target; `serve-site.mjs` turns the header into HTTP 404.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname } = request.nextUrl;
  const known = await loadKnownAddresses();
  if (known === undefined || isKnownAddress(known, pathname)) return NextResponse.next();
  const unknown = new URL("/unknown", request.url);
  unknown.searchParams.set("path", pathname);
  return NextResponse.rewrite(unknown, { headers: { "x-unknown-address": "1" } });
}
