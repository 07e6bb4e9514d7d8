import { expandActions } from "../../scripts/generate/actions.js";
import type { OpenApiDocument } from "../../scripts/generate/openapi.js";
import { prismOperations } from "../../scripts/generate/prism-operations.js";
import { bundle } from "../../scripts/generate/redocly.js";
import { viewForPrism } from "../../scripts/generate/view.js";
import type { MockedProduct } from "../../src/contract/mocked-product.js";
import { type MockSpec, mockSpecOf, type OpenApiView } from "../../src/mock/mock-spec.js";
import { TASKS } from "../generate/widgets.js";

/** The bundle of the fixture that speaks XML, actions expanded. */
export async function tasksDocument(): Promise<OpenApiDocument> {
  return expandActions((await bundle(TASKS.spec)).document);
}

/** What a mock knows of it. */
export async function tasksView(document?: OpenApiDocument): Promise<MockSpec> {
  const view = viewForPrism(document ?? (await tasksDocument()));
  // As it comes from the file.
  const read = JSON.parse(JSON.stringify(view)) as OpenApiDocument;
  const prepared = await prismOperations(read);
  return mockSpecOf(read as OpenApiView, () => prepared);
}

export const tasks: MockedProduct = {
  scenarios: {},
  identity: [],
  unknownRoute: { response: "Error", example: "syntheticBroken" },
};

export const namespace = "http://tasks.test/v1";

/** A clone request in XML, as the description wants it. */
export const cloneXml = clone("<JobName>Copy</JobName><FolderName>Copies</FolderName>");

export function clone(content: string): string {
  return `<JobCloneSpec xmlns="${namespace}"><BackupJobCloneInfo>${content}</BackupJobCloneInfo></JobCloneSpec>`;
}

export const taskXml =
  `<?xml version="1.0" encoding="UTF-8"?><Task xmlns="${namespace}" Href="https://tasks.test:9398/api/tasks/task-1">` +
  '<Links><Link Href="https://tasks.test:9398/api/tasks/task-1" Rel="Delete"/></Links>' +
  "<TaskId>task-1</TaskId><State>Running</State><Operation>StartJob</Operation></Task>";
