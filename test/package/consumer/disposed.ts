/** Compiled and run: `await using` closes the client, on a Node that does not know the syntax too. */
import { Vspc } from "asyncops/vspc";

class Told extends Vspc {
  override async close(): Promise<void> {
    await super.close();
    console.log("closed");
  }
}

{
  await using vspc = new Told({ baseUrl: "https://vspc.example.com:1280", auth: { apiKey: "key" } });
  console.log(typeof vspc.getBackupServerJob);
}
console.log("left");
