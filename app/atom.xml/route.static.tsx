import { textOf } from "@/lib/api/asked-origin";
import { siteAddress } from "@/lib/site";
import { machineFile } from "@/lib/triage/machine-files.server";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  const { type, write } = machineFile("atom.xml");
  return textOf(type, await write(siteAddress));
}
