import { expect, test } from "vitest";
import { firstSymptom, smallFlow } from "@/lib/wizard/flow/sample-flow";
import { replay } from "@/lib/wizard/steps/replay";
import { flowMap } from "./flow-map";
import { BOX_WIDTH, layOutMap } from "./lay-out-map";
import { mapPath, mapState } from "./map-address";
import { markMap } from "./mark-map";

const flow = smallFlow();
const symptom = firstSymptom(flow);

test("a map leads from the symptom to its first question and from the strongest answer to each cause", () => {
  const edges = flowMap(flow, symptom).edges.map(({ from, to, option }) => [from, option?.id, to]);
  expect(edges).toContainEqual(["symptom", undefined, "q-clock"]);
  expect(edges).toContainEqual(["q-clock", "wrong", "c-clock-skew"]);
  expect(edges).toContainEqual(["q-port", "closed", "c-port-blocked"]);
});

test("every edge joins two boxes of the map", () => {
  const { nodes, edges } = flowMap(flow, symptom);
  const ids = nodes.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { from, to } of edges) expect([ids.includes(from), ids.includes(to)]).toEqual([true, true]);
});

test("no two boxes of the picture overlap, and all lie inside it", () => {
  const { nodes, width, height } = layOutMap(flowMap(flow, symptom));
  for (const [index, box] of nodes.entries()) {
    expect(box.left + BOX_WIDTH).toBeLessThanOrEqual(width);
    expect(box.top + box.height).toBeLessThanOrEqual(height);
    for (const other of nodes.slice(index + 1)) {
      const isApart =
        Math.abs(box.left - other.left) >= BOX_WIDTH ||
        box.top + box.height <= other.top ||
        other.top + other.height <= box.top;
      expect(isApart, `${box.node.id} and ${other.node.id}`).toBe(true);
    }
  }
});

test("the way so far, the present place and what is ruled out are marked", () => {
  const state = replay(flow, symptom, [{ questionId: "clock", optionId: "right" }]);
  const { marks, chosen } = markMap(state);
  expect(marks.get("q-clock")).toBe("answered");
  expect(chosen.get("q-clock")?.id).toBe("right");
  expect(marks.get("q-port")).toBe("current");
  expect([...marks.values()].filter((mark) => mark === "current")).toHaveLength(1);
});

test("the map's address gives back the step that it was made from, and nonsense gives the start", () => {
  const state = replay(flow, symptom, [{ questionId: "clock", optionId: "right" }]);
  expect(mapPath(state)).toBe("/troubleshoot/mail-waits/map?answers=clock.right");
  expect(mapState([flow], "mail-waits", "clock.right")?.path).toBe(state.path);
  expect(mapState([flow], "mail-waits", "%%/../x")?.trail).toEqual([]);
  expect(mapState([flow], "mail-is-stuck", "clock.right")?.symptom).toBe(symptom);
  expect(mapState([flow], "nothing", "")).toBeUndefined();
});
