import { addressesFor, textOf } from "@/lib/api/asked-origin";
import { machineFile } from "@/lib/triage/machine-files.server";

export const dynamic = "force-dynamic";

export async function GET(request: Request): Promise<Response> {
  const { type, write } = machineFile("llms.txt");
  return textOf(type, await write(addressesFor(request)));
}
