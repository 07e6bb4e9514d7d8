/** A program that starts a mock, uses it, and does not close it. */
import { startMock } from "../../../src/mock/index.js";
import { Vspc } from "../../../src/products/vspc/index.js";

const https = process.argv.includes("--https");
const keepProcessAlive = process.argv.includes("--keep");
const mock = await startMock({ product: "vspc", keepProcessAlive, https });
const tls = mock.ca === undefined ? undefined : { ca: mock.ca };
// Not closed either: its connection is kept.
const vspc = new Vspc({ baseUrl: mock.url, auth: { apiKey: "any" }, tls });
const { response } = await vspc.getAboutInformation().withResponse();
console.log(response.status);
if (keepProcessAlive) console.log(mock.url);
