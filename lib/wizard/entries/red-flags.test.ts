import { expect, test } from "vitest";
import { judgeReadOnly } from "@/lib/powershell/read-only";
import { COMMON_RED_FLAGS, redFlagsOf } from "./red-flags";
import { firstSymptom, smallFlow } from "@/lib/wizard/flow/sample-flow";

test("a red flag that says the same as a common one is shown with it, and not a second time", () => {
  const symptom = {
    ...firstSymptom(smallFlow()),
    redFlags: [
      {
        title: "Services?",
        text: "On both servers.",
        shell: "EMS",
        command: "Test-ServiceHealth | Format-List",
      },
      { title: "Names?", text: "Any name.", shell: "cmd", command: "nslookup {{domain}}" },
    ] as const,
  };
  const { common, own } = redFlagsOf(symptom);
  expect(common).toHaveLength(4);
  expect(common.filter(({ added }) => added.length > 0)).toEqual([
    {
      flag: expect.objectContaining({ title: "Do all Exchange services run?" }),
      added: ["On both servers."],
    },
  ]);
  expect(own.map(({ title }) => title)).toEqual(["Names?"]);
});

test("what a symptom repeats of a common red flag is not shown twice", () => {
  const [, services] = COMMON_RED_FLAGS;
  if (!services) throw new Error("The services are a red flag");
  const { title, shell, command } = services;
  const redFlags = [{ title, shell, command, text: `${services.text} On both servers.` }];
  const { common } = redFlagsOf({ ...firstSymptom(smallFlow()), redFlags });
  expect(common.flatMap(({ added }) => added)).toEqual(["On both servers."]);
});

test.each(COMMON_RED_FLAGS.map((flag) => [flag.title, flag] as const))(
  "%s only looks, and good and bad output differ",
  (_, { shell, command, healthy, faulty }) => {
    expect(judgeReadOnly(shell, command)).toEqual({ readOnly: true });
    expect(healthy).not.toBe(faulty);
  },
);
