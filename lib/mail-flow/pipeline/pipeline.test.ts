import { expect, test } from "vitest";
import { STAGE_NAMES } from "@/lib/mail-flow/stage";
import type { Box } from "./pipeline";
import { pipelineAddress, portsOf } from "./pipeline";
import { PIPELINES, pipelineOf } from "./pipelines";
import { PRESENT_PIPELINE } from "./present-pipeline";

const overlap = ([x1, y1, w1, h1]: Box, [x2, y2, w2, h2]: Box): boolean =>
  x1 < x2 + w2 && x2 < x1 + w1 && y1 < y2 + h2 && y2 < y1 + h1;

test.each(PIPELINES)("$title: every stage has a note, and a place that leads to it", ({ stages, places }) => {
  const told = stages.flatMap(({ stage, also = [] }) => [stage, ...also]);
  expect([...told].sort()).toEqual([...STAGE_NAMES].sort());
  for (const { stage } of stages) expect(places.some((place) => place.stage === stage)).toBe(true);
});

test.each(PIPELINES)("$title: no place covers another, and all are inside the picture", (pipeline) => {
  const { places, width, height } = pipeline;
  places.forEach(({ name, box }, at) => {
    const [x, y, w, h] = box;
    expect(x >= 0 && y >= 0 && x + w <= width && y + h <= height, name).toBe(true);
    for (const other of places.slice(at + 1))
      expect(overlap(box, other.box), `${name} and ${other.name}`).toBe(false);
  });
});

test("a version has one pipeline, and every version has one", () => {
  expect(pipelineOf("2010").id).toBe("2010");
  expect(pipelineOf("SE")).toBe(PRESENT_PIPELINE);
  expect(pipelineOf(undefined)).toBe(PRESENT_PIPELINE);
});

test("the addresses of map and stage", () => {
  expect(pipelineAddress({ id: "" })).toBe("/map");
  expect(pipelineAddress({ id: "" }, "front-end")).toBe("/map/front-end");
  expect(pipelineAddress({ id: "2010" }, "queue")).toBe("/map/2010/queue");
});

test("the ports of a stage are told with their connectors", () => {
  expect(portsOf(PRESENT_PIPELINE, "transport")).toEqual(["2525 Default", "465 Client Proxy"]);
});
