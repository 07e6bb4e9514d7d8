/** What `asyncops vspc get-about-information -o json` does, as a program of the SDK. */
import { Vspc } from "asyncops/vspc";

const { ASYNCOPS_URL: baseUrl, ASYNCOPS_USER: username, ASYNCOPS_PASSWORD: password } = process.env;
const vspc = new Vspc({ baseUrl, auth: { username, password } });
const { data } = await vspc.getAboutInformation();
process.stdout.write(`${JSON.stringify(data, undefined, 2)}\n`);
await vspc.close();
